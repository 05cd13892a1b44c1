/**
 * Judges budgets: measurements in, one row per limit out. Pure, and closed against failure: whatever is missing, NaN,
 * unreadable or degenerate becomes an `error` row, never a pass.
 */
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { whyDegenerate } from './accuracy.js';
import type { Budget, BudgetRow, Operator } from './budget.js';
import { findMetric, metrics, type CompressedLayers, type Metric } from './metric.js';
import { missing, type Reading } from './reading.js';

export interface Evidence {
  readonly measurements: readonly ArtifactMeasurement[];
  /** Per artifact, the layers that the spec compresses. */
  readonly compressed?: Readonly<Record<string, CompressedLayers>>;
}

export function evaluate(budgets: readonly Budget[], evidence: Evidence): BudgetRow[] {
  return budgets.flatMap((budget) => {
    const limits = limitsOf(budget);
    if (limits.length === 0) {
      return [errorRow(budget, 'max', Number.NaN, `expected min, max or max_drop, found none of them`)];
    }
    return limits.map(([operator, expected]) => judge(budget, operator, expected, evidence));
  });
}

function limitsOf({ min, max, maxDrop }: Budget): [Operator, number][] {
  const limits: [Operator, number | null | undefined][] = [
    ['min', min],
    ['max', max],
    ['max_drop', maxDrop?.value],
  ];
  return limits.filter((limit): limit is [Operator, number] => limit[1] !== null && limit[1] !== undefined);
}

function judge(budget: Budget, operator: Operator, expected: number, evidence: Evidence): BudgetRow {
  const metric = findMetric(budget.metric);
  if (!metric) {
    return errorRow(
      budget,
      operator,
      expected,
      `expected a metric such as ${Object.keys(metrics).join(', ')}, found ${budget.metric}`,
    );
  }
  if (!Number.isFinite(expected))
    return errorRow(budget, operator, expected, `expected a number as ${operator}, found ${expected}`);
  const measured = readFrom(budget.artifact, metric, evidence);
  if (!measured.ok) return errorRow(budget, operator, expected, measured.reason);

  const comparison = compare(budget, operator, metric, measured.value, evidence);
  if (!comparison.ok) return { ...errorRow(budget, operator, expected, comparison.reason), measured: measured.value };
  const delta = excess(operator, comparison.actual, expected, metric);
  return {
    ...rowHead(budget, operator, expected),
    reference: comparison.reference,
    measured: measured.value,
    actual: comparison.actual,
    delta,
    verdict: delta <= 0 ? 'pass' : 'fail',
    reason: null,
    conditions: [...measured.conditions, ...comparison.conditions],
  };
}

type Comparison =
  | {
      readonly ok: true;
      readonly actual: number;
      readonly reference: number | null;
      readonly conditions: readonly string[];
    }
  | { readonly ok: false; readonly reason: string };

function compare(budget: Budget, operator: Operator, metric: Metric, measured: number, evidence: Evidence): Comparison {
  switch (operator) {
    case 'min':
    case 'max':
      return { ok: true, actual: measured, reference: null, conditions: [] };
    case 'max_drop':
      return compareDrop(budget, metric, measured, evidence);
    default:
      throw new RangeError(`unknown operator ${String(operator satisfies never)}`);
  }
}

function compareDrop(budget: Budget, metric: Metric, measured: number, evidence: Evidence): Comparison {
  const { artifact } = budget;
  const against = budget.maxDrop?.against;
  if (metric.better !== 'higher')
    return { ok: false, reason: `expected max_drop on a metric where higher is better, found ${budget.metric}` };
  if (against === undefined)
    return { ok: false, reason: 'expected against, the artifact that max_drop compares with, found none' };
  if (against === artifact)
    return { ok: false, reason: `expected max_drop against another artifact, found ${artifact} itself` };
  const reference = readFrom(against, metric, evidence);
  if (!reference.ok) return { ok: false, reason: `the reference ${against}: ${reference.reason}` };

  const [candidate, baseline] = [find(artifact, evidence), find(against, evidence)];
  if (budget.metric === 'accuracy' && candidate && baseline) {
    const degenerate = whyDegenerate(baseline);
    if (degenerate) return { ok: false, reason: `the reference ${against} is degenerate: ${degenerate}` };
    if (!hasSameSamples(candidate, baseline)) {
      return {
        ok: false,
        reason: `expected ${artifact} and ${against} to be measured on the same samples, found other counts per class`,
      };
    }
  }
  return { ok: true, actual: reference.value - measured, reference: reference.value, conditions: [] };
}

function hasSameSamples(a: ArtifactMeasurement, b: ArtifactMeasurement): boolean {
  const [counts, others] = [a, b].map(({ accuracy }) => accuracy.perClass.map(({ samples }) => samples).join());
  return a.accuracy.samples === b.accuracy.samples && counts === others;
}

function find(artifact: string, { measurements }: Evidence): ArtifactMeasurement | undefined {
  return measurements.find((measurement) => measurement.artifact === artifact);
}

function readFrom(artifact: string, metric: Metric, evidence: Evidence): Reading {
  const measurement = find(artifact, evidence);
  if (!measurement) return missing(`expected a measurement of ${artifact}, found none`);
  return metric.read(measurement, evidence.compressed?.[artifact]);
}

/** Fractions are quotients of counts: below a billionth a difference is rounding, not evidence. */
const fractionTolerance = 1e-9;

function excess(operator: Operator, actual: number, expected: number, { unit }: Metric): number {
  const delta = operator === 'min' ? expected - actual : actual - expected;
  return unit === 'fraction' && Math.abs(delta) < fractionTolerance ? 0 : delta;
}

function rowHead(budget: Budget, operator: Operator, expected: number) {
  const metric = findMetric(budget.metric);
  return {
    artifact: budget.artifact,
    metric: budget.metric,
    unit: metric?.unit ?? 'count',
    better: metric?.better ?? 'lower',
    operator,
    expected: Number.isFinite(expected) ? expected : null,
    against: operator === 'max_drop' ? (budget.maxDrop?.against ?? null) : null,
    message: budget.message,
    place: budget.where,
  } as const;
}

function errorRow(budget: Budget, operator: Operator, expected: number, reason: string): BudgetRow {
  return {
    ...rowHead(budget, operator, expected),
    reference: null,
    measured: null,
    actual: null,
    delta: null,
    verdict: 'error',
    reason,
    conditions: [],
  };
}
