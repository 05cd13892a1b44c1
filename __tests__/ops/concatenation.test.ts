import { describe, expect, it } from '@jest/globals';
import { openCpu } from '../../src/engine/cpu.js';
import { assembleGraph, type GraphAssembler } from '../../src/graph/assemble.js';
import type { Graph, Kind, OperatorOf } from '../../src/graph/graph.js';
import { quantizationPoints, rangeMembers } from '../../src/graph/quantization-points.js';
import { activationRanges } from '../../src/passes/quantize/calibrate.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { testRoom } from './room-tests.js';

type Plain = Kind & ('Relu' | 'Tanh' | 'Logistic');

const unary = (g: GraphAssembler, kind: Plain, name: string, input: string): string =>
  g.append({
    kind,
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: {},
  } satisfies OperatorOf<Plain>);
const concat = (g: GraphAssembler, axis: number, inputs: readonly [string, ...string[]], name = 'concat'): string =>
  g.append({ kind: 'Concatenation', name, inputs, constants: {}, outputs: [`${name}/output`], options: { axis } });

function graph(axis: number, ...parts: readonly Plain[]): Graph {
  const g = assembleGraph('concat');
  const x = g.input('x', [1, 3, 4, 2]);
  return g.build(concat(g, axis, [x, ...parts.map((kind, i) => unary(g, kind, `part${i}`, x))]));
}

/** A part is read twice, one time through a pool, as in a network whose layers read all layers before them. */
function dense(): Graph {
  const g = assembleGraph('dense');
  const x = g.input('x', [1, 4, 4, 3]);
  const relu = unary(g, 'Relu', 'relu', x);
  const first = concat(g, 3, [x, relu], 'first');
  const pool = g.append({
    kind: 'MaxPool2D',
    name: 'pool',
    inputs: [first],
    constants: {},
    outputs: ['pool/output'],
    options: { size: [2, 2], stride: [1, 1], padding: 'same', activation: 'none' },
  });
  const leaky = g.append({
    kind: 'LeakyRelu',
    name: 'leaky',
    inputs: [first],
    constants: {},
    outputs: ['leaky/output'],
    options: { alpha: 3 },
  });
  return g.build(concat(g, -1, [pool, leaky, relu], 'second'));
}

describe('Concatenation', () => {
  testRoom({
    'of channels': graph(3, 'Relu', 'Relu'),
    'of rows': graph(1, 'Relu'),
    'of what was concatenated before': dense(),
    'of one': graph(-1),
  });

  it('gives its inputs and its output the parameters of the range of them all', () => {
    const points = quantizationPoints(dense());
    const owners = new Set(points.map(({ parametersOf }) => parametersOf));
    expect([...owners]).toEqual(['x']);
    expect(rangeMembers(dense())).toEqual({ x: ['x', 'relu/output', 'leaky/output'] });
    const { tensors } = quantizeGraph(dense(), { x: { scale: 0.5, zeroPoint: 3 } });
    for (const { tensor } of points) expect(tensors[tensor]!.quantization!.scale).toEqual(Float32Array.of(0.5));
  });

  it('has the parameters that an operator fixes where all of its inputs have these', () => {
    const g = assembleGraph('gates');
    const x = g.input('x', [1, 2]);
    const built = g.build(concat(g, -1, [unary(g, 'Logistic', 'a', x), unary(g, 'Logistic', 'b', x)]));
    expect(quantizationPoints(built).at(-1)!.fixed).toEqual({ scale: 1 / 256, zeroPoint: -128 });
  });

  it('is refused for int8 where an operator fixes the parameters of one input and not of another', () => {
    const mixed = graph(3, 'Tanh');
    expect(() => quantizeGraph(mixed, { x: { scale: 0.5, zeroPoint: 3 } })).toThrow(
      /layer concat \(Concatenation\): expected inputs that may share scale and zero point/,
    );
  });

  it('is calibrated over the values of all of its inputs', async () => {
    const g = assembleGraph('ranges');
    const x = g.input('x', [1, 2, 2, 1]);
    const leaky = (alpha: number): string => {
      const name = `leaky${alpha}`;
      const outputs = [`${name}/output`] as const;
      return g.append({ kind: 'LeakyRelu', name, inputs: [x], constants: {}, outputs, options: { alpha } });
    };
    const built = g.build(concat(g, 3, [leaky(0.5), leaky(3)]));
    const engine = await openCpu();
    const ranges = await activationRanges(built, Float32Array.of(-2, 1, 0, 5), engine);
    await engine.dispose();
    expect(ranges).toEqual({ x: { min: -2, max: 5 }, 'leaky0.5/output': { min: -6, max: 5 } });
  });

  it('names what does not fit', () => {
    const g = assembleGraph('misfit');
    const x = g.input('x', [1, 2, 3]);
    const flat = g.append(
      { kind: 'Reshape', name: 'turn', inputs: [x], constants: {}, outputs: ['t'], options: {} },
      [1, 3, 2],
    );
    expect(() => concat(g, 2, [x, flat])).toThrow(
      'layer concat (Concatenation): puts [1, 3, 2] after [1, 2, 3] along axis 2',
    );
    expect(() => concat(g, 3, [x, x])).toThrow('expected an axis of [1, 2, 3], found 3');
  });
});
