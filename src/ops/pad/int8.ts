import { elements } from '../../graph/shapes.js';
import { perTensor, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';
import { placeInside } from './padded.js';

/** reference_ops::Pad: the code of 0 is the zero point. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const [input, output] = [context.tensor(op.inputs[0]), context.tensor(op.outputs[0])];
  const zeros = context.make(elements(output.shape));
  zeros.fill(perTensor(context, op.outputs[0]).zeroPoint);
  return [placeInside(op, input.shape, context.read(op.inputs[0]), zeros)];
};
