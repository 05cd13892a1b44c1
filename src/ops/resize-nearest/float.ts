import { elements } from '../../graph/shapes.js';
import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';
import { repeat } from './repeat.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => [
  repeat(op, shapeOf(op.inputs[0]), read(op.inputs[0]), new Float64Array(elements(shapeOf(op.outputs[0])))),
];
