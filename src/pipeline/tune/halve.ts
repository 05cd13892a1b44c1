/**
 * Successive halving (Jamieson & Talwalkar 2016, arXiv 1502.07943) over two objectives (Schmucker et al. 2021, arXiv 2106.12639):
 * all trials for the fewest epochs, the best of them for more, and so on.
 */
import type { TuneRung } from '../../report/schema/tune.js';
import { ranked, type Ranked } from './rank.js';

export interface Bracket {
  readonly rungs: number;
  readonly reductionFactor: number;
}

/** By what the epochs are divided, the shortest training first: no more rungs than leave a trial for the last. */
export function divisorsOf(trials: number, { rungs, reductionFactor }: Bracket): readonly number[] {
  let count = 1;
  while (count < rungs && reductionFactor ** count <= trials) count++;
  return Array.from({ length: count }, (_, rung) => reductionFactor ** (count - 1 - rung));
}

/** Rungs of each trial, in the order of the trials. `evaluate` is asked for one at a time, always in the same order. */
export async function halve<T>(
  trials: readonly T[],
  bracket: Bracket,
  isHigherBetter: boolean,
  evaluate: (trial: T, divisor: number) => Promise<TuneRung>,
): Promise<ReadonlyMap<T, readonly TuneRung[]>> {
  const rungs = new Map<T, TuneRung[]>(trials.map((trial) => [trial, []]));
  let left = [...trials];
  for (const divisor of divisorsOf(trials.length, bracket)) {
    for (const trial of left) rungs.get(trial)!.push(await evaluate(trial, divisor));
    const best = ranked(left.map((trial) => ({ trial, ...rankOf(rungs.get(trial)!.at(-1)!, isHigherBetter) })));
    const kept = best.slice(0, Math.ceil(left.length / bracket.reductionFactor)).map(({ trial }) => trial);
    left = left.filter((trial) => kept.includes(trial));
  }
  return rungs;
}

export function rankOf({ measured }: TuneRung, isHigherBetter: boolean): Ranked {
  if (!measured) return { cost: Infinity, loss: Infinity, excess: Infinity };
  const { metric, score, broken } = measured;
  const excess = broken.reduce((sum, one) => sum + (one.excess ?? Infinity), 0);
  return { cost: metric, loss: isHigherBetter ? -score : score, excess };
}
