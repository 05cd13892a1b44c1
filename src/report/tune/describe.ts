/** The words that text, page and specs of a search share. */
import { findMetric } from '../../metrics/metrics.js';
import { formatQuantity } from '../quantity.js';
import type { TuneResult, TuneTrial } from '../schema/tune.js';
import { wholeOf } from './tune-result.js';

export function titleOf(metric: string): string {
  return findMetric(metric)?.title ?? metric;
}

export function formatMetric(value: number, metric: string): string {
  return formatQuantity(value, findMetric(metric)?.unit ?? 'number');
}

/** `compression.pruning.final_sparsity: 0.7, student.parameters.filters: [8,16]` */
export function describeSettings(settings: TuneTrial['settings']): string {
  return Object.entries(settings)
    .map(([path, value]) => `${path}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

/** `Trial 3: deflated size 4.1 kB, accuracy 88.20 % on the validation data, 87.90 % on 1,000 test samples` */
export function describeTrial(trial: TuneTrial, { metric, score, artifact }: TuneResult): string {
  const measured = wholeOf(trial);
  if (!measured) return `Trial ${trial.number}`;
  const { test } = trial;
  const onTest = test ? `, ${formatMetric(test.score, score)} on ${test.samples} test samples` : '';
  return `Trial ${trial.number}: ${artifact}, ${titleOf(metric)} ${formatMetric(measured.metric, metric)}, ${titleOf(score)} ${formatMetric(measured.score, score)} on the validation data${onTest}`;
}

export interface Binding {
  readonly budget: string;
  /** Trials with all epochs that break it. */
  readonly trials: number;
  /** Of those the smallest excess, as a share of the limit; null where it could not be told. */
  readonly least: number | null;
}

/** Which budgets trials with all epochs break; those that most of them break first. */
export function bindingBudgets({ trials }: Pick<TuneResult, 'trials'>): readonly Binding[] {
  const found = new Map<string, Binding>();
  for (const { budget, excess } of trials.flatMap((trial) => wholeOf(trial)?.broken ?? [])) {
    const before = found.get(budget);
    const known = [before?.least ?? null, excess].filter((one) => one !== null);
    found.set(budget, {
      budget,
      trials: (before?.trials ?? 0) + 1,
      least: known.length === 0 ? null : Math.min(...known),
    });
  }
  return [...found.values()].sort((a, b) => b.trials - a.trials || (a.budget < b.budget ? -1 : 1));
}

/** `int8: deflated size ≤ 4.0 kB: 3 trials break it, by 12.0 % at least` */
export function describeBinding({ budget, trials, least }: Binding): string {
  const by = least === null ? 'by how much is not known' : `by ${(100 * least).toPrecision(3)} % of it at least`;
  return `${budget}: ${trials} ${trials === 1 ? 'trial breaks' : 'trials break'} it, ${by}`;
}
