import { describe, expect, it } from '@jest/globals';
import { Builder } from 'flatbuffers';
import { importTflite } from '../../src/formats/tflite/import.js';
import { Model } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { seededRandom } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph, GraphTensor, Operator, Quantization } from '../../src/graph/graph.js';
import { quantizeForTest } from './quantize-for-test.js';
import { randomSamples } from './random-graph.js';

function smallGraph(): Graph {
  const g = graphBuilder('small', seededRandom(1, 'small'));
  const input = g.input('image', [1, 6, 6, 2]);
  const conv = g.conv2d('conv', input, { filters: 3, kernelSize: 3 });
  const pool = g.maxPool2d('pool', g.relu6('clip', conv), { size: 2 });
  const dense = g.dense('dense', g.globalAveragePool('mean', pool), { units: 4 });
  return g.build(g.softmax('softmax', dense));
}
const int8Graph = (): Graph => quantizeForTest(smallGraph(), randomSamples(smallGraph(), 2, 1));

type Change = (tensor: GraphTensor) => Partial<GraphTensor>;
function changed(tensor: string, change: Change): Graph {
  const graph = int8Graph();
  const before = graph.tensors[tensor]!;
  return { ...graph, tensors: { ...graph.tensors, [tensor]: { ...before, ...change(before) } } };
}
const quantized = (tensor: GraphTensor): Quantization => tensor.quantization!;
const twice = (tensor: GraphTensor): Partial<GraphTensor> => ({
  quantization: { ...quantized(tensor), scale: quantized(tensor).scale.map((scale) => scale * 2) },
});

function withoutBias(): Graph {
  const { operators, tensors, ...graph } = int8Graph();
  const { 'conv/bias': _, ...others } = tensors;
  const change = (operator: Operator): Operator =>
    operator.kind === 'Conv2D' ? { ...operator, constants: { kernel: operator.constants.kernel } } : operator;
  return { ...graph, operators: operators.map(change), tensors: others };
}

describe('the writer refuses, naming the layer,', () => {
  it.each<[string, Graph, RegExp]>([
    [
      'weight codes below -127',
      changed('conv/kernel', ({ data }) => ({ data: (data as Int8Array).map((code, i) => (i === 5 ? -128 : code)) })),
      /layer conv \(Conv2D\): expected weight codes in \[-127, 127\], found -128/,
    ],
    [
      'a bias on another scale',
      changed('conv/bias', twice),
      /layer conv \(Conv2D\): expected bias scale .* in channel 0/,
    ],
    [
      'a pool that would rescale',
      changed('pool/output', twice),
      /layer pool \(MaxPool2D\): expected equal quantisation/,
    ],
    ['a RELU6 that would rescale', changed('clip/output', twice), /layer clip \(Relu6\): expected equal quantisation/],
    [
      'softmax on another scale',
      changed('softmax/output', twice),
      /layer softmax \(Softmax\): expected output scale 1\/256/,
    ],
    ['a convolution without bias', withoutBias(), /layer conv \(Conv2D\): expected a bias/],
  ])('%s', (_, graph, message) => {
    expect(() => writeTflite(graph)).toThrow(message);
  });

  it('a BatchNorm that was not folded', () => {
    const g = graphBuilder('unfolded', seededRandom(1, 'unfolded'));
    const graph = g.build(
      g.batchNorm('conv/bn', g.conv2d('conv', g.input('x', [1, 4, 4, 1]), { filters: 2, kernelSize: 3 })),
    );
    expect(() => writeTflite(graph)).toThrow(
      /layer conv\/bn \(BatchNorm\): TFLite has no batch normalisation.*\n.*Fold it/,
    );
  });

  it('several at once, and a graph that is malformed anyway', () => {
    const both = changed('pool/output', twice);
    const graph = {
      ...both,
      tensors: { ...both.tensors, 'conv/bias': changed('conv/bias', twice).tensors['conv/bias']! },
    };
    expect(() => writeTflite(graph)).toThrow(/layer conv .*\n[^]*layer pool /);
    expect(() => writeTflite({ ...smallGraph(), outputs: ['nowhere'] })).toThrow(
      /graph output nowhere is never defined/,
    );
  });
});

describe('the reader refuses', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['an empty file', new Uint8Array(0), /found an empty file/],
    ['another format', new TextEncoder().encode('not a model at all, but some text'), /no identifier TFL3/],
    ['a model without subgraph', withoutSubgraph(), /found at byte \d+ no subgraph/],
  ])('%s', (_, bytes, message) => {
    expect(() => importTflite(bytes)).toThrow(message);
  });
});

function withoutSubgraph(): Uint8Array {
  const builder = new Builder();
  const subgraphs = Model.createSubgraphsVector(builder, []);
  Model.startModel(builder);
  Model.addVersion(builder, 3);
  Model.addSubgraphs(builder, subgraphs);
  Model.finishModelBuffer(builder, Model.endModel(builder));
  return builder.asUint8Array();
}
