import { viewCount } from '../../data/batches.js';
import type { Distillation } from '../../passes/distill/settings.js';
import { teacherLogits } from '../../passes/distill/teacher-logits.js';
import type { Teacher } from '../../passes/distill/teachers.js';
import { stepAt } from '../../spec/plan.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { DistillationRecipe, LogitsRecipe, StageRecipe } from '../stage-recipe.js';
import { basisOf, type Tools } from './tools.js';

/** A teacher's outputs over the training set, an array [count, classes] for each view of the augmentation. */
export type Logits = readonly Float32Array[];

export function logitsOf(
  tools: Tools,
  stage: StageRecipe & LogitsRecipe,
  parent: Staged<Model>,
): Promise<Staged<Logits>> {
  const views = viewCount(tools.augmentation);
  const { data, engine } = basisOf(tools);
  const depends = { data, engine, code: tools.code.logits, model: parent.digest, views };
  return tools.cache.stage(stage.name, depends, async () => {
    const ofViews: Float32Array[] = [];
    for (let view = 0; view < views; view++)
      ofViews.push(await teacherLogits(parent.value.graph, tools.dataset, view, tools));
    return ofViews;
  });
}

/** What a teacher gives a student: its logits, or itself. */
export type Lesson = Logits | Model;

/** What a student is distilled towards. @param teachers in the order of the recipe's. @param totalSteps of the training. */
export function distill(
  { from, begins, ...distillation }: DistillationRecipe,
  teachers: readonly Staged<Lesson>[],
  totalSteps: number,
): Distillation & { readonly teachers: readonly Teacher[] } {
  return {
    ...distillation,
    ...(begins && { beginStep: stepAt(begins, totalSteps) }),
    teachers: from.map(({ weight }, at) => {
      const lesson = teachers[at]!.value;
      return 'graph' in lesson ? { weight, graph: lesson.graph } : { weight, logits: lesson };
    }),
  };
}

/** What a cache key holds of a distillation's teachers, whatever their stages are called. */
export function taughtBy({ from }: DistillationRecipe, teachers: readonly Staged<Lesson>[]) {
  return from.map(({ weight }, at) => ({ weight, digest: teachers[at]!.digest }));
}
