/** Each teacher's term against its equation in plain numbers, and its gradient against differences of that, on two engines. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { distillationPart, teachingInputs, type Distillation } from '../../src/passes/distill/loss.js';
import { openTeachers } from '../../src/passes/distill/teachers.js';
import { meanProbabilities, teaching } from '../../src/passes/distill/teaching.js';

type Rows = readonly (readonly number[])[];
const [batchSize, classes] = [4, 3];
const student: Rows = [
  [2, 1, -1],
  [0, 3, 0.5],
  [-0.4, 0.2, 0.1],
  [9, -6, 0],
];
const teacher: Rows = [
  [4, 0, -2],
  [1, 2, 3],
  [0.3, 0.1, -0.6],
  [7, 2, -5],
];
const labels = Int32Array.of(0, 2, 1, 0);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const softmax = (row: readonly number[]): number[] => {
  const exponentials = row.map((value) => Math.exp(value - Math.max(...row)));
  return exponentials.map((e) => e / sum(exponentials));
};
const kl = (p: readonly number[], q: readonly number[]): number =>
  sum(p.map((value, i) => (value === 0 ? 0 : value * Math.log(value / q[i]!))));
const pearson = (a: readonly number[], b: readonly number[]): number => {
  const [x, y] = [a, b].map((values) => values.map((value) => value - mean(values)));
  return sum(x!.map((value, i) => value * y![i]!)) / Math.hypot(...x!) / Math.hypot(...y!);
};
const standardized = (row: readonly number[]): number[] => {
  const centered = row.map((value) => value - mean(row));
  return centered.map((value) => value / Math.sqrt(mean(centered.map((c) => c * c)) + 1e-7));
};
const columns = (rows: Rows): Rows => rows[0]!.map((_, c) => rows.map((row) => row[c]!));

const terms: Record<Distillation['loss']['name'], (p: Rows, q: Rows) => number> = {
  hinton: (p, q) => mean(p.map((row, i) => kl(row, q[i]!))),
  dkd: (p, q) =>
    mean(
      p.map((row, i) => {
        const right = labels[i]!;
        const binary = (of: readonly number[]) => [of[right]!, 1 - of[right]!];
        const others = (of: readonly number[]) =>
          of.filter((_, c) => c !== right).map((value) => value / (1 - of[right]!));
        return 2 * kl(binary(row), binary(q[i]!)) + 8 * kl(others(row), others(q[i]!));
      }),
    ),
  dist: (p, q) =>
    3 * mean(p.map((row, i) => 1 - pearson(row, q[i]!))) +
    0.5 * mean(columns(p).map((column, c) => 1 - pearson(column, columns(q)[c]!))),
};
const losses: readonly Distillation['loss'][] = [
  { name: 'hinton' },
  { name: 'dkd', alpha: 2, beta: 8 },
  { name: 'dist', beta: 3, gamma: 0.5 },
];
const constant = (value: number) => ({ schedule: 'linear', from: value, to: value }) as const;
const settings = (loss: Distillation['loss'], temperature: number, standardizesLogits: boolean): Distillation => ({
  loss,
  temperature: constant(temperature),
  alpha: constant(0.3),
  standardizesLogits,
});
const all = losses.flatMap((loss) =>
  [false, true].flatMap((standardizes) => [1, 4].map((temperature) => ({ loss, standardizes, temperature }))),
);
const hardLoss = 1.25;

/** The whole loss in plain numbers. */
function lossOf({ loss, standardizes, temperature }: (typeof all)[number], z: Rows): number {
  const soften = (row: readonly number[]) =>
    softmax((standardizes ? standardized(row) : row).map((value) => value / temperature));
  return 0.3 * hardLoss + 0.7 * temperature ** 2 * terms[loss.name](teacher.map(soften), z.map(soften));
}

function differences(z: Rows, f: (z: Rows) => number): number[] {
  const step = 1e-5;
  return z.flatMap((row, i) =>
    row.map((_, j) => {
      const moved = (by: number) => z.map((r, k) => r.map((value, c) => value + (k === i && c === j ? by : 0)));
      return (f(moved(step)) - f(moved(-step))) / (2 * step);
    }),
  );
}

const whole = { indices: Uint32Array.of(0, 1, 2, 3), views: new Uint8Array(batchSize) };
const flat = (rows: Rows): Float32Array => Float32Array.from(rows.flat());

const engines: Engine[] = [];
beforeAll(async () => {
  for (const name of ['onnxruntime', 'cpu'] as const) engines.push(await openEngine(name, { threads: 1 }));
});
afterAll(() => Promise.all(engines.map((engine) => engine.dispose())));

const none = () => ({});

async function lossAndGradient(engine: Engine, distillation: Distillation, z: Float32Array, logits: Float32Array) {
  const part = distillationPart(distillation, batchSize, classes);
  const inputs = { ...part.inputs, z: [batchSize, classes] };
  const compiled = await engine.compile(
    (given) => {
      const { value, grad } = tf.valueAndGrad(
        (now) =>
          part.loss!(
            { loss: tf.scalar(hardLoss), logits: now, weights: {}, activations: {}, inputs: given, constants: {} },
            given,
            none,
          ).loss,
      )(given['z']!) as unknown as { value: tf.Tensor; grad: tf.Tensor };
      return { loss: value, gradient: grad };
    },
    { inputs, purpose: 'training' },
  );
  const feed = teaching(distillation, { classes, labels });
  const out = await compiled.run({ ...feed([{ weight: 1, logits }], whole, 0, 10), z });
  await compiled.dispose();
  return out;
}

