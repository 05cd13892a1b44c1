import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/core/random.js';
import { writeTflite } from '../../../src/export/tflite/write.js';
import { onnxGraph } from '../../../src/formats/onnx/to-graph.js';
import { readOnnx } from '../../../src/formats/onnx/read.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import { openLitert } from '../../../src/measure/runtime/litert/open.js';
import { channelsFirst, computeOnnx, encodeOnnx, type TestNode, type TestOnnx } from './onnx-model.js';

const node = (op: string, inputs: string, output: string, attributes: TestNode['attributes'] = {}): TestNode => ({
  op,
  inputs: inputs.split(' '),
  output,
  attributes,
});
const int64 = (...values: readonly number[]) => ({
  dims: [values.length],
  dataType: 7,
  data: BigInt64Array.from(values.map(BigInt)),
});
const float = (value: number) => ({ dims: [], data: Float32Array.of(value) });
const image = [1, 3, 8, 6] as const;
const conv = (inputs: string, output: string, rest: TestNode['attributes'] = {}) =>
  node('Conv', inputs, output, { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [1, 1], ...rest });

/** [name, model, whether the output is an image] */
const models: readonly (readonly [string, TestOnnx, number | null])[] = [
  [
    'a convolution with equal pads',
    { input: image, constants: { w: [5, 3, 3, 3], b: [5] }, nodes: [conv('x w b', 'y')], output: 'y' },
    5,
  ],
  [
    'a decoder: convolutions that make an image larger, of which pads are cut off, and rows between rows',
    {
      input: image,
      constants: { w: [3, 4, 4, 4], b: [4], v: [4, 5, 3, 3], to: int64(1, 5, 40, 15) },
      nodes: [
        node('ConvTranspose', 'x w b', 'u', { kernel_shape: [4, 4], strides: [2, 2], pads: [1, 1, 1, 1] }),
        node('ConvTranspose', 'u v', 'c', {
          kernel_shape: [3, 3],
          strides: [2, 2],
          pads: [1, 1, 1, 1],
          output_padding: [1, 1],
        }),
        node('Resize', 'c   to', 'y', { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }),
      ],
      output: 'y',
    },
    5,
  ],
  [
    'sums and products with constants, and activations made of them',
    {
      input: image,
      constants: { c: [3, 1, 1], one: float(0.4), w: [1, 3, 1, 6], two: float(2.5) },
      nodes: [
        node('Mul', 'x c', 'a'),
        node('Sub', 'one a', 'b'),
        node('Add', 'b w', 'd'),
        node('Div', 'd two', 'e'),
        node('HardSigmoid', 'e', 'f', { alpha: { float: 1 / 6 }, beta: { float: 0.5 } }),
        node('Mul', 'e f', 'y'),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'a part of an image with rows and columns changed',
    {
      input: image,
      constants: { from: int64(1, -4), to: int64(7, 6), axes: int64(2, 3) },
      nodes: [
        node('Slice', 'x from to axes', 'a'),
        node('GlobalMaxPool', 'a', 'g'),
        node('Add', 'a g', 's'),
        node('Transpose', 's', 'y', { perm: [0, 3, 1, 2] }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'a strided convolution whose pads come after, as TensorFlow makes them',
    {
      input: image,
      constants: { w: [5, 3, 3, 3] },
      nodes: [conv('x w', 'y', { strides: [2, 2], pads: [0, 0, 1, 1] })],
      output: 'y',
    },
    5,
  ],
  [
    'a Pad that the convolution after it takes over',
    {
      input: image,
      constants: { w: [5, 3, 3, 3], p: int64(0, 0, 0, 0, 0, 0, 1, 1) },
      nodes: [node('Pad', 'x p', 'padded'), conv('padded w', 'y', { strides: [2, 2], pads: [0, 0, 0, 0] })],
      output: 'y',
    },
    5,
  ],
  [
    'a depthwise convolution with a multiplier, dilated',
    {
      input: image,
      constants: { w: [6, 1, 3, 3], b: [6] },
      nodes: [conv('x w b', 'y', { group: 3, dilations: [2, 2], pads: [2, 2, 2, 2] })],
      output: 'y',
    },
    6,
  ],
  [
    'a normalisation, a clip to 6, and a sum',
    {
      input: image,
      constants: { w: [4, 3, 3, 3], g: [4], b: [4], m: [4], v: [4], u: [4, 4, 1, 1], zero: float(0), six: float(6) },
      nodes: [
        conv('x w', 'c'),
        node('BatchNormalization', 'c g b m v', 'n', { epsilon: { float: 1e-3 } }),
        node('Clip', 'n zero six', 'r'),
        node('Conv', 'r u', 'd', { kernel_shape: [1, 1] }),
        node('Add', 'd r', 'y'),
      ],
      output: 'y',
    },
    4,
  ],
  [
    'pools',
    {
      input: image,
      nodes: [
        node('MaxPool', 'x', 'm', { kernel_shape: [2, 2], strides: [2, 2] }),
        node('AveragePool', 'm', 'y', { kernel_shape: [2, 3], auto_pad: 'SAME_UPPER' }),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'a classifier as PyTorch writes it: global average, flatten, Gemm with its outputs first',
    {
      input: image,
      constants: { w: [5, 3, 3, 3], f: [4, 5], b: [4] },
      nodes: [
        conv('x w', 'c'),
        node('Relu', 'c', 'r'),
        node('GlobalAveragePool', 'r', 'g'),
        node('Flatten', 'g', 'v'),
        node('Gemm', 'v f b', 'l', { transB: 1 }),
        node('Softmax', 'l', 'y', { axis: 1 }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'an image that is flattened with its channels first, by a shape that is computed',
    {
      input: image,
      constants: {
        f: [4, 144],
        zero: { dims: [], dataType: 7, data: BigInt64Array.of(0n) },
        open: int64(-1),
        axes: int64(0),
      },
      nodes: [
        node('Shape', 'x', 's'),
        node('Gather', 's zero', 'n'),
        node('Unsqueeze', 'n axes', 'nn'),
        node('Concat', 'nn open', 't', { axis: 0 }),
        node('Reshape', 'x t', 'v'),
        node('Relu', 'v', 'r'),
        node('Gemm', 'r f', 'y', { transB: 1 }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'a mean over rows and columns, MatMul and Add, as tf2onnx writes them',
    {
      input: image,
      constants: { f: [3, 4], b: [4], axes: int64(2, 3) },
      nodes: [
        node('GlobalAveragePool', 'x', 'g'),
        node('Squeeze', 'g axes', 's'),
        node('MatMul', 's f', 'm'),
        node('Add', 'm b', 'y'),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'a convolution whose bias is added after it',
    {
      input: image,
      constants: { w: [5, 3, 3, 3], b: [1, 5, 1, 1] },
      nodes: [conv('x w', 'c'), node('Add', 'c b', 'y')],
      output: 'y',
    },
    5,
  ],
  [
    'a strided convolution with equal pads, as PyTorch has it',
    {
      input: image,
      constants: { w: [5, 3, 3, 3], b: [5] },
      nodes: [conv('x w b', 'y', { strides: [2, 2] })],
      output: 'y',
    },
    5,
  ],
  [
    'a pool with equal pads around values that are not negative',
    {
      input: image,
      nodes: [
        node('Relu', 'x', 'r'),
        node('MaxPool', 'r', 'y', { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] }),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'a pool of the largest over zeros that a Pad adds: they count where they look like padding SAME, too',
    {
      input: image,
      constants: { p: int64(0, 0, 1, 1, 0, 0, 1, 1), minus: [3, 3, 1, 1], one: float(1) },
      nodes: [
        node('Sigmoid', 'x', 's'),
        node('Conv', 's minus', 'c', { kernel_shape: [1, 1] }),
        node('Sub', 'x c', 'd'),
        node('Pad', 'd p', 'padded'),
        node('MaxPool', 'padded', 'y', { kernel_shape: [3, 3], strides: [1, 1] }),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'averages that count zeros, and that leave them out, after a Pad',
    {
      input: image,
      constants: { p: int64(0, 0, 2, 0, 0, 0, 0, 1) },
      nodes: [
        node('AveragePool', 'x', 'a', {
          kernel_shape: [3, 3],
          strides: [1, 1],
          pads: [1, 1, 1, 1],
          count_include_pad: 1,
        }),
        node('Pad', 'a p', 'padded'),
        node('AveragePool', 'padded', 'y', { kernel_shape: [3, 3], strides: [1, 1], pads: [1, 1, 1, 1] }),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'a Pad that no convolution reads, and an output that is padded',
    {
      input: image,
      constants: { p: int64(0, 0, 2, 0, 0, 0, 0, 1), q: int64(0, 0, 0, 3, 0, 0, 1, 0) },
      nodes: [
        node('Pad', 'x p', 'a'),
        node('Tanh', 'a', 't'),
        node('LeakyRelu', 't', 'l', { alpha: { float: 0.3 } }),
        node('Add', 'a l', 's'),
        node('Mul', 's t', 'm'),
        node('Sigmoid', 'm', 'g'),
        node('Sub', 'g a', 'd'),
        node('Pad', 'd q', 'y'),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'channels one after another',
    {
      input: image,
      constants: { w: [5, 3, 3, 3], u: [4, 8, 1, 1] },
      nodes: [
        conv('x w', 'c', { pads: [0, 0, 0, 0] }),
        node('MaxPool', 'x', 'm', { kernel_shape: [3, 3], strides: [1, 1] }),
        node('Concat', 'c m', 'both', { axis: 1 }),
        conv('both u', 'y', { kernel_shape: [1, 1], pads: [0, 0, 0, 0] }),
      ],
      output: 'y',
    },
    4,
  ],
  [
    'padded images one after another',
    {
      input: image,
      constants: { p: int64(0, 0, 0, 0, 0, 0, 1, 1), f: [2, 9] },
      nodes: [
        node('Pad', 'x p', 'padded'),
        node('Concat', 'padded padded padded', 'three', { axis: -3 }),
        node('GlobalAveragePool', 'three', 'g'),
        node('Flatten', 'g', 'v'),
        node('Gemm', 'v f', 'y', { transB: 1 }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'squeeze and excite, with a gate from a pool over the whole image and one from a convolution',
    {
      input: image,
      opset: 14,
      constants: { w: [3, 3, 1, 1] },
      nodes: [
        node('GlobalAveragePool', 'x', 'g'),
        node('Conv', 'g w', 'c', { kernel_shape: [1, 1] }),
        node('Elu', 'c', 'e'),
        node('Sigmoid', 'e', 's'),
        node('Mul', 's x', 'm'),
        node('HardSwish', 'm', 'h'),
        node('Tanh', 'g', 't'),
        node('Mul', 'h t', 'y'),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'slopes for each channel, and for each feature',
    {
      input: image,
      constants: {
        a: [3, 1, 1],
        b: [4],
        w: [4, 3],
        m: { dims: [3, 3, 1, 1], data: Float32Array.of(-1, 0, 0, 0, -1, 0, 0, 0, -1) },
      },
      nodes: [
        node('PRelu', 'x a', 'p'),
        node('Conv', 'p m', 'c', { kernel_shape: [1, 1] }),
        node('GlobalAveragePool', 'c', 'g'),
        node('Flatten', 'g', 'v'),
        node('Gemm', 'v w', 'l', { transB: 1 }),
        node('PRelu', 'l b', 'y'),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'rows and columns that are repeated, as PyTorch has it, and to a size',
    {
      input: image,
      constants: { s: { dims: [4], data: Float32Array.of(1, 1, 2, 3) }, to: int64(1, 3, 48, 18) },
      nodes: [
        node('Resize', 'x  s', 'r', {
          mode: 'nearest',
          coordinate_transformation_mode: 'asymmetric',
          nearest_mode: 'floor',
        }),
        node('Tanh', 'r', 't'),
        node('Resize', 't   to', 'y', { mode: 'nearest' }),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'clips to any values, from below, from above and from both',
    {
      input: image,
      constants: { a: float(-0.5), b: float(1.5), c: float(0), d: float(1), e: float(-0.25), f: float(2), g: float(8) },
      nodes: [
        node('Clip', 'x a b', 'both'),
        node('Clip', 'x c d', 'unit'),
        node('Clip', 'x e', 'low'),
        node('Clip', 'x  d', 'high'),
        node('Clip', 'x f g', 'six'),
        node('Mul', 'both unit', 'm'),
        node('Add', 'm low', 'n'),
        node('Add', 'n high', 'o'),
        node('Add', 'o six', 'y'),
      ],
      output: 'y',
    },
    3,
  ],
  [
    'layers over series as PyTorch writes them: strided, dilated, for each channel, normalised, pooled, summed and joined',
    {
      input: [1, 3, 20],
      constants: {
        w: [4, 3, 5],
        b: [4],
        d: [4, 1, 3],
        g: [4],
        h: [4],
        m: [4],
        v: [4],
        u: [4, 4, 3],
        c: [1, 4, 1],
        s: [4, 1],
        p: int64(0, 0, 1, 0, 0, 0),
        from: int64(1),
        to: int64(8),
        last: int64(2),
        f: [5, 8],
      },
      nodes: [
        node('Conv', 'x w b', 'c1', { kernel_shape: [5], strides: [2], pads: [2, 2] }),
        node('BatchNormalization', 'c1 g h m v', 'n1'),
        node('Relu', 'n1', 'r1'),
        node('Conv', 'r1 d', 'd1', { kernel_shape: [3], group: 4, dilations: [2], pads: [2, 2] }),
        node('Sub', 'd1 c', 'e1'),
        node('PRelu', 'e1 s', 'p1'),
        node('Add', 'p1 r1', 'a1'),
        node('MaxPool', 'r1', 'm1', { kernel_shape: [3], strides: [1], pads: [1, 1] }),
        node('AveragePool', 'm1', 'v1', { kernel_shape: [3], strides: [1], pads: [1, 1], count_include_pad: 1 }),
        node('Pad', 'a1 p', 'pad'),
        node('Conv', 'pad u', 'c2', { kernel_shape: [3], strides: [1], pads: [0, 1] }),
        node('Concat', 'c2 v1', 'both', { axis: 1 }),
        node('Slice', 'both from to last', 'part'),
        node('GlobalAveragePool', 'part', 'mean'),
        node('Squeeze', 'mean last', 'flat'),
        node('Gemm', 'flat f', 'y', { transB: 1 }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'a decoder over series: convolutions that make it longer, steps that are repeated, and steps between steps',
    {
      input: [1, 3, 10],
      constants: {
        w: [3, 4, 4],
        b: [4],
        v: [4, 5, 3],
        s: { dims: [3], data: Float32Array.of(1, 1, 2) },
        to: int64(1, 5, 50),
      },
      nodes: [
        node('ConvTranspose', 'x w b', 'u', { kernel_shape: [4], strides: [2], pads: [1, 1] }),
        node('ConvTranspose', 'u v', 'c', { kernel_shape: [3], strides: [2], pads: [1, 1], output_padding: [1] }),
        node('Resize', 'c  s', 'r', {
          mode: 'nearest',
          coordinate_transformation_mode: 'asymmetric',
          nearest_mode: 'floor',
        }),
        node('Resize', 'r   to', 'y', { mode: 'linear', coordinate_transformation_mode: 'half_pixel' }),
      ],
      output: 'y',
    },
    5,
  ],
  [
    'a series whose one layer repeats its steps',
    {
      input: [1, 3, 10],
      constants: { s: { dims: [3], data: Float32Array.of(1, 1, 3) } },
      nodes: [node('Resize', 'x  s', 'y', { mode: 'nearest' })],
      output: 'y',
    },
    3,
  ],
  [
    'a series that is flattened with its channels first',
    {
      input: [1, 3, 10],
      constants: { w: [4, 3, 3], f: [2, 32] },
      nodes: [
        node('Conv', 'x w', 'c', { kernel_shape: [3] }),
        node('Tanh', 'c', 't'),
        node('Flatten', 't', 'v'),
        node('Gemm', 'v f', 'y', { transB: 1 }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'a series with its channels last, which is turned before and after its layers',
    {
      input: [1, 10, 3],
      constants: { w: [4, 3, 3], axes: int64(2) },
      nodes: [
        node('Transpose', 'x', 't', { perm: [0, 2, 1] }),
        node('Conv', 't w', 'c', { kernel_shape: [3] }),
        node('Unsqueeze', 'c axes', 'i'),
        node('MaxPool', 'i', 'm', { kernel_shape: [1, 2], strides: [1, 2] }),
        node('Squeeze', 'm axes', 's'),
        node('Transpose', 's', 'y', { perm: [0, 2, 1] }),
      ],
      output: 'y',
    },
    null,
  ],
  [
    'weights that are stored quantised, for each channel',
    {
      input: image,
      constants: {
        q: { dims: [2, 3, 1, 1], dataType: 3, data: Int8Array.of(1, -2, 3, 100, 0, -127) },
        s: { dims: [2], data: Float32Array.of(0.5, 0.01) },
        z: { dims: [2], dataType: 3, data: Int8Array.of(0, 0) },
      },
      nodes: [node('DequantizeLinear', 'q s z', 'w', { axis: 0 }), node('Conv', 'x w', 'y', { kernel_shape: [1, 1] })],
      output: 'y',
    },
    2,
  ],
];

async function compare(model: TestOnnx, outputChannels: number | null): Promise<void> {
  const bytes = encodeOnnx(model);
  const graph = foldBatchNorm(onnxGraph(readOnnx(bytes)));
  const random = seededRandom(3, 'samples');
  const count = model.input.reduce((product, size) => product * size, 1);
  const sample = Float32Array.from({ length: count }, () => random.uniform() * 4 - 1);
  // A series that is turned first comes as it is.
  const isTurned = model.input.length === 3 && model.nodes[0]!.op === 'Transpose';
  const given = isTurned ? sample : channelsFirst(sample, model.input[1]!);
  const expected = await computeOnnx(bytes, model.input, given);
  const opened = await openLitert(writeTflite(graph), { workers: 1 });
  const [output] = await opened.run(() => [sample], 1);
  await opened.close();
  const found = Float32Array.from(output!.values as Float32Array);
  const ordered = outputChannels === null ? found : channelsFirst(found, outputChannels);
  expect(ordered).toHaveLength(expected.length);
  const largest = Math.max(...expected.map(Math.abs));
  expect(largest).toBeGreaterThan(0);
  expected.forEach((value, at) => expect(Math.abs(ordered[at]! - value)).toBeLessThanOrEqual(1e-5 * largest));
}

describe('an ONNX model as a float32 file', () => {
  it.each(models)('computes what onnxruntime computes for %s', async (_, model, channels) => {
    await compare(model, channels);
  });

  it('has padding SAME in place of a Pad wherever SAME adds the same zeros, and a Pad elsewhere', () => {
    const kindsOf = (pads: readonly number[], strides: number) => {
      const nodes = [conv('x w', 'y', { strides: [strides, strides], pads })];
      const { operators } = onnxGraph(
        readOnnx(encodeOnnx({ input: image, constants: { w: [5, 3, 3, 3] }, nodes, output: 'y' })),
      );
      return operators.map(({ kind }) => kind).join();
    };
    expect(kindsOf([1, 1, 1, 1], 1)).toBe('Conv2D');
    expect(kindsOf([0, 0, 1, 1], 2)).toBe('Conv2D');
    expect(kindsOf([1, 1, 1, 1], 2)).toBe('Pad,Conv2D');
  });

  it('has an image with its channels last as its input, also where the file turns it round itself', () => {
    const turned: TestOnnx = {
      input: [1, 8, 6, 3],
      constants: { w: [5, 3, 3, 3] },
      nodes: [node('Transpose', 'x', 't', { perm: [0, 3, 1, 2] }), conv('t w', 'y')],
      output: 'y',
    };
    for (const model of [turned, models[0]![1]]) {
      const graph = onnxGraph(readOnnx(encodeOnnx(model)));
      expect(graph.tensors[graph.inputs[0]!]!.shape).toEqual([1, 8, 6, 3]);
      expect(graph.operators.map(({ kind }) => kind)).toEqual(['Conv2D']);
    }
  });
});

describe('an ONNX model that cannot be trained', () => {
  const graphOf = (model: Partial<TestOnnx>) =>
    onnxGraph(readOnnx(encodeOnnx({ input: image, nodes: [], output: 'y', ...model })));

  it('is refused with one error that lists every such node by name', () => {
    const nodes = [
      { ...node('LSTM', 'x', 'a'), name: 'first' },
      { ...node('FusedConv', 'a', 'b'), domain: 'com.microsoft' },
      { ...node('LSTM', 'b', 'y'), name: 'last' },
    ];
    expect(() => graphOf({ nodes })).toThrow(
      /found LSTM \(first, last\)[^]*found com\.microsoft\.FusedConv \(FusedConv_1\)/,
    );
  });

  it.each([
    ['an old opset', { opset: 6, nodes: [node('Relu', 'x', 'y')] }, /found opset 6/],
    [
      'groups',
      { input: [1, 4, 8, 6], constants: { w: [4, 2, 3, 3] }, nodes: [conv('x w', 'y', { group: 2 })] },
      /found 2 groups of 2 channels/,
    ],
    [
      'a clip without room',
      { constants: { a: float(4), b: float(4) }, nodes: [node('Clip', 'x a b', 'y')] },
      /expected a min below the max, found 4 and 4/,
    ],
    ['a batch of eight', { input: [8, 3, 8, 6], nodes: [node('Relu', 'x', 'y')] }, /float32 values of one sample/],
    [
      'weights that are computed',
      { constants: { w: [5, 3, 3, 3] }, nodes: [node('Relu', 'x', 'r'), node('Conv', 'x r', 'y')] },
      /expected a constant as input 1, found an activation/,
    ],
    [
      'a pool of the largest with equal pads around values that may be negative',
      { nodes: [node('MaxPool', 'x', 'y', { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] })] },
      /values that may be below 0[^]*fix: Put the ReLU before the pool/,
    ],
    [
      'an average that leaves out equal pads',
      { nodes: [node('AveragePool', 'x', 'y', { kernel_shape: [3, 3], strides: [2, 2], pads: [1, 1, 1, 1] })] },
      /an average that leaves out what lies beside the image[^]*count_include_pad=True/,
    ],
    [
      'a concatenation of rows',
      { nodes: [node('Relu', 'x', 'r'), node('Concat', 'x r', 'y', { axis: 2 })] },
      /expected channels of images of one size, or features, found axis 2/,
    ],
    [
      'another scale of an exponential',
      { nodes: [node('Elu', 'x', 'y', { alpha: { float: 0.5 } })] },
      /expected alpha 1, found 0.5/,
    ],
    [
      'a slope for each place',
      { constants: { a: [3, 8, 6] }, nodes: [node('PRelu', 'x a', 'y')] },
      /expected a slope for each channel of an image or feature, found \[3, 8, 6\]/,
    ],
    [
      'a size that is no multiple',
      { constants: { to: int64(1, 3, 12, 6) }, nodes: [node('Resize', 'x   to', 'y', { mode: 'nearest' })] },
      /expected an image whose height and width become a multiple, found \[1, 3, 8, 6\] times \[1, 1, 1.5, 1\]/,
    ],
    [
      'rows between rows',
      { constants: { to: int64(1, 3, 16, 12) }, nodes: [node('Resize', 'x   to', 'y', { mode: 'cubic' })] },
      /expected rows that are repeated, found \{"mode":"cubic"\}/,
    ],
    ['a value from nowhere', { nodes: [node('Relu', 'z', 'y')] }, /expected a value z from a node before it/],
    [
      'an output that is not computed',
      { nodes: [node('Relu', 'x', 'z')] },
      /expected an output y that depends on the input, found no such value/,
    ],
  ] as const)('is refused with the name of its node for %s', (_, model, message) => {
    expect(() => graphOf(model as Partial<TestOnnx>)).toThrow(message);
  });

  it.each([
    ['text', new TextEncoder().encode('this is not a model')],
    ['no bytes', new Uint8Array(0)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(() => readOnnx(bytes)).toThrow(/expected an ONNX model/);
  });

  it('is refused, and never crashes, wherever it is cut or changed', () => {
    const bytes = encodeOnnx(models[4]![1]);
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= 0xff;
      for (const broken of [bytes.subarray(0, at), changed]) {
        try {
          onnxGraph(readOnnx(broken));
        } catch (error) {
          expect((error as Error).name).toBe('ModelError');
        }
      }
    }
  });
});
