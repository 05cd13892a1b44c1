import { multiplyByMultiplier, quantizeMultiplier } from './fixed-point.js';
import { clamp, codeRange, perTensor, type CodeReference } from './int8.js';
import type { Fused } from './op.js';
import { codePair, type PairConstants } from './pair.js';

/**
 * reference_integer_ops::Add and reference_ops::Sub: both inputs brought to twice the larger scale with 20 bits (int16: 15) to spare,
 * added with their signs, rescaled.
 */
export const sumOfCodes =
  (sign: 1 | -1): CodeReference<Fused, PairConstants> =>
  (op, context) => {
    const { sumBits } = context;
    const { parameters, map } = codePair(op, context);
    const [a, b] = parameters;
    const output = perTensor(context, op.outputs[0]);
    const twice = 2 * Math.max(a.scale, b.scale);
    const [first, second] = [quantizeMultiplier(a.scale / twice), quantizeMultiplier(b.scale / twice)];
    const last = quantizeMultiplier(twice / (2 ** sumBits * output.scale));
    const range = codeRange(context, output, op.options.activation);
    const y = map((x, other) => {
      const spare = 2 ** sumBits;
      const sum = multiplyByMultiplier(x * spare, first) + sign * multiplyByMultiplier(other * spare, second);
      return clamp(multiplyByMultiplier(sum, last) + output.zeroPoint, range);
    });
    return [y];
  };
