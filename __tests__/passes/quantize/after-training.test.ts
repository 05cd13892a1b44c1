/** What is done to trained weights before, or after, they are rounded. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../src/core/random.js';
import { openCpu } from '../../../src/engine/cpu.js';
import type { Engine } from '../../../src/engine/engine.js';
import { graphBuilder } from '../../../src/graph/builder.js';
import { foldBatchNorm } from '../../../src/graph/fold.js';
import type { Graph } from '../../../src/graph/graph.js';
import { isLinear } from '../../../src/graph/linear.js';
import { floatsOf, tensorOf } from '../../../src/graph/operands.js';
import { runInt8Reference } from '../../../src/graph/reference-int8.js';
import { runReference } from '../../../src/graph/reference.js';
import { adaptiveCodes } from '../../../src/passes/quantize/adaround.js';
import { activationRanges } from '../../../src/passes/quantize/calibrate.js';
import { chooseBits } from '../../../src/passes/quantize/choose-bits.js';
import { correctBiases } from '../../../src/passes/quantize/correct-biases.js';
import { equalizable, equalize } from '../../../src/passes/quantize/equalize.js';
import { flavours } from '../../../src/passes/quantize/flavours/index.js';
import { kernelCodes } from '../../../src/passes/quantize/kernel-codes.js';
import { sensitivity } from '../../../src/passes/quantize/sensitivity.js';
import { fromCodes, weightAxis, type WeightCodes } from '../../../src/passes/quantize/weights.js';
import { layerCodesOf } from '../../../src/pipeline/stages/layer-codes.js';
import type { Tools } from '../../../src/pipeline/stages/tools.js';
import { everyOperator, randomConstants, randomInput } from '../../graph/sample-graphs.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openCpu();
});

/** A stem, a depthwise layer of two outputs for each channel, a flattened image: every way in which channels go on. */
function chain(): Graph {
  const g = graphBuilder('chain', seededRandom(1, 'chain'));
  const input = g.input('input', [1, 6, 4, 2]);
  let x = g.batchNorm('stem/bn', g.conv2d('stem', input, { filters: 3, kernelSize: 3, bias: false }), {
    activation: 'relu',
  });
  x = g.depthwiseConv2d('dw', x, { kernelSize: [3, 2], depthMultiplier: 2 });
  x = g.maxPool2d('max', g.relu('relu', x), { size: 2, stride: 2, padding: 'same' });
  x = g.conv2d('pw', x, { filters: 4, kernelSize: 1 });
  x = g.reshape('flatten', x, [1, 24]);
  x = g.dense('dense', x, { units: 3 });
  const graph = foldBatchNorm(randomConstants(g.build(g.softmax('softmax', x)), seededRandom(2, 'constants')));
  // Channels of very unlike size.
  const kernel = tensorOf(graph, 'pw/kernel');
  const data = floatsOf(graph, 'pw/kernel').map((value, i) => value * 4 ** (i % 6));
  return { ...graph, tensors: { ...graph.tensors, 'pw/kernel': { ...kernel, data } } };
}

const samples = (graph: Graph, count: number) => {
  const random = seededRandom(5, 'samples');
  return Array.from({ length: count }, () => randomInput(graph, random));
};

