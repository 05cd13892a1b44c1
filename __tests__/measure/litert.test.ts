import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BuiltinOperator, TensorType } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { litertVersion } from '../../src/measure/runtime/litert/version.js';
import type { Values } from '../../src/measure/runtime/runtime.js';
import { randomInt8Graph, randomSamples } from '../export/random-graph.js';
import { buildTflite } from './build-tflite.js';

const tanh = { code: 28, inputs: [0], outputs: [1] };
const edge = { type: TensorType.FLOAT32, shape: [1, 3] };
const slices = (samples: Values, length: number) => (start: number, size: number) =>
  [samples.slice(start * length, (start + size) * length)] as const;

describe('LiteRT as WebAssembly', () => {
  it('is the version that is installed', () => {
    const { version } = JSON.parse(readFileSync('node_modules/@litertjs/core/package.json', 'utf8')) as {
      version: string;
    };
    expect(litertVersion).toContain(`@litertjs/core ${version} `);
  });

  it('gives the same outputs on 1, 2 and 4 workers, in any order of the samples, and tells how far it is', async () => {
    const [graph, count] = [randomInt8Graph(3), 200];
    const bytes = writeTflite(graph);
    const samples = randomSamples(graph, count, 1).map((sample) => Int8Array.from(sample, (value) => value * 60));
    const joined = (list: readonly Int8Array[]) => Int8Array.from(list.flatMap((sample) => [...sample]));
    const results: number[][] = [];
    for (const workers of [1, 2, 4]) {
      const model = await openLitert(bytes, { workers });
      const [{ length: perSample }] = [model.inputs[0]!];
      const done: number[] = [];
      const [output] = await model.run(slices(joined(samples), perSample), count, { onProgress: (n) => done.push(n) });
      expect(done.at(-1)).toBe(count);
      const [backwards] = await model.run(slices(joined([...samples].reverse()), perSample), count);
      const rows = (values: Values) =>
        Array.from({ length: count }, (_, i) => [
          ...(values as Int8Array).slice(i * output!.length, (i + 1) * output!.length),
        ]);
      expect(rows(backwards!.values).reverse()).toEqual(rows(output!.values));
      results.push(rows(output!.values).flat());
      await model.close();
    }
    expect(new Set(results[0]).size).toBeGreaterThan(2);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  it.each([
    ['int8', TensorType.INT8, Int8Array.of(-128, -1, 0, 5, 127)],
    ['uint8', TensorType.UINT8, Uint8Array.of(0, 1, 128, 254, 255)],
    ['int16', TensorType.INT16, Int16Array.of(-32_768, -1, 0, 5, 32_767)],
    ['int32', TensorType.INT32, Int32Array.of(-(2 ** 31), -1, 0, 5, 2 ** 31 - 1)],
    ['int64', TensorType.INT64, BigInt64Array.of(-(2n ** 63n), -1n, 0n, 5n, 2n ** 63n - 1n)],
    ['bool', TensorType.BOOL, Uint8Array.of(0, 1, 1, 0, 1)],
    ['float32', TensorType.FLOAT32, Float32Array.of(-1e30, -1, 0, 5, 1e30)],
  ] as const)('takes and gives %s as it stands', async (type, code, values) => {
    const tensors = [
      { type: code, name: 'x', shape: [1, 5] },
      { type: TensorType.INT32, shape: [2], data: Int32Array.of(5, 1) },
      { type: code, name: 'y', shape: [5, 1] },
    ];
    const operators = [{ code: BuiltinOperator.RESHAPE, inputs: [0, 1], outputs: [2] }];
    const model = await openLitert(buildTflite({ tensors, operators, inputs: [0], outputs: [2] }), { workers: 1 });
    expect(model.inputs).toMatchObject([{ name: 'x', type, length: 5 }]);
    expect(await model.run(() => [values.slice()], 1)).toEqual([{ values, length: 5 }]);
    const other = values instanceof Int8Array ? new Uint8Array(5) : new Int8Array(5);
    await expect(model.run(() => [other], 1)).rejects.toThrow(`1 samples of 5 ${type} values`);
    await model.close();
  });

  it('runs several inputs and outputs', async () => {
    const operators = [
      { code: 41, inputs: [0, 1], outputs: [2] },
      { code: 28, inputs: [0], outputs: [3] },
    ];
    const plan = { tensors: [edge, edge, edge, edge], operators, inputs: [0, 1], outputs: [2, 3] };
    const model = await openLitert(buildTflite(plan), { workers: 1 });
    const [difference, tangent] = await model.run(() => [Float32Array.of(5, 0, 1), Float32Array.of(1, 2, 3)], 1);
    expect([...difference!.values]).toEqual([4, -2, -2]);
    expect(tangent!.values[2]).toBeCloseTo(Math.tanh(1), 6);
    await model.close();
  });

  it('lets no outputs through after a fault that the runtime only prints', async () => {
    const custom = buildTflite({
      tensors: [edge, edge],
      operators: [{ ...tanh, code: 'no-such-operator' }],
      inputs: [0],
      outputs: [1],
    });
    const model = await openLitert(custom, { workers: 1 });
    await expect(model.run(() => [new Float32Array(3)], 1)).rejects.toThrow(
      /could not run the model: ERROR: Encountered unresolved custom op: no-such-operator/,
    );
    await model.close();
    const noShape = buildTflite({
      tensors: [edge, { ...edge, shape: [] }],
      operators: [tanh],
      inputs: [0],
      outputs: [1],
    });
    const shapeless = await openLitert(noShape, { workers: 1 });
    await expect(shapeless.run(() => [new Float32Array(3)], 1)).rejects.toThrow(/could not run the model/);
    await shapeless.close();
  });

  it('says why it does not run a file, and stops when it is told to', async () => {
    const bytes = writeTflite(randomInt8Graph(5));
    await expect(openLitert(bytes.subarray(0, 100))).rejects.toThrow(/found at byte/);
    const words = buildTflite({
      tensors: [{ type: TensorType.STRING, shape: [1], name: 'words' }, edge],
      operators: [tanh],
      inputs: [0],
      outputs: [1],
    });
    await expect(openLitert(words)).rejects.toThrow(/expected words to hold float32, .*, found string/);
    const model = await openLitert(bytes, { workers: 1 });
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(model.run(() => [new Int8Array(7)], 1, { signal })).rejects.toThrow('stopped');
    await model.close();
  });
});
