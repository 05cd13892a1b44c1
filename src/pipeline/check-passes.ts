import type { Graph } from '../graph/graph.js';
import { kernelLayers } from '../graph/parameters.js';
import { checkLayers } from '../spec/layers.js';
import type { PassesPlan, Plan } from '../spec/plan.js';
import { checkLayerSettings } from '../spec/settings-of-layers.js';
import { checkFloatLayers } from './check-float-layers.js';

/**
 * What passes say of layers, against the models that share them. @param graphs of these, as they begin.
 * @throws SpecError for patterns that match no layer, settings that no layer would have, and layers that two passes contradict each other about
 */
export function checkPasses(plan: Pick<Plan, 'places'>, passes: PassesPlan, graphs: readonly Graph[]): void {
  const layers = graphs.flatMap(kernelLayers);
  checkLayers(plan, passes, layers);
  checkLayerSettings(plan, passes, layers);
  checkFloatLayers(plan, passes, graphs);
}
