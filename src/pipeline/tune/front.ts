import type { TuneTrial } from '../../report/schema/tune.js';
import { wholeOf } from '../../report/tune/tune-result.js';
import { rankOf } from './halve.js';
import { paretoFront } from './rank.js';

/** Numbers of the trials with all epochs that keep every budget and that no other such trial beats in both, the smallest first. */
export function frontOf(trials: readonly TuneTrial[], isHigherBetter: boolean): number[] {
  const whole = trials.flatMap((trial) => {
    const rung = trial.rungs.at(-1)!;
    return wholeOf(trial) ? [{ number: trial.number, ...rankOf(rung, isHigherBetter) }] : [];
  });
  return paretoFront(whole).map(({ number }) => number);
}
