/** A spec as it is in another commit, read from git's objects. */
import { posix } from 'node:path';
import { SpecError } from '../core/errors.js';
import type { Platform } from '../platform/platform.js';
import { loadSpec } from '../spec/load.js';
import type { Located, Member } from '../spec/located.js';
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
    readFile: readerAt(commit, workspace, history),
    overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
  });
}

/**
 * The `file:` of each artifact, as text, in a spec of a commit that breaks a rule: it still tells which files it meant. Empty
 * where it is not even YAML. Throws `HistoryError` where git cannot tell.
 */
export async function filesAt(
  commit: string,
  { workspace, specPath }: Pick<Plan, 'workspace' | 'specPath'>,
  { history }: Pick<Platform, 'history'>,
): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  try {
    const options = { cwd: workspace, workspace, readFile: readerAt(commit, workspace, history) };
    const { root } = await loadSpec(specPath, options);
    for (const [name, { node }] of membersOf(membersOf(root).get('artifacts')?.node)) {
      const file = membersOf(node).get('file')?.node;
      if (file?.kind === 'scalar' && typeof file.value === 'string') files.set(name, file.value);
    }
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
  }
  return files;
}

function membersOf(node: Located | undefined): ReadonlyMap<string, Member> {
  return node?.kind === 'object' ? node.members : new Map<string, Member>();
}

function readerAt(
  commit: string,
  workspace: string,
  history: Platform['history'],
): (file: string) => Promise<Uint8Array | null> {
  return async (file) => {
    const path = posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'));
    const bytes = await history.readFile(commit, path);
    if (bytes === null) await requireFileOrNothing(commit, path, history);
    return bytes;
  };
}
