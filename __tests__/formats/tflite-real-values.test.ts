import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { impliedActivation } from '../../src/formats/tflite/real-values.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { runReference } from '../../src/graph/reference.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { everyOperator, randomInput } from '../graph/sample-graphs.js';
import { buildTflite } from '../measure/build-tflite.js';

const [float32, float16, int32, uint8] = [0, 1, 2, 3];

function logits(graph: Graph, sample: Float32Array): Float64Array {
  const last = graph.operators.find(({ kind }) => kind === 'Softmax')!;
  return runReference(graph, sample)[last.inputs[0]]!;
}

describe('a quantised file as a graph of real values', () => {
  const float = foldBatchNorm(everyOperator(3));
  const random = seededRandom(5, 'samples');
  const samples = Array.from({ length: 8 }, () => randomInput(float, random));
  const quantized = quantizeForTest(float, samples);

  it('has float32 tensors without parameters only, and no operators that convert', () => {
    const graph = importTflite(writeTflite(quantized), { numbers: 'real' });
    const tensors = Object.values(graph.tensors);
    expect(new Set(tensors.map(({ type }) => type))).toEqual(new Set(['float32']));
    expect(tensors.every(({ quantization }) => quantization === null)).toBe(true);
    expect(graph.operators.filter(({ kind }) => kind === 'Quantize' || kind === 'Dequantize')).toEqual([]);
  });

  it('has the values that the codes of its kernels and biases stand for', () => {
    const graph = importTflite(writeTflite(quantized), { numbers: 'real' });
    const stored = importTflite(writeTflite(quantized));
    for (const name of ['pw/kernel', 'dense1/kernel', 'dense1/bias']) {
      const { data, quantization, shape } = stored.tensors[name]!;
      const { scale, axis } = quantization!;
      const inner = axis === null ? 1 : shape.slice(axis + 1).reduce((product, size) => product * size, 1);
      const channelOf = (i: number): number => (axis === null ? 0 : Math.floor(i / inner) % scale.length);
      expect(graph.tensors[name]!.data).toEqual(Float32Array.from(data!, (code, i) => code * scale[channelOf(i)]!));
    }
  });

  it('computes what the float graph computes, but for the rounding of its weights', () => {
    const graph = importTflite(writeTflite(quantized), { numbers: 'real' });
    for (const sample of samples) {
      const [expected, found] = [logits(float, sample), logits(graph, sample)];
      const largest = Math.max(...expected.map(Math.abs));
      expected.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(0.05 * largest));
    }
  });

  it.each([
    ['no clamp where codes go below 0', 'uint8', 6 / 255, 10, 'none'],
    ['relu where the range begins at 0', 'uint8', 0.1, 0, 'relu'],
    ['relu6 where it ends at 6', 'uint8', 0.023528477177023888, 0, 'relu6'],
    ['relu6 of int8, which begins at −128', 'int8', 6 / 255, -128, 'relu6'],
    ['no clamp of float32', 'float32', 1, 0, 'none'],
  ] as const)('has %s', (_, type, scale, zeroPoint, activation) => {
    const quantization = { scale: Float64Array.of(scale), zeroPoint: Float64Array.of(zeroPoint), axis: 0 };
    const tensor = { index: 0, position: 0, shape: [1], openAxes: [], type, quantization, constant: null };
    expect(impliedActivation(tensor)).toBe(activation);
  });

  it('reads uint8 with a zero point of its weights, and a clamp that only the output range has', () => {
    const file = buildTflite({
      tensors: [
        { shape: [1, 2], type: uint8, name: 'x', scale: [0.5], zeroPoint: [128] },
        { shape: [2, 2], type: uint8, name: 'w', data: Uint8Array.of(0, 10, 20, 255), scale: [0.25], zeroPoint: [20] },
        { shape: [2], type: int32, name: 'b', data: Int32Array.of(8, -16), scale: [0.125], zeroPoint: [0] },
        { shape: [1, 2], type: uint8, name: 'y', scale: [6 / 255], zeroPoint: [0] },
      ],
      operators: [{ code: 9, inputs: [0, 1, 2], outputs: [3], options: { type: 8, fields: [[0, 'int8', 0]] } }],
      inputs: [0],
      outputs: [3],
    });
    const graph = importTflite(file, { numbers: 'real' });
    expect(graph.operators).toMatchObject([{ kind: 'FullyConnected', options: { activation: 'relu6' } }]);
    expect(graph.tensors['y/kernel']!.data).toEqual(Float32Array.of(-5, -2.5, 0, 58.75));
    expect(graph.tensors['y/bias']!.data).toEqual(Float32Array.of(1, -2));
  });

  it('reads float16, which is float32 behind operators that convert', () => {
    const file = buildTflite({
      tensors: [
        { shape: [1, 2], type: float32, name: 'x' },
        // 1, −2, 0.5, 65504
        { shape: [2, 2], type: float16, name: 'half', data: Uint16Array.of(0x3c00, 0xc000, 0x3800, 0x7bff) },
        { shape: [2, 2], type: float32, name: 'w' },
        { shape: [1, 2], type: float32, name: 'y' },
      ],
      operators: [
        { code: 6, inputs: [1], outputs: [2] },
        { code: 9, inputs: [0, 2], outputs: [3], options: { type: 8, fields: [[0, 'int8', 1]] } },
      ],
      inputs: [0],
      outputs: [3],
    });
    const graph = importTflite(file, { numbers: 'real' });
    expect(graph.operators).toMatchObject([{ kind: 'FullyConnected', options: { activation: 'relu' } }]);
    expect(graph.tensors['y/kernel']!.data).toEqual(Float32Array.of(1, -2, 0.5, 65504));
  });

  it('takes a Squeeze for the reshape that it is', () => {
    const file = buildTflite({
      tensors: [
        { shape: [1, 1, 1, 4], type: float32, name: 'x' },
        { shape: [1, 4], type: float32, name: 'y' },
      ],
      operators: [{ code: 43, inputs: [0], outputs: [1] }],
      inputs: [0],
      outputs: [1],
    });
    expect(importTflite(file, { numbers: 'real' }).operators).toMatchObject([{ kind: 'Reshape', name: 'y' }]);
  });

  it('refuses codes without a scale by the name of their tensor', () => {
    const file = buildTflite({
      tensors: [
        { shape: [1, 2], type: float32, name: 'x' },
        { shape: [2, 2], type: uint8, name: 'w', data: new Uint8Array(4) },
        { shape: [1, 2], type: float32, name: 'y' },
      ],
      operators: [{ code: 9, inputs: [0, 1], outputs: [2], options: { type: 8, fields: [[0, 'int8', 0]] } }],
      inputs: [0],
      outputs: [2],
    });
    expect(() => importTflite(file, { numbers: 'real' })).toThrow(
      /tensor 1 \(w\): expected numbers, or codes with a scale, found uint8/,
    );
  });

  it('is the file itself again where the file is float32', () => {
    const g = graphBuilder('plain', seededRandom(1, 'plain'));
    const graph = g.build(g.dense('d', g.input('x', [1, 3]), { units: 2, activation: 'relu' }));
    const bytes = writeTflite(graph);
    expect(importTflite(bytes, { numbers: 'real' })).toEqual(importTflite(bytes));
  });
});
