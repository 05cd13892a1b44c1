import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { applyOptimizer, stepScalars, type Optimizer } from '../../src/passes/optimizer.js';
import { crossEntropy } from '../../src/tasks/classification/loss.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

const softmax = (row: readonly number[], temperature = 1): number[] => {
  const exponentials = row.map((value) => Math.exp(value / temperature));
  return exponentials.map((e) => e / exponentials.reduce((a, b) => a + b));
};
describe('the loss of the labels', () => {
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
