/**
 * Gradients through activations and fake quantisation, in channel blocks: a mask of zeros and ones, times dy. (The
 * convolution kernel could apply HardSigmoid as it stores, but slower than the operator does.)
 */
import { steep } from '../kernels/elementwise.js';
import type { Emit, Lowering } from '../lowering.js';
import { absolute, channelAffine, nchwcConv, padLast, storedShape } from './layout.js';

/** 1 where |x · slope + offset| < 1, else 0, per channel; two passes instead of two masks and their product. */
function inside(lowering: Lowering, y: number, slope: string | number, offset: string | number): string {
  const { builder: b } = lowering;
  const shape = storedShape(lowering, y);
  const distance = channelAffine(b, lowering.get(y, 'blocked'), shape, slope, offset, null, absolute);
  return b.node('HardSigmoid', [distance], { alpha: { float: -steep }, beta: { float: steep } });
}

/** 1 where y > 0 (and y < 6, but for y within a rounding error of a corner), else 0; y is the activation's output. */
export function activationMask(lowering: Lowering, y: number, activation: string): string {
  if (activation === 'relu6') return inside(lowering, y, 1 / 3, -1);
  const value = lowering.get(y, 'blocked');
  return lowering.builder.node('HardSigmoid', [value], { alpha: { float: steep }, beta: { float: 0 } });
}

/** dy · mask, both of the shape of `like`; a dy that is a vector per image (the gradient of a mean) is not spread. */
export function masked(lowering: Lowering, dy: number, mask: string, like: number): string {
  const { builder: b } = lowering;
  const [n, stored, h, w] = storedShape(lowering, like);
  const channels = lowering.shape(like)[3]!;
  const source = lowering.sourceOf(dy);
  const isVector = source !== dy && String(lowering.shape(source)) === String([n, 1, 1, channels]);
  if (!isVector) return b.node('Mul', [lowering.get(dy, 'blocked'), mask]);
  const rows = padLast(b, b.reshape(lowering.get(source), [n, channels]), [n, channels], stored);
  const maps = n * stored;
  const product = nchwcConv(b, [b.reshape(mask, [1, maps, h, w]), b.reshape(rows, [maps, 1, 1, 1])], { group: maps });
  return b.reshape(product, [n, stored, h, w]);
}

/** Gradient of an activation alone. */
export function activationGradient(standard: Emit): Emit {
  return (lowering, op) => {
    const [dy, y] = op.inputs as [number, number];
    if (!lowering.has(y, 'blocked')) {
      standard(lowering, op);
      return;
    }
    const mask = activationMask(lowering, y, op.attributes['activation'] as string);
    lowering.set(op.outputs[0]!, masked(lowering, dy, mask, y), 'blocked');
  };
}

/**
 * Gradient of fake quantisation after relu or relu6: dy where 0 < y ≤ high (and y < 6), which is |y − high/2| < high/2
 * but for y within a rounding error of a corner. The low end needs no test: 0 is in the range of every quantisation.
 */
export function quantisedActivationGradient(standard: Emit): Emit {
  return (lowering, op) => {
    const { builder: b } = lowering;
    const [dy, y, scale, zeroPoint] = op.inputs as [number, number, number, number];
    if (!lowering.has(y, 'blocked')) {
      standard(lowering, op);
      return;
    }
    const [, stored] = storedShape(lowering, y);
    const codes = b.node('Sub', [b.scalar(op.attributes['qmax'] as number), lowering.get(zeroPoint)]);
    const top = b.node('Mul', [codes, lowering.get(scale)]);
    const high = op.attributes['activation'] === 'relu6' ? b.node('Min', [top, b.scalar(6)]) : top;
    const slope = b.node('Expand', [b.node('Div', [b.scalar(2), high]), b.indices([stored])]);
    const mask = inside(lowering, y, slope, -1);
    lowering.set(op.outputs[0]!, masked(lowering, dy, mask, y), 'blocked');
  };
}
