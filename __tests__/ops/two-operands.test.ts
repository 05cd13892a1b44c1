import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { shareScales } from '../../src/export/tflite/share-scales.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { assembleGraph, type GraphAssembler } from '../../src/graph/assemble.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { appendHardSigmoid, appendSilu } from '../../src/graph/composed.js';
import type { Activation, Graph } from '../../src/graph/graph.js';
import { layoutOf } from '../../src/graph/parameters.js';
import type { Shape } from '../../src/graph/shapes.js';
import { verifyGraph } from '../../src/graph/verify.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { randomSamples } from '../export/random-graph.js';
import { testRoom } from './room-tests.js';

type Kind = 'Add' | 'Sub' | 'Mul';

/** Of x and relu(x): both operands have a gradient. */
function graph(kind: Kind, activation: Activation): Graph {
  const g = assembleGraph('two');
  const x = g.input('x', [1, 3, 4, 2]);
  const other = {
    kind: 'Relu',
    name: 'relu',
    inputs: [x],
    constants: {},
    outputs: ['relu/output'],
    options: {},
  } as const;
  const sum = {
    kind,
    name: 'both',
    inputs: [x, g.append(other)],
    constants: {},
    outputs: ['y'],
    options: { activation },
  } as const;
  return g.build(g.append(sum));
}

/** Of an image and a constant: values for each channel, which are trained, or a number, which is not. */
function withConstant(kind: Kind, role: 'operand' | 'number', values: readonly number[], shape: Shape): Graph {
  const g = assembleGraph('one');
  const x = g.input('x', [1, 3, 4, 2]);
  const constants = { [role]: g.constant(`both/${role}`, shape, Float32Array.from(values)) };
  const options = { activation: 'none' } as const;
  return g.build(g.append({ kind, name: 'both', inputs: [x], constants, outputs: ['y'], options }));
}

describe.each(['Add', 'Sub', 'Mul'] as const)('%s', (kind) => {
  testRoom({
    plain: graph(kind, 'none'),
    'with a fused relu': graph(kind, 'relu'),
    'values for each channel': withConstant(kind, 'operand', [0.7, -1.3], [2]),
    'values for each column and channel': withConstant(kind, 'operand', [1, 0.7, -1.3, 2, 0.1, -0.2, 0.4, 0.9], [4, 2]),
    'a number': withConstant(kind, 'number', [-0.4], [1]),
  });

  it('refuses a constant that would make its output larger', () => {
    expect(() => withConstant(kind, 'operand', [1, 2, 3], [3])).toThrow('[1, 3, 4, 2] and [3]');
  });
});

describe('A constant of a sum or a product', () => {
  it('is trained where it has several values, and stays where it is one number', () => {
    const [trained, left] = [
      withConstant('Mul', 'operand', [0.7, -1.3], [2]),
      withConstant('Mul', 'number', [-0.4], [1]),
    ].map((one) => layoutOf(one));
    expect(trained).toMatchObject({ parameterCount: 2, statisticCount: 0 });
    expect(left).toMatchObject({ parameterCount: 0, statisticCount: 1 });
  });

  it('is read from a file that has it first, unless the order counts', () => {
    const file = (kind: Kind): Uint8Array => {
      const graph = withConstant(kind, 'number', [-0.4], [1]);
      const bytes = writeTflite(graph);
      // The operands of the only operator: tensors 0 and 1.
      const at = Buffer.from(bytes).indexOf(Buffer.from(Int32Array.of(2, 0, 1).buffer));
      bytes.set(Buffer.from(Int32Array.of(2, 1, 0).buffer), at);
      return bytes;
    };
    expect(importTflite(file('Mul')).operators).toEqual(
      importTflite(writeTflite(withConstant('Mul', 'number', [-0.4], [1]))).operators,
    );
    expect(() => importTflite(file('Sub'))).toThrow('layer both (Sub): its first operand is a constant');
  });

  it('keeps the scales of activations where they are, for it has one of its own', () => {
    const builder = (hasConstant: boolean): Graph => {
      const g = graphBuilder('scales', seededRandom(1, 'scales'));
      const x = g.conv2d('a', g.input('x', [1, 4, 4, 2]), { filters: 2, kernelSize: 1 });
      const y = g.conv2d('b', g.add('sum', x, x), { filters: 2, kernelSize: 1 });
      const graph = g.build(y);
      if (!hasConstant) return graph;
      const constant = {
        name: 'c',
        shape: [2],
        type: 'float32',
        data: Float32Array.of(1, 2),
        quantization: null,
      } as const;
      const operators = graph.operators.map((op) =>
        op.kind === 'Add' ? { ...op, inputs: [x] as const, constants: { operand: 'c' } } : op,
      );
      return verifyGraph({ ...graph, operators, tensors: { ...graph.tensors, c: constant } });
    };
    const scaleOf = (graph: Graph): number => {
      const samples = randomSamples(graph, 2, 1);
      return shareScales(quantizeForTest(graph, samples)).tensors['sum/output']!.quantization!.scale[0]!;
    };
    expect(scaleOf(builder(false))).toBe(1);
    expect(scaleOf(builder(true))).not.toBe(1);
  });
});

describe('hard sigmoid', () =>
  testRoom({
    'with the slope of Keras 3': composed((g, x) => appendHardSigmoid(g, 'hard', x, { slope: 1 / 6, offset: 0.5 })),
    'with the slope of Keras 2': composed((g, x) => appendHardSigmoid(g, 'hard', x, { slope: 0.2, offset: 0.5 })),
  }));

describe('SiLU', () =>
  testRoom({ 'x times its sigmoid': composed((g, x) => appendSilu(g, 'silu', x)) }, { tableCodes: 1 }));

function composed(append: (g: GraphAssembler, x: string) => string): Graph {
  const g = assembleGraph('composed');
  return g.build(append(g, g.input('x', [1, 5, 7, 3])));
}
