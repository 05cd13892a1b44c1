import { digestValue } from '../../core/digest.js';
import { seededRandom } from '../../core/random.js';
import { finishFor } from '../../graph/finish.js';
import { buildArchitecture } from '../../graph/zoo/index.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { BuiltRecipe, StageRecipe } from '../recipe.js';
import type { Tools } from './tools.js';

/** A built-in architecture with seeded weights, for the data's shape and classes. Made each time: it costs less than reading. */
export function build(
  { seed, dataset, code }: Pick<Tools, 'seed' | 'dataset' | 'code'>,
  { model, architecture }: StageRecipe & BuiltRecipe,
): Staged<Model> {
  const { sampleShape, outputs, task } = dataset;
  const random = seededRandom(seed, `${model}/weights`);
  const built = buildArchitecture(architecture.architecture, architecture.parameters, sampleShape, outputs, random);
  const depends = {
    code: code.built,
    architecture,
    sampleShape: [...sampleShape],
    classes: outputs,
    ...(task === 'classification' ? {} : { task }),
    seed,
    model,
  };
  return { value: { graph: finishFor(built, task), numbers: null, history: [] }, digest: digestValue(depends) };
}
