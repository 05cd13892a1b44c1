import { elements } from '../../graph/shapes.js';
import { forEachTap } from '../shared/float.js';
import { perTensor, requantize, type CodeReference } from '../shared/int8.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::TransposeConv. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const { zeroPoint } = perTensor(context, op.inputs[0]);
  const x = context.read(op.inputs[0]);
  const kernel = context.tensor(op.constants.kernel);
  const filter = kernel.data as Int8Array;
  const sums = new Float64Array(elements(context.tensor(op.outputs[0]).shape));
  const [outC, kh, kw, inC] = kernel.shape as Four;
  const { stride, padding } = op.options;
  const image = context.tensor(op.outputs[0]).shape;
  // Its output is what a convolution would read, and its input what that would write.
  forEachTap(image, [kh, kw], { stride, padding, dilation: [1, 1] }, (input, output, tap) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++) sum += (x[input * inC + c]! - zeroPoint) * filter[(o * kh * kw + tap) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return [requantize(op, context, sums)];
};
