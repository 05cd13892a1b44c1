/** A spec as it is in another commit, read from git's objects. */
import { posix } from 'node:path';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { requireFileOrNothing } from './no-file.js';

/**
 * The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has nothing there.
 * Throws `NotAFileError` where the spec, or one that it extends, is a link, a folder or in a submodule.
 */
export async function planAt(
  commit: string,
  plan: Pick<Plan, 'workspace' | 'specPath'> & Partial<Pick<Plan, 'seed' | 'data'>>,
  { history }: Pick<Platform, 'history'>,
): Promise<Plan | null> {
  const { workspace, specPath, seed, data } = plan;
  if ((await history.blobId(commit, specPath)) === null) {
    await requireFileOrNothing(commit, specPath, history);
    return null;
  }
  return readSpec(specPath, {
    cwd: workspace,
    workspace,
    readFile: async (file) => {
      const path = posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'));
      const bytes = await history.readFile(commit, path);
      if (bytes === null) await requireFileOrNothing(commit, path, history);
      return bytes;
    },
    overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
  });
}
