/**
 * What the base branch has to say about the specs of a change: its budgets where they are required, and the specs that the
 * change removes, renames or moves out of a glob. A gate must not vanish unseen.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SpecError } from '../core/errors.js';
import { planAt } from '../pipeline/base-spec.js';
import { applyBaseBudgets } from '../pipeline/rejudge.js';
import { HistoryError, type History, type Platform } from '../platform/platform.js';
import { isCommitted, type BudgetPlan, type Plan } from '../spec/plan.js';
import { findSpecsIn, isGlob } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';

/** With `base-budgets: require` a change is judged by the budgets that its base branch has. */
export async function budgetsOf(plan: Plan, { baseBudgets }: Inputs, platform: Platform): Promise<Plan> {
  const { baseSha } = platform.change;
  if (baseBudgets === 'show' || baseSha === null) return plan;
  const base = await planAt(baseSha, plan, platform);
  if (base === null) {
    await requireNew(plan, baseSha, platform);
    return plan;
  }
  requireSameFiles(base, plan);
  return applyBaseBudgets(plan, base);
}

/** In a commit links are not followed: a spec behind one has budgets there that nobody would find. */
async function requireNew({ specPath, places }: Plan, commit: string, { history }: Platform): Promise<void> {
  const paths = await listFiles(commit, history);
  const link = paths.find((path) => path === specPath || specPath.startsWith(`${path}/`));
  if (link === undefined) return;
  const where = places['/name'];
  throw new SpecError({
    code: 'action/linked-spec',
    message: `expected ${specPath} to be a file in the base branch, found that ${link} is a link or a submodule there`,
    ...(where ? { where } : {}),
    cause: 'base-budgets: require reads the budgets from the base commit, where links are not followed.',
    fix: 'Commit the spec itself, or name the file that the link points to.',
  });
}

/** An artifact may move, but not stay while another file is judged in its place. */
function requireSameFiles(base: Plan, plan: Plan): void {
  for (const { name, file } of base.artifacts.filter(isCommitted)) {
    const now = plan.artifacts.find((artifact) => artifact.name === name);
    const found = now && isCommitted(now) ? now.file : 'one that the change makes itself';
    if (!now || found === file || !existsSync(join(plan.workspace, file))) continue;
    const where = plan.places[`/artifacts/${name}`];
    throw new SpecError({
      code: 'action/another-file',
      message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${found}, while ${file} is still there`,
      ...(where ? { where } : {}),
      cause: 'With base-budgets: require no other file is judged in the place of the one that is shipped.',
      fix: 'Move the file, or add the other one as an artifact of its own.',
    });
  }
}

export interface RemovedSpec {
  readonly path: string;
  /** Null where the base's spec cannot be read. */
  readonly budgets: readonly BudgetPlan[] | null;
}

/**
 * Specs that the globs match in the base commit and that are not among `found`. One that only the tip of the base has is
 * none: the change branched off before it came. Throws `HistoryError` where it cannot be told.
 */
export async function findRemoved(
  inputs: Pick<Inputs, 'specs' | 'workingDirectory'>,
  found: readonly string[],
  workspace: string,
  { change, history }: Pick<Platform, 'change' | 'history'>,
): Promise<RemovedSpec[]> {
  const { event, baseSha, headSha } = change;
  if (event !== 'pull-request' || baseSha === null) return [];
  const removed: RemovedSpec[] = [];
  for (const path of await specsOfBase(inputs, workspace, { change, history })) {
    if (found.includes(path)) continue;
    const merge = headSha === null ? null : await mergeBase(baseSha, headSha, history);
    if (merge !== null && (await history.blobId(merge, path)) === null) continue;
    removed.push({ path, budgets: await readBudgets(baseSha, path, workspace, history) });
  }
  return removed;
}

/** Specs that the globs match in the base commit: the base need not be the branch that is checked out. */
export async function specsOfBase(
  { specs, workingDirectory }: Pick<Inputs, 'specs' | 'workingDirectory'>,
  workspace: string,
  { change: { baseSha }, history }: Pick<Platform, 'change' | 'history'>,
): Promise<string[]> {
  if (baseSha === null || !specs.some(isGlob)) return [];
  const found = await findSpecsIn(await listFiles(baseSha, history), specs, workingDirectory, workspace);
  const blobs = await Promise.all(found.map((path) => history.blobId(baseSha, path)));
  // A link is no spec of a glob, in a commit as little as on the disk.
  return found.filter((_, index) => blobs[index] !== null);
}

async function readBudgets(commit: string, specPath: string, workspace: string, history: History) {
  try {
    const plan = await planAt(commit, { workspace, specPath }, { history });
    return plan?.budgets ?? null;
  } catch (error) {
    if (error instanceof SpecError) return null;
    throw error;
  }
}

/** Null where it cannot be told: then what the tip of the base has counts. */
async function mergeBase(one: string, other: string, history: History): Promise<string | null> {
  try {
    return await history.mergeBase(one, other);
  } catch (error) {
    if (error instanceof HistoryError) return null;
    throw error;
  }
}

async function listFiles(commit: string, { listFiles: list }: History): Promise<readonly string[]> {
  if (list) return list(commit);
  throw new HistoryError(
    'refused',
    `the files of ${commit.slice(0, 12)} cannot be listed here`,
    'Check out with `fetch-depth: 0`.',
  );
}

/** What is wrong with a change that removes a spec, where its budgets are required. */
export function removedProblem({ path }: RemovedSpec): SpecError {
  return new SpecError({
    code: 'action/removed-spec',
    message: `expected the spec ${path} of the base branch, found that this change removes it`,
    cause: 'It was deleted, renamed, or moved to where the input spec does not look; its budgets would go unjudged.',
    fix: 'Bring it back; a spec that is meant to go is removed by a change that is not judged by base-budgets: require.',
  });
}
