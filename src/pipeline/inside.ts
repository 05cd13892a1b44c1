/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { DataError, SpecError } from '../core/errors.js';
import { leaves } from '../spec/load.js';
import type { Plan } from '../spec/plan.js';
import { inputPaths } from './inputs-digest.js';
import { picturesFolder } from './work-folder.js';

/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
export async function requireInside(plan: Plan, workDir: string): Promise<void> {
  const { workspace } = plan;
  const root = await realpath(workspace);
  const written = [workDir, join(workDir, 'artifacts'), join(workDir, 'cache'), join(workDir, picturesFolder)];
  for (const path of [...inputPaths(plan).map((file) => join(workspace, file)), ...written]) {
    if (leaves(workspace, path) || !leaves(root, await nearest(path))) continue;
    const where = plan.places['/name'];
    throw new SpecError({
      code: 'spec/link-outside',
      message: `expected ${relative(workspace, path)} to be in the workspace, found that it is behind a link to outside`,
      ...(where ? { where } : {}),
      cause: 'A pull request must have no other files of the machine read or written.',
      fix: 'Commit the files themselves.',
    });
  }
}

/**
 * The bytes of a file of the workspace: not of one that a link leads to outside it, of no pipe, and of no more than is asked for.
 *
 * @param path absolute
 * @throws DataError, or what the operating system says
 */
export async function readInside(path: string, workspace: string, maxBytes: number): Promise<Buffer> {
  const file = relative(workspace, path);
  const refuse = (found: string): DataError =>
    new DataError({
      code: 'input/not-inside',
      message: `expected ${file} to be a file of the workspace of at most ${maxBytes} bytes, found ${found}`,
      where: { file },
      fix: 'Commit the file itself.',
    });
  const target = await realpath(path);
  if (leaves(await realpath(workspace), target)) throw refuse('a link to outside');
  // Without waiting for whoever might write into a pipe.
  const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse('something that is no file');
    if (stat.size > maxBytes) throw refuse(`${stat.size} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Whether a file that is there, or would be made, is in the workspace also through links. Both absolute. */
export async function leadsInside(path: string, workspace: string): Promise<boolean> {
  return !leaves(await realpath(workspace), await nearest(path));
}

/** Where the path leads, or the part of it that exists. */
async function nearest(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  return found ?? (dirname(path) === path ? path : nearest(dirname(path)));
}
