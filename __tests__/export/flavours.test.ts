/** Every type of file from one small graph: what is in it, what runs it, and how near each runtime is. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { storedBytes } from '../../src/export/tflite/stored-bytes.js';
import { withFloatEdges } from '../../src/export/tflite/float-edges.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { openFile } from '../../src/formats/tflite/open.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { realsOf } from '../../src/graph/real-values.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { runInt16Reference } from '../../src/graph/reference-int16.js';
import { runReference } from '../../src/graph/reference.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { unproven } from '../../src/measure/runtime/proven.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { channelScales, fromCodes, toCodes } from '../../src/passes/quantize/weights.js';
import { flavours } from '../../src/passes/quantize/flavours/index.js';
import { artifactTypes, type QuantizedType } from '../../src/spec/artifact-types.js';
import { rangesOf } from './flavour-for-test.js';
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
const ranges = rangesOf(net, randomSamples(net, 4, 1));
const graphOf = (type: QuantizedType): Graph =>
  shareScales(flavours[type](net, { settled: null, perAxis: true, weightObserver: null, ranges }));

const versions = (bytes: Uint8Array): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    inspectTflite(bytes).operators.map(({ operator, variants }) => [
      operator,
      (variants ?? []).map(({ version }) => version),
    ]),
  );

/** Runtimes that the whole of a file is proven for. */
const provenBy = async (file: Uint8Array): Promise<readonly string[]> => {
  const features = readFeatures(file);
  const names = await Promise.all(
    Object.values(runtimes).map(async ({ name, proven }) =>
      unproven(features, await proven()).length === 0 ? [name] : [],
    ),
  );
  return names.flat();
};

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
    expect(await provenBy(file)).toEqual(['litert', 'litert-python']);
  });

  it('stands for nearly the weights that it is made from', () => {
    const real = importTflite(file, { numbers: 'real' });
    for (const { name, data } of Object.values(real.tensors)) {
      if (data === null) continue;
      const before = net.tensors[name]!.data as Float32Array;
      const largest = before.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
      const furthest = before.reduce((a, b, i) => Math.max(a, Math.abs(b - data[i]!)), 0);
      expect(furthest).toBeLessThanOrEqual(largest / 254 + 1e-9);
    }
  });
});

