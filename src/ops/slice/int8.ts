import { elements } from '../../graph/shapes.js';
import type { CodeReference } from '../shared/int8.js';
import { cut, type Constants, type Options } from './op.js';

/** reference_ops::StridedSlice: codes are moved. */
export const int8: CodeReference<Options, Constants> = (op, { read, tensor, make }) => [
  cut(op.options, tensor(op.inputs[0]).shape, read(op.inputs[0]), make(elements(tensor(op.outputs[0]).shape))),
];
