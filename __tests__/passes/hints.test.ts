/** What layers give against its equation in plain numbers, its gradient against differences, and a student that learns by it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { hintInput, hintPart } from '../../src/passes/distill/hints.js';
import { identity } from '../../src/passes/projection.js';
import { train } from '../../src/passes/train.js';
import { classification } from '../../src/tasks/classification/task.js';
import { memoryDataset } from '../data/memory-dataset.js';
import { plainTraining } from './plain-training.js';

function network(name: string, filters: number, stride = 1) {
  const g = graphBuilder(name, seededRandom(3, name));
  const hidden = g.conv2d('conv', g.input('input', [1, 2, 2, 1]), { filters, kernelSize: 1, stride });
  return g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', hidden), { units: 2 })));
}
const [student, teacher] = [network('student', 2), network('teacher', 3)];
const tensor = student.operators.find(({ name }) => name === 'conv')!.outputs[0];
const hint = { student: 'conv', teacher: 'conv', weight: 0.5 } as const;
const batchSize = 2;
const random = seededRandom(1, 'values');
const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random.normal());
const [a, b] = [values(batchSize * 4 * 2), values(batchSize * 4 * 3)];

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

const rows = (x: ArrayLike<number>, channels: number): number[][] =>
  Array.from({ length: x.length / channels }, (_, row) => Array.from(x).slice(row * channels, (row + 1) * channels));
const squares = (row: readonly number[]): number => row.reduce((sum, value) => sum + value * value, 0);

const plain = {
  features: (x: ArrayLike<number>, matrix: ArrayLike<number>): number => {
    const mapped = rows(x, 2).flatMap((row) => [0, 1, 2].map((c) => row[0]! * matrix[c]! + row[1]! * matrix[3 + c]!));
    return squares(mapped.map((value, i) => value - b[i]!)) / mapped.length;
  },
  attention: (x: ArrayLike<number>): number => {
    const maps = (y: ArrayLike<number>, channels: number) =>
      rows(rows(y, channels).map(squares), 4).map((map) => map.map((value) => value / Math.sqrt(squares(map))));
    const [own, other] = [maps(x, 2), maps(b, 3)];
    return own.reduce((sum, map, i) => sum + squares(map.map((value, j) => value - other[i]![j]!)), 0) / batchSize;
  },
};

describe('a hint', () => {
  it.each(['features', 'attention'] as const)(
    'of %s is its equation, and its gradient differences of it',
    async (kind) => {
      const part = hintPart([{ ...hint, kind }], { student, teacher, batchSize, seed: 1 });
      const { 'hint/0/matrix': matrix } = part.trainable ?? {};
      expect(matrix?.shape).toEqual(kind === 'features' ? [2, 3] : undefined);
      const compiled = await engine.compile(
        (inputs) => {
          const of = (x: tf.Tensor) =>
            part.loss!(
              { loss: tf.scalar(2), logits: x, weights: {}, activations: { [tensor]: x }, inputs, constants: {} },
              inputs,
              () => ({}),
            ).loss;
          const { value, grad } = tf.valueAndGrad(of)(inputs['a']!) as unknown as { value: tf.Tensor; grad: tf.Tensor };
          return { loss: value, gradient: grad };
        },
        {
          inputs: { ...part.inputs, ...(matrix && { 'hint/0/matrix': matrix.shape }), a: [batchSize, 2, 2, 2] },
          purpose: 'training',
        },
      );
      const out = await compiled.run({ a, [hintInput(0)]: b, ...(matrix && { 'hint/0/matrix': matrix.data }) });
      await compiled.dispose();
      const lossOf = (x: ArrayLike<number>) => 2 + 0.5 * plain[kind](x, matrix?.data ?? []);
      expect(out['loss']![0]).toBeCloseTo(lossOf(a), 4);
      out['gradient']!.forEach((slope, i) => {
        const moved = (by: number) => Array.from(a, (value, j) => value + (i === j ? by : 0));
        expect(slope).toBeCloseTo((lossOf(moved(1e-5)) - lossOf(moved(-1e-5))) / 2e-5, 3);
      });
    },
  );

  it.each([
    [
      'a layer that the student does not have',
      { student: 'cnv' },
      teacher,
      /layer of the student for a hint, found 'cnv'/,
    ],
    [
      'a layer that the teacher does not have',
      { teacher: 'cnv' },
      teacher,
      /layer of the teacher for a hint, found 'cnv'/,
    ],
    ['layers of other sizes', {}, network('small', 3, 2), /conv with \[2, 2, 2\] and conv with \[1, 1, 3\]/],
  ])('refuses %s', (_what, change, other, message) => {
    const make = () =>
      hintPart([{ ...hint, kind: 'features', ...change }], { student, teacher: other, batchSize, seed: 1 });
    expect(make).toThrow(message);
  });

  it('brings what the student gives nearer to the teacher, through a matrix that is learnt and does not ship', async () => {
    const count = 16;
    const dataset = await memoryDataset({
      sampleShape: [2, 2, 1],
      classes: ['dark', 'bright'],
      train: {
        pixels: Uint8Array.from({ length: 4 * count }, (_, i) => (Math.floor(i / 4) % 2) * 120 + ((i * 37) % 100)),
        labels: Uint8Array.from({ length: count }, (_, i) => i % 2),
      },
    });
    const labelsAlone = { schedule: 'linear', from: 1, to: 1 } as const;
    const { history, trained, graph } = await train(
      {
        ...plainTraining,
        graph: student,
        dataset,
        epochs: 6,
        learningRate: { schedule: 'constant', peak: 0.05, warmupSteps: 0 },
        task: classification({ classes: 2, labels: dataset.train.labels, smoothing: 0 }),
        projection: identity,
        distillation: {
          loss: { name: 'hinton' },
          temperature: labelsAlone,
          alpha: labelsAlone,
          standardizesLogits: false,
          hints: [{ ...hint, kind: 'features', weight: 100 }],
          teachers: [{ weight: 1, graph: teacher }],
        },
      },
      {
        engine,
        progress: silent,
        signal: new AbortController().signal,
        resume: null,
        save: () => Promise.resolve(),
      },
    );
    expect(history.at(-1)!.loss).toBeLessThan(history[0]!.loss / 2);
    expect(trained['hint/0/matrix']).toHaveLength(6);
    expect(Object.keys(graph.tensors)).toEqual(Object.keys(student.tensors));
  });
});
