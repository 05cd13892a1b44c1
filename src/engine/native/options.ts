/** What a run may load and fetch of native code, by where it runs and whose word the workspace is. */
import { delimiter, isAbsolute } from 'node:path';
import { isCi } from '../../core/ci.js';
import { cacheFolder, type Environment } from './cache-folder.js';
import { isInside } from './inside.js';
import type { NativeOptions } from './locate.js';

export interface Situation {
  readonly env: Environment;
  /** Root of the user's project, absolute. */
  readonly workspace: string;
  /** False where a change that is under test could have put anything into the workspace. */
  readonly trustWorkspace: boolean;
  /** Whether a missing engine may be fetched. */
  readonly install: boolean;
  /** Told when something is fetched. */
  readonly note: (line: string) => void;
}

/** In CI the checkout is what a change brought: nothing in it is loaded, and no program in it is started. */
export function nativeOptions({ env, workspace, trustWorkspace, install, note }: Situation): NativeOptions {
  const isTrusted = trustWorkspace && !isCi(env);
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    cache: cacheFolder(env),
    install: install && env['TINYGATE_INSTALL_ENGINE'] !== 'false',
    note,
    env: isTrusted ? env : { ...env, [path]: pathOutside(env[path] ?? '', workspace) },
    ...(isTrusted ? { workspace } : { workspace: null, exclude: workspace }),
  };
}

/** `npx` and `npm run` put the project's `node_modules/.bin` first, where a change could leave another `npm`. */
export function pathOutside(path: string, workspace: string): string {
  const kept = path.split(delimiter).filter((folder) => isAbsolute(folder) && !isInside(folder, workspace));
  return kept.join(delimiter);
}
