import type { Graph } from '../../../graph/graph.js';
import type { Range } from '../activations.js';
import type { LayerCodes } from '../kernel-codes.js';
import type { WeightCodes, WeightRounding } from '../weights.js';

/** What a file's numbers are made from. */
export interface Given extends WeightRounding {
  /** Of a type with kernels of four bits: layers that have another number of bits. */
  readonly layerCodes?: LayerCodes;
  /** Of dynamic_range: layers whose kernels stay float32. A graph of codes has conversions around them (`withFloatLayers`). */
  readonly floatLayers?: ReadonlySet<string>;
  /** Codes and scales of kernels that passes have settled, by layer; null where the weights are all there is. */
  readonly settled: ReadonlyMap<string, WeightCodes> | null;
  /** Of activations that own parameters; empty for a type without ranges. */
  readonly ranges: Readonly<Record<string, Range>>;
}

/**
 * A folded float32 graph in the numbers of one type of file.
 * @throws ModelError or PassError that names what the type cannot hold.
 */
export type Flavour = (graph: Graph, given: Given) => Graph;
