/** What every room is held to, on small graphs around its operator. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/random.js';
import type { Engine, Step } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { forward } from '../../src/graph/forward.js';
import type { Graph } from '../../src/graph/graph.js';
import { runInt16Reference } from '../../src/graph/reference-int16.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { runReference } from '../../src/graph/reference.js';
import { engines } from '../engine/engines.js';
import {
  askOracle,
  hasOracle,
  oracleRuntimes,
  type OracleAnswer,
  type OracleCase,
  type OracleRuntime,
} from '../export/oracle.js';
import { flavourForTest, hasInt16 } from '../export/flavour-for-test.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { randomSamples } from '../export/random-graph.js';

const samples = 3;
const withOracle = hasOracle ? describe : describe.skip;

/**
 * @param graphs float32 graphs of one input and one output, by what is particular about each.
 * @param without runtimes that have no kernel for the operator.
 * @param hasInt8 false for what has no int8 form.
 * @param tableCodes how far LiteRT's kernels may be from TensorFlow Lite Micro's, where they use a table of floats and it fixed point.
 */
export function testRoom(
  graphs: Readonly<Record<string, Graph>>,
  {
    tableCodes = 0,
    without = [],
    hasInt8 = true,
  }: { readonly tableCodes?: number; readonly without?: readonly OracleRuntime[]; readonly hasInt8?: boolean } = {},
): void {
  const cases = Object.entries(graphs);
  const int8 = Object.fromEntries(
    hasInt8 ? cases.map(([name, graph]) => [name, quantizeForTest(graph, randomSamples(graph, 4, 1))]) : [],
  );

  const int16 = Object.fromEntries(
    hasInt8
      ? cases
          .filter(([, graph]) => hasInt16(graph))
          .map(([name, graph]) => [name, flavourForTest(graph, 'int16x8', randomSamples(graph, 4, 1))])
      : [],
  );

  describe.each(engines)('on %s', (_label, name, options) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openEngine(name, options);
    });
    afterAll(() => engine.dispose());

    it.each(cases)('computes its float64 reference, and its gradient: %s', async (_case, graph) => {
      const [x] = randomSamples(graph, 1, 5);
      const compiled = await engine.compile(stepOf(graph), {
        inputs: { x: graph.tensors[graph.inputs[0]!]!.shape },
        purpose: 'training',
      });
      const found = await compiled.run({ x: x! });
      await compiled.dispose();
      expectClose(found['y']!, outputOf(graph, x!), 1e-5);
      expectClose(found['dx']!, slope(graph, x!), 1e-3);
    });
  });

  it.each(cases)(
    'is the same graph after it is written and imported, in float32, int8 and int16: %s',
    (name, graph) => {
      for (const written of [graph, int8[name] ?? [], int16[name] ?? []].flat()) {
        const { operators, tensors } = importTflite(writeTflite(written));
        expect(operators).toEqual(written.operators);
        expect(tensors).toEqual(written.tensors);
      }
    },
  );

  withOracle('in other runtimes', () => {
    let answers: Record<string, OracleAnswer>;
    const inputs = (graph: Graph): Float32Array =>
      Float32Array.from(randomSamples(graph, samples, 9).flatMap((sample) => [...sample]));
    const codes = (graph: Graph): Int8Array => {
      const { scale, zeroPoint } = graph.tensors[graph.inputs[0]!]!.quantization!;
      return Int8Array.from(inputs(graph), (real) =>
        Math.max(-128, Math.min(127, Math.round(real / scale[0]!) + zeroPoint[0]!)),
      );
    };
    const longCodes = (graph: Graph): Int16Array => {
      const [scale] = graph.tensors[graph.inputs[0]!]!.quantization!.scale;
      return Int16Array.from(inputs(graph), (real) => Math.max(-32_768, Math.min(32_767, Math.round(real / scale!))));
    };
    beforeAll(() => {
      answers = askOracle(
        Object.fromEntries(
          cases.flatMap(([name, graph], i): [string, OracleCase][] => [
            [`float-${i}`, { model: writeTflite(graph), samples: inputs(graph) }],
            ...(int8[name]
              ? [[`int8-${i}`, { model: writeTflite(int8[name]), samples: codes(int8[name]) }] as [string, OracleCase]]
              : []),
            ...(int16[name]
              ? [
                  [`int16-${i}`, { model: writeTflite(int16[name]), samples: longCodes(int16[name]) }] as [
                    string,
                    OracleCase,
                  ],
                ]
              : []),
          ]),
        ),
        without,
      );
    });

    it.each(cases.map(([name], i) => [name, i] as const))('computes its references: %s', (name, i) => {
      const float = graphs[name]!;
      const reals = inputs(float);
      const length = reals.length / samples;
      const each = <T>(run: (start: number, end: number) => ArrayLike<T>): T[] =>
        Array.from({ length: samples }, (_, at) => Array.from(run(at * length, (at + 1) * length))).flat();
      const expected = each((start, end) => outputOf(float, reals.slice(start, end)));
      const runtimes = oracleRuntimes.filter((runtime) => !without.includes(runtime));
      for (const runtime of runtimes) expectClose(answers[`float-${i}`]!.outputs[runtime], expected, 1e-5);
      const long = int16[name];
      if (long && !without.includes('tflm')) {
        const x = longCodes(long);
        const codes = each((start, end) => runInt16Reference(long, x.slice(start, end))[long.outputs[0]!]!);
        expect([...answers[`int16-${i}`]!.outputs.tflm]).toEqual(codes);
      }
      const quantized = int8[name];
      if (!quantized) return;
      const fixed = codes(quantized);
      const own = each((start, end) => runInt8Reference(quantized, fixed.slice(start, end))[quantized.outputs[0]!]!);
      const { outputs } = answers[`int8-${i}`]!;
      if (!without.includes('tflm')) expect([...outputs.tflm]).toEqual(own);
      outputs['litert-reference'].forEach((code, at) =>
        expect(Math.abs(code - own[at]!)).toBeLessThanOrEqual(tableCodes),
      );
      outputs.litert.forEach((code, at) => expect(Math.abs(code - own[at]!)).toBeLessThanOrEqual(1));
    });
  });
}

