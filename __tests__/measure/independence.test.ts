/** Every sample is independent of the others: its scores are the same in any order of the samples, for any number of workers. */
import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { chooseRuntime } from '../../src/measure/runtime/choose.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { predictAll } from '../../src/measure/runtime/predict.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import type { Runtime, RuntimeName } from '../../src/measure/runtime/runtime.js';
import { lstmFile } from './lstm-file.js';
import { hasPythonRuntime } from './python-environment.js';

const count = 150;

function conv(): Uint8Array {
  const g = graphBuilder('conv', seededRandom(2, 'conv'));
  const input = g.input('x', [1, 4, 4, 1]);
  const features = g.conv2d('conv', input, { filters: 4, kernelSize: 3, activation: 'relu' });
  return writeTflite(
    g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', features), { units: 3 }))),
  );
}

const files = {
  lstm: { bytes: lstmFile, length: 8 },
  conv: { bytes: conv(), length: 16 },
};

const random = seededRandom(7, 'orders');
const inOrder = Array.from({ length: count }, (_, i) => i);
const orders = {
  forwards: inOrder,
  backwards: [...inOrder].reverse(),
  shuffled: inOrder
    .map((i) => [random.uniform(), i] as const)
    .sort(([a], [b]) => a - b)
    .map(([, i]) => i),
};

/** Scores of each sample as bytes, by the sample's own number. */
async function scoresOf(
  { bytes, length }: (typeof files)['lstm'],
  runtime: Runtime,
  workers: number,
  order: readonly number[],
): Promise<string[]> {
  const sampleOf = (index: number): number[] => {
    const values = seededRandom(index, 'sample');
    return Array.from({ length }, () => 2 * values.normal());
  };
  const images = (start: number, size: number): Float32Array =>
    Float32Array.from(order.slice(start, start + size).flatMap(sampleOf));
  const opened: Runtime = { ...runtime, open: (file) => runtime.open(file, { workers }) };
  const { outputs, classes } = await predictAll(bytes, images, count, { runtime: opened });
  const perSample = outputs.length / count;
  const scores: string[] = [];
  order.forEach((sample, at) => {
    const own = Array.from({ length: perSample }, (_, i) => outputs[at * perSample + i]);
    scores[sample] = JSON.stringify([classes[at], own]);
  });
  return scores;
}

const withPython = hasPythonRuntime ? it : it.skip;

describe('every sample', () => {
  const supported: readonly (readonly [keyof typeof files, RuntimeName])[] = [
    ['conv', 'litert'],
    ['conv', 'litert-python'],
    ['lstm', 'litert-python'],
  ];

  for (const [file, name] of supported) {
    const test = name === 'litert-python' ? withPython : it;
    test(`of the ${file} has the same scores in ${name} in any order, on 1, 2 and 4 workers`, async () => {
      const alone = await scoresOf(files[file], runtimes[name], 1, orders.forwards);
      expect(new Set(alone).size).toBe(count);
      for (const workers of [1, 2, 4]) {
        for (const [order, indices] of Object.entries(orders)) {
          const scores = await scoresOf(files[file], runtimes[name], workers, indices);
          const differing = scores.filter((score, sample) => score !== alone[sample]).length;
          expect({ workers, order, differing }).toEqual({ workers, order, differing: 0 });
        }
      }
    });
  }

  withPython('has, from the lstm, what an interpreter of its own gives', async () => {
    const { length } = files.lstm;
    const values = seededRandom(91, 'sample');
    const sample = Float32Array.from({ length }, () => 2 * values.normal());
    const own = await predictAll(lstmFile, () => sample, 1, { runtime: runtimes['litert-python'] });
    const among = await scoresOf(files.lstm, runtimes['litert-python'], 1, orders.shuffled);
    expect(among[91]).toBe(JSON.stringify([own.classes[0], [...own.outputs]]));
  });

  it('of a file that keeps a state is refused by the runtime that cannot reset it', async () => {
    expect(readFeatures(lstmFile).some(({ isStateful }) => isStateful)).toBe(true);
    await expect(chooseRuntime(lstmFile, 'litert')).rejects.toThrow(
      /the runtime litert is not proven .*: UNIDIRECTIONAL_SEQUENCE_LSTM v1 TANH .*\n.*\n.*Name `runtime: litert-python`/,
    );
    expect((await chooseRuntime(files.conv.bytes, 'auto')).name).toBe('litert');
  });
});
