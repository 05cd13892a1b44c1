import { multiplyByMultiplier, quantizeMultiplier } from './fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Context } from './int8.js';
import type { NoConstants, Op } from './op.js';

/**
 * A curve that is flat beyond ±16, as TensorFlow Lite's integer kernels compute it: `curve` takes the input as raw Q4.27 and gives
 * an output code; inputs outside the radius that fits (tflite::CalculateInputRadius) give the lowest or the highest code.
 */
export function saturatingCurve(
  op: Op<unknown, NoConstants>,
  context: Int8Context,
  curve: (x: number) => number,
): Int8Array {
  const { scale, zeroPoint } = perTensor(context, op.inputs[0]);
  const multiplier = quantizeMultiplier(scale * 2 ** 27);
  const radius = Math.floor((15 * 2 ** 27) / 2 ** multiplier.shift);
  return context.read(op.inputs[0]).map((code) => {
    const value = code - zeroPoint;
    if (value <= -radius) return allCodes[0];
    if (value >= radius) return allCodes[1];
    return clamp(curve(multiplyByMultiplier(value, multiplier)), allCodes);
  });
}
