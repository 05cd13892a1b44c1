import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, int16Arithmetic, perTensor, type Int16Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';
import { lookUp, table } from './lookup-table.js';

const exponentials = table((x) => Math.fround(Math.exp(x)), -10, 0);
const reciprocals = table((x) => Math.fround(1 / Math.fround(1 + x)), 0, 1);
const { limits } = int16Arithmetic;

/** reference_ops::SoftmaxInt16, beta 1: e⁻¹⁰ and less count as 0; output (1/32768, 0). */
export const int16: Int16Reference<Options, Constants> = (op, context) => {
  const codes = context.read(op.inputs[0]);
  const y = new Int16Array(codes.length);
  const classes = context.tensor(op.inputs[0]).shape.at(-1)!;
  const multiplier = quantizeMultiplier(perTensor(context, op.inputs[0]).scale / (10 / 65_535));
  for (let start = 0; start < codes.length; start += classes) {
    const row = codes.subarray(start, start + classes);
    const largest = row.reduce((a, b) => Math.max(a, b));
    // Q0.15
    const powers = row.map((code) =>
      lookUp(exponentials, clamp(multiplyByMultiplier(code - largest, multiplier) + 32_767, limits)),
    );
    y.set(shares(powers), start);
  }
  return [y];
};

function shares(powers: Int16Array): Int16Array {
  const sum = powers.reduce((total, power) => total + power, 0);
  const headroom = Math.clz32(sum);
  const shifted = Math.floor((sum * 2 ** (headroom - 1) + 2 ** 13) / 2 ** 14);
  const reciprocal = lookUp(reciprocals, clamp(shifted - 2 ** 15 - 2 ** 16, limits));
  const right = 31 - headroom;
  return powers.map((power) => clamp(Math.floor((power * reciprocal + 2 ** (right - 1)) / 2 ** right), [0, 32_767]));
}
