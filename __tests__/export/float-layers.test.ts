/** Layers that stay float32 in a file of codes: where conversions stand, and that the file computes what its parts compute. */
import { describe, expect, it } from '@jest/globals';
import { formatProblem, SpecError } from '../../src/core/errors.js';
import { seededRandom } from '../../src/core/random.js';
import { withFloatEdges } from '../../src/export/tflite/float-edges.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { floatActivations, withFloatLayers } from '../../src/graph/float-layers.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizationPoints } from '../../src/graph/quantization-points.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { runInt16Reference } from '../../src/graph/reference-int16.js';
import { runMixedReference } from '../../src/graph/reference-mixed.js';
import { runReference } from '../../src/graph/reference.js';
import { inspectTflite } from '../../src/measure/inspect.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { unproven } from '../../src/measure/runtime/proven.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import type { Values } from '../../src/measure/runtime/runtime.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { constantInputs } from '../../src/ops/operator.js';
import { flavours } from '../../src/passes/quantize/flavours/index.js';
import { checkLayerPatterns } from '../../src/pipeline/check-layers.js';
import { planOf } from '../spec/plan-of.js';
import { flavourForTest } from './flavour-for-test.js';
import { askOracle, hasOracle } from './oracle.js';
import { randomSamples } from './random-graph.js';

/** A branch that floats and codes read, layers with weights and without, and an end that a definition fixes. */
const net = ((): Graph => {
  const g = graphBuilder('net', seededRandom(4, 'net'));
  const image = g.input('image', [1, 8, 8, 2]);
  const stem = g.conv2d('stem', image, { filters: 6, kernelSize: 3, stride: 2, activation: 'relu' });
  const wide = g.conv2d('wide', stem, { filters: 6, kernelSize: 3, activation: 'none' });
  const sum = g.add('sum', stem, wide, { activation: 'relu' });
  const pooled = g.maxPool2d('max', sum, { size: 2, stride: 1, padding: 'valid' });
  const hidden = g.dense('hidden', g.globalAveragePool('mean', pooled), { units: 9, activation: 'relu' });
  return g.build(g.softmax('softmax', g.dense('head', hidden, { units: 4 })));
})();

const large = ((): Graph => {
  const g = graphBuilder('large', seededRandom(4, 'large'));
  return g.build(g.softmax('softmax', g.dense('wide', g.input('row', [1, 64]), { units: 16 })));
})();

/** The graph with one more layer, `last`. */
function appendOperator(graph: Graph, kind: 'HardSwish'): Graph {
  const [input] = graph.outputs;
  const output = { ...graph.tensors[input!]!, name: 'last/output' };
  return {
    ...graph,
    operators: [
      ...graph.operators,
      { kind, name: 'last', inputs: [input!], constants: {}, outputs: [output.name], options: {} },
    ],
    tensors: { ...graph.tensors, [output.name]: output },
    outputs: [output.name],
  };
}

const calibration = randomSamples(net, 4, 1);
const samples = randomSamples(net, 6, 9);
const allSamples = Float32Array.from(samples.flatMap((sample) => [...sample]));
const types = ['int8', 'int4', 'int16x8'] as const;

const mixed = (type: (typeof types)[number], ...layers: string[]): Graph =>
  shareScales(flavourForTest(withFloatLayers(net, new Set(layers)), type, calibration));

/** `Quantize stem/output` for each conversion, in order, and the types of what layers compute. */
const shape = (graph: Graph) => ({
  conversions: graph.operators.flatMap(({ kind, inputs }) =>
    kind === 'Quantize' || kind === 'Dequantize' ? [`${kind} ${inputs[0]}`] : [],
  ),
  floats: graph.operators.flatMap(({ kind, name, outputs }) =>
    kind !== 'Dequantize' && graph.tensors[outputs[0]]!.type === 'float32' ? [name] : [],
  ),
});

