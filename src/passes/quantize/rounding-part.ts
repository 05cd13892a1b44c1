import type { Shapes } from '../../engine/engine.js';
import { roundActivation } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import type { StepPart } from '../step.js';

/** Quantisation-aware training: activations are rounded as the int8 file will round them. `shapes`: of `fakeQuantization`. */
export function roundingPart(graph: Graph, shapes: Shapes): StepPart {
  return { name: 'quantization', inputs: shapes, activation: roundActivation(graph) };
}
