/**
 * The one model representation: plain data. Every importer makes it, the training forward pass is built from it, every
 * exporter reads it, and a pass is a function from graph to graph plus evidence.
 *
 * Layouts are TFLite's, so an exporter copies and never transposes: activations are NHWC; the room of each operator
 * (`src/ops`) gives the layouts of its constants. The batch dimension is 1 in the graph; a training step rebuilds it with
 * its own batch.
 */
import type { Operator } from '../ops/operator.js';
import type { Dropouts, GraphTensor } from './tensor.js';

export type { Kind, Operator, OperatorOf } from '../ops/operator.js';
export type { Activation, Padding, Pair, TensorNames } from '../ops/shared/op.js';
export type * from './tensor.js';

export interface Graph {
  readonly name: string;
  /** In execution order. */
  readonly operators: readonly Operator[];
  readonly tensors: Readonly<Record<string, GraphTensor>>;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** What training alone adds; exporters and measurements look at none of it. */
  readonly dropouts?: Dropouts;
}
