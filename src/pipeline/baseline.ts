/**
 * What a change is compared with: the commit that it lands on, and the commit that it left its target at. Committed files
 * and the spec are read from git there; what is trained, and what only a run can tell, from a lock that stands in that
 * commit or from what its runs have stored. Nothing is built again.
 */
import { TinygateError } from '../core/errors.js';
import { findMetric } from '../metrics/metrics.js';
import { HistoryError, type Platform } from '../platform/platform.js';
import { isCommitted, baseReference, type BudgetPlan, type Plan } from '../spec/plan.js';
import { chooseBase, type Chosen } from './base-commit.js';
import type { BaseSpec } from './base-file.js';
import { readNamed, readTold, type Told } from './base-report.js';
import { filesAt, planAt } from './base-spec.js';
import { hasChanges } from './changes.js';
import { findRenamed } from './renamed-spec.js';

/** `auto`, `none`, or the path of a report (absolute). */
export type BaselineChoice = 'auto' | 'none' | { readonly report: string };

export interface BaseOptions {
  readonly baseline?: BaselineChoice;
  /** A commit, branch or tag; null: the event and git decide. */
  readonly base?: string | null;
  /** Whether the change is judged from its commit and not from the checkout. */
  readonly isFollowUp?: boolean;
}

export interface Side extends BaseSpec {
  /** For people: `the first parent of the test merge`. */
  readonly role: string;
  /** Null where nobody needs to be asked. */
  readonly told: Told | null;
}

export interface FoundBase {
  readonly platform: Platform;
  readonly chosen: Chosen | { readonly kind: 'not-asked' };
  /** The commit that the change lands on, then the one that it left its target at. */
  readonly sides: readonly Side[];
  /** A report that was named. */
  readonly named: (Told & { readonly kind: 'found' }) | null;
  /** Budgets of the base's own spec; null where it has none, or none that can be read. */
  readonly budgets: readonly BudgetPlan[] | null;
  /** Why these budgets are not known: the base has a spec that cannot be read. */
  readonly problem: string | null;
  readonly isFollowUp: boolean;
}

export async function findBase(plan: Plan, platform: Platform, options: BaseOptions = {}): Promise<FoundBase> {
  const { baseline = 'auto', base = null, isFollowUp = false } = options;
  const nothing = { platform, sides: [], named: null, budgets: null, problem: null, isFollowUp };
  if (baseline === 'none') return { ...nothing, chosen: { kind: 'not-asked' } };
  const named = baseline === 'auto' ? null : await readNamed(baseline.report);
  const { change, history } = platform;
  const chosen = await chooseBase({
    change,
    history,
    named: base,
    isFollowUp,
    hasChanges: (commit) => hasChanges(plan, commit, history),
  });
  if (chosen.kind !== 'commit') return { ...nothing, chosen, named };
  const { target, fork, lockCommit, isMerged } = chosen;
  const needsTold = named === null && (asksRuns(plan, isFollowUp) || plan.artifacts.some((one) => !isCommitted(one)));
  const commits = fork && !('unknown' in fork) ? [target, fork] : [target];
  const sides = await Promise.all(
    commits.map(async ({ commit, role }): Promise<Side> => {
      const spec = await readBaseSpec(commit, plan, platform, isFollowUp);
      const told = needsTold
        ? await readTold(commit === target.commit ? lockCommit : commit, spec.plan, plan, platform)
        : null;
      return { ...spec, role, told };
    }),
  );
  const [onto, left] = sides;
  // A branch that is behind its target has not loosened what the target has tightened since.
  const own = isMerged || !left || (left.plan === null && left.problem === null) ? onto : left;
  const { plan: ownPlan = null, problem = null } = own ?? {};
  return { platform, chosen, sides, named, budgets: ownPlan?.budgets ?? null, problem, isFollowUp };
}

export async function readBaseSpec(
  commit: string,
  plan: Plan,
  platform: Platform,
  isFollowUp: boolean,
): Promise<BaseSpec> {
  try {
    const there = await planAt(commit, plan, platform);
    const found = there ?? (await findRenamed(commit, plan, platform, isFollowUp));
    return { commit, plan: found, problem: null, files: new Map() };
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    if (error instanceof HistoryError)
      return { commit, plan: null, problem: `${error.found}. ${error.fix}`, files: new Map() };
    return { commit, plan: null, problem: error.message, files: await filesAt(commit, plan, platform) };
  }
}

/** For a log, before anything is measured. */
export function describeFound({ chosen, sides }: FoundBase): string {
  switch (chosen.kind) {
    case 'not-asked':
      return 'none is asked for';
    case 'first':
      return chosen.reason;
    case 'unknown':
      return `${chosen.error.found}. ${chosen.error.fix}`;
    case 'commit':
      return sides.map(({ commit, role }) => `${commit.slice(0, 12)}, ${role}`).join('; ');
    default:
      return chosen satisfies never;
  }
}

/** Whether any budget compares with the base, or is softened by it. */
export function needsBase({ budgets }: Pick<Plan, 'budgets'>): boolean {
  return budgets.some((budget) => budget.level !== 'off' && (isRelative(budget) || budget.onUnchanged === 'warn'));
}

export function isRelative({ maxDrop, maxIncrease }: BudgetPlan): boolean {
  return maxDrop?.against === baseReference || maxIncrease?.against === baseReference;
}

/** Whether a limit against the base rests on what only a device tells, or on samples that are not at hand. */
function asksRuns({ budgets, data }: Plan, isFollowUp: boolean): boolean {
  return budgets.some((budget) => {
    if (budget.level === 'off' || !isRelative(budget)) return false;
    const basis = findMetric(budget.metric)?.basis;
    return basis === 'device' || (basis === 'samples' && (isFollowUp || data === null));
  });
}
