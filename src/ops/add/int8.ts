import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, codeRange, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Add: both inputs brought to twice the larger scale with 20 bits to spare, summed, rescaled. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [x, y] = op.inputs.map(context.read) as [Int8Array, Int8Array];
  const [a, b] = [perTensor(context, op.inputs[0]), perTensor(context, op.inputs[1]!)];
  const output = perTensor(context, op.outputs[0]);
  const twice = 2 * Math.max(a.scale, b.scale);
  const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
  const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
  const range = codeRange(output, op.options.activation);
  const sums = x.map((code, i) => {
    const sum =
      multiplyByMultiplier((code - a.zeroPoint) * 2 ** 20, first) +
      multiplyByMultiplier((y[i]! - b.zeroPoint) * 2 ** 20, second);
    return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
  });
  return [sums];
};
