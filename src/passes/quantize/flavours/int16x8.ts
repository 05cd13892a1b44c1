import { quantizeGraph } from '../quantize-graph.js';
import { symmetricParametersOf } from '../activations.js';
import type { Flavour } from './flavour.js';

/** int16 activations around 0 over int8 weights, with sums of 64 bits: for models that lose accuracy in 256 steps. */
export const int16x8: Flavour = (graph, { settled, perAxis, weightObserver, ranges }) =>
  quantizeGraph(graph, symmetricParametersOf(ranges), settled, { perAxis, weightObserver, activations: 'int16' });
