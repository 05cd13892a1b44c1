import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../../src/core/random.js';
import { openCpu } from '../../../src/engine/cpu.js';
import type { Engine } from '../../../src/engine/engine.js';
import { graphBuilder } from '../../../src/graph/builder.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import type { Graph } from '../../../src/graph/graph.js';
import { tensorOf } from '../../../src/graph/operands.js';
import { printGraph } from '../../../src/graph/print.js';
import { runInt8Reference } from '../../../src/graph/reference-int8.js';
import { runReference } from '../../../src/graph/reference.js';
import { activationParameters } from '../../../src/passes/quantize/activations.js';
import { activationRanges, calibrateActivations } from '../../../src/passes/quantize/calibrate.js';
import { postTrainingQuantize } from '../../../src/passes/quantize/ptq.js';
import { quantizeGraph } from '../../../src/passes/quantize/quantize-graph.js';
import { quantizeWeights, type WeightCodes } from '../../../src/passes/quantize/weights.js';
import { everyOperator, randomInput } from '../../graph/sample-graphs.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openCpu();
});

const images = (graph: Graph, count: number, seed: number): Float32Array => {
  const random = seededRandom(seed, 'images');
  const samples = Array.from({ length: count }, () => randomInput(graph, random));
  return Float32Array.from(samples.flatMap((sample) => [...sample]));
};
const quantizationOf = (graph: Graph, tensor: string) => tensorOf(graph, tensor).quantization!;

describe('activationParameters', () => {
  it('has 0 exactly on the grid and covers the range to within a code', () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const { scale, zeroPoint } = activationParameters('t', { min, max });
        expect(Number.isInteger(zeroPoint) && zeroPoint >= -128 && zeroPoint <= 127).toBe(true);
        expect(scale > 0 && Math.fround(scale) === scale).toBe(true);
        expect((-128 - zeroPoint) * scale).toBeLessThanOrEqual(Math.min(min, 0) + scale * 0.51);
        expect((127 - zeroPoint) * scale).toBeGreaterThanOrEqual(Math.max(max, 0) - scale * 0.51);
      }),
      { examples: [[-3.5804577061963406e-42, 0]] },
    );
  });

  it.each([
    [0, 255, -128],
    [-255, 0, 127],
    [100, 255, -128],
    [-128, 127, 0],
  ])('of %d … %d has step 1 and zero point %d', (min, max, zeroPoint) => {
    expect(activationParameters('t', { min, max })).toEqual({ scale: 1, zeroPoint });
  });

  it('rounds the scale up to 8 significant bits', () => {
    expect(activationParameters('t', { min: 0, max: 255.1 }).scale).toBe(1 + 2 ** -7);
    expect(activationParameters('t', { min: 0, max: 2.55 }).scale).toBe(164 / 2 ** 14);
  });

  it('gives a tensor that is always 0 a positive scale, and refuses one that is not a number', () => {
    expect(activationParameters('dead', { min: 0, max: 0 }).scale).toBeGreaterThan(0);
    expect(() => activationParameters('t', { min: NaN, max: 1 })).toThrow(/finite range of t/);
    expect(() => activationParameters('t', { min: 0, max: Infinity })).toThrow(/finite range of t/);
  });
});

describe('activationRanges', () => {
  it('are the extremes of the float64 reference over all samples, the last batch included', async () => {
    const graph = foldBatchNorm(everyOperator(1));
    const size = 9 * 7 * 3;
    const data = images(graph, 70, 1);
    const ranges = await activationRanges(graph, data, engine);
    const runs = Array.from({ length: 70 }, (_, i) => runReference(graph, data.subarray(i * size, (i + 1) * size)));
    expect(Object.keys(ranges)).not.toContain('max/output');
    for (const [tensor, { min, max }] of Object.entries(ranges)) {
      const values = runs.flatMap((run) => [...run[tensor]!]);
      expect(min).toBeCloseTo(Math.min(...values), 4);
      expect(max).toBeCloseTo(Math.max(...values), 4);
    }
  });

  it('are what an observer makes of each value once, the last batch included', async () => {
    const g = graphBuilder('small', seededRandom(1, 'small'));
    const graph = g.build(g.relu('relu', g.input('input', [1, 1, 1, 1])));
    // 70 samples: two batches, of which the second is filled up with 58 that were seen.
    const data = Float32Array.from({ length: 70 }, (_, i) => i - 20);
    const observer = { name: 'percentile', percentile: 90 } as const;
    const { input, 'relu/output': relu } = await activationRanges(graph, data, engine, { observer });
    expect(input!.min).toBeCloseTo(-20 + 7, 1);
    expect(input!.max).toBeCloseTo(49 - 7, 1);
    expect([relu!.min, relu!.max]).toEqual([0, expect.closeTo(42, 1)]);
  });

  it('refuses an empty data set and half a sample', async () => {
    const graph = foldBatchNorm(everyOperator(1));
    await expect(activationRanges(graph, new Float32Array(0), engine)).rejects.toThrow(/representative data set/);
    await expect(activationRanges(graph, new Float32Array(100), engine)).rejects.toThrow(
      /samples of 189 values, found 100/,
    );
  });
});

