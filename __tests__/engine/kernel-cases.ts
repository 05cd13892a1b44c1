/** One case per kernel lowering (and its gradient, where it has one): shapes chosen to be awkward. */
import * as tf from '@tensorflow/tfjs-core';
import { activate, batchNormTrain, fakeQuantize, straightThrough } from '../../src/engine/ops/index.js';
import type { Shape } from '../../src/engine/engine.js';

type T = tf.Tensor;
type Named = Readonly<Record<string, T>>;
type Pad = 'same' | 'valid';

export interface KernelCase {
  readonly name: string;
  readonly inputs: Readonly<Record<string, Shape>>;
  /** Inputs whose gradient is checked too. */
  readonly wrt: readonly string[];
  readonly forward: (t: Named) => T;
  /** Maps the normal values of an input, e.g. to make them positive. */
  readonly prepare?: (value: number, name: string) => number;
}

const cases: KernelCase[] = [];
const add = (
  name: string,
  inputs: KernelCase['inputs'],
  forward: KernelCase['forward'],
  options: { wrt?: readonly string[]; prepare?: KernelCase['prepare'] } = {},
) =>
  void cases.push({
    name,
    inputs,
    forward,
    wrt: options.wrt ?? Object.keys(inputs),
    ...(options.prepare ? { prepare: options.prepare } : {}),
  });
const positive = (value: number) => Math.abs(value) + 0.1;
const x4: Shape = [3, 5, 7, 6];

for (const [name, op] of Object.entries({
  abs: tf.abs,
  exp: tf.exp,
  neg: tf.neg,
  relu: tf.relu,
  relu6: (x: T) => tf.relu6(tf.mul(x, 4)),
  sigmoid: tf.sigmoid,
  square: tf.square,
  tanh: tf.tanh,
  erf: tf.erf,
} as Record<string, (x: T) => T>)) {
  add(`${name} with its gradient`, { x: x4 }, ({ x }) => op(x!));
}
for (const [name, op] of Object.entries({ log: tf.log, sqrt: tf.sqrt, rsqrt: tf.rsqrt } as Record<
  string,
  (x: T) => T
>)) {
  add(`${name} with its gradient`, { x: [2, 3, 5] }, ({ x }) => op(x!), { prepare: positive });
}
add(
  'round, floor, sign and step',
  { x: x4 },
  ({ x }) => tf.addN([tf.round(x!), tf.floor(x!), tf.step(x!), tf.sign(x!)]),
  { wrt: [] },
);
add('clip by value with its gradient', { x: x4 }, ({ x }) => tf.clipByValue(x!, -0.5, 0.75));

for (const [name, op] of Object.entries({
  add: tf.add,
  sub: tf.sub,
  mul: tf.mul,
  div: tf.div,
  maximum: tf.maximum,
  minimum: tf.minimum,
  'squared difference': tf.squaredDifference,
} as Record<string, (a: T, b: T) => T>)) {
  const away = (value: number, input: string) => (input === 'b' ? positive(value) : value);
  const prepare = name === 'div' ? away : (value: number) => value;
  add(`${name} of equal shapes`, { a: x4, b: x4 }, ({ a, b }) => op(a!, b!), { prepare });
  add(`${name} broadcasting channels`, { a: x4, b: [6] }, ({ a, b }) => op(a!, b!), { prepare });
  add(`${name} broadcasting rows against columns`, { a: [4, 1], b: [1, 3] }, ({ a, b }) => op(a!, b!), { prepare });
  add(`${name} with a scalar`, { a: x4, b: [] }, ({ a, b }) => op(a!, b!), { prepare });
}
add('power', { a: [4, 3], b: [3] }, ({ a, b }) => tf.pow(a!, b!), { wrt: [], prepare: positive });
add(
  'comparisons and logic as masks',
  { a: x4, b: x4 },
  ({ a, b }) => {
    const masks = [
      tf.greater(a!, b!),
      tf.less(a!, 0),
      tf.logicalAnd(tf.greaterEqual(a!, 0), tf.lessEqual(b!, 0.5)),
      tf.logicalOr(tf.equal(a!, b!), tf.logicalNot(tf.notEqual(a!, b!))),
    ];
    return masks
      .map((mask) => tf.cast(mask, 'float32'))
      .reduce((sum, mask, i) => tf.add(tf.mul(sum, 2), tf.add(mask, i)));
  },
  { wrt: [] },
);
add('where with its gradient', { a: x4, b: x4 }, ({ a, b }) => tf.where(tf.greater(tf.add(a!, 0), 0.1), a!, b!));

