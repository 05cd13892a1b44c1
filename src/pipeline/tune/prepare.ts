/**
 * What all trials of a search have in common, such as a trained teacher and what it says of the samples: made once, so that shards on
 * other runners, which are given the cache, need not make it again.
 */
import { canonicalJson } from '../../core/digest.js';
import { isTrainable, type TrainablePlan } from '../../spec/plan.js';
import type { RunContext } from '../context.js';
import { makeModels, startModels } from '../make-models.js';
import { recipeOf } from '../recipe.js';
import type { Recipe, StageRecipe } from '../stage-recipe.js';
import { openSearch } from './open-search.js';
import type { Search } from './searched.js';

/** Names of the stages that are in the cache now. Throws `TinygateError`. */
export async function prepareSearch(search: Search, context: RunContext): Promise<readonly string[]> {
  const { engine, toolsOf } = await openSearch(search, context);
  try {
    const plans = search.trials.flatMap(({ plan }) => (isTrainable(plan) ? [plan] : []));
    const [first] = plans;
    const stages = commonStages(plans);
    if (!first || stages.length === 0) return [];
    const recipe: Recipe = { stages, exports: [] };
    const tools = await toolsOf(first);
    await makeModels(first, recipe, await startModels(recipe, tools), tools);
    return tools.cache.records.map(({ name }) => name);
  } finally {
    await engine.dispose();
  }
}

/**
 * Stages of teachers that are the same in every trial, with all that they are made from; of the student none, which the rungs of a
 * search train for different numbers of epochs. None either where trials differ in their data or their seed.
 */
export function commonStages(plans: readonly TrainablePlan[]): readonly StageRecipe[] {
  const bases = new Set(plans.map(({ data, seed }) => canonicalJson({ data, seed })));
  const [first, ...others] = plans.map((plan) => recipeOf(plan).stages);
  if (!first || bases.size > 1) return [];
  const known = others.map((stages) => new Set(stages.map((stage) => canonicalJson(stage))));
  const common = new Map<string, StageRecipe>();
  for (const stage of first) {
    const isMade = !('from' in stage) || common.has(stage.from);
    const text = canonicalJson(stage);
    if (stage.model !== 'student' && isMade && known.every((stages) => stages.has(text))) common.set(stage.name, stage);
  }
  return [...common.values()];
}
