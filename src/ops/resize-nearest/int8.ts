import { elements } from '../../graph/shapes.js';
import type { CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';
import { repeat } from './repeat.js';

/** reference_ops::ResizeNearestNeighbor: codes are moved. */
export const int8: CodeReference<Options, Constants> = (op, { read, tensor, make }) => {
  const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
  return [repeat(op, input.shape, read(op.inputs[0]), make(elements(output.shape)))];
};
