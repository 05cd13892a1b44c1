/** What a training that diverged cannot know: where it stands in the spec, and which terms of the loss may be what diverges. */
import { PassError } from '../core/errors.js';
import { divergedCode } from '../passes/diverged.js';
import { passesOf, type Plan } from '../spec/plan.js';
import type { StageRecipe } from './stage-recipe.js';

type Written = Pick<Plan, 'compression' | 'places'>;

/** Throws what the training of a stage threw, with its place. */
export async function explained<T>(plan: Written, stage: StageRecipe, made: Promise<T>): Promise<T> {
  try {
    return await made;
  } catch (error) {
    if (!(error instanceof PassError) || error.problems[0]?.code !== divergedCode) throw error;
    const [problem] = error.problems;
    const { pointer, terms } = termsOf(plan, stage);
    const peak = `${pointer}/learning_rate/peak`;
    const isPlain = plan.places[peak] === undefined;
    const where = plan.places[isPlain ? `${pointer}/learning_rate` : peak];
    const cause =
      terms.length === 0
        ? problem.cause
        : `${problem.cause} Its loss has other terms, too, which may be too large: ${terms.join(', ')}.`;
    const rate = `Lower ${isPlain ? 'learning_rate' : 'learning_rate.peak'}, or add a warmup`;
    const weights = terms.length === 0 ? '' : `; or lower ${terms.join(' or ')}`;
    throw new PassError(
      { ...problem, ...(where && { where }), ...(cause !== undefined && { cause }), fix: `${rate}${weights}.` },
      { cause: error },
    );
  }
}

/** Where a stage's training is written, and the keys of what is added to its loss. */
function termsOf(
  { compression }: Written,
  stage: StageRecipe,
): { readonly pointer: string; readonly terms: readonly string[] } {
  if (stage.kind === 'trained') {
    const { pruning, distillation, pointer } = stage;
    return {
      pointer,
      terms: [
        ...(pruning?.sparsityLoss ? ['pruning.sparsity_loss.weight'] : []),
        ...(distillation && distillation.hints.length > 0 ? ['distillation.hints[].weight'] : []),
        ...(distillation?.mode === 'online' ? ['learning_rate of the teacher, which trains in the same steps'] : []),
      ],
    };
  }
  const ramp = stage.kind === 'compressed' ? stage.fineTuning?.qat?.oscillation.dampening : null;
  return {
    pointer: `${passesOf(compression, stage.model).pointer}/fine_tuning`,
    terms: ramp ? ['quantization.oscillation.dampen'] : [],
  };
}
