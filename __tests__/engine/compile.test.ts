import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { lowerStep } from '../../src/engine/compile.js';
import type { Engine, Signature, Step } from '../../src/engine/engine.js';
import { GraphBuilder } from '../../src/engine/onnx/builder.js';
import { openEngine } from '../../src/engine/open.js';
import { activate, batchNormTrain, fakeQuantize } from '../../src/engine/ops/index.js';
import { record } from '../../src/engine/trace/record.js';
import { simplify } from '../../src/engine/trace/simplify.js';
import { fuse } from '../../src/engine/trace/fuse.js';
import { networks } from './networks.js';
import { stepOf } from './models.js';

const training = (inputs: Signature['inputs']): Signature => ({ inputs, purpose: 'training' });
const kernelsOf = (step: Step, signature: Signature) =>
  fuse(simplify(record(step, signature))).ops.map(({ kernel }) => kernel);

describe('a recording', () => {
  it('refuses control flow that depends on a value, and says what to do', () => {
    const step: Step = ({ x }) => ({ y: x!.dataSync()[0]! > 0 ? tf.neg(x!) : x! });
    expect(() => record(step, training({ x: [2] }))).toThrow(/read the value of a tensor.*\n.*likely cause.*\n.*fix/);
  });

  it('refuses a tensor made outside the step', async () => {
    await openEngine('cpu');
    const outside = tf.scalar(1);
    expect(() => record(({ x }) => ({ y: tf.add(x!, outside) }), training({ x: [2] }))).toThrow(/made outside it/);
  });

  it('names a kernel that cannot be compiled', () => {
    expect(() => record(({ x }) => ({ y: tf.sin(x!) }), training({ x: [2] }))).toThrow(/tfjs kernel Sin/);
  });

  it('leaves tfjs on the backend it was on, after success and after failure', async () => {
    await openEngine('cpu');
    record(({ x }) => ({ y: tf.neg(x!) }), training({ x: [2] }));
    expect(tf.getBackend()).toBe('cpu');
    expect(() => record(({ x }) => ({ y: tf.sin(x!) }), training({ x: [2] }))).toThrow();
    expect(tf.getBackend()).toBe('cpu');
  });

  it('holds batch norm, its gradient, and what was cloned for it as three operations', () => {
    const step: Step = ({ x, g, b }) => {
      const loss = (gamma: tf.Tensor) => tf.sum(batchNormTrain(x!, gamma, b!, 1e-3, 'relu').y);
      return { dg: tf.grad(loss)(g!) };
    };
    const kernels = kernelsOf(step, training({ x: [2, 4, 4, 3], g: [3], b: [3] }));
    expect(kernels).toEqual(['BatchNormStats', 'BatchNormApply', 'BatchNormGrad']);
  });

  it('joins convolution, bias and activation, and the gradients of activation and quantisation', () => {
    const step: Step = ({ x, w, b }) => {
      const loss = (filter: tf.Tensor) => {
        const y = activate(tf.add(tf.conv2d(x as tf.Tensor4D, filter as tf.Tensor4D, 1, 'same'), b!), 'relu');
        return tf.sum(fakeQuantize(y, tf.scalar(0.1), tf.scalar(-128), -128, 127));
      };
      return { dw: tf.grad(loss)(w!) };
    };
    const kernels = kernelsOf(step, training({ x: [2, 4, 4, 3], w: [3, 3, 3, 8], b: [8] }));
    expect(kernels).toEqual(['Conv2D', 'FakeQuantizeActivationGrad', 'Conv2DBackpropFilter']);
  });

  it('keeps a value that something else reads', () => {
    const step: Step = ({ x, w, b }) => {
      const y = tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, 1, 'same');
      return { y, z: tf.relu(tf.add(y, b!)) };
    };
    const kernels = kernelsOf(step, training({ x: [2, 4, 4, 3], w: [3, 3, 3, 8], b: [8] }));
    expect(kernels).toEqual(['Conv2D', 'Add', 'Relu']);
  });
});

