import { viewCount } from '../../data/batches.js';
import type { Dataset } from '../../data/dataset.js';
import { softenedProbabilities, type Distillation } from '../../passes/distill/loss.js';
import { teacherLogits } from '../../passes/distill/teacher-logits.js';
import type { SoftTargets } from '../../passes/train.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { LogitsRecipe, StageRecipe } from '../recipe.js';
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

/** What a student is distilled towards: the mean of its teachers' softened probabilities (Hinton et al. 2015, §3). */
export function distill(
  { dataset }: { readonly dataset: Pick<Dataset, 'classes'> },
  { temperature, alpha }: Distillation,
  teachers: readonly Staged<Logits>[],
): Distillation & { readonly targets: SoftTargets } {
  const soften = (logits: Float32Array) => softenedProbabilities(logits, dataset.classes.length, temperature);
  const views = teachers[0]?.value.keys() ?? [];
  const targets = Array.from(views, (view) => mean(teachers.map(({ value }) => soften(value[view]!))));
  return { temperature, alpha, targets };
}

/** Of arrays of equal length, at least one. */
function mean(arrays: readonly Float32Array[]): Float32Array {
  const [first, ...others] = arrays;
  if (others.length === 0) return first!;
  return first!.map((value, i) => others.reduce((sum, other) => sum + other[i]!, value) / arrays.length);
}
