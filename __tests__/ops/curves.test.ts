import { describe, expect, it } from '@jest/globals';
import { bytesOf, digestBytes } from '../../src/core/digest.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { assembleGraph } from '../../src/graph/assemble.js';
import type { Graph } from '../../src/graph/graph.js';
import { quantizationPoints, rangeOwners } from '../../src/graph/quantization-points.js';
import { runInt16Reference } from '../../src/graph/reference-int16.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { askOracle, hasOracle } from '../export/oracle.js';
import { testRoom } from './room-tests.js';

type Curve = 'Logistic' | 'Tanh';

/** The curve of x, or of 8 x, which reaches its flat ends. */
function graph(kind: Curve, times: 1 | 8): Graph {
  const g = assembleGraph('curve');
  let x = g.input('x', [1, 5, 7, 3]);
  for (let i = 1; i < times; i *= 2) {
    const outputs = [`twice${i}/output`] as const;
    x = g.append({
      kind: 'Add',
      name: `twice${i}`,
      inputs: [x, x],
      constants: {},
      outputs,
      options: { activation: 'none' },
    });
  }
  return g.build(g.append({ kind, name: 'curve', inputs: [x], constants: {}, outputs: ['y'], options: {} }));
}

describe.each(['Logistic', 'Tanh'] as const)('%s', (kind) =>
  testRoom({ plain: graph(kind, 1), 'to its flat ends': graph(kind, 8) }, { tableCodes: 1 }),
);

describe('an output whose parameters an operator fixes', () => {
  const g = assembleGraph('gate');
  const x = g.input('x', [1, 2, 2, 1]);
  const gate = g.append({ kind: 'Tanh', name: 'gate', inputs: [x], constants: {}, outputs: ['gated'], options: {} });
  const flat = { kind: 'Reshape', name: 'flat', inputs: [gate], constants: {}, outputs: ['y'], options: {} } as const;
  const built = g.build(g.append(flat, [1, 4]));

  it('needs no range, and what keeps its parameters has the same', () => {
    expect(rangeOwners(built)).toEqual(['x']);
    expect(quantizationPoints(built).map(({ tensor, fixed }) => [tensor, fixed?.scale ?? null])).toEqual([
      ['x', null],
      ['gated', 1 / 128],
      ['y', 1 / 128],
    ]);
    const { tensors } = quantizeGraph(built, { x: { scale: 0.5, zeroPoint: 3 } });
    expect(tensors['y']!.quantization).toEqual(tensors['gated']!.quantization);
    expect(tensors['gated']!.quantization).toMatchObject({
      scale: Float32Array.of(1 / 128),
      zeroPoint: Int32Array.of(0),
    });
  });
});

/** The curve alone, between codes of 16 bits. */
function inInt16(kind: Curve, scale: number, length: number): Graph {
  const g = assembleGraph('curve');
  const x = g.input('x', [1, length]);
  const { tensors, ...rest } = g.build(
    g.append({ kind, name: 'curve', inputs: [x], constants: {}, outputs: ['y'], options: {} }),
  );
  const coded = (name: string, own: number) => ({
    ...tensors[name]!,
    type: 'int16' as const,
    quantization: { scale: Float32Array.of(own), zeroPoint: Int32Array.of(0), axis: null },
  });
  return { ...rest, tensors: { x: coded('x', scale), y: coded('y', 1 / 32_768) } };
}

/** About a power of two, which the kernels treat apart, below and above; a step of their table; and one that leaves nothing to draw. */
const scales = [1 / 4096, 1.0005 / 4096, 1.001 / 4096, 1 / 2048, 1 / 8192, 0.00031, 0.0000123, 1 / 48, 1.3];
const codesOf = (step: number): Int16Array =>
  Int16Array.from({ length: Math.floor(65_536 / step) }, (_, i) => i * step - 32_768);

describe.each(['Logistic', 'Tanh'] as const)('%s between codes of 16 bits', (kind) => {
  it('is near the curve, and never falls', () => {
    const x = codesOf(7);
    for (const scale of scales) {
      const y = runInt16Reference(inInt16(kind, scale, x.length), x)['y']!;
      const valueOf = (real: number) => (kind === 'Tanh' ? Math.tanh(real) : 1 / (1 + Math.exp(-real)));
      const beside = Array.from(x, (code, i) => y[i]! - Math.min(32_767, 32_768 * valueOf(code * Math.fround(scale))));
      expect(Math.max(...beside.map(Math.abs))).toBeLessThan(kind === 'Tanh' ? 12 : 5);
      expect(y.every((code, i) => i === 0 || code >= y[i - 1]!)).toBe(true);
    }
  });

  it('is, code for code, what was seen of TensorFlow Lite Micro', () => {
    const x = codesOf(7);
    const all = scales.map((scale) => digestBytes(bytesOf(runInt16Reference(inInt16(kind, scale, x.length), x)['y']!)));
    expect(digestBytes(new TextEncoder().encode(all.join())).slice(0, 16)).toBe(
      { Logistic: '825500e0cd6c7544', Tanh: 'bd4ac19e6fc2a697' }[kind],
    );
  });

  it('is not written with a scale whose products leave 32 bits', () => {
    expect(() => writeTflite(inInt16(kind, 5.4, 4))).toThrow('expected an input scale below 16/3 of int16 codes');
    expect(() => writeTflite(inInt16(kind, 5.3, 4))).not.toThrow();
  });

  (hasOracle ? it : it.skip)('is what TensorFlow Lite Micro and LiteRT compute of every code', () => {
    const x = codesOf(1);
    const graphs = scales.map((scale) => inInt16(kind, Math.fround(scale), x.length));
    const answers = askOracle(
      Object.fromEntries(graphs.map((each, i) => [`${i}`, { model: writeTflite(each), samples: x }])),
    );
    graphs.forEach((each, i) => {
      const own = runInt16Reference(each, x)['y']!;
      for (const runtime of ['tflm', 'litert-reference'] as const)
        expect(digestBytes(bytesOf(answers[`${i}`]!.outputs[runtime]))).toBe(digestBytes(bytesOf(own)));
    });
  });
});
