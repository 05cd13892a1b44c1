import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { loadDataset } from '../../src/data/load.js';
import type { IdxPlan } from '../../src/spec/plan.js';
import { normalizedImages } from '../../src/data/normalize.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import type { Values } from '../../src/measure/runtime/runtime.js';
import { readSpec } from '../../src/spec/read.js';
import { runReference } from '../../src/graph/reference.js';
import { askOracle, hasOracle, oracleRuntimes, type OracleAnswer } from './oracle.js';
import { quantizeForTest } from './quantize-for-test.js';
import { randomGraph, randomInt8Graph, randomSamples } from './random-graph.js';

const samplesPerCase = 3;
const seeds = Array.from({ length: 16 }, (_, i) => i + 1);
const architectures = ['ds_cnn', 'resnet8', 'mobilenet_v1'] as const;

const architecture = (name: (typeof architectures)[number]): Graph =>
  foldBatchNorm(buildArchitecture(name, {}, [16, 16, 3], 10, seededRandom(1, name)));
const concatenate = (arrays: readonly Float32Array[]): Float32Array => Float32Array.from(arrays.flatMap((a) => [...a]));

interface Case {
  readonly graph: Graph;
  readonly model: Uint8Array;
  readonly samples: Float32Array | Int8Array;
}

function floatCase(graph: Graph): Case {
  return { graph, model: writeTflite(graph), samples: concatenate(randomSamples(graph, samplesPerCase, 99)) };
}
function int8Case(graph: Graph): Case {
  const { scale, zeroPoint } = graph.tensors[graph.inputs[0]!]!.quantization!;
  const code = (real: number): number => Math.max(-128, Math.min(127, Math.round(real / scale[0]!) + zeroPoint[0]!));
  const samples = Int8Array.from(concatenate(randomSamples(graph, samplesPerCase, 99)), code);
  return { graph, model: writeTflite(graph, { names: 'edges' }), samples };
}

async function runWasm({ model, samples }: Case): Promise<Values> {
  const opened = await openLitert(model, { workers: 1 });
  const { length } = opened.inputs[0]!;
  const slice = (start: number, size: number) => [samples.slice(start * length, (start + size) * length)];
  const [output] = await opened.run(slice, samplesPerCase);
  await opened.close();
  return output!.values;
}

function largestDifference(a: ArrayLike<number | bigint>, b: ArrayLike<number>): number {
  expect(a.length).toBe(b.length);
  return Math.max(...Array.from({ length: a.length }, (_, i) => Math.abs(Number(a[i]!) - b[i]!)));
}

const withOracle = hasOracle ? describe : describe.skip;

withOracle('files that tinygate writes', () => {
  const floats: Record<string, Case> = Object.fromEntries<Case>([
    ...seeds.map((seed) => [`float-${seed}`, floatCase(randomGraph(seed))] as const),
    ...architectures.map((name) => [`float-${name}`, floatCase(architecture(name))] as const),
  ]);
  const int8s: Record<string, Case> = Object.fromEntries<Case>([
    ...seeds.map((seed) => [`int8-${seed}`, int8Case(randomInt8Graph(seed))] as const),
    ...architectures.map((name) => {
      const graph = architecture(name);
      return [`int8-${name}`, int8Case(quantizeForTest(graph, randomSamples(graph, 2, 1)))] as const;
    }),
  ]);
  const [first] = architectures.map(architecture);
  int8s['int8-dense-per-output'] = int8Case(quantizeForTest(first!, randomSamples(first!, 2, 1), { denseAxis: 0 }));
  for (const name of ['ds_cnn', 'resnet8'] as const) {
    int8s[`int8-${name}-shared-scales`] = int8Case(shareScales(int8s[`int8-${name}`]!.graph));
  }
  let answers: Record<string, OracleAnswer>;
  beforeAll(() => {
    answers = askOracle({ ...floats, ...int8s });
  });

  it.each(Object.keys(floats))('%s: every runtime computes what the operators mean', async (name) => {
    const { graph, samples } = floats[name]!;
    const length = samples.length / samplesPerCase;
    const expected = Array.from(
      { length: samplesPerCase },
      (_, i) => runReference(graph, samples.slice(i * length, (i + 1) * length))[graph.outputs[0]!]!,
    ).flatMap((values) => [...values]);
    const wasm = await runWasm(floats[name]!);
    // Softmax outputs: absolute and relative to the largest are the same thing.
    for (const runtime of oracleRuntimes) {
      expect(largestDifference(answers[name]!.outputs[runtime], expected)).toBeLessThan(1e-5);
    }
    expect(largestDifference(wasm, expected)).toBeLessThan(1e-5);
  });

  it.each(Object.keys(int8s))(
    '%s: reference kernels and our own agree exactly, XNNPACK within one code',
    async (name) => {
      const { outputs } = answers[name]!;
      expect(largestDifference(outputs['litert-reference'], outputs.tflm)).toBe(0);
      expect(largestDifference(outputs.litert, outputs.tflm)).toBeLessThanOrEqual(1);
      const wasm = await runWasm(int8s[name]!);
      // The very outputs of LiteRT's Python package: the same kernels.
      expect(largestDifference(wasm, outputs.litert)).toBe(0);

      const { graph, samples } = int8s[name]!;
      const length = samples.length / samplesPerCase;
      for (let i = 0; i < samplesPerCase; i++) {
        const sample = samples.slice(i * length, (i + 1) * length) as Int8Array;
        const expected = outputs.tflm.subarray((i * outputs.tflm.length) / samplesPerCase);
        const own = runInt8Reference(graph, sample)[graph.outputs[0]!]!;
        expect(largestDifference(own, expected.subarray(0, own.length))).toBe(0);
      }
    },
  );

  it('give every layer with weights to XNNPACK, and say so in one signature', () => {
    for (const [name, { graph }] of Object.entries({ ...floats, ...int8s })) {
      expect({ name, undelegated: answers[name]!.undelegated }).toEqual({ name, undelegated: [] });
      expect(answers[name]!.signatures).toEqual({ serving_default: { inputs: graph.inputs, outputs: graph.outputs } });
    }
  });
});

