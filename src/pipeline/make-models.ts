import { InternalError } from '../core/errors.js';
import type { Plan } from '../spec/plan.js';
import type { Staged } from './cache.js';
import type { Model } from './model.js';
import { explained } from './explain-divergence.js';
import { requireKept } from './require-kept.js';
import type { BuiltRecipe, DistillationRecipe, Recipe, StageRecipe } from './stage-recipe.js';
import { build, buildUnfinished } from './stages/build.js';
import { compress } from './stages/compress.js';
import { fold } from './stages/fold.js';
import { importModel } from './stages/import.js';
import { loadFromFile } from './stages/load-weights.js';
import { logitsOf, type Lesson, type Logits } from './stages/logits.js';
import { narrow } from './stages/narrow.js';
import { peer } from './stages/peer.js';
import { quantize } from './stages/quantize.js';
import { restore } from './stages/restore.js';
import type { Tools } from './stages/tools.js';
import { trainModel } from './stages/train.js';

/** What stages have made, by their names. */
export type Models = ReadonlyMap<string, Staged<Model>>;

/** Models as they begin, before anything is trained: what can be checked of them costs nothing yet. */
export async function startModels(recipe: Recipe, tools: Pick<Tools, 'seed' | 'dataset' | 'code'>): Promise<Models> {
  const models = new Map<string, Staged<Model>>();
  for (const stage of recipe.stages) {
    if (stage.kind === 'built') models.set(stage.name, await begin(stage, tools));
    if (stage.kind === 'imported') models.set(stage.name, await importModel(tools, stage));
  }
  return models;
}

async function begin(
  stage: StageRecipe & BuiltRecipe,
  tools: Pick<Tools, 'seed' | 'dataset' | 'code'>,
): Promise<Staged<Model>> {
  const { weights, workspace } = stage;
  return weights === null
    ? build(tools, stage)
    : loadFromFile(tools, buildUnfinished(tools, stage), weights, workspace);
}

/**
 * Walks a recipe: every stage in its order, from its parents. A stage that is cached is read. What a pass has settled is held against
 * what each later one makes of it.
 */
export async function makeModels(
  plan: Pick<Plan, 'compression' | 'places'>,
  recipe: Recipe,
  starts: Models,
  tools: Tools,
): Promise<Models> {
  const models = new Map(starts);
  const logits = new Map<string, Staged<Logits>>();
  for (const stage of recipe.stages) {
    const parent = (name: string): Staged<Model> => made(models, name);
    const teachers = (from: DistillationRecipe['from'] = []) =>
      from.map((teacher) => made<Lesson>(new Map<string, Staged<Lesson>>([...models, ...logits]), teacher.stage));
    switch (stage.kind) {
      case 'built':
      case 'imported':
        made(models, stage.name);
        break;
      case 'restored':
        models.set(stage.name, await restore(tools, stage, parent(stage.from)));
        break;
      case 'narrowed':
        models.set(stage.name, narrow(tools, stage, parent(stage.from)));
        break;
      case 'trained': {
        const from = teachers(stage.distillation?.from);
        models.set(stage.name, await explained(plan, stage, trainModel(tools, stage, parent(stage.from), from)));
        break;
      }
      case 'peer':
        models.set(stage.name, peer(stage, parent(stage.from)));
        break;
      case 'logits':
        logits.set(stage.name, await logitsOf(tools, stage, parent(stage.from)));
        break;
      case 'folded':
        models.set(stage.name, fold(tools, parent(stage.from)));
        break;
      case 'compressed': {
        const from = teachers(stage.fineTuning?.distillation?.from);
        models.set(stage.name, await explained(plan, stage, compress(tools, stage, parent(stage.from), from)));
        break;
      }
      case 'quantized':
        models.set(stage.name, await quantize(tools, stage, parent(stage.from)));
        break;
      default:
        stage satisfies never;
    }
    if (stage.kind === 'folded' || stage.kind === 'compressed' || stage.kind === 'quantized')
      requireKept(plan, stage, parent(stage.from).value, made(models, stage.name).value);
  }
  return models;
}

/** Of a stage that is known to be before the one that asks. */
export function made<T>(stages: ReadonlyMap<string, Staged<T>>, name: string): Staged<T> {
  const staged = stages.get(name);
  if (!staged) throw new InternalError(`expected stage ${name} before those that start from it, found no such stage`);
  return staged;
}
