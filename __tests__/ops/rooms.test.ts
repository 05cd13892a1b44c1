import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { assembleGraph, type GraphAssembler } from '../../src/graph/assemble.js';
import { appendLayerNorm, withNumber } from '../../src/graph/composed.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { fuseActivations } from '../../src/graph/fuse-activations.js';
import type { Graph, Operator, Padding, Pair } from '../../src/graph/graph.js';
import { plainOperator } from '../../src/graph/plain-operator.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { runReference } from '../../src/graph/reference.js';
import { testRoom } from './room-tests.js';

/** One operator that reads the input and writes y. */
function single(op: Pick<Operator, 'kind' | 'options'>, shape: readonly number[]): Graph {
  const g = assembleGraph('single');
  const inputs = [g.input('x', shape)] as const;
  return g.build(g.append({ ...op, name: 'single', inputs, constants: {}, outputs: ['y'] } as Operator));
}

describe('Transpose', () =>
  testRoom({
    'columns before rows': single({ kind: 'Transpose', options: { order: [0, 2, 1, 3] } }, [1, 3, 4, 2]),
    'channels first': single({ kind: 'Transpose', options: { order: [0, 3, 1, 2] } }, [1, 3, 4, 2]),
    'of a series': single({ kind: 'Transpose', options: { order: [0, 2, 1] } }, [1, 5, 3]),
  }));

describe('Slice', () =>
  testRoom({
    'a cropped image': single({ kind: 'Slice', options: { from: [0, 1, 2, 0], to: [1, 4, 5, 3] } }, [1, 5, 6, 3]),
    'some channels': single({ kind: 'Slice', options: { from: [0, 0, 0, 1], to: [1, 3, 2, 3] } }, [1, 3, 2, 4]),
    'of features': single({ kind: 'Slice', options: { from: [0, 2], to: [1, 5] } }, [1, 9]),
  }));

describe('ResizeBilinear', () =>
  testRoom({
    'twice as large': single(
      { kind: 'ResizeBilinear', options: { size: [6, 8], centers: 'half-pixel' } },
      [1, 3, 4, 2],
    ),
    'to no multiple': single({ kind: 'ResizeBilinear', options: { size: [7, 5], centers: 'corner' } }, [1, 4, 3, 2]),
    'smaller, with aligned corners': single(
      { kind: 'ResizeBilinear', options: { size: [3, 2], centers: 'aligned' } },
      [1, 7, 5, 2],
    ),
  }));

function enlarging(kernel: Pair, stride: Pair, padding: Padding, hasBias: boolean): Graph {
  const g = assembleGraph('enlarging');
  const random = seededRandom(4, 'enlarging');
  const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal());
  const x = g.input('x', [1, 3, 4, 2]);
  const constants = {
    kernel: g.constant('up/kernel', [5, ...kernel, 2], values(5 * kernel[0] * kernel[1] * 2)),
    ...(hasBias ? { bias: g.constant('up/bias', [5], values(5)) } : {}),
  };
  const options = { stride, padding, activation: 'none' } as const;
  return g.build(g.append({ kind: 'TransposeConv', name: 'up', inputs: [x], constants, outputs: ['y'], options }));
}

describe('TransposeConv', () => {
  testRoom({
    'twice as large': enlarging([3, 3], [2, 2], 'same', true),
    'with windows that end in the image': enlarging([3, 2], [2, 1], 'valid', false),
    'of its own size': enlarging([3, 3], [1, 1], 'same', true),
  });

  it('takes a normalisation after it, and leaves the rectifier behind that to an operator of its own', () => {
    const g = assembleGraph('decoder');
    const base = enlarging([2, 2], [2, 2], 'same', false);
    const x = g.input('x', [1, 3, 4, 2]);
    g.constant('up/kernel', base.tensors['up/kernel']!.shape, base.tensors['up/kernel']!.data as Float32Array);
    const y = g.append({ ...base.operators[0]!, inputs: [x] });
    const vector = (part: string, ...values: readonly number[]): string =>
      g.constant(`bn/${part}`, [5], Float32Array.from(values));
    const normal = g.append({
      kind: 'BatchNorm',
      name: 'bn',
      inputs: [y],
      constants: {
        gamma: vector('gamma', 1, 2, 3, -1, 0.5),
        beta: vector('beta', 0, 1, -1, 0.5, 2),
        mean: vector('mean', 0.1, 0.2, 0.3, 0.4, 0.5),
        variance: vector('variance', 1, 2, 0.5, 0.7, 1.5),
      },
      outputs: ['bn/output'],
      options: { epsilon: 1e-3, activation: 'none' },
    });
    const graph = fuseActivations(g.build(g.append(plainOperator('Relu', 'relu', normal))));
    const folded = foldBatchNorm(graph);
    expect(folded.operators.map(({ kind }) => kind)).toEqual(['TransposeConv', 'Relu']);
    const sample = Float32Array.from({ length: 24 }, (_, i) => Math.sin(i));
    const [before, after] = [graph, folded].map((each) => runReference(each, sample)['relu/output']!);
    after!.forEach((value, i) => expect(value).toBeCloseTo(before![i]!, 5));
  });
});

// TensorFlow Lite Micro has no GELU. LiteRT computes its table in float32.
describe('Gelu', () =>
  testRoom(
    {
      exact: single({ kind: 'Gelu', options: { approximate: false } }, [1, 5, 7, 3]),
      'by a hyperbolic tangent': single({ kind: 'Gelu', options: { approximate: true } }, [1, 5, 7, 3]),
    },
    { without: ['tflm'] },
  ));

function layerNorm(shape: readonly number[], hasWeights: boolean): Graph {
  const g = assembleGraph('norm');
  const channels = shape.at(-1)!;
  const values = (start: number): Float32Array => Float32Array.from({ length: channels }, (_, i) => start + 0.3 * i);
  const weights = hasWeights ? { gamma: values(0.5), beta: values(-0.2) } : { gamma: null, beta: null };
  return g.build(appendLayerNorm(g, 'norm', g.input('x', shape), { ...weights, epsilon: 1e-3 }));
}

describe('Rsqrt, in a layer normalisation', () => {
  testRoom(
    { 'of each pixel': layerNorm([1, 2, 3, 5], true), 'of features, without weights': layerNorm([1, 6], false) },
    { hasInt8: false },
  );

  it('is refused in int8', () => {
    const quantize = (g: GraphAssembler): Graph =>
      quantizeGraph(
        g.build(g.append(plainOperator('Rsqrt', 'root', withNumber(g, 'Add', 'more', g.input('x', [1, 2]), 3)))),
        {},
      );
    expect(() => quantize(assembleGraph('root'))).toThrow('layer root (Rsqrt): it has no int8 form');
  });
});