describe('a graph with layers that stay float32', () => {
  it.each([
    ['the head', ['head'], ['Dequantize hidden/output', 'Quantize head/output/float'], ['head']],
    [
      'neighbours, which have nothing between them, and a branch that codes and floats read',
      ['wide', 'sum'],
      ['Dequantize stem/output', 'Quantize sum/output/float'],
      ['wide', 'sum'],
    ],
    [
      'one side of a branch, whose codes the other reads',
      ['wide'],
      ['Dequantize stem/output', 'Quantize wide/output/float'],
      ['wide'],
    ],
    [
      'a layer whose floats a float layer and a layer of codes read',
      ['stem', 'wide'],
      ['Dequantize image', 'Quantize stem/output/float', 'Quantize wide/output/float'],
      ['stem', 'wide'],
    ],
    [
      'the end, whose codes its definition fixes',
      ['head', 'softmax'],
      ['Dequantize hidden/output', 'Quantize softmax/output/float'],
      ['head', 'softmax'],
    ],
  ])('has a conversion only between neighbours of two kinds: %s', (_name, layers, conversions, floats) => {
    for (const type of types) {
      const graph = mixed(type, ...layers);
      expect(shape(graph)).toEqual({ conversions, floats });
      for (const op of graph.operators)
        for (const { tensor } of constantInputs(op))
          expect([tensor, graph.tensors[tensor]!.type === 'float32']).toEqual([tensor, floats.includes(op.name)]);
      const { type: edge, quantization } = graph.tensors['softmax/output']!;
      expect([graph.tensors['image']!.type, edge, quantization?.scale]).toEqual(
        type === 'int16x8'
          ? ['int16', 'int16', Float32Array.of(1 / 32_768)]
          : ['int8', 'int8', Float32Array.of(1 / 256)],
      );
    }
  });

  it('is the same graph where no layer stays float32', () => {
    expect(withFloatLayers(net, new Set(['elsewhere']))).toBe(net);
    expect(floatActivations(net)).toEqual(new Set());
  });

  it('computes what the float graph computes, as long as no codes are made', () => {
    const marked = withFloatLayers(net, new Set(['wide', 'head', 'softmax']));
    for (const x of samples)
      expect(runReference(marked, x)['softmax/output']).toEqual(runReference(net, x)['softmax/output']);
  });

  it('has ranges of activations that become codes, and of no others', () => {
    const marked = withFloatLayers(net, new Set(['wide', 'sum']));
    const points = quantizationPoints(marked).map(({ tensor }) => tensor);
    expect(points).toEqual(quantizationPoints(net).flatMap(({ tensor }) => (tensor === 'wide/output' ? [] : [tensor])));
  });

  it('may keep a layer that has no kernel between codes of a type, which is refused otherwise', () => {
    const g = graphBuilder('swish', seededRandom(4, 'swish'));
    const hidden = g.dense('hidden', g.input('row', [1, 8]), { units: 6 });
    const swish = appendOperator(g.build(hidden), 'HardSwish');
    const rows = randomSamples(swish, 4, 1);
    expect(() => flavourForTest(swish, 'int16x8', rows)).toThrow('keep the layer float32 by quantization.exclude');
    const kept = flavourForTest(withFloatLayers(swish, new Set(['last'])), 'int16x8', rows);
    expect(shape(kept)).toEqual({
      conversions: ['Dequantize hidden/output', 'Quantize last/output/float'],
      floats: ['last'],
    });
  });

  it('is not written before it has codes', () => {
    expect(() => writeTflite(withFloatLayers(net, new Set(['head'])))).toThrow(
      'layer hidden/output/dequantize: expected codes on one side of a conversion, found float32 on both',
    );
  });

  it('has the floats of the program where a layer beside an edge stays float32, and no conversion there', () => {
    const edged = withFloatEdges(mixed('int8', 'stem', 'head', 'softmax'), { inputs: true, outputs: true });
    expect(shape(edged).conversions).toEqual(
      ['Quantize stem/output', 'Dequantize hidden/output'].map((each) =>
        each.replace('stem/output', 'stem/output/float'),
      ),
    );
    expect([edged.operators[0]!.name, edged.operators[0]!.inputs[0], edged.operators.at(-1)!.outputs[0]]).toEqual([
      'stem',
      'image',
      'softmax/output',
    ]);
    expect(readEdges(writeTflite(edged))).toMatchObject({
      inputs: [{ name: 'image', type: 'float32' }],
      outputs: [{ type: 'float32' }],
    });
  });
});

/** Some layers of a graph as a graph of their own. */
function part(graph: Graph, layers: readonly string[], inputs: readonly string[], outputs: readonly string[]): Graph {
  const operators = graph.operators.filter(({ name }) => layers.includes(name));
  const used = new Set([
    ...inputs,
    ...operators.flatMap((op) => [...op.inputs, ...op.outputs, ...constantInputs(op).map(({ tensor }) => tensor)]),
  ]);
  const tensors = Object.fromEntries(Object.entries(graph.tensors).filter(([name]) => used.has(name)));
  return { ...graph, operators, tensors, inputs, outputs };
}

/** All samples at once, one after another. */
async function inLitert<V extends Int8Array | Float32Array>(graph: Graph, x: V): Promise<Values> {
  const model = await openLitert(writeTflite(graph), { workers: 1 });
  const length = x.length / samples.length;
  try {
    const some = (start: number, size: number): V => x.slice(start * length, (start + size) * length) as V;
    const [output] = await model.run((start, size) => [some(start, size)], samples.length);
    return output!.values;
  } finally {
    await model.close();
  }
}

