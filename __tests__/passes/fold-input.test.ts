import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { assembleGraph, type GraphAssembler } from '../../src/graph/assemble.js';
import { withChannels, withNumber } from '../../src/graph/composed.js';
import type { Graph } from '../../src/graph/graph.js';
import { plainOperator } from '../../src/graph/plain-operator.js';
import { runReference } from '../../src/graph/reference.js';
import { foldInput } from '../../src/passes/fold-input.js';
import { fromCodes, quantizeWeights } from '../../src/passes/quantize/weights.js';

const random = seededRandom(1, 'fold-input');
const values = (...shape: readonly number[]): Float32Array =>
  Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.normal());

type Layer = (graph: GraphAssembler, input: string) => string;
const conv =
  (padding: 'same' | 'valid'): Layer =>
  (graph, input) =>
    graph.append({
      kind: 'Conv2D',
      name: 'layer',
      inputs: [input],
      constants: { kernel: graph.constant('layer/kernel', [5, 3, 3, 2], values(5, 3, 3, 2)) },
      outputs: ['layer/output'],
      options: { stride: [2, 1], dilation: [1, 1], padding, activation: 'relu' },
    });
const depthwise: Layer = (graph, input) =>
  graph.append({
    kind: 'DepthwiseConv2D',
    name: 'layer',
    inputs: [input],
    constants: {
      kernel: graph.constant('layer/kernel', [1, 3, 3, 4], values(3, 3, 4)),
      bias: graph.constant('layer/bias', [4], values(4)),
    },
    outputs: ['layer/output'],
    options: { stride: [1, 1], dilation: [1, 1], padding: 'valid', depthMultiplier: 2, activation: 'none' },
  });
const dense: Layer = (graph, input) =>
  graph.append({
    kind: 'FullyConnected',
    name: 'layer',
    inputs: [graph.append(plainOperator('Reshape', 'flat', input), [1, 60])],
    constants: {
      kernel: graph.constant('layer/kernel', [3, 60], values(3, 60)),
      bias: graph.constant('layer/bias', [3], values(3)),
    },
    outputs: ['layer/output'],
    options: { activation: 'none' },
  });
const rescaled: Layer = (graph, input) =>
  withNumber(graph, 'Add', 'shift', withNumber(graph, 'Mul', 'scale', input, 1 / 127.5), -1);
const scaled: Layer = (graph, input) => withNumber(graph, 'Mul', 'scale', input, 1 / 255);
const normalized: Layer = (graph, input) =>
  withChannels(
    graph,
    'Mul',
    'divided',
    withChannels(graph, 'Sub', 'centred', input, Float32Array.of(120, 90)),
    Float32Array.of(0.02, -0.01),
  );

function model(start: Layer, layer: Layer): Graph {
  const graph = assembleGraph('test');
  return graph.build(layer(graph, start(graph, graph.input('x', [1, 6, 5, 2]))));
}
const kinds = ({ operators }: Graph): string => operators.map(({ kind }) => kind).join();
const pixels = Float32Array.from({ length: 60 }, () => random.integer(256));

function expectSame(graph: Graph, folded: Graph): void {
  const [expected, found] = [graph, folded].map((each) => runReference(each, pixels)[each.outputs[0]!]!);
  const largest = expected!.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expected!.forEach((value, i) => expect(Math.abs(found![i]! - value)).toBeLessThanOrEqual(1e-5 * largest));
}

describe('a product and a sum at the input', () => {
  it.each([
    ['x/127.5 − 1 into a convolution without padding', rescaled, conv('valid'), 'Conv2D'],
    ['x/255 into a convolution with padding, whose zeros stay zeros', scaled, conv('same'), 'Conv2D'],
    ['a mean and a deviation for each channel into a depthwise convolution', normalized, depthwise, 'DepthwiseConv2D'],
    ['a mean and a deviation for each channel into a dense layer', normalized, dense, 'Reshape,FullyConnected'],
  ])('become weights: %s', (_, start, layer, expected) => {
    const graph = model(start, layer);
    const folded = foldInput({ graph, numbers: null }).graph;
    expect(kinds(folded)).toBe(expected);
    expectSame(graph, folded);
  });

  it.each([
    ['padding adds zeros that a shift would move', rescaled, conv('same')],
    [
      'others read the scaled image',
      (graph, input) => scaled(graph, input),
      (graph, input) =>
        graph.append({
          kind: 'Add',
          name: 'sum',
          inputs: [input, graph.append(plainOperator('Relu', 'relu', input))],
          constants: {},
          outputs: ['sum/output'],
          options: { activation: 'none' },
        }),
    ],
    ['there is none', (_graph, input) => input, conv('valid')],
  ])('stay what they are where %s', (_, start, layer) => {
    const given = { graph: model(start, layer), numbers: null };
    expect(foldInput(given)).toBe(given);
  });

  it('leave the codes of weights as they are settled, and go into their scales', () => {
    const graph = model(rescaled, conv('valid'));
    const numbers = quantizeWeights(graph);
    const folded = foldInput({ graph, numbers });
    const [before, after] = [numbers.get('layer')!, folded.numbers.get('layer')!];
    expect(after.codes).toEqual(before.codes);
    const real = (codes: typeof before) => fromCodes(codes.codes, [5, 3, 3, 2], codes.scale, 0);
    const wanted = real(before).map((value) => value / 127.5);
    real(after).forEach((value, i) => expect(value).toBeCloseTo(wanted[i]!, 6));
    const byChannel = { graph: model(normalized, depthwise), numbers };
    expect(foldInput({ ...byChannel, numbers: quantizeWeights(byChannel.graph) }).graph).toBe(byChannel.graph);
  });
});
