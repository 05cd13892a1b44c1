import type { Engine } from '../../engine/engine.js';
import { foldBatchNorm } from '../../graph/fold.js';
import type { Graph } from '../../graph/graph.js';
import type { ObserverPlan } from '../../spec/plan.js';
import { calibrateActivations } from './calibrate.js';
import { quantizeGraph } from './quantize-graph.js';

/**
 * Post-training quantisation: folds BatchNorms, calibrates activations over `images` ([count, h, w, c], normalised as in
 * training) and writes int8. Errors as `activationRanges` and `quantizeGraph`.
 */
export async function postTrainingQuantize(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  options: { readonly observer?: ObserverPlan; readonly perAxis?: boolean } = {},
): Promise<Graph> {
  const { observer, ...rounding } = options;
  const folded = foldBatchNorm(graph);
  return quantizeGraph(folded, await calibrateActivations(folded, images, engine, observer), null, rounding);
}