describe('quantizeGraph', () => {
  it('keeps the rules of TFLite’s specification in every tensor', async () => {
    const graph = await postTrainingQuantize(everyOperator(2), images(everyOperator(2), 8, 2), engine);
    expect(quantizationOf(graph, 'softmax/output')).toMatchObject({
      scale: Float32Array.of(1 / 256),
      zeroPoint: Int32Array.of(-128),
    });
    expect(quantizationOf(graph, 'max/output')).toEqual(quantizationOf(graph, 'add/output'));
    expect(quantizationOf(graph, 'average/output')).toEqual(quantizationOf(graph, 'add/output'));
    expect(quantizationOf(graph, 'flatten/output')).toEqual(quantizationOf(graph, 'pool/output'));
    expect(quantizationOf(graph, 'pool/output')).not.toEqual(quantizationOf(graph, 'relu6/output'));
    expect([
      quantizationOf(graph, 'stem/kernel').axis,
      quantizationOf(graph, 'dw/kernel').axis,
      quantizationOf(graph, 'dense1/kernel').axis,
    ]).toEqual([0, 3, null]);
    for (const op of graph.operators) {
      if (!('kernel' in op.constants) || op.constants.bias === undefined) continue;
      const { kernel: kernelName, bias: biasName } = op.constants;
      const [input, kernel, bias] = [op.inputs[0], kernelName, biasName].map((tensor) =>
        quantizationOf(graph, tensor),
      ) as [never, never, never];
      const { scale } = kernel as { scale: Float32Array };
      scale.forEach((value, c) => {
        expect((bias as { scale: Float32Array }).scale[c]).toBe(
          Math.fround((input as { scale: Float32Array }).scale[0]! * value),
        );
      });
      expect((tensorOf(graph, kernelName).data as Int8Array).every((code) => code >= -127)).toBe(true);
    }
    for (const { name, type, data } of Object.values(graph.tensors)) {
      expect([name, type]).toEqual([name, data instanceof Int32Array ? 'int32' : 'int8']);
    }
  });

  it('prints as reviewed', () => {
    const g = graphBuilder('tiny', seededRandom(1, 'tiny'));
    const x = g.conv2d('conv', g.input('input', [1, 4, 4, 1]), { filters: 2, kernelSize: 3, activation: 'relu' });
    const float = g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', x), { units: 3 })));
    const parameters = { scale: 0.5, zeroPoint: -3 };
    const owners = ['input', 'conv/output', 'pool/output', 'dense/output'];
    expect(printGraph(quantizeGraph(float, Object.fromEntries(owners.map((tensor) => [tensor, parameters])))))
      .toMatchInlineSnapshot(`
     "graph tiny (input int8[1,4,4,1]{scale=0.5 zero_point=-3}) -> (softmax/output)
       Conv2D conv (input) -> conv/output int8[1,4,4,2]{scale=0.5 zero_point=-3} stride=1x1 same relu kernel=int8[2,3,3,1]{axis=0} bias=int32[2]{axis=0}
       Mean pool (conv/output) -> pool/output int8[1,2]{scale=0.5 zero_point=-3}
       FullyConnected dense (pool/output) -> dense/output int8[1,3]{scale=0.5 zero_point=-3} kernel=int8[3,2]{scale=0.00628687 zero_point=0} bias=int32[3]{scale=0.00314343 zero_point=0}
       Softmax softmax (dense/output) -> softmax/output int8[1,3]{scale=0.00390625 zero_point=-128}
       29 parameters
     "
    `);
  });

  it('runs in int8 within a few codes of the float graph', async () => {
    for (const seed of [3, 4, 5]) {
      const float = foldBatchNorm(everyOperator(seed));
      const data = images(float, 16, seed);
      const graph = quantizeGraph(float, await calibrateActivations(float, data, engine));
      const { scale, zeroPoint } = quantizationOf(graph, 'input');
      let squares = 0;
      let count = 0;
      for (let i = 0; i < 16; i++) {
        const x = data.subarray(i * 189, (i + 1) * 189);
        const codes = Int8Array.from(x, (value) =>
          Math.max(-128, Math.min(127, Math.round(value / scale[0]!) + zeroPoint[0]!)),
        );
        const expected = runReference(float, x);
        const found = runInt8Reference(graph, codes);
        const probabilities = found['softmax/output']!.reduce((sum, code) => sum + (code + 128) / 256, 0);
        expect(Math.abs(probabilities - 1)).toBeLessThan(0.02);
        for (const tensor of ['add/output', 'dense1/output', 'softmax/output']) {
          const q = quantizationOf(graph, tensor);
          found[tensor]!.forEach((code, k) => {
            squares += (code - q.zeroPoint[0]! - expected[tensor]![k]! / q.scale[0]!) ** 2;
            count++;
          });
        }
      }
      expect(Math.sqrt(squares / count)).toBeLessThan(3);
    }
  });

  it('writes given codes and scales verbatim', async () => {
    const float = foldBatchNorm(everyOperator(6));
    const activations = await calibrateActivations(float, images(float, 4, 6), engine);
    const codes = Int8Array.from(
      { length: tensorOf(float, 'pw/kernel').data!.length },
      (_, i) => [-127, 0, 31][i % 3]!,
    );
    const scale = new Float32Array(8).fill(0.003);
    const graph = quantizeGraph(float, activations, new Map<string, WeightCodes>([['pw', { codes, scale }]]));
    expect(tensorOf(graph, 'pw/kernel').data).toEqual(codes);
    expect(quantizationOf(graph, 'pw/kernel').scale).toEqual(scale);
    expect(tensorOf(graph, 'stem/kernel').data).toEqual(quantizeWeights(float).get('stem')!.codes);
  });

  it('stores biases to within 1/32 of an output code', async () => {
    const float = foldBatchNorm(everyOperator(9));
    const graph = quantizeGraph(float, await calibrateActivations(float, images(float, 4, 9), engine));
    for (const op of float.operators) {
      if (!('kernel' in op.constants) || op.constants.bias === undefined) continue;
      const { bias: biasName } = op.constants;
      const { data, quantization } = tensorOf(graph, biasName);
      const code = quantizationOf(graph, op.outputs[0]).scale[0]!;
      (tensorOf(float, biasName).data as Float32Array).forEach((value, c) => {
        const stored = data![c]! * quantization!.scale[quantization!.scale.length === 1 ? 0 : c]!;
        expect(Math.abs(stored - value)).toBeLessThanOrEqual(code / 32 + Math.abs(value) * 1e-6);
      });
    }
  });

  it('raises the scale of a channel whose bias would not fit, and leaves its codes alone', async () => {
    const float = foldBatchNorm(everyOperator(7));
    const kernel = tensorOf(float, 'dw/kernel');
    const faint = Float32Array.from(kernel.data as Float32Array, (value, i) => (i % 16 === 5 ? value * 1e-12 : value));
    const graph = { ...float, tensors: { ...float.tensors, 'dw/kernel': { ...kernel, data: faint } } };
    const quantized = quantizeGraph(graph, await calibrateActivations(graph, images(graph, 4, 7), engine));
    const bias = tensorOf(quantized, 'dw/bias');
    expect((bias.data as Int32Array).reduce((a, b) => Math.max(a, Math.abs(b)), 0)).toBeLessThanOrEqual(
      2 ** 30 * 1.0001,
    );
    const real = (bias.data as Int32Array)[5]! * bias.quantization!.scale[5]!;
    expect(real).toBeCloseTo((tensorOf(graph, 'dw/bias').data as Float32Array)[5]!, 5);
    expect(tensorOf(quantized, 'dw/kernel').data).toEqual(quantizeWeights(graph).get('dw')!.codes);
  });

  it.each<[string, (float: Graph) => Graph, Map<string, WeightCodes> | null, RegExp]>([
    ['a graph with BatchNorm', () => everyOperator(8), null, /layer stem\/bn \(BatchNorm\): it has no int8 form/],
    [
      'codes of another layer',
      (g) => g,
      new Map([['pw', { codes: new Int8Array(3), scale: new Float32Array(8).fill(1) }]]),
      /layer pw: expected 128 weight codes, found 3/,
    ],
    [
      'too few scales',
      (g) => g,
      new Map([['pw', { codes: new Int8Array(128), scale: new Float32Array(7).fill(1) }]]),
      /layer pw: expected 8 weight scales, found 7/,
    ],
    [
      'a scale of 0',
      (g) => g,
      new Map([['pw', { codes: new Int8Array(128), scale: new Float32Array(8) }]]),
      /positive, finite weight scales/,
    ],
    [
      'the code -128',
      (g) => g,
      new Map([['pw', { codes: new Int8Array(128).fill(-128), scale: new Float32Array(8).fill(1) }]]),
      /in \[-127, 127\], found -128/,
    ],
    [
      'per-channel scales in a dense layer',
      (g) => g,
      new Map([['dense1', { codes: new Int8Array(48), scale: new Float32Array(8).fill(1) }]]),
      /layer dense1: expected 1 weight scale, found 8/,
    ],
  ])('refuses %s', async (_case, change, weights, message) => {
    const float = foldBatchNorm(everyOperator(8));
    const activations = await calibrateActivations(float, images(float, 2, 8), engine);
    expect(() => quantizeGraph(change(float), activations, weights)).toThrow(message);
  });

  it('refuses a missing range, naming the tensor', () => {
    expect(() => quantizeGraph(foldBatchNorm(everyOperator(8)), {})).toThrow(/quantisation parameters of input/);
  });
});