describe('equalize', () => {
  it('leaves the model the same function, and both sides of each pair equally large in every channel', () => {
    const graph = chain();
    const { pairs, refused } = equalizable(graph);
    expect(pairs.map(({ first, second }) => `${first.name} → ${second.name}`)).toEqual([
      'stem → dw',
      'dw → pw',
      'pw → dense',
    ]);
    expect(refused).toEqual({ dense: 'it is the last layer' });
    const equal = equalize(graph);
    for (const x of samples(graph, 4)) {
      const [before, after] = [graph, equal].map((each) => [...runReference(each, x)['dense/output']!]);
      before!.forEach((value, i) => expect(after![i]).toBeCloseTo(value, 2));
    }
    // Of pw: what it writes against what the dense layer reads of each channel, which runs fastest in the flattened image.
    const largest = (name: string, channelOf: (i: number) => number) => {
      const found = new Float64Array(4);
      floatsOf(equal, name).forEach((value, i) => {
        found[channelOf(i)] = Math.max(found[channelOf(i)]!, Math.abs(value));
      });
      return [...found];
    };
    const read = largest('dense/kernel', (i) => i % 4);
    largest('pw/kernel', (i) => Math.floor(i / 6)).forEach((value, c) => expect(value / read[c]!).toBeCloseTo(1, 2));
    expect(floatsOf(equal, 'pw/kernel')).not.toEqual(floatsOf(graph, 'pw/kernel'));
  });

  it('names what a factor cannot pass: a clip at 6, a branch, a sum', () => {
    const { pairs, refused } = equalizable(foldBatchNorm(everyOperator(1)));
    expect(pairs.map(({ first, second }) => `${first.name} → ${second.name}`)).toEqual(['dense1 → dense2']);
    expect(refused).toEqual({
      stem: 'dw and add read it',
      dw: expect.stringMatching(/^dw clips at 6/),
      pw: expect.stringMatching(/does not pass add \(Add\)/),
      dilated: expect.stringMatching(/does not pass relu6 \(Relu6\)/),
      dense2: 'it is the last layer',
    });
  });
});

describe('correctBiases', () => {
  /** Every kernel as its codes stand for, every layer without its activation behind it: means before activations. */
  function means(graph: Graph, of: Graph, codes: ReadonlyMap<string, WeightCodes>, data: readonly Float32Array[]) {
    const tensors = { ...of.tensors };
    for (const [layer, { codes: own, scale }] of codes) {
      const op = of.operators.filter(isLinear).find(({ name }) => name === layer)!;
      const kernel = tensorOf(graph, op.constants.kernel);
      const axis = scale.length === 1 ? null : weightAxis(op);
      tensors[kernel.name] = { ...kernel, data: fromCodes(own, kernel.shape, scale, axis) };
    }
    const rounded = { ...of, tensors };
    return of.operators.filter(isLinear).map((op) => {
      const alone = {
        ...rounded,
        inputs: [op.inputs[0]],
        outputs: [op.outputs[0]],
        operators: [{ ...op, options: { ...op.options, activation: 'none' } }],
      } as unknown as Graph;
      const channels = tensorOf(graph, op.outputs[0]).shape.at(-1)!;
      const sums = new Float64Array(channels);
      let count = 0;
      for (const x of data) {
        const out = runReference(alone, runReference(rounded, x)[op.inputs[0]]!)[op.outputs[0]]!;
        out.forEach((value, i) => (sums[i % channels]! += value));
        count += out.length / channels;
      }
      return sums.map((sum) => sum / count);
    });
  }

  it('gives every layer of the rounded model, before its activation, the mean outputs of the float model', async () => {
    const graph = chain();
    const data = samples(graph, 16);
    const images = Float32Array.from(data.flatMap((x) => [...x]));
    const codes = kernelCodes(graph, null, { perAxis: true, weightObserver: null, kernels: 'int4' });
    const corrected = await correctBiases(graph, { codes, activations: null, images, engine });
    const float = means(graph, graph, new Map(), data);
    const [before, after] = [graph, corrected].map((of) => means(graph, of, codes, data));
    float.forEach((expected, layer) => {
      const farthest = (found: readonly Float64Array[]) =>
        Math.max(...expected.map((value, c) => Math.abs(value - found[layer]![c]!)));
      expect([layer, farthest(after!) < farthest(before!) / 20]).toEqual([layer, true]);
    });
  });

  it('moves no bias of a model of which nothing is rounded', async () => {
    const graph = chain();
    const images = Float32Array.from(samples(graph, 2).flatMap((x) => [...x]));
    const same = await correctBiases(graph, { codes: new Map(), activations: null, images, engine });
    for (const op of graph.operators.filter(isLinear))
      expect(floatsOf(same, op.constants.bias!)).toEqual(floatsOf(graph, op.constants.bias!));
  });
});

