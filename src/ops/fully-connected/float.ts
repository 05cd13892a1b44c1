import { activation, biased, type FloatReference } from '../shared/float.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, context) => {
  const x = context.read(op.inputs[0]);
  const filter = context.constant(op.constants.kernel);
  const [outC, inC] = context.shapeOf(op.constants.kernel) as readonly [number, number];
  const y = biased(op, context).map((bias, i) => {
    const [row, o] = [Math.floor(i / outC), i % outC];
    let sum = bias;
    for (let c = 0; c < inC; c++) sum += x[row * inC + c]! * filter[o * inC + c]!;
    return activation(sum, op.options.activation);
  });
  return [y];
};