/** By the definitions of TFLite's quantisation specification, written once more. */
const toFloats = (graph: Graph, tensor: string, codes: Values): Float32Array => {
  const { scale, zeroPoint } = graph.tensors[tensor]!.quantization!;
  return Float32Array.from(codes as Int8Array, (code) => Math.fround((code - zeroPoint[0]!) * scale[0]!));
};
const toInt8 = (graph: Graph, tensor: string, values: Values): Int8Array => {
  const { scale, zeroPoint } = graph.tensors[tensor]!.quantization!;
  return Int8Array.from(values as Float32Array, (value) =>
    Math.max(-128, Math.min(127, Math.round(value / scale[0]!) + zeroPoint[0]!)),
  );
};

describe('a spec with layers that stay float32', () => {
  const problems = async (more: string): Promise<string[]> => {
    try {
      await checkLayerPatterns(planOf(`compression:\n${more}artifacts: { int4: { type: int4 } }\n`));
      return [];
    } catch (error) {
      if (error instanceof SpecError) return error.problems.map(formatProblem);
      throw error;
    }
  };

  it('may name layers without weights, and patterns', async () => {
    expect(await problems("  quantization: { mode: ptq, exclude: [softmax, '*/depthwise'] }\n")).toEqual([]);
  });

  it.each([
    [
      'a pattern that matches no layer',
      '  quantization: { mode: ptq, exclude: [haed] }\n',
      ["spec.yml:6:40: expected 'haed' to match a layer of the model, found no layer of such a name\n  fix: Layers: "],
    ],
    [
      'every layer with weights',
      "  quantization: { mode: ptq, exclude: ['*'] }\n",
      [
        'spec.yml:6:39: expected a layer with weights that exclude leaves to be quantized, found all 10 of ds_cnn in exclude\n' +
          '  likely cause: A file without a single kernel of codes gains nothing over float32.\n' +
          '  fix: Take a pattern out of exclude, or ask for type: float32.',
      ],
    ],
    [
      'bits of a layer that has none',
      '  quantization: { mode: ptq, exclude: [dense], layer_bits: { dense: 8, stem: 8 } }\n',
      [
        "spec.yml:6:69: expected 'dense' to match a layer that is quantized, found dense in exclude, which stays float32\n" +
          '  fix: Remove the pattern here or in exclude.',
      ],
    ],
    [
      'a layer that is clustered',
      '  quantization: { mode: qat, num_bits: 4, exclude: [dense] }\n' +
        '  clustering: { number_of_clusters: 8 }\n  fine_tuning: { epochs: 1, learning_rate: 0.001 }\n',
      [
        'spec.yml:6:52: expected layers that are not clustered in exclude, found dense, which is clustered\n' +
          '  likely cause: Clusters are settled on codes, which a layer that stays float32 does not have.\n' +
          '  fix: Add dense to clustering.exclude, or take it out of quantization.exclude.',
      ],
    ],
  ])('is refused at its place where it names %s', async (_name, more, expected) => {
    const found = await problems(more);
    expect(found.map((text, i) => text.slice(0, expected[i]?.length))).toEqual(expected);
  });
});

