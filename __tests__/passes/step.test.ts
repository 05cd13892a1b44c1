import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import type { Arrays, Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { layoutOf } from '../../src/graph/parameters.js';
import { type StepPart, trainingStep } from '../../src/passes/step.js';
import { classificationObjective } from '../../src/tasks/classification/objective.js';
import { batchSize, images, labels, rate, smallNet } from './small-net.js';

const { graph, hidden } = smallNet();

/** One parameter that multiplies the output of the convolution, as the learned scale of a grid would. */
const gain: StepPart = {
  name: 'gain',
  trainable: { 'gain/scale': { shape: [1], data: Float32Array.of(1.5) } },
  activation: (tensor, value, own) => (tensor === hidden ? tf.mul(value, own['gain/scale']!) : value),
};

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('onnxruntime', { threads: 1 });
});
afterAll(() => engine.dispose());

function stepOf(parts: readonly StepPart[]) {
  return trainingStep({
    graph,
    batchSize,
    optimizer: { name: 'sgd', momentum: 0, weightDecay: 0 },
    objective: classificationObjective(2),
    parts,
  });
}

/** Runs `count` steps; `change` may replace what goes into the first of them. The outputs of the last. */
async function run(parts: readonly StepPart[], count = 1, change: (inputs: Arrays) => Arrays = (inputs) => inputs) {
  const { step, signature, initial, decayed, trained } = stepOf(parts);
  const compiled = await engine.compile(step, signature);
  let inputs = change({
    ...initial,
    weights: initial['parameters']!,
    decayed,
    images,
    labels,
    rate: Float32Array.of(rate),
    decay: Float32Array.of(0),
  });
  let outputs: Record<string, Float32Array> = {};
  for (let i = 0; i < count; i++) {
    outputs = await compiled.run(inputs);
    const state = Object.fromEntries(Object.keys(initial).map((name) => [name, outputs[name]!]));
    inputs = { ...inputs, ...state, weights: outputs['parameters']! };
  }
  await compiled.dispose();
  return { ...outputs, outputs, loss: outputs['loss']![0]!, trained: trained(outputs['parameters']!) };
}

const withScale =
  (scale: number) =>
  (inputs: Arrays): Arrays => {
    const parameters = inputs['parameters']!.slice();
    parameters[parameters.length - 1] = scale;
    return { ...inputs, parameters, weights: parameters };
  };

describe('a part of the training step', () => {
  it('trains a value of its own by its gradient, as a difference of losses gives it', async () => {
    const epsilon = 1e-2;
    const { trained } = await run([gain]);
    const [above, below] = [
      await run([gain], 1, withScale(1.5 + epsilon)),
      await run([gain], 1, withScale(1.5 - epsilon)),
    ];
    const slope = (above.loss - below.loss) / (2 * epsilon);
    expect(Math.abs(slope)).toBeGreaterThan(1e-3);
    expect((1.5 - trained['gain/scale']![0]!) / rate).toBeCloseTo(slope, 3);
  });

  it('trains its value together with the weights, and the loss falls', async () => {
    const [first, last] = [await run([gain]), await run([gain], 50)];
    expect(last.loss).toBeLessThan(first.loss * 0.9);
    expect(last.trained['gain/scale']![0]).not.toBeCloseTo(1.5, 2);
    const { parameterCount } = layoutOf(graph);
    expect(last.outputs['parameters']).toHaveLength(parameterCount + 1);
  });

  it('changes the weights that the forward pass reads, and gradients flow through the change', async () => {
    const { kernel, ...halves } = { kernel: layoutOf(graph).parameters[0]!, name: 'halves' };
    const half: StepPart = {
      ...halves,
      weights: (weights) => ({ ...weights, [kernel.tensor]: tf.mul(weights[kernel.tensor]!, 0.5) }),
    };
    const found = await run([half]);
    const halved = (inputs: Arrays): Arrays => ({
      ...inputs,
      weights: inputs['weights']!.map((value, i) => (i < kernel.size ? value / 2 : value)),
    });
    const expected = await run([], 1, halved);
    expect(found.loss).toBeCloseTo(expected.loss, 6);
    const before = stepOf([]).initial['parameters']!;
    for (let i = 0; i < kernel.size; i++) {
      const [moved, wanted] = [found, expected].map(({ outputs }) => outputs['parameters']![i]! - before[i]!);
      expect(moved).toBeCloseTo(wanted! / 2, 6);
    }
  });

  it('adds a term to the loss from an input that the loop gives, and keeps state from step to step', async () => {
    const average: StepPart = {
      name: 'average',
      inputs: { 'average/offset': [] },
      state: { 'average/mean': { shape: [], data: Float32Array.of(8) } },
      loss: ({ loss }, own) => ({
        loss: tf.add(loss, own['average/offset']!),
        state: { 'average/mean': tf.mul(own['average/mean']!, 0.5) },
      }),
    };
    const offset = (inputs: Arrays): Arrays => ({ ...inputs, 'average/offset': Float32Array.of(3) });
    const [plain, found] = [await run([], 2), await run([average], 2, offset)];
    expect(found.loss).toBeCloseTo(plain.loss + 3, 5);
    expect(found.outputs['average/mean']![0]).toBe(2);
  });

  it('leaves a step without parts as it is, and the order of parts is the order of their hooks', async () => {
    const add = (name: string, change: (loss: tf.Tensor) => tf.Tensor): StepPart => ({
      name,
      loss: ({ loss }) => ({ loss: change(loss) as tf.Scalar }),
    });
    const [doubled, raised] = [add('doubled', (x) => tf.mul(x, 2)), add('raised', (x) => tf.add(x, 1))];
    const { loss } = await run([]);
    expect((await run([doubled, raised])).loss).toBeCloseTo(2 * loss + 1, 5);
    expect((await run([raised, doubled])).loss).toBeCloseTo(2 * (loss + 1), 5);
  });

  it('is refused where two parts give an input one name, or where it returns no new state', () => {
    expect(() => stepOf([gain, { ...gain, name: 'again' }])).toThrow(
      'two inputs of a training step are named gain/scale',
    );
    expect(() => stepOf([{ name: 'taken', inputs: { labels: [1] } }])).toThrow('are named labels');
    const forgetful: StepPart = {
      name: 'forgetful',
      state: { 'forgetful/mean': { shape: [], data: Float32Array.of(0) } },
    };
    const { step, signature } = stepOf([forgetful]);
    return expect(engine.compile(step, signature)).rejects.toThrow(
      'the step part forgetful returned no forgetful/mean',
    );
  });
});
