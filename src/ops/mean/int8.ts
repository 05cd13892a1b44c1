import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, codesOf, perTensor, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';
import { sumsOver } from './sums.js';

/** reference_ops::QuantizedMeanOrSum: the division by n goes into the multiplier. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const { sums, count } = sumsOver(op.options, context.tensor(op.inputs[0]).shape, context.read(op.inputs[0]));
  const real = quantizeMultiplier(input.scale / output.scale);
  const shift = Math.min(31 - Math.clz32(count), 32, 31 + real.shift);
  const divided = {
    multiplier: Number((BigInt(real.multiplier) << BigInt(shift)) / BigInt(count)),
    shift: real.shift - shift,
  };
  const mean = (sum: number): number => multiplyByMultiplier(sum - count * input.zeroPoint, divided);
  return [codesOf(context, sums.length, (i) => clamp(mean(sums[i]!) + output.zeroPoint, context.limits))];
};
