import { digestValue } from '../../core/digest.js';
import { seededRandom } from '../../core/random.js';
import { finishFor } from '../../graph/finish.js';
import { loadWeights } from '../../graph/load-weights.js';
import { buildArchitecture } from '../../graph/zoo/index.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { BuiltRecipe, StageRecipe } from '../recipe.js';
import { inFile, readGraph } from './import.js';
import type { Tools } from './tools.js';

/** A built-in architecture with seeded weights, or those of a file, for the data's shape and classes. Made each time: it costs less than reading. */
export async function build(
  { seed, dataset, code }: Pick<Tools, 'seed' | 'dataset' | 'code'>,
  { model, architecture, weights, workspace }: StageRecipe & BuiltRecipe,
): Promise<Staged<Model>> {
  const { sampleShape, outputs, task } = dataset;
  const random = seededRandom(seed, `${model}/weights`);
  const built = buildArchitecture(architecture.architecture, architecture.parameters, sampleShape, outputs, random);
  const read = weights && (await readGraph(weights.file, workspace));
  const depends = {
    code: code.built,
    architecture,
    sampleShape: [...sampleShape],
    classes: outputs,
    ...(task === 'classification' ? {} : { task }),
    seed,
    model,
    ...(read && { weights: { file: read.sha256, head: weights.head } }),
  };
  const begun = read ? inFile(weights.file, () => loadWeights(built, read.graph, weights)) : built;
  return { value: { graph: finishFor(begun, task), numbers: null, history: [] }, digest: digestValue(depends) };
}
