/** What the budgets of a spec need to know: what costs time is measured only where a budget rests on it. */
import { findMetric, type Metric } from '../metrics/metrics.js';
import type { Plan } from '../spec/plan.js';

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

/** Also as a member of a group, and as what another artifact is compared with. */
function isAskedFor({ budgets, groups }: Plan, artifact: string, rests: (metric: Metric) => boolean): boolean {
  return budgets.some(({ artifact: subject, metric: name, level, maxDrop, maxIncrease }) => {
    const metric = findMetric(name);
    if (level === 'off' || !metric || !rests(metric)) return false;
    const members = Object.hasOwn(groups, subject) ? (groups[subject] ?? []) : [];
    return [subject, ...members, maxDrop?.against, maxIncrease?.against].includes(artifact);
  });
}
