import { elements } from '../../graph/shapes.js';
import type { FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';
import { placeInside } from './padded.js';

export const float: FloatReference<Options, Constants> = (op, { read, shapeOf }) => {
  const zeros = new Float64Array(elements(shapeOf(op.outputs[0])));
  return [placeInside(op, shapeOf(op.inputs[0]), read(op.inputs[0]), zeros)];
};
