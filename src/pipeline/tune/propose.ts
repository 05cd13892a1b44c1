/** One trial after another, each chosen by what all before it gave. */
import { seededRandom } from '../../core/random.js';
import type { TuneRung } from '../../report/schema/tune.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import type { Trial } from './draw-trials.js';
import { rankOf } from './halve.js';
import { proposeSettings } from './tpe.js';

/**
 * Rungs of each trial, all with all epochs: of those that were drawn, then of those that are proposed, up to `trials`. The same for the
 * same seed and results.
 */
export async function propose(
  { parameters, trials }: Pick<TunePlan, 'parameters' | 'trials'>,
  drawn: readonly Trial[],
  { seed, isHigherBetter }: { readonly seed: number; readonly isHigherBetter: boolean },
  evaluate: (trial: Trial) => Promise<TuneRung>,
): Promise<ReadonlyMap<Trial, readonly TuneRung[]>> {
  const rungs = new Map<Trial, readonly TuneRung[]>();
  for (const trial of drawn) rungs.set(trial, [await evaluate(trial)]);
  while (rungs.size < trials) {
    const number = rungs.size + 1;
    const tried = [...rungs].map(([{ settings }, [rung]]) => ({ settings, ...rankOf(rung!, isHigherBetter) }));
    const settings = proposeSettings(parameters, tried, seededRandom(seed, `tune/trial ${number}`));
    if (settings === null) break;
    const trial = { number, shard: 1, settings };
    rungs.set(trial, [await evaluate(trial)]);
  }
  return rungs;
}