add('sum over some axes', { x: x4 }, ({ x }) => tf.sum(x!, [1, 3]));
add('sum keeping axes', { x: x4 }, ({ x }) => tf.sum(x!, [0, 1], true));
add('mean over height and width', { x: x4 }, ({ x }) => tf.mean(x!, [1, 2]));
add('mean of everything', { x: x4 }, ({ x }) => tf.mean(x!));
add('max over an axis with its gradient', { x: x4 }, ({ x }) => tf.max(x!, -1));
add('min over an axis with its gradient', { x: [5, 4] }, ({ x }) => tf.min(x!, 0));
add('softmax with its gradient', { x: [5, 7] }, ({ x }) => tf.softmax(x!));
add('log-softmax with its gradient', { x: [5, 7] }, ({ x }) => tf.logSoftmax(x! as tf.Tensor2D));

add('reshape, transpose and expandDims', { x: [2, 3, 4] }, ({ x }) =>
  tf.expandDims(tf.transpose(tf.reshape(x!, [3, 2, 4]), [1, 2, 0]), 1),
);
add('flattening activations before a dense layer', { x: x4, w: [210, 4] }, ({ x, w }) =>
  tf.matMul(tf.reshape(tf.relu(x!), [3, 210]), w!),
);
add('concat and split', { a: [2, 3], b: [2, 5] }, ({ a, b }) => {
  const [first, second] = tf.split(tf.concat([a!, b!], 1), [6, 2], 1) as [T, T];
  return tf.add(tf.sum(first), tf.mul(second, 3));
});
add('slice and pad', { x: x4 }, ({ x }) =>
  tf.pad(tf.slice(x!, [1, 0, 2, 1], [2, 5, 3, 4]), [
    [0, 1],
    [2, 0],
    [0, 0],
    [1, 1],
  ]),
);
add('tile and stack', { x: [2, 3] }, ({ x }) => tf.stack([tf.tile(x!, [2, 2]), tf.tile(x!, [2, 2])], 1), { wrt: [] });
for (const [ta, tb] of [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const) {
  add(
    `matMul ${ta ? 'Aᵀ' : 'A'}·${tb ? 'Bᵀ' : 'B'}`,
    { a: ta ? [5, 4] : [4, 5], b: tb ? [3, 5] : [5, 3] },
    ({ a, b }) => tf.matMul(a!, b!, ta, tb),
  );
}
add('batched matMul', { a: [2, 4, 5], b: [2, 5, 3] }, ({ a, b }) => tf.matMul(a!, b!));

const nonlinear = (t: T) => tf.tanh(tf.mul(t, 0.3));
function conv(
  n: number,
  h: number,
  w: number,
  cin: number,
  cout: number,
  kh: number,
  kw: number,
  stride: number,
  pad: Pad,
) {
  add(
    `conv2d ${n}x${h}x${w}x${cin} → ${cout}, ${kh}x${kw}, stride ${stride}, ${pad}`,
    { x: [n, h, w, cin], filter: [kh, kw, cin, cout] },
    // The tanh before makes the gradient to x a tensor of the graph rather than of an input.
    ({ x, filter }) => nonlinear(tf.conv2d(nonlinear(x!) as tf.Tensor4D, filter! as tf.Tensor4D, stride, pad)),
  );
}
conv(2, 7, 7, 3, 8, 3, 3, 1, 'same');
conv(2, 7, 7, 3, 8, 3, 3, 2, 'same');
conv(4, 6, 6, 8, 8, 3, 3, 1, 'same');
conv(4, 8, 8, 8, 16, 3, 3, 2, 'same');
conv(8, 8, 6, 16, 16, 3, 3, 1, 'same');
conv(8, 7, 9, 16, 32, 3, 3, 2, 'same');
conv(16, 6, 6, 16, 16, 3, 3, 1, 'valid');
conv(8, 6, 6, 16, 24, 1, 1, 1, 'same');
conv(8, 6, 6, 16, 32, 1, 1, 2, 'same');
conv(8, 7, 7, 16, 32, 1, 1, 2, 'valid');
conv(3, 5, 5, 10, 20, 3, 3, 1, 'same');
conv(8, 5, 5, 10, 20, 1, 1, 1, 'same');
conv(8, 6, 6, 20, 10, 3, 3, 2, 'same');
conv(8, 9, 9, 1, 16, 5, 3, 2, 'same');
conv(8, 9, 9, 1, 6, 10, 4, 2, 'same');
conv(5, 9, 9, 4, 16, 2, 2, 2, 'valid');
conv(8, 4, 4, 16, 16, 5, 5, 1, 'same');
conv(1, 1, 1, 16, 16, 3, 3, 1, 'same');
conv(2, 5, 5, 8, 1, 3, 3, 1, 'same');
conv(2, 5, 5, 8, 1, 1, 1, 1, 'same');
// Gradients to filters in channel blocks: several blocks and not whole ones, of channels and of images.
conv(3, 5, 5, 20, 40, 1, 1, 1, 'same');
conv(17, 6, 5, 40, 20, 1, 1, 2, 'same');
conv(34, 5, 4, 20, 40, 3, 3, 2, 'same');
conv(17, 5, 5, 40, 24, 2, 3, 1, 'valid');
conv(5, 7, 5, 3, 8, 1, 1, 2, 'same');

for (const [name, sizes, stride] of [
  ['of strides, wide and pointwise', [3, 1], 2],
  ['of strides, pointwise and wide', [1, 3], 2],
  ['of strides, all pointwise', [1, 1], 2],
  ['without strides', [3, 1], 1],
] as const) {
  const filters = Object.fromEntries(sizes.map((size, i) => [`filter${i}`, [size, size, 20, 16]]));
  add(`gradients of two convolutions to one input, ${name}`, { x: [3, 7, 6, 20], ...filters }, ({ x, ...rest }) => {
    const y = nonlinear(x!) as tf.Tensor4D;
    const branches = Object.values(rest).map((filter) => tf.conv2d(y, filter as tf.Tensor4D, stride, 'same'));
    return nonlinear(tf.addN(branches));
  });
}

function depthwise(n: number, h: number, w: number, c: number, k: number, stride: number, pad: Pad, multiplier = 1) {
  add(
    `depthwiseConv2d ${n}x${h}x${w}x${c}·${multiplier}, ${k}x${k}, stride ${stride}, ${pad}`,
    { x: [n, h, w, c], filter: [k, k, c, multiplier] },
    ({ x, filter }) => nonlinear(tf.depthwiseConv2d(nonlinear(x!) as tf.Tensor4D, filter! as tf.Tensor4D, stride, pad)),
  );
}
depthwise(2, 6, 6, 8, 3, 1, 'same');
depthwise(2, 8, 6, 16, 3, 2, 'same');
depthwise(4, 7, 7, 16, 3, 2, 'same');
depthwise(4, 7, 7, 16, 3, 1, 'valid');
depthwise(3, 5, 5, 10, 3, 1, 'same');
depthwise(3, 6, 6, 20, 3, 2, 'same');
depthwise(2, 6, 6, 3, 5, 1, 'same');
depthwise(2, 5, 5, 4, 3, 1, 'same', 2);
depthwise(2, 6, 6, 8, 3, 2, 'same', 3);
depthwise(2, 1, 1, 8, 3, 1, 'same');
// Taller than three and than eight filters: the standard lowering computes them another way.
depthwise(2, 14, 6, 5, 3, 1, 'same');
depthwise(3, 13, 7, 5, 3, 2, 'same');
depthwise(2, 27, 5, 4, 3, 2, 'same', 2);
depthwise(1, 9, 4, 3, 1, 1, 'same');

for (const pad of ['same', 'valid'] as const) {
  for (const [size, stride] of [
    [2, 2],
    [3, 2],
    [3, 1],
  ] as const) {
    add(`maxPool ${size}x${size}, stride ${stride}, ${pad}, with ties`, { x: [2, 7, 6, 5] }, ({ x }) =>
      tf.maxPool(tf.relu(x!) as tf.Tensor4D, size, stride, pad),
    );
    // tfjs's gradient of average pooling counts padding, unlike its forward pass and TensorFlow; so 'valid' only.
    add(
      `avgPool ${size}x${size}, stride ${stride}, ${pad}`,
      { x: [2, 7, 6, 5] },
      ({ x }) => tf.avgPool(tf.relu(x!) as tf.Tensor4D, size, stride, pad),
      { wrt: pad === 'valid' ? ['x'] : [] },
    );
  }
}

for (const channels of [3, 8, 10, 16, 32]) {
  for (const activation of ['none', 'relu', 'relu6'] as const) {
    add(
      `batchNormTrain with ${activation} over ${channels} channels`,
      { x: [4, 5, 3, channels], gamma: [channels], beta: [channels] },
      ({ x, gamma, beta }) => {
        const { y, mean, variance } = batchNormTrain(nonlinear(x!), tf.mul(gamma!, 4), beta!, 1e-3, activation);
        return tf.addN([tf.square(y), tf.mul(y, tf.add(mean, variance))]);
      },
    );
  }
}
add('batchNormTrain over rows', { x: [9, 6], gamma: [6], beta: [6] }, ({ x, gamma, beta }) =>
  tf.square(batchNormTrain(x!, gamma!, beta!, 1e-3, 'relu').y),
);
for (const [qmin, qmax] of [
  [-128, 127],
  [-127, 127],
  [0, 255],
  [-8, 7],
] as const) {
  add(
    `fakeQuantize per tensor to [${qmin}, ${qmax}]`,
    { x: [2, 4, 4, 16], scale: [], zeroPoint: [] },
    ({ x, scale, zeroPoint }) =>
      tf.square(fakeQuantize(nonlinear(x!), tf.mul(scale!, 0.003), tf.round(zeroPoint!), qmin, qmax)),
    { wrt: ['x'], prepare: (value, name) => (name === 'scale' ? positive(value) : value) },
  );
}
add(
  'fakeQuantize per channel',
  { x: [3, 3, 4, 10], scale: [10] },
  ({ x, scale }) => tf.square(fakeQuantize(x!, tf.mul(scale!, 0.01), tf.scalar(0), -127, 127)),
  { wrt: ['x'], prepare: (value, name) => (name === 'scale' ? positive(value) : value) },
);
add('straightThrough', { x: x4 }, ({ x }) => tf.square(straightThrough(x!, tf.round(x!))));
for (const activation of ['relu', 'relu6'] as const) {
  for (const channels of [10, 16]) {
    add(
      `convolution, bias, ${activation}, fake quantisation over ${channels} channels`,
      { x: [8, 6, 6, channels], filter: [3, 3, channels, 16], bias: [16], depth: [3, 3, 16, 1] },
      ({ x, filter, bias, depth }) => {
        const q = (t: T) => fakeQuantize(t, tf.scalar(0.25), tf.scalar(-128), -128, 127);
        const first = q(
          activate(tf.add(tf.conv2d(x! as tf.Tensor4D, filter! as tf.Tensor4D, 1, 'same'), bias!), activation),
        );
        const second = q(
          activate(
            tf.add(tf.depthwiseConv2d(first as tf.Tensor4D, depth! as tf.Tensor4D, 2, 'same'), bias!),
            activation,
          ),
        );
        return tf.mean(tf.mul(second, second), [1, 2]);
      },
      { wrt: ['filter', 'bias', 'depth'] },
    );
  }
}
for (const [channels, kernel, stride] of [
  [16, 1, 1],
  [10, 1, 2],
  [16, 3, 2],
  [10, 3, 1],
] as const) {
  add(
    `batchNormTrain after a ${kernel}x${kernel} and a depthwise convolution, stride ${stride}, ${channels} channels`,
    {
      x: [8, 6, 6, channels],
      filter: [kernel, kernel, channels, channels],
      depth: [3, 3, channels, 1],
      gamma: [channels],
      beta: [channels],
    },
    ({ x, filter, depth, gamma, beta }) => {
      const first = tf.conv2d(x! as tf.Tensor4D, filter! as tf.Tensor4D, stride, 'same');
      const second = batchNormTrain(first, gamma!, beta!, 1e-3, 'relu').y;
      const third = tf.depthwiseConv2d(second, depth! as tf.Tensor4D, stride, 'same');
      return tf.mean(batchNormTrain(third, gamma!, beta!, 1e-3, 'relu6').y, [1, 2]);
    },
  );
}
add('a residual sum of two convolutions', { x: [8, 6, 6, 16], a: [3, 3, 16, 16], b: [1, 1, 16, 16] }, ({ x, a, b }) => {
  const left = tf.conv2d(x! as tf.Tensor4D, a! as tf.Tensor4D, 1, 'same');
  const right = tf.conv2d(left, b! as tf.Tensor4D, 1, 'same');
  return tf.mean(tf.relu(tf.add(left, right)), [1, 2]);
});
add('a mean with a fused activation before it', { x: [4, 4, 4, 16], gamma: [16], beta: [16] }, ({ x, gamma, beta }) =>
  tf.square(tf.mean(batchNormTrain(x!, gamma!, beta!, 1e-3, 'relu6').y, [1, 2])),
);

export const kernelCases: readonly KernelCase[] = cases;
