/** Miniature networks and whole training steps for the engine's tests: every kernel that training uses, in few pixels. */
import * as tf from '@tensorflow/tfjs-core';
import { activate, batchNormTrain, fakeQuantize } from '../../src/engine/ops/index.js';
import type { Arrays, Signature, Step } from '../../src/engine/engine.js';

type T4 = tf.Tensor4D;
type Params = Readonly<Record<string, tf.Tensor>>;
type ShapeList = Record<string, number[]>;

export interface Network {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  readonly input: readonly [number, number, number];
  readonly classes: number;
  /** Number of batch-norm channels in all. */
  forward(x: tf.Tensor, params: Params, statistics: (mean: tf.Tensor, variance: tf.Tensor) => void): tf.Tensor;
}

export function resnet(input: readonly [number, number, number], widths: readonly number[], classes = 10): Network {
  const shapes: ShapeList = {};
  let channels: number = input[2];
  const unit = (name: string, k: number, cin: number, cout: number) => {
    shapes[`${name}/w`] = [k, k, cin, cout];
    shapes[`${name}/g`] = [cout];
    shapes[`${name}/b`] = [cout];
  };
  unit('stem', 3, channels, widths[0]!);
  channels = widths[0]!;
  widths.forEach((width, i) => {
    unit(`s${i}a`, 3, channels, width);
    unit(`s${i}b`, 3, width, width);
    if (i > 0) {
      shapes[`s${i}p/w`] = [1, 1, channels, width];
      shapes[`s${i}p/bias`] = [width];
    }
    channels = width;
  });
  shapes['fc/w'] = [channels, classes];
  shapes['fc/b'] = [classes];
  return {
    shapes,
    input,
    classes,
    forward(x, p, statistics) {
      const conv = (name: string, t: tf.Tensor, stride: number, relu: boolean) => {
        const y = tf.conv2d(t as T4, p[`${name}/w`] as T4, stride, 'same');
        const n = batchNormTrain(y, p[`${name}/g`]!, p[`${name}/b`]!, 1e-3, relu ? 'relu' : 'none');
        statistics(n.mean, n.variance);
        return n.y as tf.Tensor;
      };
      let y = conv('stem', x, 1, true);
      widths.forEach((_, i) => {
        const stride = i > 0 ? 2 : 1;
        const main = conv(`s${i}b`, conv(`s${i}a`, y, stride, true), 1, false);
        const side = i > 0 ? tf.add(tf.conv2d(y as T4, p[`s${i}p/w`] as T4, stride, 'same'), p[`s${i}p/bias`]!) : y;
        y = tf.relu(tf.add(main, side));
      });
      return tf.add(tf.matMul(tf.mean<tf.Tensor2D>(y, [1, 2]), p['fc/w'] as tf.Tensor2D), p['fc/b']!);
    },
  };
}

export interface Block {
  readonly channels: number;
  readonly stride: number;
}

/** MobileNetV1 and DS-CNN: a convolution, then depthwise-separable blocks. */
export function separable(
  input: readonly [number, number, number],
  stem: { readonly channels: number; readonly kernel: readonly [number, number]; readonly stride: number },
  blocks: readonly Block[],
  activation: 'relu' | 'relu6',
  classes = 10,
): Network {
  const shapes: ShapeList = {};
  const norm = (name: string, channels: number) => {
    shapes[`${name}/g`] = [channels];
    shapes[`${name}/b`] = [channels];
  };
  shapes['stem/w'] = [...stem.kernel, input[2], stem.channels];
  norm('stem', stem.channels);
  let channels = stem.channels;
  blocks.forEach((block, i) => {
    shapes[`d${i}/w`] = [3, 3, channels, 1];
    norm(`d${i}`, channels);
    shapes[`p${i}/w`] = [1, 1, channels, block.channels];
    norm(`p${i}`, block.channels);
    channels = block.channels;
  });
  shapes['fc/w'] = [channels, classes];
  shapes['fc/b'] = [classes];
  return {
    shapes,
    input,
    classes,
    forward(x, p, statistics) {
      const bn = (name: string, t: tf.Tensor) => {
        const n = batchNormTrain(t, p[`${name}/g`]!, p[`${name}/b`]!, 1e-3, activation);
        statistics(n.mean, n.variance);
        return n.y;
      };
      let y = bn('stem', tf.conv2d(x as T4, p['stem/w'] as T4, stem.stride, 'same'));
      blocks.forEach((block, i) => {
        y = bn(`d${i}`, tf.depthwiseConv2d(y as T4, p[`d${i}/w`] as T4, block.stride, 'same'));
        y = bn(`p${i}`, tf.conv2d(y as T4, p[`p${i}/w`] as T4, 1, 'same'));
      });
      return tf.add(tf.matMul(tf.mean<tf.Tensor2D>(y, [1, 2]), p['fc/w'] as tf.Tensor2D), p['fc/b']!);
    },
  };
}

