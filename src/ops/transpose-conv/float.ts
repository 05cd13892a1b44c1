import { biased, forEachTap, type FloatReference } from '../shared/float.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

export const float: FloatReference<Options, Constants> = (op, context) => {
  const x = context.read(op.inputs[0]);
  const filter = context.constant(op.constants.kernel);
  const sums = biased(op, context);
  const [outC, kh, kw, inC] = context.shapeOf(op.constants.kernel) as Four;
  const { stride, padding } = op.options;
  const image = context.shapeOf(op.outputs[0]);
  // Its output is what a convolution would read, and its input what that would write.
  forEachTap(image, [kh, kw], { stride, padding, dilation: [1, 1] }, (input, output, tap) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++) sum += x[input * inC + c]! * filter[(o * kh * kw + tap) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return [sums];
};
