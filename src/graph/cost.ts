import { macsOf } from '../ops/operator.js';
import type { Graph } from './graph.js';
import { tensorOf } from './operands.js';
import { countParameters } from './print.js';

export interface Cost {
  /** Values of all constants. */
  readonly parameters: number;
  /** Multiply-accumulates of one inference. */
  readonly macs: number;
}

export function costOf(graph: Graph): Cost {
  const of = (tensor: string) => tensorOf(graph, tensor).shape;
  return { parameters: countParameters(graph), macs: graph.operators.reduce((sum, op) => sum + macsOf(op, of), 0) };
}

/** Σ multiply-accumulates of a layer times what each of them costs there. */
export function weightedMacs(graph: Graph, costOfMac: (layer: string) => number): number {
  const of = (tensor: string) => tensorOf(graph, tensor).shape;
  return graph.operators.reduce((sum, op) => {
    const macs = macsOf(op, of);
    return macs === 0 ? sum : sum + macs * costOfMac(op.name);
  }, 0);
}
