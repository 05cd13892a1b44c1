/**
 * Pooling and its gradients with standard operators, NCHW. Average pooling divides by the number of real pixels in a
 * window (TFLite, TensorFlow), forward and backward. The gradient of max pooling goes to the first maximum in a window,
 * in row order, as in TensorFlow.
 */
import { nchw, type Emit, type Lowering } from '../lowering.js';
import { inputGradient, type Convolve } from './input-gradient.js';
import { border, onnxPads, stretch, type Geometry, type Pair } from './spatial.js';

interface Window extends Geometry {
  readonly size: Pair;
}
const windowOf = (attributes: unknown): Window => ({ ...(attributes as Window), dilations: [1, 1] });
const toNchw = (shape: readonly number[]) => nchw.map((axis) => shape[axis]!);

const forward =
  (name: 'AveragePool' | 'MaxPool'): Emit =>
  (lowering, op) => {
    const { size, strides, pads } = windowOf(op.attributes);
    const attributes = { kernel_shape: size, strides, pads: onnxPads(pads) };
    lowering.set(op.outputs[0]!, lowering.builder.node(name, [lowering.get(op.inputs[0]!, nchw)], attributes), nchw);
  };

/** 1 / (real pixels under each window), [1, 1, Ho, Wo]. */
function reciprocalCounts([ho, wo]: Pair, [h, w]: Pair, { size, strides, pads }: Window): Float32Array {
  const covered = (out: number, limit: number, k: number, stride: number, begin: number) => {
    const start = out * stride - begin;
    return Math.min(limit, start + k) - Math.max(0, start);
  };
  const counts = new Float32Array(ho * wo);
  for (let i = 0; i < ho; i++) {
    for (let j = 0; j < wo; j++) {
      counts[i * wo + j] =
        1 / (covered(i, h, size[0], strides[0], pads[0]) * covered(j, w, size[1], strides[1], pads[2]));
    }
  }
  return counts;
}

const averageGradient: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [dy] = op.inputs as [number];
  const out = op.outputs[0]!;
  const window = windowOf(op.attributes);
  const [dyShape, dxShape] = [toNchw(lowering.shape(dy)), toNchw(lowering.shape(out))];
  const [ho, wo] = dyShape.slice(2) as [number, number];
  const counts = b.floats(reciprocalCounts([ho, wo], dxShape.slice(2) as [number, number], window), [1, 1, ho, wo]);
  const shared = b.node('Mul', [lowering.get(dy, nchw), counts]);
  const channels = dxShape[1]!;
  const ones = b.floats(new Float32Array(channels * window.size[0] * window.size[1]).fill(1), [
    channels,
    1,
    ...window.size,
  ]);
  const spread: Convolve = (value, _, pads) => b.node('Conv', [value, ones], { pads, group: channels });
  lowering.set(out, inputGradient(b, shared, dyShape, dxShape, window.size, window, 1, spread), nchw);
};

/** For each tap of the window: the pixels it sees, which of them are a maximum not yet taken, and their share of dy. */
const maxGradient: Emit = (lowering, op) => {
  const { builder: b } = lowering;
  const [dy, x, y] = op.inputs as [number, number, number];
  const out = op.outputs[0]!;
  const { size, strides, pads } = windowOf(op.attributes);
  const [n, c, h, w] = toNchw(lowering.shape(out)) as [number, number, number, number];
  const [ho, wo] = toNchw(lowering.shape(dy)).slice(2) as [number, number];
  const [gradient, maximum] = [lowering.get(dy, nchw), lowering.get(y, nchw)];
  const reach: Pair = [strides[0] * (ho - 1) + size[0], strides[1] * (wo - 1) + size[1]];
  const whole: Pair = [Math.max(reach[0], h + pads[0]), Math.max(reach[1], w + pads[2])];
  const around = [0, 0, pads[0], pads[2], 0, 0, whole[0] - h - pads[0], whole[1] - w - pads[2]];
  const padded = b.node('Pad', [lowering.get(x, nchw), b.indices(around), b.scalar(-3.4028234663852886e38)]);

  let taken: string | null = null;
  let total: string | null = null;
  for (let i = 0; i < size[0]; i++) {
    for (let j = 0; j < size[1]; j++) {
      const seen = taps(lowering, padded, [i, j], [ho, wo], strides);
      const equal = b.node('Equal', [seen, maximum]);
      const mine: string = taken === null ? equal : b.node('And', [equal, b.node('Not', [taken])]);
      taken = taken === null ? equal : b.node('Or', [taken, equal]);
      const share = b.node('Mul', [gradient, b.node('Cast', [mine], { to: 1 })]);
      const wide: Pair = [ho * strides[0], wo * strides[1]];
      const spread = stretch(b, share, [n, c, ho, wo], strides, 1);
      const sides = [i, j, whole[0] - i - wide[0], whole[1] - j - wide[1]];
      const placed: string = border(b, spread, [n, c, ...wide], sides, 1);
      total = total === null ? placed : b.node('Add', [total, placed]);
    }
  }
  const dx = b.slice(total!, [pads[0], pads[2]], [pads[0] + h, pads[2] + w], [2, 3]);
  lowering.set(out, dx, nchw);
};

function taps(lowering: Lowering, padded: string, [i, j]: Pair, [ho, wo]: Pair, [sh, sw]: Pair): string {
  const { builder: b } = lowering;
  const ends = [i + sh * (ho - 1) + 1, j + sw * (wo - 1) + 1];
  return b.slice(padded, [i, j], ends, [2, 3], [sh, sw]);
}

export const poolKernels: Readonly<Record<string, Emit>> = {
  AvgPool: forward('AveragePool'),
  MaxPool: forward('MaxPool'),
  AvgPoolGrad: averageGradient,
  MaxPoolGrad: maxGradient,
};
