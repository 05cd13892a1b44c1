import { elements } from '../../graph/shapes.js';
import type { FloatReference } from '../shared/float.js';
import { cut, type Constants, type Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => [
  cut(op.options, shapeOf(op.inputs[0]), read(op.inputs[0]), new Float64Array(elements(shapeOf(op.outputs[0])))),
];
