/**
 * The story of a search: settings are drawn, trained for a part of the epochs, and the best of them for longer. What they have in
 * common, such as a teacher, is made once, because all share the cache of stages; a search that was interrupted goes on from it.
 *
 *   spec → trials → plans → rungs of each shard, on the validation data → front → its files on the test data
 */
import { join } from 'node:path';
import { digestValue } from '../../core/digest.js';
import { PassError, SpecError } from '../../core/errors.js';
import { version } from '../../core/version.js';
import { findMetric } from '../../metrics/metrics.js';
import { describeSettings } from '../../report/tune/describe.js';
import type { TuneResult, TuneRung, TuneTest } from '../../report/schema/tune.js';
import { isTrainable, type TrainablePlan } from '../../spec/plan.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import type { RunContext } from '../context.js';
import { evaluateTrial, scoreOf, testTrial, type Evaluated } from './evaluate-trial.js';
import { frontOf } from './front.js';
import { climb } from './climb.js';
import { halve } from './halve.js';
import type { Trial } from './draw-trials.js';
import { openSearch } from './open-search.js';
import { propose } from './propose.js';
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
        progress.note(describeTurn(trial, tune.strategy === 'tpe' ? tune.trials : search.trials.length, divisor));
        const of = trainable(trial);
        const folder = join(workDir, 'tune', `trial-${trial.number}`);
        const evaluated = await evaluateTrial(of, divisor, tune, { tools: await toolsOf(of), folder });
        made.set(trial.number, evaluated);
        return evaluated.rung;
      };
      const known = new Map(own.map((trial) => [trial.number, trial]));
      const evaluateProposed = async (trial: Trial): Promise<TuneRung> => {
        const planned = known.get(trial.number) ?? plannedOr(search, trial);
        if (!('plan' in planned)) return { divisor: 1, measured: null, failure: planned.refusal };
        known.set(trial.number, planned);
        return evaluate(planned, 1);
      };
      const strategies: Readonly<Record<TunePlan['strategy'], () => Promise<ReadonlyMap<Trial, readonly TuneRung[]>>>> =
        {
          successive_halving: () => halve(own, tune, isHigherBetter, evaluate),
          accuracy_aware: () => climb(own, evaluate),
          tpe: () => propose(tune, own, { seed: plan.seed, isHigherBetter }, evaluateProposed),
        };
      const rungs = await strategies[tune.strategy]();
      const trials = [...rungs].map(([{ number, settings }, ofTrial]) => ({
        number,
        shard,
        settings,
        rungs: ofTrial,
        test: null,
      }));
      const tests = new Map<number, TuneTest>();
      for (const number of frontOf(trials, isHigherBetter)) {
        const of = trainable(known.get(number)!);
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
      written: search.written,
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

/** What a spec may not have is a finding about settings that nobody wrote. */
function plannedOr(search: Search, trial: Trial): TrialPlan | { readonly refusal: string } {
  try {
    return search.planOf(trial);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return { refusal: error.message.slice(0, 2000) };
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
