import { positions } from './broadcast.js';
import { multiplyByMultiplier, quantizeMultiplier } from './fixed-point.js';
import { clamp, codeRange, perTensor, type Int8Context } from './int8.js';
import type { Fused, NoConstants, Op } from './op.js';

/**
 * reference_integer_ops::Add and reference_ops::Sub: both inputs brought to twice the larger scale with 20 bits to spare,
 * added with their signs, rescaled.
 */
export function sumOfCodes(op: Op<Fused, NoConstants>, context: Int8Context, sign: 1 | -1): Int8Array {
  const [x, y] = op.inputs.map(context.read) as [Int8Array, Int8Array];
  const [a, b] = [perTensor(context, op.inputs[0]), perTensor(context, op.inputs[1]!)];
  const output = perTensor(context, op.outputs[0]);
  const twice = 2 * Math.max(a.scale, b.scale);
  const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
  const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
  const range = codeRange(output, op.options.activation);
  const { shape } = context.tensor(op.outputs[0]);
  const [of, by] = op.inputs.map((input) => positions(context.tensor(input).shape, shape)) as [
    Uint32Array,
    Uint32Array,
  ];
  return Int8Array.from(of, (at, i) => {
    const sum =
      multiplyByMultiplier((x[at]! - a.zeroPoint) * 2 ** 20, first) +
      sign * multiplyByMultiplier((y[by[i]!]! - b.zeroPoint) * 2 ** 20, second);
    return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
  });
}
