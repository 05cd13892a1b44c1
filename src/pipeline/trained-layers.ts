import { kernelLayers, learningLayers } from '../graph/parameters.js';
import type { Graph } from '../graph/graph.js';
import type { TrainedLayers } from '../spec/trained-layers.js';

/** What the patterns of a training are matched with. */
export function trainedLayers(graph: Graph): TrainedLayers {
  return { layerNames: learningLayers(graph), head: kernelLayers(graph).at(-1) ?? '' };
}
