import { quantizeGraph } from '../../passes/quantize/quantize-graph.js';
import type { Staged } from '../cache.js';
import type { Model } from '../model.js';
import type { QuantizedRecipe, StageRecipe } from '../recipe.js';
import { calibrate } from './calibrate.js';
import { basisOf, type Tools } from './tools.js';

/** int8 by the codes that a pass has settled, else by rounding; the ranges of activations from the representative data set. */
export function quantize(
  tools: Tools,
  stage: StageRecipe & QuantizedRecipe,
  parent: Staged<Model>,
): Promise<Staged<Model>> {
  const { perAxis, representativeSamples } = stage;
  const depends = {
    ...basisOf(tools),
    code: tools.code.quantized,
    model: parent.digest,
    perAxis,
    representativeSamples,
  };
  return tools.cache.stage<Model>(stage.name, depends, async () => {
    const { graph, numbers } = parent.value;
    const activations = await calibrate(tools, graph, representativeSamples);
    return { graph: quantizeGraph(graph, activations, numbers, { perAxis }), numbers: null, history: [] };
  });
}
