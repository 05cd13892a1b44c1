import { digestValue } from '../../core/digest.js';
import { seededRandom } from '../../core/random.js';
import { finishFor } from '../../graph/finish.js';
import type { Graph } from '../../graph/graph.js';
import { buildArchitecture } from '../../graph/zoo/index.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { BuiltRecipe, StageRecipe } from '../stage-recipe.js';
import type { Tools } from './tools.js';

/** A built-in architecture with seeded weights for the data's shape and classes. Made each time: it costs less than reading. */
export function build(
  tools: Pick<Tools, 'seed' | 'dataset' | 'code'>,
  stage: StageRecipe & BuiltRecipe,
): Staged<Model> {
  const { graph, digest } = buildUnfinished(tools, stage);
  return { value: { graph: finishFor(graph, tools.dataset.task), numbers: null, history: [] }, digest };
}

/** The architecture as it is known, before its last layer is that of the task. */
export function buildUnfinished(
  { seed, dataset, code }: Pick<Tools, 'seed' | 'dataset' | 'code'>,
  { model, architecture }: StageRecipe & BuiltRecipe,
): { readonly graph: Graph; readonly digest: string } {
  const { sampleShape, outputs, task } = dataset;
  const random = seededRandom(seed, `${model}/weights`);
  const depends = {
    code: code.built,
    architecture,
    sampleShape: [...sampleShape],
    classes: outputs,
    ...(task === 'classification' ? {} : { task }),
    seed,
    model,
  };
  const graph = buildArchitecture(architecture.architecture, architecture.parameters, sampleShape, outputs, random);
  return { graph, digest: digestValue(depends) };
}
