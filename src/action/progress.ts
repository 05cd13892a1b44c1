import type { Progress } from '../core/io.js';
import { showProgress } from '../cli/progress.js';
import type { Commands } from './runner.js';

/** Plain lines in the log of the step. */
export function logProgress(commands: Commands, now: () => number): Progress {
  const stderr = { isTTY: false, write: (text: string) => commands.info(text.replace(/\n$/, '')) };
  return showProgress({ stderr, env: {}, now });
}
