import { activation, biased, forEachTap, type FloatReference } from '../shared/float.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, context) => {
  const { depthMultiplier } = op.options;
  const x = context.read(op.inputs[0]);
  const filter = context.constant(op.constants.kernel);
  const [, kh, kw, outC] = context.shapeOf(op.constants.kernel) as Four;
  const inC = outC / depthMultiplier;
  const sums = biased(op, context);
  forEachTap(context.shapeOf(op.inputs[0]), [kh, kw], op.options, (output, input, kernel) => {
    for (let o = 0; o < outC; o++) {
      sums[output * outC + o]! += x[input * inC + Math.floor(o / depthMultiplier)]! * filter[kernel * outC + o]!;
    }
  });
  return [sums.map((sum) => activation(sum, op.options.activation))];
};
