import * as tf from '@tensorflow/tfjs-core';
import { runKernelOr, type GradSaver } from './kernel.js';

/**
 * Quantise and dequantise: y = (clip(round(x / scale) + zeroPoint, qmin, qmax) − zeroPoint) · scale, rounding halves
 * to even (TFLite QUANTIZE with the reference kernel differs on exact halves only).
 * Gradient: straight-through, dy where (qmin − zeroPoint)·scale ≤ x ≤ (qmax − zeroPoint)·scale, else 0 (Jacob et al.
 * 2018, section 3). qmin ≤ zeroPoint ≤ qmax, so that 0 is exact, as TFLite requires. `scale` and `zeroPoint` get no gradient; they are tensors, so they may change from run to run
 * without compiling again, and have any shape that broadcasts against x ([] per tensor, [C] per last axis).
 */
export function fakeQuantize<T extends tf.Tensor>(
  x: T,
  scale: tf.Tensor,
  zeroPoint: tf.Tensor,
  qmin: number,
  qmax: number,
): T {
  const quantise = tf.customGrad((...args) => {
    const [input, save] = args as unknown as [tf.Tensor, GradSaver];
    const [y] = runKernelOr('FakeQuantize', { x: input, scale, zeroPoint }, { qmin, qmax }, () => {
      const codes = tf.clipByValue(tf.add(tf.round(tf.div(input, scale)), zeroPoint), qmin, qmax);
      return [tf.mul(tf.sub(codes, zeroPoint), scale)];
    });
    save([input, scale, zeroPoint]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const [kept, step, zero] = saved as [tf.Tensor, tf.Tensor, tf.Tensor];
      return runKernelOr('FakeQuantizeGrad', { dy, x: kept, scale: step, zeroPoint: zero }, { qmin, qmax }, () => {
        const low = tf.mul(tf.sub(qmin, zero), step);
        const high = tf.mul(tf.sub(qmax, zero), step);
        const inside = tf.logicalAnd(tf.greaterEqual(kept, low), tf.lessEqual(kept, high));
        return [tf.mul(dy, tf.cast(inside, 'float32'))];
      })[0]!;
    };
    return { value: y!, gradFunc };
  });
  return quantise(x) as T;
}
