/** What the budgets of a spec need to know: an artifact is run only where a budget rests on its samples. */
import { findMetric } from '../metrics/metrics.js';
import type { Plan } from '../spec/plan.js';

/** Whether a budget that counts rests on samples that the artifact must be run over, also as what another is compared with. */
export function needsRun({ data, budgets, groups }: Plan, artifact: string): boolean {
  if (!data) return false;
  return budgets.some(({ artifact: subject, metric, level, maxDrop, maxIncrease }) => {
    if (level === 'off' || findMetric(metric)?.basis !== 'samples') return false;
    const members = Object.hasOwn(groups, subject) ? (groups[subject] ?? []) : [];
    return [subject, ...members, maxDrop?.against, maxIncrease?.against].includes(artifact);
  });
}
