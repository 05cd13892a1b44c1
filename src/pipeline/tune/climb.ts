/**
 * As far as the budgets allow, and a step back where they break: trials are in the order of their compression, and what is left of
 * them is halved each time (the idea is NNCF's accuracy-aware training, which changes the step of its compression rate so).
 */
import type { TuneRung } from '../../report/schema/tune.js';
import { rankOf } from './halve.js';

/** Rungs of the trials that were asked for, all with all epochs. It is taken for granted that what follows a broken trial is broken. */
export async function climb<T>(
  trials: readonly T[],
  evaluate: (trial: T, divisor: number) => Promise<TuneRung>,
): Promise<ReadonlyMap<T, readonly TuneRung[]>> {
  const rungs = new Map<T, readonly TuneRung[]>();
  let [holds, breaks] = [-1, trials.length];
  while (breaks - holds > 1) {
    const middle = Math.floor((holds + breaks) / 2);
    const trial = trials[middle]!;
    const rung = await evaluate(trial, 1);
    rungs.set(trial, [rung]);
    if (rankOf(rung, true).excess === 0) holds = middle;
    else breaks = middle;
  }
  return rungs;
}
