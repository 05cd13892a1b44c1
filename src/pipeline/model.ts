import type { Graph } from '../graph/graph.js';
import type { WeightCodes } from '../passes/quantize/weights.js';
import type { Range } from '../passes/quantize/activations.js';
import type { TrainedPeer } from '../passes/distill/peers.js';
import type { EpochRecord } from '../passes/epoch-record.js';

/** What a stage of a model's life makes, whoever the model is. */
export interface Model {
  readonly graph: Graph;
  /** int8 codes and scales of every kernel by layer, where a pass has settled them; null where the weights are all there is. */
  readonly numbers: ReadonlyMap<string, WeightCodes> | null;
  /** Ranges of activations that training has settled, by the tensors that own parameters; absent where calibration finds them. */
  readonly ranges?: Readonly<Record<string, Range>>;
  /** Epochs of the stage that made it; empty where it trained nothing. */
  readonly history: readonly EpochRecord[];
  /** Teachers that trained in the same steps, by name; absent where there are no such teachers. */
  readonly peers?: Readonly<Record<string, TrainedPeer>>;
}
