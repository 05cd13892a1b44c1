/** Every type of file from one small graph: what is in it, what runs it, and how near each runtime is. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { rangeMembers } from '../../src/graph/quantization-points.js';
import { runReference } from '../../src/graph/reference.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { unproven } from '../../src/measure/runtime/proven.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { flavours } from '../../src/passes/quantize/flavours/index.js';
import { artifactTypes, type QuantizedType } from '../../src/spec/artifact-types.js';
import { askOracle, hasOracle, type OracleAnswer, type OracleRuntime } from './oracle.js';
import { randomSamples } from './random-graph.js';

const withOracle = hasOracle ? describe : describe.skip;
const samples = 3;

/** Kernels on both sides of the 1,024 elements below which dynamic range leaves them alone, and whatever a small net has. */
const net = ((): Graph => {
  const g = graphBuilder('net', seededRandom(4, 'net'));
  const image = g.input('image', [1, 10, 10, 3]);
  const stem = g.conv2d('stem', image, { filters: 16, kernelSize: 3, stride: 2, activation: 'relu' });
  const depthwise = g.depthwiseConv2d('depthwise', stem, { kernelSize: 3, activation: 'relu6' });
  const wide = g.conv2d('wide', depthwise, { filters: 16, kernelSize: 3, activation: 'none' });
  const sum = g.add('sum', stem, wide, { activation: 'relu' });
  const pooled = g.maxPool2d('max', sum, { size: 2, stride: 1, padding: 'valid' });
  const hidden = g.dense('hidden', g.globalAveragePool('mean', pooled), { units: 72, activation: 'relu' });
  return g.build(g.softmax('softmax', g.dense('dense', hidden, { units: 4 })));
})();

const inputs = Float32Array.from(randomSamples(net, samples, 9).flatMap((sample) => [...sample]));
const runs = randomSamples(net, 4, 1).map((sample) => runReference(net, sample));
const ranges = Object.fromEntries(
  Object.entries(rangeMembers(net)).map(([owner, members]) => {
    const values = runs.flatMap((run) => members.flatMap((name) => [...run[name]!]));
    return [owner, { min: Math.min(...values), max: Math.max(...values) }];
  }),
);
const graphOf = (type: QuantizedType): Graph =>
  shareScales(flavours[type](net, { settled: null, perAxis: true, ranges }));

const versions = (bytes: Uint8Array): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    inspectTflite(bytes).operators.map(({ operator, variants }) => [
      operator,
      (variants ?? []).map(({ version }) => version),
    ]),
  );

const floatTypes = ['float16', 'dynamic_range'] as const satisfies readonly QuantizedType[];

describe.each(floatTypes)('a %s file', (type) => {
  const graph = graphOf(type);
  const file = writeTflite(graph);

  it('is the same graph after it is written and imported', () => {
    const { operators, tensors } = importTflite(file);
    expect(operators).toEqual(graph.operators);
    expect(tensors).toEqual(graph.tensors);
  });

  it('is measured by the runtime that comes with tinygate, which is proven for its every part', async () => {
    expect(unproven(readFeatures(file), await runtimes.litert.proven())).toEqual([]);
  });

  it('stands for nearly the weights that it is made from', () => {
    const real = importTflite(file, { numbers: 'real' });
    for (const { name, data } of Object.values(real.tensors)) {
      if (data === null) continue;
      const before = net.tensors[name]!.data as Float32Array;
      const largest = before.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      const furthest = before.reduce((a, b, i) => Math.max(a, Math.abs(b - (data[i] as number))), 0);
      expect(furthest).toBeLessThanOrEqual(largest / 254 + 1e-9);
    }
  });
});

describe('a float16 file', () => {
  it('stores every weight in half the bytes, and unpacks each before its layer', () => {
    const bytes = writeTflite(graphOf('float16'));
    const { layers, operators } = inspectTflite(bytes);
    expect(layers.map(({ name, kernelBytes, kernelElements }) => [name, kernelBytes! / kernelElements!])).toEqual(
      ['stem', 'depthwise', 'wide', 'hidden', 'dense'].map((name) => [name, 2]),
    );
    // Five kernels, and five biases of 0 that are alike in pairs.
    expect(operators.find(({ operator }) => operator === 'DEQUANTIZE')).toMatchObject({
      count: 10,
      variants: [{ version: 3 }],
    });
  });

  it('is refused where a weight is too large for half precision, by the name of the tensor', () => {
    const bias = net.tensors['dense/bias']!;
    const large = { ...net.tensors, 'dense/bias': { ...bias, data: Float32Array.of(1, 70_000, 0, 0) } };
    expect(() => flavours.float16({ ...net, tensors: large }, { settled: null, perAxis: true, ranges: {} })).toThrow(
      /expected constants up to 65504 in a float16 file, found 70000 in dense\/bias\n.*fix: Use type: float32/s,
    );
  });
});

describe('a dynamic range file', () => {
  const bytes = writeTflite(graphOf('dynamic_range'));

  it('has int8 kernels from 1,024 elements on, in the versions that runtimes ask for', () => {
    expect(
      inspectTflite(bytes).layers.map(({ name, kernelBytes, kernelElements }) => [
        name,
        kernelBytes! / kernelElements!,
      ]),
    ).toEqual([
      ['stem', 4],
      ['depthwise', 4],
      ['wide', 1],
      ['hidden', 1],
      ['dense', 4],
    ]);
    expect(versions(bytes)).toMatchObject({ CONV_2D: [1, 5], DEPTHWISE_CONV_2D: [1], FULLY_CONNECTED: [3, 1] });
  });

  it('has the codes that clustering has settled', () => {
    const codes = new Int8Array(72 * 16).fill(5);
    const settled = new Map([['hidden', { codes, scale: Float32Array.of(0.5) }]]);
    const { tensors } = flavours.dynamic_range(net, { settled, perAxis: true, ranges: {} });
    expect(tensors['hidden/kernel']).toMatchObject({ data: codes, quantization: { scale: Float32Array.of(0.5) } });
  });
});

/** Where LiteRT leaves layers with weights to its own kernels, and how far its outputs are from the float64 reference. */
const expectations = {
  float16: { undelegated: [], tolerance: 1e-5 },
  dynamic_range: { undelegated: [], tolerance: 0.02 },
} as const satisfies Partial<Record<QuantizedType, { undelegated: readonly string[]; tolerance: number }>>;

withOracle('files of every type in other runtimes', () => {
  let answers: Record<string, OracleAnswer>;
  const micro = (type: QuantizedType): readonly OracleRuntime[] =>
    artifactTypes[type].refusedByMicro === null ? [] : ['tflm'];
  beforeAll(() => {
    answers = Object.fromEntries(
      floatTypes.flatMap((type) => {
        const cases = { [type]: { model: writeTflite(graphOf(type)), samples: inputs } };
        return Object.entries(askOracle(cases, micro(type)));
      }),
    );
  });

  it.each(floatTypes)('%s: LiteRT computes what the weights mean, and TensorFlow Lite Micro refuses it', (type) => {
    const graph = graphOf(type);
    const length = inputs.length / samples;
    const expected = Array.from({ length: samples }, (_, i) => [
      ...runReference(graph, inputs.subarray(i * length, (i + 1) * length))[graph.outputs[0]!]!,
    ]).flat();
    const { outputs, undelegated } = answers[type]!;
    const { tolerance, undelegated: known } = expectations[type];
    expect(undelegated).toEqual(known);
    for (const runtime of ['litert', 'litert-reference'] as const) {
      outputs[runtime].forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(tolerance));
    }
  });
});
