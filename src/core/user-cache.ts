import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what is made once for a user and used in every project. `TINYGATE_CACHE` names another one.
 * Linux `$XDG_CACHE_HOME` or ~/.cache, macOS ~/Library/Caches, Windows %LOCALAPPDATA%.
 */
export function userCacheFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env['TINYGATE_CACHE']) return env['TINYGATE_CACHE'];
  const home = env['HOME'] || homedir();
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Caches', 'tinygate');
    case 'win32':
      return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'tinygate');
    default:
      return join(env['XDG_CACHE_HOME'] || join(home, '.cache'), 'tinygate');
  }
}
