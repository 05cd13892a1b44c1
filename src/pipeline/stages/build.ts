import { digestValue } from '../../core/digest.js';
import { seededRandom } from '../../core/random.js';
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
  const { sampleShape, classes } = dataset;
  const random = seededRandom(seed, `${model}/weights`);
  const graph = buildArchitecture(
    architecture.architecture,
    architecture.parameters,
    sampleShape,
    classes.length,
    random,
  );
  const depends = {
    code: code.built,
    architecture,
    sampleShape: [...sampleShape],
    classes: classes.length,
    seed,
    model,
  };
  return { value: { graph, numbers: null, history: [] }, digest: digestValue(depends) };
}
