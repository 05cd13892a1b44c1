/**
 * Judges budgets: measurements in, one row per limit out. Pure, and closed against failure: whatever is missing, NaN,
 * unreadable or degenerate becomes an `error` row, never a pass.
 */
import { findMetric, metricNames, type Metric } from '../metrics/metrics.js';
import type { Budget, BudgetRow, Operator, Reference } from './budget.js';
import { compare } from './compare.js';
import type { Compared, Comparison, Uncompared } from './comparison.js';
import { sidesOf, type Evidence } from './evidence.js';
import { excess } from './excess.js';
import { applyPolicy, type Judgement } from './policy.js';
import { readMetric } from './read-metric.js';
import { verdicts } from './verdict.js';

export type { Evidence } from './evidence.js';

export function evaluate(budgets: readonly Budget[], evidence: Evidence): BudgetRow[] {
  return budgets
    .filter(({ level }) => level !== 'off')
    .flatMap((budget) => {
      const operators = operatorsOf(budget);
      if (operators.length > 0) return operators.map((operator) => cut(judge(budget, operator, evidence)));
      return [errorRow(budget, 'max', 'expected min, max, max_drop or max_increase, found no limit')];
    });
}

/** A report holds no longer texts: names of a stranger must not make one that cannot be read back. */
function cut(row: BudgetRow): BudgetRow {
  const reason = row.reason?.slice(0, 2000) ?? null;
  const conditions = row.conditions.slice(0, 20).map((text) => text.slice(0, 1000));
  return { ...row, reason, conditions };
}

function operatorsOf({ min, max, maxDrop, maxIncrease }: Budget): Operator[] {
  const given = { min, max, max_drop: maxDrop, max_increase: maxIncrease };
  return (Object.keys(given) as Operator[]).filter((operator) => given[operator] !== null);
}

function judge(budget: Budget, operator: Operator, evidence: Evidence): BudgetRow {
  const metric = findMetric(budget.metric);
  if (!metric) {
    const known = metricNames.join(', ');
    return errorRow(budget, operator, `expected a metric such as ${known}, found ${budget.metric}`);
  }
  const measured = readMetric(budget.artifact, metric, budget, evidence);
  if (!measured.ok) return unread(budget, operator, metric, measured.reason, evidence);

  const comparison = strictest(
    sidesOf(evidence.baseline).map((side) =>
      compare(budget, operator, metric, measured, {
        ...evidence,
        ...(side ? { baseline: side } : {}),
      }),
    ),
    (one) => excess(operator, one.actual, one.expected, metric.unit),
  );
  const row: BudgetRow = {
    ...errorRow(budget, operator, ''),
    device: measured.device ?? budget.device,
    measured: measured.value,
    conditions: measured.conditions,
  };
  if (comparison.kind !== 'compared') return { ...row, ...applyPolicy(uncompared(comparison), budget, evidence) };
  const { expected, actual, reference, significance, conditions } = comparison;
  const delta = excess(operator, actual, expected, metric.unit);
  return {
    ...row,
    expected,
    actual,
    reference,
    delta,
    significance,
    conditions: [...measured.conditions, ...conditions],
    ...applyPolicy(compared(comparison, delta), budget, evidence),
  };
}

/** A device that was asked and did not answer leaves its limits undecided; anything else that is not known is an error. */
function unread(budget: Budget, operator: Operator, { basis }: Metric, reason: string, evidence: Evidence): BudgetRow {
  const row = errorRow(budget, operator, reason);
  if (basis !== 'device') return row;
  const asked = (evidence.unavailable ?? []).filter(
    ({ artifact, device }) => artifact === budget.artifact && (budget.device === null || device === budget.device),
  );
  const [first] = asked;
  if (!first) return row;
  const why = asked.map(({ device, reason: said }) => `${device} did not measure ${budget.artifact}: ${said}`);
  const judgement = { verdict: 'inconclusive', reason: why.join('; ') } as const;
  return { ...row, device: first.device, ...applyPolicy(judgement, budget, evidence) };
}

