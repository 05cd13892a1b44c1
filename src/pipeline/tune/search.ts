/**
 * The story of a search: settings are drawn, trained for a part of the epochs, and the best of them for longer. What they have in
 * common, such as a teacher, is made once, because all share the cache of stages; a search that was interrupted goes on from it.
 *
 *   spec → trials → plans → rungs of each shard, on the validation data → front → its files on the test data
 */
import { join } from 'node:path';
import { digestValue } from '../../core/digest.js';
import { PassError } from '../../core/errors.js';
import { version } from '../../core/version.js';
import { findMetric } from '../../metrics/metrics.js';
import { describeSettings } from '../../report/tune/describe.js';
import type { TuneResult, TuneRung, TuneTest } from '../../report/schema/tune.js';
import { isTrainable, type TrainablePlan } from '../../spec/plan.js';
import type { RunContext } from '../context.js';
import { evaluateTrial, scoreOf, testTrial, type Evaluated } from './evaluate-trial.js';
import { frontOf } from './front.js';
import { climb } from './climb.js';
import { halve } from './halve.js';
import { openSearch } from './open-search.js';
import type { Search } from './searched.js';
import type { TrialPlan } from './trial-plan.js';

/** Runs the trials of `shards`, which are counted from 1. Throws `TinygateError`. */
export async function searchShards(
  search: Search,
  shards: readonly number[],
  context: RunContext,
): Promise<TuneResult> {
  const { tune } = search;
  const { plan, dataset, code, engine, toolsOf } = await openSearch(search, context);
  const { progress, workDir } = context;
  try {
    const isHigherBetter = findMetric(scoreOf(plan))?.better === 'higher';
    const found: TuneResult['trials'][number][] = [];
    for (const shard of shards) {
      const own = search.trials.filter((trial) => trial.shard === shard);
      const made = new Map<number, Evaluated>();
      const evaluate = async (trial: TrialPlan, divisor: number): Promise<TuneRung> => {
        progress.note(describeTurn(trial, search.trials.length, divisor));
        const of = trainable(trial);
        const folder = join(workDir, 'tune', `trial-${trial.number}`);
        const evaluated = await evaluateTrial(of, divisor, tune, { tools: await toolsOf(of), folder });
        made.set(trial.number, evaluated);
        return evaluated.rung;
      };
      const rungs =
        tune.strategy === 'accuracy_aware'
          ? await climb(own, evaluate)
          : await halve(own, tune, isHigherBetter, evaluate);
      const trials = own.flatMap((trial) => {
        const { number, settings } = trial;
        const climbed = rungs.get(trial);
        return climbed ? [{ number, shard, settings, rungs: climbed, test: null }] : [];
      });
      const tests = new Map<number, TuneTest>();
      for (const number of frontOf(trials, isHigherBetter)) {
        const of = trainable(own.find((trial) => trial.number === number)!);
        tests.set(number, await testTrial(of, made.get(number)!.exported, tune, await toolsOf(of)));
      }
      found.push(...trials.map((trial) => ({ ...trial, test: tests.get(trial.number) ?? null })));
    }
    const trials = found.sort((a, b) => a.number - b.number);
    const basis = [search.written, plan.seed, dataset.digest, engine.identity, { ...code }];
    return {
      tuneVersion: 1,
      tool: version,
      name: plan.name,
      spec: plan.specPath,
      search: digestValue(basis),
      artifact: tune.artifact,
      metric: tune.metric,
      score: scoreOf(plan),
      shardCount: tune.shards,
      shards: [...shards],
      trials,
      front: frontOf(trials, isHigherBetter),
    };
  } finally {
    await engine.dispose();
  }
}

function trainable({ plan }: TrialPlan): TrainablePlan {
  if (isTrainable(plan)) return plan;
  throw new PassError({ code: 'tune/trial', message: 'expected a trial that trains, found committed files only' });
}

/** `tune: trial 3 of 12 for 1/9 of the epochs: student.training.epochs: 12` */
function describeTurn({ number, settings }: TrialPlan, count: number, divisor: number): string {
  const epochs = divisor === 1 ? 'all epochs' : `1/${divisor} of the epochs`;
  return `tune: trial ${number} of ${count} for ${epochs}: ${describeSettings(settings)}`;
}
