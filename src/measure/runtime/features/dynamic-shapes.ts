/**
 * Which tensors get their shape only while a model runs. A runtime that sizes its buffers when it loads a file computes
 * noise there, or refuses. Where a file leaves it open, the answer is "while running": a file is then refused, not trusted.
 */
import type { SubGraph } from '../../../export/tflite/schema/index.js';
import { declaresShape } from '../../inspect/declares-shape.js';
import type { FileOperator } from '../../../formats/tflite/operators.js';

/** Inputs by position whose values decide the shape of the outputs. */
const shapeOperands: Readonly<Record<string, readonly number[]>> = {
  RESHAPE: [1],
  PAD: [1],
  PADV2: [1],
  MIRROR_PAD: [1],
  TILE: [1],
  FILL: [0],
  RANGE: [0, 1, 2],
  SLICE: [1, 2],
  STRIDED_SLICE: [1, 2, 3],
  RESIZE_BILINEAR: [1],
  RESIZE_NEAREST_NEIGHBOR: [1],
  BROADCAST_TO: [1],
  TRANSPOSE: [1],
  TRANSPOSE_CONV: [0],
  CONV_3D_TRANSPOSE: [0],
  EXPAND_DIMS: [1],
  SPLIT: [0],
  SPLIT_V: [1, 2],
  TOPK_V2: [1],
  ONE_HOT: [1],
  MEAN: [1],
  SUM: [1],
  REDUCE_PROD: [1],
  REDUCE_MAX: [1],
  REDUCE_MIN: [1],
  REDUCE_ANY: [1],
  REDUCE_ALL: [1],
  ARG_MAX: [1],
  ARG_MIN: [1],
  SPARSE_TO_DENSE: [1],
  SCATTER_ND: [2],
  SPACE_TO_BATCH_ND: [1, 2],
  BATCH_TO_SPACE_ND: [1, 2],
  RFFT2D: [1],
  UNSORTED_SEGMENT_PROD: [2],
  UNSORTED_SEGMENT_MAX: [2],
  UNSORTED_SEGMENT_MIN: [2],
  UNSORTED_SEGMENT_SUM: [2],
  MULTINOMIAL: [1],
  RANDOM_UNIFORM: [0],
  RANDOM_STANDARD_NORMAL: [0],
  DILATE: [1],
  REDUCE_WINDOW: [2, 3, 4],
};

/** As many outputs, or as large ones, as their inputs' values say. */
const sizedByValues: ReadonlySet<string> = new Set([
  'WHERE',
  'UNIQUE',
  'SEGMENT_SUM',
  'NON_MAX_SUPPRESSION_V4',
  'NON_MAX_SUPPRESSION_V5',
  'BROADCAST_ARGS',
  'LSH_PROJECTION',
  'SKIP_GRAM',
  'EMBEDDING_LOOKUP_SPARSE',
  'HASHTABLE_LOOKUP',
  'READ_VARIABLE',
]);

/** Give the shape of their input, whose own rank is known. */
const readsShapeOnly: ReadonlySet<string> = new Set(['SHAPE', 'RANK']);

/** @returns the tensors of the subgraph whose shape is not known before it runs. */
export function dynamicTensors(
  subgraph: SubGraph,
  operators: readonly FileOperator[],
  isConstant: (index: number) => boolean,
): ReadonlySet<number> {
  const dynamic = new Set<number>();
  for (let index = 0; index < subgraph.tensorsLength(); index++) {
    if (!isConstant(index) && !declaresShape(subgraph.tensors(index)!)) dynamic.add(index);
  }
  for (const { operator, inputs, outputs } of operators) {
    const sized = (shapeOperands[operator] ?? []).some((at) => inputs[at] && !isConstant(inputs[at].index));
    const inherits = inputs.some((tensor) => tensor !== null && dynamic.has(tensor.index));
    if (sized || sizedByValues.has(operator) || (inherits && !readsShapeOnly.has(operator))) {
      for (const { index } of outputs) dynamic.add(index);
    }
  }
  return dynamic;
}
