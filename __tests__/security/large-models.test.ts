/** A model that is only looked at, as a limit on its size does: work and memory grow with its bytes, whatever refers to what. */
import { describe, expect, it } from '@jest/globals';
import { deflatedBytesOf, deflateDeadlineMs, openDeflater } from '../../src/core/deflate.js';
import { digestBytes } from '../../src/core/digest.js';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { evaluate } from '../../src/gate/evaluate.js';
import { inspectArtifact } from '../../src/measure/measure-artifact.js';
import { requireNumbers } from '../../src/measure/runtime/require-numbers.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { measureDeflated } from '../../src/measure/size.js';
import { createBudget, createMeasurement } from '../gate/factory.js';
import { buildShared, buildTflite } from '../measure/build-tflite.js';
import { dense, floats, noise, readersOf } from './hostile-models.js';

const { INT8: int8, FLOAT32: float32, INT32: int32 } = TensorType;
const inspect = (bytes: Uint8Array) =>
  inspectArtifact({ artifact: 'a', file: 'a.tflite', bytes, sha256: digestBytes(bytes) });

/** Processor time: what other work the machine does costs nothing. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

describe('a model that is looked at', () => {
  it('has scales that thousands of its tensors share read once', () => {
    const scale = Array.from({ length: 100_000 }, (_, i) => 1 + (i % 7));
    const kernel = { shape: [scale.length, 1], type: int8, scale, zeroPoint: [0], axis: 0 };
    const shared = Array.from({ length: 2000 }, () => ({ ...kernel, sharedWith: 0 }));
    const bytes = dense([{ ...kernel, data: noise(scale.length) }, ...shared]);
    const before = process.memoryUsage().arrayBuffers;
    let held = 0;
    const seconds = secondsOf(() => {
      const { layers } = inspect(bytes);
      requireNumbers(bytes);
      readFeatures(bytes);
      held = process.memoryUsage().arrayBuffers - before;
      expect(layers.length).toBe(2001);
      expect(new Set(layers.map(({ distinctCodes }) => distinctCodes))).toEqual(new Set([256]));
    });
    // 100,000 scales of 8 bytes, read a few times; not 2,001 times.
    expect([seconds < 4, held < 20e6]).toEqual([true, true]);
  });

  it('has the values of a buffer sorted once, however many tensors read it in other scales', () => {
    const data = floats(150_000);
    const { layers } = inspect(dense(readersOf(data, 4)));
    expect(layers.map(({ distinctCodes }) => distinctCodes)).toEqual(Array(4).fill(new Set(data).size));
    const many = dense(readersOf(data, 64));
    const seconds = secondsOf(() => {
      expect(() => inspect(many)).toThrow(/describes no more than it holds/);
    });
    expect(seconds).toBeLessThan(5);
  });

  it('has no list of dimensions that is as long as the file', () => {
    const order = Int32Array.from({ length: 250_000 }, (_, i) => i);
    const open = { shape: [1, 1], signature: [-1, 1], type: float32 };
    const operators = Array.from({ length: 3000 }, () => ({ code: 39, inputs: [0, 1], outputs: [2] }));
    const tensors = [open, { shape: [order.length], type: int32, data: order }, open];
    const bytes = buildTflite({ tensors, operators, inputs: [0], outputs: [2] });
    expect(secondsOf(() => inspect(bytes))).toBeLessThan(3);
  });

  it('is refused with more operators, tensors and subgraphs than any network has', () => {
    const tensors = Array.from({ length: 2 }, () => ({ shape: [1], type: float32 }));
    const operators = Array.from({ length: 50_001 }, () => ({ code: 28, inputs: [0], outputs: [1] }));
    expect(() => inspect(buildTflite({ tensors, operators }))).toThrow(/at most 50000 operators, found 50001/);
    // One subgraph that a small file names a million times.
    const nothing = { tensors: [], operators: [] };
    const graphs = buildShared(Array.from({ length: 1001 }, () => nothing));
    expect(() => inspect(graphs)).toThrow(/at most 1000 subgraphs, found 1001/);
  });

  it('tells each value of every number type once, as its numbers are', () => {
    const longs = BigInt64Array.of(-1n, 2n ** 53n + 1n, 2n ** 53n, -(2n ** 63n), 5n, 5n);
    const [layer] = inspect(dense([{ shape: [6, 1], type: TensorType.INT64, data: longs, scale: [1] }])).layers;
    // 2⁵³ + 1 is no number of JavaScript: the nearest is 2⁵³.
    expect([layer!.distinctCodes, layer!.histogram!.maximum]).toEqual([4, 2 ** 63]);
    // 0, −0, NaN twice, 1, −2 as float16.
    const halves = Uint16Array.of(0, 0x8000, 0x7e00, 0x7e01, 0x3c00, 0xc000);
    const [half] = inspect(dense([{ shape: [6, 1], type: TensorType.FLOAT16, data: halves }])).layers;
    expect([half!.distinctCodes, half!.histogram!.maximum, half!.zeroFraction]).toEqual([4, 2, 2 / 6]);
  });
});

describe('the deflated size of bytes of a stranger', () => {
  it('is the same number in a thread as without', async () => {
    const bytes = noise(70_000).map((byte) => byte % 9);
    expect(await deflatedBytesOf(bytes)).toBe((await openDeflater())(bytes));
  });

  it('has five seconds for each megabyte, and is then a fault of its own rows', async () => {
    expect([deflateDeadlineMs(90e6), deflateDeadlineMs(1000)]).toEqual([450_000, 20_000]);
    // Two values in any order take deflate longest.
    const slow = noise(400_000).map((byte) => byte % 2);
    const { deflatedBytes, deflatedFault } = await measureDeflated(slow, { deadlineMs: 100 });
    expect([deflatedBytes, deflatedFault!.code]).toEqual([null, 'measure/deflate-deadline']);
    const measured = createMeasurement({ deflatedBytes, deflatedFault: deflatedFault! });
    const artifact = measured.artifact;
    const rows = evaluate(
      [
        createBudget({ artifact, metric: 'deflated_size', max: 1e9 }),
        createBudget({ artifact, metric: 'size', max: 1e9 }),
      ],
      { measurements: [measured] },
    );
    expect(rows.map(({ verdict }) => verdict)).toEqual(['error', 'pass']);
    expect(JSON.stringify(rows[0])).toContain('expected to deflate 400000 bytes within 0.1 s');
  });

  it('ends when it is told to', async () => {
    const slow = noise(400_000).map((byte) => byte % 2);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 50);
    await expect(measureDeflated(slow, { signal: controller.signal })).rejects.toThrow('stop');
  });
});