describe('a file with layers that stay float32', () => {
  it.each(types)('is the same graph after it is written and imported: %s', (type) => {
    const graph = mixed(type, 'wide', 'sum', 'head');
    const { operators, tensors } = importTflite(writeTflite(graph, { names: 'all' }));
    const plain = (op: Graph['operators'][number]) => [op.kind, op.name, op.options];
    expect(operators.map(plain)).toEqual(graph.operators.map(plain));
    expect(Object.values(tensors).map(({ type: each, data }) => [each, data])).toEqual(
      expect.arrayContaining(Object.values(graph.tensors).map(({ type: each, data }) => [each, data])),
    );
  });

  it('stores the weights of these layers in four bytes, and of the others in codes', () => {
    const { layers } = inspectTflite(writeTflite(mixed('int4', 'wide')));
    expect(layers.map(({ name, kernelBytes, kernelElements }) => [name, kernelBytes / kernelElements])).toEqual([
      ['stem', 0.5],
      ['wide', 4],
      ['hidden', 0.5],
      ['head', 0.5],
    ]);
  });

  it('keeps a kernel float32 in a dynamic range file, too, which has no conversions', () => {
    const kernelBytes = (...layers: string[]): number => {
      const given = { settled: null, perAxis: true, weightObserver: null, ranges: {}, floatLayers: new Set(layers) };
      return inspectTflite(writeTflite(flavours.dynamic_range(large, given))).layers[0]!.kernelBytes;
    };
    expect([kernelBytes(), kernelBytes('wide')]).toEqual([1024, 4096]);
  });

  it('computes what its parts compute as files of their own, with the conversions between them made here, to the bit', async () => {
    const graph = mixed('int8', 'wide', 'sum', 'head');
    const first = part(graph, ['stem'], ['image'], ['stem/output']);
    const floats = part(graph, ['wide', 'sum'], ['stem/output/float'], ['sum/output/float']);
    const middle = part(graph, ['max', 'mean', 'hidden'], ['sum/output'], ['hidden/output']);
    const head = part(graph, ['head'], ['hidden/output/float'], ['head/output/float']);
    const last = part(graph, ['softmax'], ['head/output'], ['softmax/output']);
    const x = quantizeInput(allSamples, readEdges(writeTflite(graph)).inputs[0]!) as Int8Array;
    const stem = await inLitert(first, x);
    const sum = await inLitert(floats, toFloats(graph, 'stem/output', stem));
    const hidden = await inLitert(middle, toInt8(graph, 'sum/output', sum));
    const scores = await inLitert(head, toFloats(graph, 'hidden/output', hidden));
    const expected = await inLitert(last, toInt8(graph, 'head/output', scores));
    expect(new Set(expected as Int8Array).size).toBeGreaterThan(8);
    expect(await inLitert(graph, x)).toEqual(expected);
  });

  it('computes in the exact reference what its parts compute in those of codes and of floats', () => {
    const graph = mixed('int8', 'wide', 'sum');
    const before = part(graph, ['stem'], ['image'], ['stem/output']);
    const floats = part(graph, ['wide', 'sum'], ['stem/output/float'], ['sum/output/float']);
    const after = part(graph, ['max', 'mean', 'hidden', 'head', 'softmax'], ['sum/output'], ['softmax/output']);
    for (const sample of samples) {
      const x = quantizeInput(sample, readEdges(writeTflite(graph)).inputs[0]!) as Int8Array;
      const stem = runInt8Reference(before, x)['stem/output']!;
      const sum = runReference(floats, toFloats(graph, 'stem/output', stem))['sum/output/float']!;
      const codes = toInt8(graph, 'sum/output', Float32Array.from(sum));
      expect(runMixedReference(graph, x)['softmax/output']).toEqual(runInt8Reference(after, codes)['softmax/output']);
    }
  });

  it('computes in the exact reference of codes what a graph without floats does', () => {
    for (const type of types) {
      const graph = mixed(type);
      const x = quantizeInput(samples[0]!, readEdges(writeTflite(graph)).inputs[0]!) as Int8Array | Int16Array;
      const expected = x instanceof Int8Array ? runInt8Reference(graph, x) : runInt16Reference(graph, x);
      expect(runMixedReference(graph, x)).toEqual(expected);
    }
  });

  it('is measured by the runtimes that are proven for its every part', async () => {
    for (const type of types) {
      const features = readFeatures(writeTflite(mixed(type, 'wide', 'sum', 'head')));
      const names = await Promise.all(
        Object.values(runtimes).map(async ({ name, proven }) =>
          unproven(features, await proven()).length === 0 ? [name] : [],
        ),
      );
      expect([type, names.flat()]).toEqual([type, type === 'int4' ? ['litert-python'] : ['litert', 'litert-python']]);
    }
  });
});

(hasOracle ? describe : describe.skip)('a file with layers that stay float32 in other runtimes', () => {
  it.each(types)('%s: TensorFlow Lite Micro computes our codes, and LiteRT codes beside them', (type) => {
    const graph = mixed(type, 'wide', 'sum', 'head');
    const model = writeTflite(graph);
    const x = quantizeInput(allSamples, readEdges(model).inputs[0]!) as Int8Array | Int16Array;
    const { outputs, undelegated } = askOracle({ [type]: { model, samples: x } })[type]!;
    const length = x.length / samples.length;
    const own = samples.flatMap((_, i) => [
      ...runMixedReference(graph, x.slice(i * length, (i + 1) * length))['softmax/output']!,
    ]);
    expect([...outputs.tflm]).toEqual(own);
    // Layers of floats go to XNNPACK in each type.
    expect(undelegated).toEqual({ int8: [], int4: ['CONV_2D'], int16x8: ['CONV_2D', 'FULLY_CONNECTED'] }[type]);
    for (const runtime of ['litert', 'litert-reference'] as const)
      outputs[runtime].forEach((code, i) => expect(Math.abs(code - own[i]!)).toBeLessThanOrEqual(1));
  });
});