withOracle('a trained file', () => {
  const count = 200;
  const model = readFileSync('examples/committed-model/models/clothes.tflite');
  const whole = importTflite(model);
  const softmax = whole.operators.at(-1)!;
  /** The same file without its softmax: what the layers with weights give. */
  const { [softmax.outputs[0]]: _, ...tensors } = whole.tensors;
  const layers: Graph = { ...whole, operators: whole.operators.slice(0, -1), outputs: [softmax.inputs[0]], tensors };
  let answers: Record<string, OracleAnswer>;
  beforeAll(async () => {
    const plan = await readSpec('examples/fashion-mnist/tinygate.yml', { cwd: process.cwd() });
    const dataset = await loadDataset(plan.data as IdxPlan, plan.seed);
    const indices = Array.from({ length: count }, (_, i) => i);
    const images = await normalizedImages(dataset, dataset.test.samples, indices);
    const samples = quantizeInput(images, readEdges(model).inputs[0]!) as Int8Array;
    answers = askOracle({ clothes: { model, samples }, layers: { model: writeTflite(layers), samples } });
  });
  const difference = (name: string, runtime: 'litert' | 'litert-reference') => {
    const { [runtime]: other, tflm } = answers[name]!.outputs;
    const codes = Array.from(tflm, (code, i) => Math.abs(code - other[i]!));
    return { largest: Math.max(...codes), share: codes.filter((value) => value > 0).length / codes.length };
  };

  it('is within one code of TFLite Micro in every runtime, before its softmax', () => {
    expect(softmax.kind).toBe('Softmax');
    expect(answers['layers']!.outputs.tflm).toHaveLength(10 * count);
    expect(difference('layers', 'litert').largest).toBe(1);
    expect(difference('layers', 'litert-reference').largest).toBeLessThanOrEqual(1);
  });

  it('is off by no more codes behind its softmax than the formula of docs/support.md gives', () => {
    // All scores may be one code off, one in one direction and the rest in the other: the odds of a class change by
    // exp(2 s), so its probability by at most tanh(s / 2); and both sides round to a code of 1/256.
    const [scale] = whole.tensors[softmax.inputs[0]]!.quantization!.scale;
    const most = Math.floor(256 * Math.tanh(scale! / 2) + 1);
    expect(most).toBe(10);
    for (const runtime of ['litert', 'litert-reference'] as const) {
      expect(difference('clothes', runtime).largest).toBeLessThanOrEqual(most);
    }
    // One code of the scores is more than one of the probabilities: with a bound of 1 the sentence would be wrong.
    expect(difference('clothes', 'litert').largest).toBeGreaterThan(1);
  });

  it("differs in a tenth of its outputs in XNNPACK, and in one in a hundred at most in LiteRT's reference kernels", () => {
    const [xnnpack, reference] = [difference('clothes', 'litert'), difference('clothes', 'litert-reference')];
    expect(Math.round(10 * xnnpack.share)).toBe(1);
    expect(reference.share).toBeLessThan(0.01);
  });

  it('has the same class in XNNPACK wherever two scores of TFLite Micro are more than two codes apart', () => {
    const { litert, tflm } = answers['layers']!.outputs;
    const bestOf = (scores: OracleAnswer['outputs']['tflm'], sample: number): number => {
      const own = [...scores.subarray(10 * sample, 10 * sample + 10)];
      return own.indexOf(Math.max(...own));
    };
    const isClear = (sample: number): boolean => {
      const [first, second] = [...tflm.subarray(10 * sample, 10 * sample + 10)].sort((a, b) => b - a);
      return first! - second! > 2;
    };
    const clear = Array.from({ length: count }, (_, i) => i).filter(isClear);
    expect(clear.length).toBeGreaterThan(count / 2);
    expect(clear.filter((sample) => bestOf(litert, sample) !== bestOf(tflm, sample))).toEqual([]);
  });
});
