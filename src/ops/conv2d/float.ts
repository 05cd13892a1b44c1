import { activation, biased, forEachTap, type FloatReference } from '../shared/float.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, context) => {
  const x = context.read(op.inputs[0]);
  const filter = context.constant(op.constants.kernel);
  const [outC, kh, kw, inC] = context.shapeOf(op.constants.kernel) as Four;
  const sums = biased(op, context);
  forEachTap(context.shapeOf(op.inputs[0]), [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++) sum += x[input * inC + c]! * filter[(o * kh * kw + kernel) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return [sums.map((sum) => activation(sum, op.options.activation))];
};
