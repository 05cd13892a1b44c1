import type { Dataset } from '../../data/dataset.js';
import { softenedProbabilities, type Distillation } from '../../passes/distill/loss.js';
import { teacherLogits } from '../../passes/distill/teacher-logits.js';
import type { SoftTargets } from '../../passes/train.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { LogitsRecipe, StageRecipe } from '../recipe.js';
import { basisOf, type Tools } from './tools.js';

/** A teacher's outputs over the training set, [count, classes], and where the augmentation mirrors over its mirror image. */
export interface Logits {
  readonly plain: Float32Array;
  readonly flipped: Float32Array | null;
}

export function logitsOf(
  tools: Tools,
  stage: StageRecipe & LogitsRecipe,
  parent: Staged<Model>,
): Promise<Staged<Logits>> {
  const mirrors = tools.augmentation.horizontalFlip;
  const { data, engine } = basisOf(tools);
  const depends = { data, engine, code: tools.code.logits, model: parent.digest, mirrors };
  return tools.cache.stage(stage.name, depends, async () => ({
    plain: await teacherLogits(parent.value.graph, tools.dataset, { flip: false }, tools),
    flipped: mirrors ? await teacherLogits(parent.value.graph, tools.dataset, { flip: true }, tools) : null,
  }));
}

/** What a student is distilled towards: the mean of its teachers' softened probabilities (Hinton et al. 2015, §3). */
export function distill(
  { dataset }: { readonly dataset: Pick<Dataset, 'classes'> },
  { temperature, alpha }: Distillation,
  teachers: readonly Staged<Logits>[],
): Distillation & { readonly targets: SoftTargets } {
  const soften = (logits: Float32Array) => softenedProbabilities(logits, dataset.classes.length, temperature);
  const plain = mean(teachers.map(({ value }) => soften(value.plain)));
  const mirrored = teachers.flatMap(({ value }) => (value.flipped ? [soften(value.flipped)] : []));
  return { temperature, alpha, targets: { plain, flipped: mirrored.length > 0 ? mean(mirrored) : null } };
}

/** Of arrays of equal length, at least one. */
function mean(arrays: readonly Float32Array[]): Float32Array {
  const [first, ...others] = arrays;
  if (others.length === 0) return first!;
  return first!.map((value, i) => others.reduce((sum, other) => sum + other[i]!, value) / arrays.length);
}
