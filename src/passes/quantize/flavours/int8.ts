import { activationsOf } from '../activations.js';
import { quantizeGraph } from '../quantize-graph.js';
import type { Flavour } from './flavour.js';

/** Codes from end to end: activations over their ranges, weights as they were settled, or to the nearest code. */
export const int8: Flavour = (graph, { settled, perAxis, weightObserver, ranges }) =>
  quantizeGraph(graph, activationsOf(ranges), settled, { perAxis, weightObserver, kernels: 'int8' });
