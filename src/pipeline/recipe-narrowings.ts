/** When which channels leave a model for good. */
import { typesBySize } from '../spec/artifact-types.js';
import type { ModelName, ModelPlan, PassesPlan, Plan } from '../spec/plan.js';
import { isCommitted, isImported } from '../spec/plan.js';
import type { FileOfModel } from './file-cost.js';
import type { NarrowedRecipe } from './stage-recipe.js';

export type Narrowing = Omit<NarrowedRecipe, 'kind' | 'from'>;

/**
 * Which channels leave before which training, by its index; at the number of trainings, after all. Dead channels of a pruned model
 * stay after its training: without them its kernels would have fewer zeros than was promised.
 */
export function narrowings(
  model: ModelName,
  planned: ModelPlan,
  passes: PassesPlan,
  plan: Plan,
): ReadonlyMap<number, Narrowing> {
  const { structuredPruning, removesDeadChannels, pruning } = passes;
  const beginsWithWeights = isImported(planned) || planned.weights !== null;
  const last = planned.training?.length ?? 0;
  const found = new Map<number, Narrowing>();
  const add = (index: number, narrowing: Partial<Narrowing>): void => {
    const before = found.get(index) ?? {
      removesDeadChannels: false,
      structured: null,
      file: null,
      countsDead: false,
      pruned: null,
    };
    found.set(index, { ...before, ...narrowing });
  };
  if (structuredPruning) {
    const index = structuredPruning.afterTraining ?? (beginsWithWeights ? 0 : 1);
    const { sizeBytes, arenaBytes } = structuredPruning;
    add(index, {
      structured: structuredPruning,
      file: sizeBytes === null && arenaBytes === null ? null : smallestFile(model, passes, plan),
      countsDead: index > 0 && pruning?.sparsityLoss?.kind === 'group_lasso',
      pruned: index > 0 && index === last ? pruning : null,
    });
  }
  if (removesDeadChannels && beginsWithWeights) add(0, { removesDeadChannels });
  if (removesDeadChannels && !pruning) add(last, { removesDeadChannels });
  return found;
}

/** Null where no file is made of the model. */
function smallestFile(model: ModelName, { quantization }: PassesPlan, plan: Plan): FileOfModel | null {
  const made = plan.artifacts.flatMap((one) => (isCommitted(one) || one.model !== model ? [] : [one]));
  const [smallest] = made.sort((a, b) => typesBySize.indexOf(a.type) - typesBySize.indexOf(b.type));
  if (!smallest) return null;
  const { type, floatEdges } = smallest;
  const { exclude = [], perAxis = true } = quantization ?? {};
  return { type, floatEdges, perAxis, ...(exclude.length > 0 && type !== 'float16' && { exclude }) };
}
