import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { distillationLoss, softenedProbabilities } from '../../src/passes/distill/loss.js';
import { applyOptimizer, stepScalars, type Optimizer } from '../../src/passes/optimizer.js';
import { crossEntropy } from '../../src/tasks/classification/loss.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const logits = [
  [2, 1, -1],
  [0, 3, 0.5],
];
const teacher = [
  [4, 0, -2],
  [1, 2, 3],
];
const softmax = (row: readonly number[], temperature = 1): number[] => {
  const exponentials = row.map((value) => Math.exp(value / temperature));
  return exponentials.map((e) => e / exponentials.reduce((a, b) => a + b));
};
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;
const labels = [
  [1, 0, 0],
  [0, 0, 1],
];

/** Of the labels against the logits. */
const hardLoss = (y: number[][], x: number[][]): tf.Scalar => crossEntropy(tf.tensor2d(y), tf.tensor2d(x));

describe('the distillation loss', () => {
  it.each([
    [1, 0.5],
    [4, 0.3],
    [10, 0],
  ])('is alpha·H + (1 − alpha)·T²·KL at T = %f, alpha = %f', (temperature, alpha) => {
    const targets = softenedProbabilities(Float32Array.from(teacher.flat()), 3, temperature);
    const loss = distillationLoss(hardLoss(labels, logits), tf.tensor2d(targets, [2, 3]), tf.tensor2d(logits), {
      temperature,
      alpha,
    }).dataSync()[0]!;
    const hard = mean(logits.map((row, i) => -Math.log(softmax(row)[labels[i]!.indexOf(1)]!)));
    const divergence = mean(
      logits.map((row, i) => {
        const [p, q] = [softmax(teacher[i]!, temperature), softmax(row, temperature)];
        return p.reduce((sum, pj, j) => sum + pj * Math.log(pj / q[j]!), 0);
      }),
    );
    expect(loss).toBeCloseTo(alpha * hard + (1 - alpha) * temperature ** 2 * divergence, 4);
  });

  it('is 0 without labels when the student says what the teacher says', () => {
    const targets = tf.tensor2d(softenedProbabilities(Float32Array.from(teacher.flat()), 3, 2), [2, 3]);
    const settings = { temperature: 2, alpha: 0 };
    expect(
      distillationLoss(hardLoss(labels, teacher), targets, tf.tensor2d(teacher), settings).dataSync()[0],
    ).toBeCloseTo(0, 6);
  });

  it('stays finite when a target probability has underflowed to 0', () => {
    const certain = tf.tensor2d(softenedProbabilities(Float32Array.of(1000, 0, 0), 3, 1), [1, 3]);
    const student = [[5, 1, 1]];
    const hard = hardLoss([[1, 0, 0]], student);
    const loss = distillationLoss(hard, certain, tf.tensor2d(student), { temperature: 1, alpha: 0.5 });
    expect(Number.isFinite(loss.dataSync()[0])).toBe(true);
  });

  it('cross-entropy of the right answer is the negative log of its probability', () => {
    expect(crossEntropy(tf.tensor2d([[0, 1, 0]]), tf.tensor2d([[1, 2, 3]])).dataSync()[0]).toBeCloseTo(
      -Math.log(softmax([1, 2, 3])[1]!),
      6,
    );
  });
});

describe('optimisers on a flat vector', () => {
  const start = [1, -2, 3];
  const gradients = [
    [0.1, -0.2, 0.3],
    [0.3, 0.1, -0.2],
  ];
  function runSteps(optimizer: Optimizer, learningRate: number): number[] {
    let state = { parameters: tf.tensor1d(start), first: tf.zeros([3]), second: tf.zeros([3]) } as Record<
      string,
      tf.Tensor
    >;
    gradients.forEach((gradient, step) => {
      const { rate, decay } = stepScalars(optimizer, learningRate, step);
      state = applyOptimizer(optimizer, {
        parameters: state['parameters'] as tf.Tensor1D,
        first: state['first'] as tf.Tensor1D,
        second: state['second'] as tf.Tensor1D,
        gradient: tf.tensor1d(gradient),
        rate: tf.scalar(rate),
        decay: tf.scalar(decay),
        decayed: tf.tensor1d([1, 0, 1]),
      });
    });
    return [...state['parameters']!.dataSync()];
  }

  it('adam follows Kingma & Ba, algorithm 1', () => {
    const [b1, b2, epsilon, rate] = [0.9, 0.999, 1e-7, 0.01];
    const expected = start.map((p, i) => {
      let [value, m, v] = [p, 0, 0];
      gradients.forEach((gradient, step) => {
        m = b1 * m + (1 - b1) * gradient[i]!;
        v = b2 * v + (1 - b2) * gradient[i]! ** 2;
        value -= (rate * (m / (1 - b1 ** (step + 1)))) / (Math.sqrt(v / (1 - b2 ** (step + 1))) + epsilon);
      });
      return value;
    });
    const adam = { name: 'adam', beta1: b1, beta2: b2, epsilon, weightDecay: 0 } as const;
    runSteps(adam, rate).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
  });

  it('adamw shrinks the decayed values by rate times decay in each step, and no others', () => {
    const base = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
    const plain = runSteps({ name: 'adam', ...base, weightDecay: 0 }, 0.01);
    const decayed = runSteps({ name: 'adamw', ...base, weightDecay: 0.5 }, 0.01);
    expect(decayed[1]).toBeCloseTo(plain[1]!, 6);
    expect(decayed[0]! - plain[0]!).toBeCloseTo(-0.00995, 3);
  });

  it('sgd accumulates its velocity', () => {
    const values = runSteps({ name: 'sgd', momentum: 0.5, weightDecay: 0 }, 0.1);
    start.forEach((p, i) => {
      const velocity = 0.5 * gradients[0]![i]! + gradients[1]![i]!;
      expect(values[i]).toBeCloseTo(p - 0.1 * gradients[0]![i]! - 0.1 * velocity, 6);
    });
  });
});
