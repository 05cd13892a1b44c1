import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder that lasts between runs, and what a message calls it. */
export interface CacheFolder {
  readonly label: string;
  readonly folder: string;
}

/** The runner's tool cache in a workflow, else the folder that this system has for the caches of its user. */
export function cacheFolder(env: Environment, platform: NodeJS.Platform = process.platform): CacheFolder {
  const toolCache = env['RUNNER_TOOL_CACHE'];
  if (toolCache) return { label: 'the tool cache', folder: toolCache };
  return { label: "the user's cache", folder: userCache(env, platform) };
}

/** As https://specifications.freedesktop.org/basedir-spec has it, with the counterparts of macOS and Windows. */
function userCache(env: Environment, platform: NodeJS.Platform): string {
  const xdg = env['XDG_CACHE_HOME'];
  // The specification has relative ones ignored.
  if (xdg && isAbsolute(xdg)) return join(xdg, 'tinygate');
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'] || join(env['USERPROFILE'] || homedir(), 'AppData', 'Local');
    return join(local, 'tinygate', 'Cache');
  }
  const home = env['HOME'] || homedir();
  return platform === 'darwin' ? join(home, 'Library', 'Caches', 'tinygate') : join(home, '.cache', 'tinygate');
}
