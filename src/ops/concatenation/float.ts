import { elements } from '../../graph/shapes.js';
import type { FloatReference } from '../shared/float.js';
import { concatenate } from './concatenate.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => [
  concatenate(op, shapeOf, read, new Float64Array(elements(shapeOf(op.outputs[0])))),
];
