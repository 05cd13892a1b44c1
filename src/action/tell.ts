/** How people are told of what was judged, trusted or not: outputs, summary, annotations, files, comment and check. */
import { exitCodes, type ExitCode } from '../core/errors.js';
import type { RunResult } from '../pipeline/context.js';
import { deliver, type Delivered } from '../pipeline/deliver.js';
import type { Platform } from '../platform/platform.js';
import type { Inputs } from './inputs.js';
import { annotate, announce, setOutputs, writeSummary } from './outputs.js';
import { reportDeliveries } from './report-deliveries.js';
import type { Runner } from './runner.js';
import { upload } from './upload.js';

export interface Telling {
  readonly exitCode: ExitCode;
  /** Whether something that should have been judged was not. */
  readonly isIncomplete: boolean;
  /** Whether the files of the run are kept, for people and for later runs. */
  readonly keepsFiles: boolean;
  /** Where people find why it is red: `the job summary`. */
  readonly explainedIn: string;
}

export async function tell(
  { commands, ...rest }: Runner,
  results: readonly RunResult[],
  platform: Platform,
  inputs: Inputs,
  { exitCode, isIncomplete, keepsFiles, explainedIn }: Telling,
): Promise<readonly Delivered[]> {
  // First of all, so that a later step finds the reports even when something below fails.
  setOutputs(commands, results, platform, inputs);
  await writeSummary(commands, results);
  for (const result of results) await announce(commands, result);
  annotate(commands, results);
  for (const { message } of results.flatMap(({ unwritten }) => unwritten)) commands.warning(message);
  if (keepsFiles) await upload(commands, results, platform);
  const delivered = await deliver(platform, results, { ...inputs, isIncomplete });
  reportDeliveries({ commands, ...rest }, delivered);
  if (exitCode !== exitCodes.pass) {
    const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
    commands.setFailed(`${told}. The tables above and ${explainedIn} say why.`);
  }
  return delivered;
}
