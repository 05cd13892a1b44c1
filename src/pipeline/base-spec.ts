/** A spec as it is in another commit, read from git's objects. */
import { posix } from 'node:path';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';

/** The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has none. */
export async function planAt(
  commit: string,
  plan: Pick<Plan, 'workspace' | 'specPath'> & Partial<Pick<Plan, 'seed' | 'data'>>,
  { history }: Pick<Platform, 'history'>,
): Promise<Plan | null> {
  const { workspace, specPath, seed, data } = plan;
  if ((await history.blobId(commit, specPath)) === null) return null;
  return readSpec(specPath, {
    cwd: workspace,
    workspace,
    readFile: (file) =>
      history.readFile(commit, posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'))),
    overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
  });
}
