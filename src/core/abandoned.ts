/** Temporary files and folders that a process left which was killed before it could remove them. */
import { lstat, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Nothing that is written here takes as long, on any machine or through any network. */
const dayMs = 24 * 60 * 60 * 1000;
/** What follows the target's name: a process and eight digits, or a UUID. Other people's files end otherwise. */
const ending = /^\.(?:\d+-[0-9a-f]{8}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.tmp$/;

/** Removes what was left beside `target` a day ago or earlier. What cannot be removed stays, since it does no harm. */
export async function removeAbandoned(target: string, now = Date.now()): Promise<void> {
  const [folder, name] = [dirname(target), basename(target)];
  const names = await readdir(folder).catch((): string[] => []);
  for (const found of names) {
    if (!found.startsWith(name) || !ending.test(found.slice(name.length))) continue;
    const path = join(folder, found);
    const state = await lstat(path).catch(() => null);
    if (state && now - state.mtimeMs >= dayMs) await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