describe('chooseBits', () => {
  const candidates = [
    { layer: 'small', error: 1, savedBytes: 10 },
    { layer: 'cheap', error: 2, savedBytes: 100 },
    { layer: 'dear', error: 300, savedBytes: 1000 },
  ];
  const excess = (most: number) => (fourBits: ReadonlySet<string>) =>
    2000 - candidates.reduce((sum, { layer, savedBytes }) => sum + (fourBits.has(layer) ? savedBytes : 0), 0) - most;

  it.each([
    [2000, []],
    [1995, ['cheap']],
    // The least error for each byte goes first: so does cheap, though small would do. What is not needed any more goes back.
    [1950, ['cheap']],
    [1895, ['cheap', 'small']],
    [1100, ['dear']],
  ])('to %d bytes takes %j', (most, expected) => {
    expect([...chooseBits(candidates, excess(most))!].sort()).toEqual(expected);
  });

  it('says where all of them are not enough', () => {
    expect(chooseBits(candidates, excess(889))).toBeNull();
  });
});

describe('bits of layers', () => {
  const artifact = { name: 'tiny', model: 'student', type: 'int4', floatEdges: { inputs: false, outputs: false } };
  const layerCodes = async (bits: { layerBits?: { pattern: string; bits: 8 | 4 }[]; mostBytes?: number }) => {
    const graph = chain();
    const images = Float32Array.from(samples(graph, 35).flatMap((x) => [...x]));
    const ranges = await activationRanges(graph, images, engine);
    const notes: string[] = [];
    const dataset = { digest: '', normalization: { mean: [0], std: [1] } };
    const files = [{ artifact: { ...artifact, names: 'edges', metadata: false }, mostBytes: bits.mostBytes }];
    const tools = { engine, dataset, progress: { note: (text: string) => notes.push(text) } };
    const stage = {
      name: 'student-int4',
      layerBits: bits.layerBits ?? [],
      automaticBits: bits.mostBytes === undefined ? null : { files, plan: { name: 'test', seed: 1 } },
    };
    const given = { settled: null, perAxis: true, weightObserver: null, ranges };
    const found = await layerCodesOf(
      tools as unknown as Tools,
      stage as unknown as Parameters<typeof layerCodesOf>[1],
      graph,
      { images, given },
    );
    return { found: Object.fromEntries(found), notes, file: flavours.int4(graph, { ...given, layerCodes: found }) };
  };

  it('are those of the last pattern that matches, in one file, and four elsewhere', async () => {
    const { file } = await layerCodes({
      layerBits: [
        { pattern: '*w', bits: 8 },
        { pattern: 'pw', bits: 4 },
        { pattern: 'dense', bits: 8 },
      ],
    });
    const types = ['stem', 'dw', 'pw', 'dense'].map((name) => tensorOf(file, `${name}/kernel`).type);
    expect(types).toEqual(['int4', 'int8', 'int4', 'int8']);
  });

  it('are chosen to a size, by what each does to the outputs, and the choice is told', async () => {
    const { found: none, notes } = await layerCodes({ mostBytes: 100_000 });
    expect(new Set(Object.values(none))).toEqual(new Set(['int8']));
    expect(notes).toEqual([expect.stringMatching(/^student-int4: bits of layers.*stem 8 \(\d.*dense 8 \(/)]);
    const { found, file } = await layerCodes({ mostBytes: 2900, layerBits: [{ pattern: 'pw', bits: 8 }] });
    expect(found['pw']).toBe('int8');
    expect(Object.values(found)).toContain('int4');
    expect(runInt8Reference(file, new Int8Array(48))['softmax/output']).toHaveLength(3);
  });

  it('cannot make a file smaller than four bits do, and the error says how small that is', async () => {
    await expect(layerCodes({ mostBytes: 1000 })).rejects.toThrow(
      /at most 1,000 bytes for artifact 'tiny', found 2,\d{3} bytes .* the smallest it can be/,
    );
  });
});

describe('sensitivity', () => {
  it('is the change of the outputs where one kernel alone is rounded, each sample once', async () => {
    const graph = chain();
    const data = samples(graph, 35);
    const pw = graph.operators.filter(isLinear).find(({ name }) => name === 'pw')!;
    const codes = kernelCodes(graph, null, { perAxis: true, weightObserver: null, kernels: 'int4' }).get('pw')!;
    const images = Float32Array.from(data.flatMap((x) => [...x]));
    const found = await sensitivity(graph, [{ op: pw, codes }], images, engine);
    const kernel = tensorOf(graph, 'pw/kernel');
    const rounded = { ...kernel, data: fromCodes(codes.codes, kernel.shape, codes.scale, 0) };
    const outputs = (of: Graph) => data.flatMap((x) => [...runReference(of, x)['dense/output']!]);
    const [before, after] = [graph, { ...graph, tensors: { ...graph.tensors, 'pw/kernel': rounded } }].map(outputs);
    const mean = before!.reduce((sum, value) => sum + value) / before!.length;
    const variance = before!.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const error = before!.reduce((sum, value, i) => sum + (value - after![i]!) ** 2, 0);
    expect(found.get('pw')! / (error / variance)).toBeCloseTo(1, 3);
  });
});

describe('adaptive rounding', () => {
  it('changes the outputs of each layer less than rounding to nearest, by a code at most, and keeps zeros', async () => {
    const graph = chain();
    // Inputs that are about 2 go together: what is rounded up here can be rounded down there.
    const data = samples(graph, 60).map((x) => x.map((value) => value + 2));
    const images = Float32Array.from(data.flatMap((x) => [...x]));
    const nearest = kernelCodes(graph, null, { perAxis: true, weightObserver: 'min_max', kernels: 'int4' });
    const layers = graph.operators.filter(isLinear);
    const options = { images, engine, seed: 1, isCentred: false, largest: () => 7 };
    const found = await adaptiveCodes(graph, layers, nearest, options);
    expect(await adaptiveCodes(graph, layers, nearest, options)).toEqual(found);
    const runs = data.map((x) => runReference(graph, x));
    for (const op of layers) {
      const kernel = tensorOf(graph, op.constants.kernel);
      const errorOf = ({ codes, scale }: WeightCodes): number => {
        const error = fromCodes(codes, kernel.shape, scale, scale.length === 1 ? null : weightAxis(op)).map(
          (value, i) => value - floatsOf(graph, kernel.name)[i]!,
        );
        const alone = {
          ...graph,
          inputs: [op.inputs[0]],
          outputs: [op.outputs[0]],
          operators: [{ ...op, constants: { kernel: kernel.name }, options: { ...op.options, activation: 'none' } }],
          tensors: { ...graph.tensors, [kernel.name]: { ...kernel, data: error } },
        } as unknown as Graph;
        return runs
          .flatMap((run) => [...runReference(alone, run[op.inputs[0]]!)[op.outputs[0]]!])
          .reduce((sum, value) => sum + value ** 2, 0);
      };
      const [before, after] = [nearest, found].map((of) => of.get(op.name)!);
      expect([op.name, errorOf(after!) < errorOf(before!) * 0.98]).toEqual([op.name, true]);
      const moved = after!.codes.map((code, i) => Math.abs(code - before!.codes[i]!));
      expect(Math.max(...moved)).toBe(1);
      expect(Math.max(...after!.codes.map(Math.abs))).toBeLessThanOrEqual(7);
    }
  });
});