const outputOf = (graph: Graph, x: Float32Array): Float64Array => runReference(graph, x)[graph.outputs[0]!]!;
const weights = (count: number): Float32Array => {
  const random = seededRandom(3, 'weights');
  return Float32Array.from({ length: count }, () => random.normal());
};

/** The value, and the gradient of a fixed weighting of it. */
function stepOf(graph: Graph): Step {
  return ({ x }) => {
    const constants = Object.fromEntries(
      Object.values(graph.tensors).flatMap(({ name, shape, data }) =>
        data ? [[name, tf.tensor(data as Float32Array, [...shape])]] : [],
      ),
    );
    let y: tf.Tensor | null = null;
    const dx = tf.grad((input: tf.Tensor) => {
      y = tf.keep(forward(graph, constants, input, { training: false }).activations[graph.outputs[0]!]!);
      return tf.sum(tf.mul(y, tf.tensor(weights(y.size), y.shape)));
    })(x!);
    return { y: y!, dx };
  };
}

/** The same gradient from the float64 reference, by central differences. */
function slope(graph: Graph, x: Float32Array): Float64Array {
  const step = 1e-5;
  const weighted = (at: number, change: number): number => {
    const moved = Float64Array.from(x);
    moved[at]! += change;
    const y = runReference(graph, moved)[graph.outputs[0]!]!;
    const w = weights(y.length);
    return y.reduce((sum, value, i) => sum + value * w[i]!, 0);
  };
  return Float64Array.from(x, (_, at) => (weighted(at, step) - weighted(at, -step)) / (2 * step));
}

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number): void {
  expect(found.length).toBe(expected.length);
  const size = Array.from(expected).reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
  for (let i = 0; i < found.length; i++) expect(Math.abs(found[i]! - expected[i]!) / size).toBeLessThan(tolerance);
}