describe('a float16 file', () => {
  it('stores every weight in half the bytes, and unpacks each before its layer', () => {
    const bytes = writeTflite(graphOf('float16'));
    const { layers, operators } = inspectTflite(bytes);
    expect(layers.map(({ name, kernelBytes, kernelElements }) => [name, kernelBytes / kernelElements])).toEqual(
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
    expect(() =>
      flavours.float16({ ...net, tensors: large }, { settled: null, perAxis: true, weightObserver: null, ranges: {} }),
    ).toThrow(
      /expected constants up to 65504 in a float16 file, found 70000 in dense\/bias\n.*fix: Use type: float32/s,
    );
  });
});

describe('a dynamic range file', () => {
  const bytes = writeTflite(graphOf('dynamic_range'));

  it('has int8 kernels from 1,024 elements on, in the versions that runtimes ask for', () => {
    expect(
      inspectTflite(bytes).layers.map(({ name, kernelBytes, kernelElements }) => [name, kernelBytes / kernelElements]),
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
    const { tensors } = flavours.dynamic_range(net, { settled, perAxis: true, weightObserver: null, ranges: {} });
    expect(tensors['hidden/kernel']).toMatchObject({ data: codes, quantization: { scale: Float32Array.of(0.5) } });
  });
});

const codeTypes = ['int8', 'int4', 'int16x8'] as const satisfies readonly QuantizedType[];

describe.each(codeTypes)('a file of codes, %s,', (type) => {
  const graph = graphOf(type);

  it('is the same graph after it is written and imported', () => {
    const { operators, tensors } = importTflite(writeTflite(graph));
    expect(operators).toEqual(graph.operators);
    expect(tensors).toEqual(graph.tensors);
  });

  it('keeps its inputs and outputs where floats stand before them, and is imported as it was written', async () => {
    const edged = withFloatEdges(graph, { inputs: true, outputs: false });
    const file = writeTflite(edged);
    expect(importTflite(file).operators).toEqual(edged.operators);
    expect(readEdges(file)).toMatchObject({
      inputs: [{ name: graph.inputs[0], type: 'float32' }],
      outputs: [{ type: graph.tensors[graph.outputs[0]!]!.type }],
    });
    expect(withFloatEdges(net, { inputs: true, outputs: true })).toEqual(net);
    expect(await provenBy(file)).toEqual(measuredBy[type]);
  });

  it('can be read by tools that want a name for every tensor, and computes the same', () => {
    const all = writeTflite(graph, { names: 'all' });
    openFile(all, ({ subgraphs: [subgraph] }) => {
      const names = Array.from({ length: subgraph.tensorsLength() }, (_, i) => subgraph.tensors(i)!.name());
      expect(names.filter((name) => !name)).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
    });
    expect(importTflite(all).operators).toEqual(graph.operators);
  });
});

describe('an int4 file', () => {
  const bytes = writeTflite(graphOf('int4'));

  it('stores two weights in a byte, the first in the low bits, in the versions that runtimes ask for', () => {
    const { layers } = inspectTflite(bytes);
    expect(layers.map(({ name, kernelBytes, kernelElements }) => [name, kernelBytes / kernelElements])).toEqual(
      ['stem', 'depthwise', 'wide', 'hidden', 'dense'].map((name) => [name, 0.5]),
    );
    expect(layers.every(({ distinctCodes }) => distinctCodes <= 15)).toBe(true);
    expect(versions(bytes)).toMatchObject({ CONV_2D: [7], DEPTHWISE_CONV_2D: [7], FULLY_CONNECTED: [10] });
    expect([...storedBytes('int4', Int8Array.of(1, -2, 7, -7, 5))]).toEqual([0xe1, 0x97, 0x05]);
  });

  it('is as near to the weights as any scale of the same codes lets it be, and nearer than max / 7', () => {
    const squared = (given: Float32Array): number =>
      given.reduce((sum, value, i) => sum + (value - (net.tensors['wide/kernel']!.data as Float32Array)[i]!) ** 2, 0);
    const found = realsOf(
      flavours.int4(net, { settled: null, perAxis: true, weightObserver: null, ranges }),
      'wide/kernel',
    );
    const shape = net.tensors['wide/kernel']!.shape;
    const weights = net.tensors['wide/kernel']!.data as Float32Array;
    const scale = channelScales(weights, shape, 0, 7);
    const plain = fromCodes(toCodes(weights, shape, scale, 0, 7), shape, scale, 0);
    expect(squared(found)).toBeLessThan(0.9 * squared(plain));
  });

  it('has the codes that training has settled where they fit into four bits, and no others', () => {
    const scale = Float32Array.of(0.5);
    const of = (code: number) => new Map([['hidden', { codes: new Int8Array(72 * 16).fill(code), scale }]]);
    const kernel = (code: number) =>
      flavours.int4(net, { settled: of(code), perAxis: true, weightObserver: null, ranges }).tensors['hidden/kernel']!;
    expect(kernel(-7)).toMatchObject({ type: 'int4', data: new Int8Array(72 * 16).fill(-7) });
    expect(new Set(kernel(8).data).size).toBeGreaterThan(3);
  });
});

/** Where LiteRT leaves layers with weights to its own kernels, and how far its outputs are from the float64 reference. */
const expectations = {
  float16: { undelegated: [], tolerance: 1e-5 },
  dynamic_range: { undelegated: [], tolerance: 0.02 },
} as const satisfies Partial<Record<QuantizedType, { undelegated: readonly string[]; tolerance: number }>>;

/** Convolutions of four bits differ by a code in the WebAssembly runtime, so that nobody measures with it. */
const measuredBy = {
  int8: ['litert', 'litert-python'],
  int4: ['litert-python'],
  int16x8: ['litert', 'litert-python'],
} as const satisfies Record<(typeof codeTypes)[number], readonly string[]>;
/** Operators with weights that XNNPACK leaves to LiteRT's own kernels, and runtimes that do not have the file's operators. */
const leftBy = {
  int8: { undelegated: [], without: [] },
  int4: { undelegated: ['CONV_2D', 'DEPTHWISE_CONV_2D', 'CONV_2D'], without: ['litert-reference'] },
  int16x8: {
    undelegated: ['CONV_2D', 'DEPTHWISE_CONV_2D', 'CONV_2D', 'FULLY_CONNECTED', 'FULLY_CONNECTED'],
    without: [],
  },
} as const satisfies Record<
  (typeof codeTypes)[number],
  { undelegated: readonly string[]; without: readonly OracleRuntime[] }
>;

const runCodes = (graph: Graph, x: Int8Array | Int16Array): Int8Array | Int16Array =>
  (x instanceof Int8Array ? runInt8Reference(graph, x) : runInt16Reference(graph, x))[graph.outputs[0]!]!;

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

  it.each(codeTypes)('%s: TensorFlow Lite Micro computes our codes, and LiteRT codes beside them', async (type) => {
    const graph = graphOf(type);
    const edge = readEdges(writeTflite(graph)).inputs[0]!;
    const codes = quantizeInput(inputs, edge) as Int8Array | Int16Array;
    const { undelegated: known, without } = leftBy[type];
    const model = writeTflite(graph);
    const { outputs, undelegated } = askOracle({ [type]: { model, samples: codes } }, without)[type]!;
    expect(undelegated).toEqual(known);
    const length = codes.length / samples;
    const own = Array.from({ length: samples }, (_, i) => [
      ...runCodes(graph, codes.slice(i * length, (i + 1) * length)),
    ]).flat();
    expect([...outputs.tflm]).toEqual(own);
    // A code of the scores is several of the probabilities.
    outputs.litert.forEach((code, i) => expect(Math.abs(code - own[i]!)).toBeLessThanOrEqual(4));
    expect(await provenBy(model)).toEqual(measuredBy[type]);
  });

  it.each(codeTypes)('%s with floats at its edges: the same codes, as the numbers that they stand for', (type) => {
    const graph = graphOf(type);
    const model = writeTflite(withFloatEdges(graph, { inputs: true, outputs: true }));
    const edge = readEdges(writeTflite(graph)).inputs[0]!;
    const codes = quantizeInput(inputs, edge) as Int8Array | Int16Array;
    const length = codes.length / samples;
    const [output] = graph.outputs;
    const { scale, zeroPoint } = graph.tensors[output!]!.quantization!;
    const own = Array.from({ length: samples }, (_, i) =>
      Array.from(
        runCodes(graph, codes.slice(i * length, (i + 1) * length)),
        (code) => (code - zeroPoint[0]!) * scale[0]!,
      ),
    ).flat();
    const { outputs, signatures } = askOracle({ [type]: { model, samples: inputs } }, leftBy[type].without)[type]!;
    expect([...outputs.tflm]).toEqual(own);
    expect(signatures).toEqual({ serving_default: { inputs: graph.inputs, outputs: graph.outputs } });
    expect(versions(model)).toMatchObject(
      type === 'int16x8' ? { QUANTIZE: [2], DEQUANTIZE: [3] } : { QUANTIZE: [1], DEQUANTIZE: [2] },
    );
  });
});
