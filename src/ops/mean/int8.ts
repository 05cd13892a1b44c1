import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const [, h, w, c] = context.tensor(op.inputs[0]).shape as Four;
  const n = h * w;
  const sums = new Float64Array(c);
  context.read(op.inputs[0]).forEach((code, i) => (sums[i % c]! += code - input.zeroPoint));
  const real = quantizeMultiplier(input.scale / output.scale);
  const shift = Math.min(31 - Math.clz32(n), 32, 31 + real.shift);
  const divided = {
    multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(n)),
    shift: real.shift - shift,
  };
  return [Int8Array.from(sums, (sum) => clamp(multiplyByMultiplier(sum, divided) + output.zeroPoint, allCodes))];
};
