import type { Graph } from '../../../graph/graph.js';
import type { Range } from '../activations.js';
import type { WeightCodes } from '../weights.js';

/** What a file's numbers are made from. */
export interface Given {
  /** Codes and scales of kernels that passes have settled, by layer; null where the weights are all there is. */
  readonly settled: ReadonlyMap<string, WeightCodes> | null;
  /** A scale for each output channel, where runtimes read them, or one for each kernel. */
  readonly perAxis: boolean;
  /** Of activations that own parameters; empty for a type without ranges. */
  readonly ranges: Readonly<Record<string, Range>>;
}

/**
 * A folded float32 graph in the numbers of one type of file.
 * @throws ModelError or PassError that names what the type cannot hold.
 */
export type Flavour = (graph: Graph, given: Given) => Graph;
