import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { predictAll } from '../../src/measure/runtime/predict.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { runReference } from '../../src/graph/reference.js';
import { randomSamples } from '../export/random-graph.js';
import { buildTflite, type TensorPlan } from './build-tflite.js';

const runtime = runtimes.litert;
const float = (shape: readonly number[]): TensorPlan => ({ type: TensorType.FLOAT32, shape });
const tanh = { code: 28, inputs: [0], outputs: [1] };

describe('samples for an input of codes', () => {
  const edge = (type: 'int8' | 'uint8' | 'int16' | 'float32' | 'int32', zeroPoint: number) => ({
    name: 'x',
    shape: [1, 6],
    type,
    length: 6,
    isStatic: true,
    quantization: { scale: Float64Array.of(0.5), zeroPoint: Float64Array.of(zeroPoint), axis: 0 },
  });
  const samples = Float32Array.of(0.25, -0.25, 0.24, 1e9, -1e9, -0.75);

  it.each([
    ['int8', 3, Int8Array.of(4, 2, 3, 127, -128, 1)],
    ['uint8', 130, Uint8Array.of(131, 129, 130, 255, 0, 128)],
    ['int16', 3, Int16Array.of(4, 2, 3, 32_767, -32_768, 1)],
    ['float32', 0, samples],
  ] as const)(
    "are made with the %s input's own scale and zero point, half away from zero, and clamped",
    (type, zero, codes) => {
      expect(quantizeInput(samples, edge(type, zero))).toEqual(codes);
    },
  );

  it('are refused for other types, and without a scale', () => {
    expect(() => quantizeInput(samples, edge('int32', 0))).toThrow(/expected an input of float32, int8, .*of int32/);
    expect(() => quantizeInput(samples, { ...edge('int8', 0), quantization: null })).toThrow(/expected a scale/);
  });
});

describe('predictions', () => {
  const scores = (...rows: readonly number[][]) => {
    const plan = { tensors: [float([1, 3]), float([1, 3])], operators: [tanh], inputs: [0], outputs: [1] };
    const images = (start: number, size: number) => Float32Array.from(rows.slice(start, start + size).flat());
    return predictAll(buildTflite(plan), images, rows.length, { runtime });
  };

  it('are the class of the largest score, the first of equals', async () => {
    const { classes } = await scores([0, 2, 1], [3, 1, 3], [-3, -2, -1]);
    expect([...classes]).toEqual([1, 0, 2]);
  });

  it('are refused where an output is no finite number, and the message counts the samples', async () => {
    await expect(scores([0, 1, 2], [Number.NaN, 1, 2], [0, 1, 2], [Number.NaN, Number.NaN, 2])).rejects.toThrow(
      /expected finite numbers from the output .*, found NaN for sample 1 and in the outputs of 2 of 4 samples/,
    );
  });

  const dense = (weights: ArrayBufferView, type: number, scale?: number) => {
    const tensors = [
      float([1, 2]),
      { ...float([2, 2]), type, data: weights, ...(scale === undefined ? {} : { scale: [scale] }) },
      { ...float([1, 2]), name: 'hidden' },
      { ...float([2, 2]), data: Float32Array.of(1, 0, 0, 1) },
      float([1, 2]),
    ];
    const relu = { type: 8, fields: [[0, 'int8', 1]] } as const;
    const operators = [
      { code: 9, inputs: [0, 1, -1], outputs: [2], options: relu },
      { code: 9, inputs: [2, 3, -1], outputs: [4] },
    ];
    return buildTflite({ tensors, operators, inputs: [0], outputs: [4] });
  };
  const ones = () => Float32Array.of(1, 1);

  it.each([
    ['float32', Float32Array.of(1, 2, Number.NaN, 3), 0],
    ['float16', Uint16Array.of(0x3c00, 0x3c00, 0x7e00, 0x3c00), 1],
  ])('are refused where a ReLU hides NaN among %s weights', async (_, weights, type) => {
    await expect(predictAll(dense(weights, type), ones, 1, { runtime })).rejects.toThrow(
      'expected numbers in the constants of hidden (FULLY_CONNECTED), found NaN at place 2',
    );
  });

  it('are refused where a scale is no number', async () => {
    const file = dense(Int8Array.of(1, 2, 3, 4), 9, Number.NaN);
    await expect(predictAll(file, ones, 1, { runtime })).rejects.toThrow('found the scale NaN');
  });

  it('are those of a file whose weights are numbers', async () => {
    const { outputs } = await predictAll(dense(Float32Array.of(1, 2, -3, 1), 0), ones, 1, { runtime });
    expect([...outputs]).toEqual([3, 0]);
  });

  it('need one input and one output', async () => {
    const two = { tensors: [float([1, 3]), float([1, 3])], operators: [tanh], inputs: [0], outputs: [1, 1] };
    await expect(predictAll(buildTflite(two), () => new Float32Array(3), 1, { runtime })).rejects.toThrow(
      /one input and one output, found 1 and 2/,
    );
  });
});

describe('a SAME window smaller than its stride', () => {
  // The runtime of 2021 took its padding as unsigned and computed noise here.
  it.each([2, 5])('with stride %s is what the operators mean', async (stride) => {
    const g = graphBuilder('padded', seededRandom(1, 'padded'));
    const input = g.input('x', [1, 8, 8, 3]);
    const graph = g.build(g.conv2d('conv', input, { filters: 4, kernelSize: 2, stride, activation: 'none' }));
    const [sample] = randomSamples(graph, 1, 1);
    const expected = runReference(graph, sample!)['conv/output']!;
    const model = await openLitert(writeTflite(graph), { workers: 1 });
    const [output] = await model.run(() => [sample!.slice()], 1);
    expected.forEach((value, i) => expect(Number(output!.values[i])).toBeCloseTo(value, 5));
    await model.close();
  });
});
