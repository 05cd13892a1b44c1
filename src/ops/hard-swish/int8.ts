import { quantizeMultiplier, roundingShiftRight } from '../shared/fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_ops::HardSwish: 16-bit fixed point; its two scales are divided in float32. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const fine = Math.fround(input.scale / 128);
  const toOutput = shortMultiplier(Math.fround(fine / output.scale));
  const toReluish = shortMultiplier(Math.fround(fine / Math.fround(3 / 32768)));
  const y = context.read(op.inputs[0]).map((code) => {
    const value = (code - input.zeroPoint) * 128;
    const scaled = roundingHighMultiply(value, toOutput.multiplier);
    // From −1 where the gate is shut to 1 where it is open, in Q0.15; then from 0 to 1.
    const gate = Math.floor((reluish(value, toReluish) + 2 ** 15) / 2);
    const product = Math.trunc((gate * scaled) / 2 ** 15);
    return clamp(roundingShiftRight(product, -toOutput.shift) + output.zeroPoint, allCodes);
  });
  return [y];
};

interface ShortMultiplier {
  /** Q0.15. */
  readonly multiplier: number;
  readonly shift: number;
}

/** tflite::QuantizeMultiplier, then DownScaleInt32ToInt16Multiplier. */
function shortMultiplier(real: number): ShortMultiplier {
  const { multiplier, shift } = quantizeMultiplier(real);
  const isHighest = multiplier >= 2 ** 31 - 1 - 2 ** 15;
  return { multiplier: isHighest ? 2 ** 15 - 1 : Math.floor((multiplier + 2 ** 15) / 2 ** 16), shift };
}

/** The shift to the left comes in two parts, so that only the last bit of it can saturate after the rounding. */
function reluish(value: number, { multiplier, shift }: ShortMultiplier): number {
  const shifted = shift > 0 ? saturate16(value * 2 ** (shift - 1)) : value;
  const product = roundingHighMultiply(shifted, multiplier);
  if (shift > 0) return saturate16(product * 2);
  return shift < 0 ? roundingShiftRight(product, -shift) : product;
}

/** gemmlowp::SaturatingRoundingDoublingHighMul of two int16. */
function roundingHighMultiply(a: number, b: number): number {
  if (a === -(2 ** 15) && b === -(2 ** 15)) return 2 ** 15 - 1;
  const product = a * b;
  return Math.trunc((product + (product >= 0 ? 2 ** 14 : 1 - 2 ** 14)) / 2 ** 15);
}

const saturate16 = (value: number): number => Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, value));
