import { multiplyByMultiplier, quantizeMultiplier } from './fixed-point.js';
import { clamp, codeRange, perTensor, type Int8Reference } from './int8.js';
import type { Fused } from './op.js';
import { codePair, type PairConstants } from './pair.js';

/**
 * reference_integer_ops::Add and reference_ops::Sub: both inputs brought to twice the larger scale with 20 bits to spare,
 * added with their signs, rescaled.
 */
export const sumOfCodes =
  (sign: 1 | -1): Int8Reference<Fused, PairConstants> =>
  (op, context) => {
    const { parameters, map } = codePair(op, context);
    const [a, b] = parameters;
    const output = perTensor(context, op.outputs[0]);
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
    const last = quantizeMultiplier(twice / (2 ** 20 * output.scale));
    const range = codeRange(output, op.options.activation);
    const y = map((x, other) => {
      const sum = multiplyByMultiplier(x * 2 ** 20, first) + sign * multiplyByMultiplier(other * 2 ** 20, second);
      return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
    });
    return [y];
  };
