/** Most converters leave the batch open: such a file is measured one sample at a time, with the numbers of a closed one. */
import { describe, expect, it } from '@jest/globals';
import { chooseRuntime } from '../../src/measure/runtime/choose.js';
import { predictAll } from '../../src/measure/runtime/predict.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import { buildTflite, type TensorPlan } from './build-tflite.js';
import { hasPythonRuntime } from './python-environment.js';

const weights = Float32Array.of(1, -2, 3, 0.5, 0, 1, -1, 2, 4, 1, 0, -3);
const samples = Float32Array.of(1, 2, 3, 4, -1, 0.5, 2, 0, 0, 0, 1, -1, 5, -5, 5, -5, 2, 2, -2, 2);
const count = 5;

/** @param batch how the file declares the first dimension: 1, open beside a stored 1, or open in the stored shape itself. */
function dense(batch: 'closed' | 'open' | 'unsized'): Uint8Array {
  const edge = (name: string, size: number): TensorPlan => ({
    name,
    type: 0,
    shape: [batch === 'unsized' ? -1 : 1, size],
    ...(batch === 'closed' ? {} : { signature: [-1, size] }),
  });
  const tensors = [edge('x', 4), { type: 0, shape: [3, 4], data: weights }, edge('scores', 3)];
  const operators = [{ code: 9, inputs: [0, 1, -1], outputs: [2] }];
  return buildTflite({ tensors, operators, inputs: [0], outputs: [2] });
}

/** By hand. */
const expected = Array.from({ length: count * 3 }, (_, at) => {
  const [sample, unit] = [Math.floor(at / 3), at % 3];
  return [0, 1, 2, 3].reduce((sum, i) => sum + samples[4 * sample + i]! * weights[4 * unit + i]!, 0);
});

const source = (start: number, size: number): Float32Array => samples.slice(4 * start, 4 * (start + size));

describe('a file with an open batch', () => {
  for (const name of ['litert', 'litert-python'] as const) {
    const test = name === 'litert' || hasPythonRuntime ? it : it.skip;
    test(`has the scores of the file with a batch of 1 in ${name}`, async () => {
      for (const batch of ['closed', 'open'] as const) {
        const { outputs, input } = await predictAll(dense(batch), source, count, { runtime: runtimes[name] });
        expect([batch, ...outputs]).toEqual([batch, ...expected]);
        expect([input.shape, input.length]).toEqual([[1, 4], 4]);
      }
    });
  }

  it('is measured by the runtime of a file with a batch of 1, where it stores that size', async () => {
    expect((await chooseRuntime(dense('open'), 'auto')).name).toBe('litert');
  });

  it('is not given to a runtime that sizes its buffers by the file, where it stores no size', async () => {
    await expect(chooseRuntime(dense('unsized'), 'litert')).rejects.toThrow(
      /the runtime litert is not proven .*FULLY_CONNECTED v1 \(float32\[\?\], const float32, -\) -> float32\[\?\]/,
    );
  });
});
