/** What the budgets of a spec need to know: what costs time is measured only where a budget rests on it. */
import { findMetric, type Metric } from '../metrics/metrics.js';
import type { BudgetPlan, Plan } from '../spec/plan.js';

/** Whether a budget that counts rests on samples that the artifact must be run over. */
export function needsRun(plan: Plan, artifact: string): boolean {
  return plan.data !== null && isAskedFor(plan, artifact, ({ basis }) => basis === 'samples');
}

/** Whether what a file says of each sample is kept: of every task but classification, and where a budget needs it. */
export function needsScores(plan: Plan, artifact: string): boolean {
  return plan.data?.task.name !== 'classification' || isAskedFor(plan, artifact, (metric) => metric.needsScores);
}

/** Whether a budget that counts rests on the artifact's deflated size. */
export function needsDeflatedSize(plan: Plan, artifact: string): boolean {
  return isAskedFor(plan, artifact, ({ name }) => name === 'deflated_size');
}

/** Artifacts that any budget is about: as its subject, as a member of its group, as what it compares with. */
export function judgedArtifacts({ budgets, groups }: Pick<Plan, 'budgets' | 'groups'>): ReadonlySet<string> {
  return new Set(budgets.flatMap((budget) => [...namesIn(budget, groups)]));
}

function namesIn({ artifact, maxDrop, maxIncrease }: BudgetPlan, groups: Plan['groups']): readonly string[] {
  const members = Object.hasOwn(groups, artifact) ? (groups[artifact] ?? []) : [];
  return [artifact, ...members, maxDrop?.against, maxIncrease?.against].filter((name) => typeof name === 'string');
}

/** Also as a member of a group, and as what another artifact is compared with. */
function isAskedFor({ budgets, groups }: Plan, artifact: string, rests: (metric: Metric) => boolean): boolean {
  return budgets.some((budget) => {
    const metric = findMetric(budget.metric);
    return budget.level !== 'off' && metric && rests(metric) && namesIn(budget, groups).includes(artifact);
  });
}
