import { elements } from '../../graph/shapes.js';
import type { Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';
import { repeat } from './repeat.js';

/** reference_ops::ResizeNearestNeighbor: codes are moved. */
export const int8: Int8Reference<Options, Constants> = (op, { read, tensor }) => {
  const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
  return [repeat(op, input.shape, read(op.inputs[0]), new Int8Array(elements(output.shape)))];
};