describe('a graph', () => {
  it('shares equal nodes and constants and drops dead ones', () => {
    const builder = new GraphBuilder();
    const x = builder.input('x', [2]);
    const [a, b] = [0, 1].map(() => builder.node('Add', [x, builder.scalar(1)]));
    builder.node('Mul', [x, x]);
    builder.output(builder.node('Sub', [a!, b!]), [2]);
    expect(builder.finish().operators).toEqual({ Add: 1, Sub: 1 });
  });

  it('uses standard operators only in the standard lowering, and blocked ones throughout in the other', () => {
    const { network, batch } = networks['ds-cnn'];
    const { step, signature } = stepOf(network, batch);
    const operators = (block: number | null) => lowerStep(step, signature, block).lowered.operators;
    expect(Object.keys(operators(null)).filter((name) => name.includes('.'))).toEqual([]);
    for (const block of [8, 16]) {
      const counts = operators(block);
      expect(counts['Conv']).toBeUndefined();
      // No activation ever leaves its blocks: only the gradients to the four pointwise filters do.
      expect(counts['com.microsoft.nchwc.ReorderOutput']).toBe(4);
    }
  });

  it('is the same bytes every time', () => {
    const { network, batch } = networks.resnet8;
    const model = () => {
      const { step, signature } = stepOf(network, batch);
      return Buffer.from(lowerStep(step, signature, 8).lowered.model);
    };
    expect(model().equals(model())).toBe(true);
  });
});

describe('a compiled step', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('auto', { threads: 1 });
  });
  afterAll(async () => engine.dispose());

  it('runs on onnxruntime by default, and the engine says what it is and why', () => {
    expect(engine.name).toBe('onnxruntime');
    expect(engine.description).toMatch(
      /^onnxruntime 1\.30\.0, (channel blocks of (8|16)|standard operators.*), 1 threads?$/,
    );
    expect(engine.reason).toBe('the fastest engine');
  });

  it('says which engines auto passed over', async () => {
    const nowhere = { beside: '/nonexistent', workspace: '/nonexistent' };
    const fallback = await openEngine('auto', { threads: 1, native: nowhere });
    expect(fallback.name).toBe('wasm');
    expect(fallback.reason).toMatch(/^the fastest that loads: onnxruntime does not \(expected onnxruntime-node/);
    await fallback.dispose();
  });

  it('names a missing input, and one of the wrong size', async () => {
    const step = await engine.compile(({ x }) => ({ y: tf.neg(x!) }), training({ x: [2, 3] }));
    await expect(step.run({})).rejects.toThrow(/"x" .*\[2, 3\] \(6 elements\), but it was not passed/);
    await expect(step.run({ x: new Float32Array(5) })).rejects.toThrow(/but 5 elements were passed/);
    await step.dispose();
  });

  it('returns inputs, constants and equal results as arrays of their own', async () => {
    const step = await engine.compile(
      ({ x }) => ({ same: x!, one: tf.ones([2]), a: tf.neg(x!), b: tf.neg(x!) }),
      training({ x: [2] }),
    );
    const x = Float32Array.of(1, 2);
    const { same, one, a, b } = await step.run({ x });
    expect([same, one, a, b].map((values) => [...values!])).toEqual([
      [1, 2],
      [1, 1],
      [-1, -2],
      [-1, -2],
    ]);
    a![0] = 9;
    same![0] = 9;
    expect(b![0]).toBe(-1);
    expect(x[0]).toBe(1);
    await step.dispose();
  });

  it('gives an inference step its weights as constants, and the same values as training does', async () => {
    const weights = { shape: [3, 3, 2, 4], data: Float32Array.from({ length: 72 }, (_, i) => Math.sin(i)) };
    const depthwise = { shape: [3, 3, 4, 2], data: weights.data };
    const x = Float32Array.from({ length: 2 * 5 * 5 * 2 }, (_, i) => Math.cos(i));
    const forward: Step = ({ x: input, w, d }) => {
      const dense = tf.relu(tf.conv2d(input as tf.Tensor4D, w as tf.Tensor4D, 1, 'same'));
      return { y: tf.mean(tf.depthwiseConv2d(dense, d as tf.Tensor4D, 2, 'same'), [1]) };
    };
    const shape = [2, 5, 5, 2];
    const baked = await engine.compile(forward, {
      inputs: { x: shape },
      constants: { w: weights, d: depthwise },
      purpose: 'inference',
    });
    const open = await engine.compile(forward, training({ x: shape, w: weights.shape, d: depthwise.shape }));
    const [a, b] = [(await baked.run({ x }))['y']!, (await open.run({ x, w: weights.data, d: weights.data }))['y']!];
    a.forEach((value, i) => expect(value).toBeCloseTo(b[i]!, 5));
    await baked.dispose();
    await open.dispose();
  });
});