/**
 * Of the comparisons with several commits the one that the change does worst in: broken before undecided before met, and of
 * those the least room. What a commit does not have yet says nothing where another has it.
 */
function strictest(comparisons: readonly Comparison[], excessOf: (one: Compared) => number): Comparison {
  const [only, ...more] = comparisons;
  if (!only) throw new RangeError('expected a comparison, found nothing');
  if (more.length === 0) return only;
  const known = comparisons.filter(({ kind }) => kind !== 'new');
  const ranked = (known.length > 0 ? known : comparisons)
    .map((comparison) => {
      if (comparison.kind !== 'compared')
        return { comparison, rank: verdicts.indexOf(uncompared(comparison).verdict), excess: 0 };
      const delta = excessOf(comparison);
      return { comparison, rank: verdicts.indexOf(compared(comparison, delta).verdict), excess: delta };
    })
    .sort((a, b) => b.rank - a.rank || b.excess - a.excess);
  const worst = ranked[0]?.comparison ?? only;
  if (worst.kind !== 'compared') return worst;
  const others = ranked
    .slice(1)
    .flatMap(({ comparison }) => (comparison.kind === 'compared' ? comparison.conditions : []));
  const said = [...new Set(others)].filter((condition) => !worst.conditions.includes(condition));
  return { ...worst, conditions: [...worst.conditions, ...said.map((condition) => `stricter than ${condition}`)] };
}

function uncompared({ kind, reason }: Uncompared): Judgement {
  switch (kind) {
    case 'new':
    case 'not-asked':
      return { verdict: 'warn', reason };
    case 'lost':
      return { verdict: 'inconclusive', reason };
    case 'broken':
      return { verdict: 'error', reason };
    default:
      throw new RangeError(`unknown comparison ${String(kind satisfies never)}`);
  }
}

function compared({ significance, undecided }: Compared, delta: number): Judgement {
  if (undecided !== null) return { verdict: 'inconclusive', reason: undecided };
  if (!significance) return { verdict: delta <= 0 ? 'pass' : 'fail', reason: null };
  const { outcome, samples, samplesToDecide, confidence } = significance;
  switch (outcome) {
    case 'met':
      return { verdict: 'pass', reason: null };
    case 'broken':
      return { verdict: 'fail', reason: null };
    case 'undecided': {
      const needed =
        samplesToDecide === null
          ? 'no number of samples would, at these rates'
          : `about ${grouped(samplesToDecide)} would, at these rates`;
      return {
        verdict: 'inconclusive',
        reason: `${grouped(samples)} samples do not decide at ${percent(confidence)} confidence; ${needed}`,
      };
    }
    default:
      throw new RangeError(`unknown outcome ${String(outcome satisfies never)}`);
  }
}

/** 0.57 · 100 is 56.99999999999999. */
function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(9))} %`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function errorRow(budget: Budget, operator: Operator, reason: string): BudgetRow {
  const metric = findMetric(budget.metric);
  const against = {
    min: null,
    max: null,
    max_drop: referenceName(budget.maxDrop?.against),
    max_increase: referenceName(budget.maxIncrease?.against),
  };
  const limit = { min: budget.min, max: budget.max, max_drop: budget.maxDrop?.value, max_increase: null }[operator];
  return {
    artifact: budget.artifact,
    metric: budget.metric,
    class: budget.class,
    device: budget.device,
    unit: metric?.unit ?? 'count',
    better: metric?.better ?? 'lower',
    operator,
    expected: Number.isFinite(limit) ? (limit ?? null) : null,
    against: against[operator],
    reference: null,
    measured: null,
    actual: null,
    delta: null,
    level: budget.level === 'warn' ? 'warn' : 'error',
    verdict: 'error',
    reason,
    significance: null,
    message: budget.message,
    place: budget.where,
    conditions: [],
  };
}

/** How a row names what it compares with. */
function referenceName(against: Reference | undefined): string | null {
  if (against === undefined) return null;
  return typeof against === 'number' ? 'a fixed value' : against;
}
