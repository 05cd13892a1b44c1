/** What all trials of a search work with: data, code, engine, and a cache of stages that they share. */
import { join } from 'node:path';
import { canonicalJson } from '../../core/digest.js';
import { SpecError } from '../../core/errors.js';
import type { Dataset } from '../../data/dataset.js';
import { openData } from '../../data/open-data.js';
import type { Engine } from '../../engine/engine.js';
import { isTrainable, type TrainablePlan } from '../../spec/plan.js';
import { validationOfSearch } from '../../spec/rules-validation.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import { openCache } from '../cache.js';
import { checkTraining } from '../check-training.js';
import { codeDigests, type CodeDigests } from '../code-digests.js';
import type { RunContext } from '../context.js';
import { dataOptions } from '../data-options.js';
import { engineOf } from '../engine-of.js';
import { requireInside } from '../inside.js';
import { startModels } from '../make-models.js';
import { examineWork } from '../own-work.js';
import { notBelieved } from '../not-believed.js';
import { recipeOf } from '../recipe.js';
import type { Tools } from '../stages/tools.js';
import { makeWorkFolder } from '../work-folder.js';
import type { Search } from './searched.js';

export interface OpenSearch {
  /** The spec as it is written. */
  readonly plan: TrainablePlan;
  /** Of the spec as it is written. */
  readonly dataset: Dataset;
  readonly code: CodeDigests;
  /** Whoever opened the search disposes of it. */
  readonly engine: Engine;
  /** Settings may be of the data, too. */
  readonly toolsOf: (of: TrainablePlan) => Promise<Tools>;
}

/** Throws `TinygateError` with what the spec cannot have whatever the settings are, which must not cost a trial. */
export async function openSearch({ plan, tune }: Search, context: RunContext): Promise<OpenSearch> {
  if (!isTrainable(plan))
    throw new SpecError({ code: 'spec/tune', message: 'expected a spec that trains, found committed files only' });
  if (context.trustWorkspace === false) await requireInside(plan, context.workDir);
  const work = await examineWork(context.workDir, context);
  const open = (of: TrainablePlan): Promise<Dataset> => openData(of.data, dataOptions(of, of.data, work, context));
  const dataset = await open(plan);
  requireValidation(dataset, tune);
  const code = await codeDigests();
  const recipe = recipeOf(plan);
  checkTraining(plan, recipe, await startModels(recipe, { seed: plan.seed, dataset, code }), dataset);
  const engine = await engineOf(plan, context);
  await makeWorkFolder(context.workDir);
  const { progress, signal, workDir } = context;
  progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
  if (work.kind === 'unknown') progress.note(notBelieved(work.reason));
  const cache = openCache(join(workDir, 'cache'), context.now, progress, work.kind === 'own');
  const datasets = new Map([[canonicalJson(plan.data), dataset]]);
  const toolsOf = async (of: TrainablePlan): Promise<Tools> => {
    const key = canonicalJson(of.data);
    const samples = datasets.get(key) ?? (await open(of));
    datasets.set(key, samples);
    requireValidation(samples, tune);
    const { augmentation } = of.data;
    return { seed: of.seed, augmentation, dataset: samples, engine, cache, code, progress, signal };
  };
  return { plan, dataset, code, engine, toolsOf };
}

function requireValidation({ validation }: Dataset, { where }: TunePlan): void {
  if (!validation || validation.count === 0) throw new SpecError({ ...validationOfSearch, where });
}
