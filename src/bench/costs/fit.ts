/**
 * A cost for each kind of kernel on one device: latency ≈ Σ cost · amount, costs not negative, fitted to files that the device has
 * measured. What it is off by is found by leaving each file out and predicting it from the others.
 */
import { studentQuantile } from '../../gate/statistics.js';
import { nonNegativeLeastSquares } from './least-squares.js';
import type { Work } from './work.js';

export interface Observation {
  readonly work: Work;
  /** Measured, above 0. */
  readonly latencyMs: number;
}

export interface CostModel {
  /** Term → milliseconds for one unit of it. */
  readonly costs: Readonly<Record<string, number>>;
  /** Term → largest amount that was measured. */
  readonly largest: Readonly<Record<string, number>>;
  readonly observations: number;
  /** Half the width of the 95 % interval of a prediction, as a fraction of it. */
  readonly relativeError: number;
}

export interface Prediction {
  readonly latencyMs: number;
  /** 95 %, in milliseconds. */
  readonly interval95: readonly [number, number];
  readonly observations: number;
}

export interface NotPredicted {
  readonly reason: string;
}

/** Fewer say nothing about what they are off by. */
const leastObservations = 8;
/** Beyond so many times the largest amount that was measured, caches and clocks are others. */
const farthest = 4;

/** @returns the reason where there is too little to fit. */
export function fitCosts(observations: readonly Observation[]): CostModel | NotPredicted {
  const terms = termsOf(observations);
  const least = Math.max(leastObservations, terms.length + 2);
  if (observations.length < least)
    return {
      reason: `expected at least ${least} measured files for ${terms.length} terms, found ${observations.length}`,
    };
  const errors = observations.map((left, index) => {
    const others = observations.filter((_, other) => other !== index);
    return total(solve(others, terms), left.work) / left.latencyMs - 1;
  });
  const degrees = observations.length - terms.length;
  const spread = Math.sqrt(errors.reduce((sum, error) => sum + error * error, 0) / observations.length);
  return {
    costs: solve(observations, terms),
    largest: Object.fromEntries(
      terms.map((term) => [term, Math.max(...observations.map(({ work }) => work[term] ?? 0))]),
    ),
    observations: observations.length,
    relativeError: studentQuantile(0.975, degrees) * spread,
  };
}

/** @returns the reason where the file needs what was never measured, or far more of it. */
export function predictLatency(model: CostModel, work: Work): Prediction | NotPredicted {
  for (const [term, amount] of Object.entries(work)) {
    const largest = model.largest[term] ?? 0;
    if (amount > 0 && largest === 0) return { reason: `no measured file has ${term}` };
    if (amount > farthest * largest)
      return { reason: `it has ${Math.round(amount / largest)} times as much of ${term} as any measured file` };
  }
  const latencyMs = total(model.costs, work);
  const half = latencyMs * model.relativeError;
  return { latencyMs, interval95: [Math.max(0, latencyMs - half), latencyMs + half], observations: model.observations };
}

function termsOf(observations: readonly Observation[]): string[] {
  return [...new Set(observations.flatMap(({ work }) => Object.keys(work)))].sort();
}

function total(costs: CostModel['costs'], work: Work): number {
  return Object.entries(work).reduce((sum, [term, amount]) => sum + (costs[term] ?? 0) * amount, 0);
}

/** Least squares of relative errors under costs ≥ 0. */
function solve(observations: readonly Observation[], terms: readonly string[]): Record<string, number> {
  // Each row by its own latency: a millisecond of a fast file weighs more than that of a slow file.
  const columns = terms.map((term) => observations.map(({ work, latencyMs }) => (work[term] ?? 0) / latencyMs));
  const scales = columns.map((column) => Math.max(...column) || 1);
  const scaled = columns.map((column, index) => column.map((value) => value / scales[index]!));
  const solution = nonNegativeLeastSquares(
    scaled,
    observations.map(() => 1),
  );
  return Object.fromEntries(terms.map((term, index) => [term, solution[index]! / scales[index]!]));
}