describe('the loss of distillation', () => {
  it.each(all)(
    '$loss.name at T = $temperature, logits standardized: $standardizes, is its equation, and its gradient differences of it',
    async (what) => {
      const distillation = settings(what.loss, what.temperature, what.standardizes);
      for (const engine of engines) {
        const { loss, gradient } = await lossAndGradient(engine, distillation, flat(student), flat(teacher));
        expect(loss![0]).toBeCloseTo(lossOf(what, student), 3);
        const expected = differences(student, (z) => lossOf(what, z));
        expect(Math.max(...expected.map(Math.abs))).toBeGreaterThan(1e-2);
        gradient!.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 3));
      }
    },
  );

  it.each(losses)('$name is that of the labels alone where the student says what the teacher says', async (loss) => {
    const { loss: value, gradient } = await lossAndGradient(
      engines[0]!,
      settings(loss, 2, false),
      flat(teacher),
      flat(teacher),
    );
    expect(value![0]).toBeCloseTo(0.3 * hardLoss, 5);
    gradient!.forEach((slope) => expect(slope).toBeCloseTo(0, 4));
  });

  it.each(losses.flatMap((loss) => [false, true].map((standardizes) => ({ loss, standardizes }))))(
    '$loss.name stays finite where probabilities have underflowed and where all logits are equal, standardized: $standardizes',
    async ({ loss, standardizes }) => {
      const certain = Float32Array.from({ length: batchSize * classes }, (_, i) => (i % classes === 0 ? 1000 : 0));
      const equal = new Float32Array(batchSize * classes);
      for (const [z, logits] of [
        [certain, equal],
        [equal, certain],
        [equal, equal],
      ] as const) {
        const out = await lossAndGradient(engines[0]!, settings(loss, 1, standardizes), z, logits);
        for (const value of [...out['loss']!, ...out['gradient']!]) expect(Number.isFinite(value)).toBe(true);
      }
    },
  );
});

describe('what teachers say', () => {
  const plain = { temperature: 2, standardizesLogits: false };
  it('is the mean of their softened probabilities by their weights', () => {
    const [a, b] = [flat(teacher), flat(student)];
    const said = meanProbabilities(
      [
        { weight: 3, logits: a },
        { weight: 1, logits: b },
      ],
      classes,
      plain,
    );
    const half = (row: readonly number[]) => softmax(row.map((value) => value / 2));
    const expected = teacher.flatMap((row, i) => half(row).map((p, c) => 0.75 * p + 0.25 * half(student[i]!)[c]!));
    said.forEach((p, i) => expect(p).toBeCloseTo(expected[i]!, 6));
  });

  it('is read for the sample and the view of each place in the batch', async () => {
    const logits = [flat(teacher), flat(student)];
    const teachers = await openTeachers([{ weight: 2, logits }], { engine: engines[0]!, batchSize: 2, classes });
    const batch = { indices: Uint32Array.of(3, 1), views: Uint8Array.of(0, 1), images: new Float32Array(0) };
    expect(await teachers.said(batch)).toEqual([{ weight: 2, logits: flat([teacher[3]!, student[1]!]) }]);
    await teachers.dispose();
  });

  it('is what a teacher says of the very images of the batch where it is one that looks', async () => {
    const g = graphBuilder('teacher', seededRandom(1, 'teacher'));
    const logits = g.dense('dense', g.globalAveragePool('pool', g.input('input', [1, 2, 2, 1])), { units: classes });
    const graph = g.build(g.softmax('softmax', logits));
    const teachers = await openTeachers([{ weight: 1, graph }], { engine: engines[0]!, batchSize: 2, classes });
    const images = Float32Array.of(1, 2, 3, 2, -4, 0, 0, 0);
    const batch = { indices: Uint32Array.of(3, 1), views: Uint8Array.of(0, 0), images };
    const [said] = await teachers.said(batch);
    await teachers.dispose();
    const kernel = graph.tensors['dense/kernel']!.data as Float32Array;
    // The means of the two images are 2 and −1.
    const expected = [2, -1].flatMap((mean) => [...kernel].map((w) => w * mean));
    said!.logits.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
  });

  it('follows the schedules of temperature and alpha, in the inputs of the one compiled step', () => {
    const ramps = {
      ...settings({ name: 'hinton' }, 1, false),
      temperature: { schedule: 'linear', from: 8, to: 2 },
      alpha: { schedule: 'cosine', from: 0, to: 1 },
    } as const;
    const feed = teaching(ramps, { classes, labels });
    const said = [{ weight: 1, logits: flat(teacher) }];
    const at = (step: number) => {
      const inputs = feed(said, whole, step, 13);
      const { temperature, labelsWeight, teacherWeight } = teachingInputs;
      return [temperature, labelsWeight, teacherWeight].map((name) => inputs[name]![0]!);
    };
    expect(at(0)).toEqual([8, 0, 64]);
    expect(at(12)).toEqual([2, 1, 0]);
    const [temperature, alpha, weight] = at(6);
    expect(temperature).toBeCloseTo(5, 6);
    expect(alpha).toBeCloseTo(0.5, 6);
    expect(weight).toBeCloseTo(12.5, 5);
    expect(at(3)[1]).toBeCloseTo((1 - Math.SQRT1_2) / 2, 6);
  });
});
