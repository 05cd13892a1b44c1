/** Where a change that is not trusted may be read from and written to: the workspace, also through links. */
import { realpath } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { SpecError } from '../core/errors.js';
import { leaves } from '../spec/load.js';
import type { Plan } from '../spec/plan.js';
import { inputPaths } from './inputs-digest.js';

/**
 * Throws `SpecError` where a file that the spec names, or a folder that would be written to, is outside the workspace by a
 * link. A file that is missing is for its reader to tell. Whoever runs tinygate on files of their own may link as they like.
 */
export async function requireInside(plan: Plan, workDir: string): Promise<void> {
  const { workspace } = plan;
  const root = await realpath(workspace);
  const written = [workDir, join(workDir, 'artifacts'), join(workDir, 'cache')];
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

/** Where the path leads, or the part of it that exists. */
async function nearest(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  return found ?? (dirname(path) === path ? path : nearest(dirname(path)));
}
