import { elements } from '../../graph/shapes.js';
import type { Int8Reference } from '../shared/int8.js';
import { cut, type Constants, type Options } from './op.js';

/** reference_ops::StridedSlice: codes are moved. */
export const int8: Int8Reference<Options, Constants> = (op, { read, tensor }) => [
  cut(op.options, tensor(op.inputs[0]).shape, read(op.inputs[0]), new Int8Array(elements(tensor(op.outputs[0]).shape))),
];