/** The folded, fake-quantised form of a separable network: convolution + bias + activation + fake quantisation. */
export function quantised(network: Network, blocks: readonly Block[], stride: number): Network {
  return {
    ...network,
    forward(x, p) {
      const quantise = (t: tf.Tensor) => fakeQuantize(t, tf.scalar(0.02), tf.scalar(-128), -128, 127);
      const layer = (name: string, t: tf.Tensor) => quantise(activate(tf.add(t, p[`${name}/b`]!), 'relu'));
      let y = layer('stem', tf.conv2d(x as T4, p['stem/w'] as T4, stride, 'same'));
      blocks.forEach((block, i) => {
        y = layer(`d${i}`, tf.depthwiseConv2d(y as T4, p[`d${i}/w`] as T4, block.stride, 'same'));
        y = layer(`p${i}`, tf.conv2d(y as T4, p[`p${i}/w`] as T4, 1, 'same'));
      });
      const pooled = quantise(tf.mean(y, [1, 2]));
      return tf.add(tf.matMul(pooled as tf.Tensor2D, p['fc/w'] as tf.Tensor2D), p['fc/b']!);
    },
  };
}

const size = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

export const parameterCount = ({ shapes }: Network) =>
  Object.values(shapes).reduce((sum, shape) => sum + size(shape), 0);

function unpack({ shapes }: Network, flat: tf.Tensor): Params {
  const parts = tf.split(flat, Object.values(shapes).map(size));
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape], i) => [name, tf.reshape(parts[i]!, [...shape])]),
  );
}

/** One step of Adam on flat state; outputs loss, P, M, V and the batch-norm statistics. */
export function trainingStep(network: Network): Step {
  return ({ x, y, P, M, V, rate }) => {
    const statistics: tf.Tensor[] = [];
    const loss = (flat: tf.Tensor) => {
      const logits = network.forward(x!, unpack(network, flat), (mean, variance) => {
        statistics.push(tf.keep(mean), tf.keep(variance));
      });
      return tf.neg(tf.mean(tf.sum(tf.mul(y!, tf.logSoftmax(logits as tf.Tensor2D)), -1)));
    };
    const { value, grad } = tf.valueAndGrad(loss)(P!);
    const m = tf.add(tf.mul(M!, 0.9), tf.mul(grad, 0.1));
    const v = tf.add(tf.mul(V!, 0.999), tf.mul(tf.square(grad), 0.001));
    const next = tf.sub(P!, tf.div(tf.mul(m, rate!), tf.add(tf.sqrt(v), 1e-7)));
    const stats = statistics.length > 0 ? { statistics: tf.concat(statistics) } : {};
    return { loss: value, P: next, M: m, V: v, ...stats };
  };
}

export function signatureOf(network: Network, batch: number): Signature {
  const n = parameterCount(network);
  return {
    inputs: { x: [batch, ...network.input], y: [batch, network.classes], P: [n], M: [n], V: [n], rate: [] },
    purpose: 'training',
  };
}

/** A small deterministic generator (mulberry32) of normal values. */
export function normals(count: number, seed: number, deviation = 1): Float32Array {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return Float32Array.from(
    { length: count },
    () => deviation * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}

export function initialInputs(network: Network, batch: number, seed = 1): Arrays {
  const n = parameterCount(network);
  const P = new Float32Array(n);
  let at = 0;
  Object.entries(network.shapes).forEach(([name, shape], i) => {
    const count = size(shape);
    if (name.endsWith('/g')) P.fill(1, at, at + count);
    else if (name.endsWith('/w')) {
      const fan = name.startsWith('d') ? 9 : size(shape) / shape.at(-1)!;
      P.set(normals(count, seed * 1000 + i, Math.sqrt(2 / fan)), at);
    } else P.set(normals(count, seed * 1000 + i, 0.1), at);
    at += count;
  });
  const y = new Float32Array(batch * network.classes);
  for (let i = 0; i < batch; i++) y[i * network.classes + ((i * 7) % network.classes)] = 1;
  return {
    x: normals(batch * size(network.input), seed),
    y,
    P,
    M: new Float32Array(n),
    V: new Float32Array(n),
    rate: Float32Array.of(0.001),
  };
}
