/**
 * What the base branch has to say about the specs of a change: its budgets where they are required, and the specs that the
 * change removes, renames or moves out of a glob. A gate must not vanish unseen.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { SpecError } from '../core/errors.js';
import { planAt } from '../pipeline/base-spec.js';
import { requireFileOrNothing } from '../pipeline/no-file.js';
import { applyBaseBudgets } from '../pipeline/rejudge.js';
import { HistoryError, type History, type Platform } from '../platform/platform.js';
import { isCommitted, type BudgetPlan, type Plan } from '../spec/plan.js';
import { findSpecsIn, isGlob } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';
import { targetCommit } from './target-commit.js';

/** With `base-budgets: require` a change is judged by the budgets that its base branch has. */
export async function budgetsOf(plan: Plan, { baseBudgets }: Inputs, platform: Platform): Promise<Plan> {
  if (baseBudgets === 'show') return plan;
  const target = await targetCommit(platform);
  if (target === null) return plan;
  const base = await planAt(target, plan, platform);
  if (base === null) return plan;
  await requireSameFiles(base, plan, platform);
  return applyBaseBudgets(plan, base);
}

/** An artifact may move, but not stay while another file is judged in its place. */
async function requireSameFiles(base: Plan, plan: Plan, platform: Platform): Promise<void> {
  for (const { name, file } of base.artifacts.filter(isCommitted)) {
    const now = plan.artifacts.find((artifact) => artifact.name === name);
    const found = now && isCommitted(now) ? now.file : 'one that the change makes itself';
    if (!now || found === file) continue;
    const left = await describeLeft(file, plan.workspace, platform);
    if (left === null) continue;
    const where = plan.places[`/artifacts/${name}`];
    throw new SpecError({
      code: 'action/another-file',
      message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${found}, while ${left}`,
      ...(where ? { where } : {}),
      cause: 'With base-budgets: require no other file is judged in the place of the one that is shipped.',
      fix: 'Move the file, or add the other one as an artifact of its own.',
    });
  }
}

/**
 * What keeps the file from having gone, on the disk or in the commit; null where it has. What a link leads to and what a
 * submodule holds need not be checked out here, and a checkout may be sparse: where others look, there is a file.
 */
async function describeLeft(file: string, workspace: string, { change, history }: Platform): Promise<string | null> {
  const commit = change.headSha ?? (await history.resolve('HEAD'));
  if (commit !== null) {
    if ((await history.blobId(commit, file)) !== null) return `${file} is still there`;
    await requireFileOrNothing(commit, file, history);
  }
  const parts = file.split('/');
  for (const index of parts.keys()) {
    const at = parts.slice(0, index + 1).join('/');
    const found = lstatSync(join(workspace, at), { throwIfNoEntry: false });
    if (found?.isSymbolicLink()) return `${at} is a link now`;
    if (found && index === parts.length - 1) return `${file} is still there`;
    if (!found?.isDirectory()) return null;
  }
  return null;
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
  const { event, headSha } = change;
  const target = event === 'pull-request' && inputs.specs.some(isGlob) ? await targetCommit({ change, history }) : null;
  if (target === null) return [];
  const removed: RemovedSpec[] = [];
  for (const path of await specsOfBase(inputs, workspace, target, history)) {
    if (found.includes(path)) continue;
    const merge = headSha === null ? null : await mergeBase(target, headSha, history);
    if (merge !== null && !(await hasPath(merge, path, history))) continue;
    removed.push({ path, budgets: await readBudgets(target, path, workspace, history) });
  }
  return removed;
}

/** Whether something stands there: what was a link when the change branched off was there, too. */
async function hasPath(commit: string, path: string, history: History): Promise<boolean> {
  return (await history.blobId(commit, path)) !== null || (await history.kindOf(commit, path)) !== null;
}

/** Specs that the globs match in the base commit: the base need not be the branch that is checked out. */
export async function specsOfBase(
  { specs, workingDirectory }: Pick<Inputs, 'specs' | 'workingDirectory'>,
  workspace: string,
  commit: string | null,
  history: History,
): Promise<string[]> {
  if (commit === null || !specs.some(isGlob)) return [];
  const found = await findSpecsIn(await listFiles(commit, history), specs, workingDirectory, workspace);
  const blobs = await Promise.all(found.map((path) => history.blobId(commit, path)));
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
