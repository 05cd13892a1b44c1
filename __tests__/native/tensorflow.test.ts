import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { EngineError } from '../../src/core/errors.js';
import { openCpu } from '../../src/engine/cpu.js';
import type { Step } from '../../src/engine/engine.js';
import { batchNormTrain } from '../../src/engine/ops/index.js';
import { openTensorflow } from '../../src/engine/tensorflow/index.js';
import { loadTensorflow, tfjsNode } from '../../src/engine/tensorflow/load.js';
import { moduleLoader } from '../../src/engine/tensorflow/module-loader.js';
import { temporaryFolder, writeFiles, writePackage } from './registry.js';

const installed = existsSync('.engines/tensorflow/node_modules/@tensorflow/tfjs-node/lib');
if (!installed) console.warn('SKIPPED: the engine tensorflow is not installed; run `npm run engine:tensorflow`');
const withTensorflow = installed ? describe : describe.skip;

const at = (workspace: string) => ({ beside: temporaryFolder(), workspace });
const excerptOf = (workspace: string): string => {
  try {
    loadTensorflow(at(workspace));
  } catch (error) {
    expect(error).toBeInstanceOf(EngineError);
    return (error as EngineError).problems[0]!.excerpt!;
  }
  throw new Error('it loaded');
};

// First, because what is loaded stays loaded.
describe('where tfjs-node does not serve', () => {
  it('says that it is nowhere', () => {
    expect(excerptOf(temporaryFolder())).toMatch(/the workspace: no @tensorflow\/tfjs-node in .*\n.*\.engines/);
  });
  it('says that it has another version', () => {
    const workspace = writePackage(temporaryFolder(), tfjsNode.name, '4.21.0', 'old');
    expect(excerptOf(workspace)).toContain('@tensorflow/tfjs-node is 4.21.0');
  });
  it('says that its install script did not run', () => {
    const workspace = writePackage(temporaryFolder(), tfjsNode.name, tfjsNode.version, 'no library');
    expect(excerptOf(workspace)).toContain('its install script did not run');
  });
});

const values = (length: number, seed: number): Float32Array =>
  Float32Array.from({ length }, (_, i) => Math.sin(seed + i * (1.3 + seed)));

/** A convolution, BatchNorm and ReLU with the gradient of the filter; keeps what it returns, as the training loop does. */
const step: Step = ({ x, filter, gamma, beta }) => {
  const kept: { y?: tf.Tensor } = {};
  const loss = (w: tf.Tensor): tf.Scalar => {
    const { y } = batchNormTrain(tf.conv2d(x as tf.Tensor4D, w as tf.Tensor4D, 2, 'same'), gamma!, beta!, 1e-3, 'relu');
    kept.y = tf.keep(y);
    return tf.mean(tf.square(y));
  };
  const { value, grads } = tf.valueAndGrads(loss)([filter!]);
  return { loss: value, gradient: grads[0]!, y: kept.y! };
};
const signature = {
  inputs: { x: [2, 7, 7, 4], filter: [3, 3, 4, 8], gamma: [8], beta: [8] },
  purpose: 'training',
} as const;
const inputs = { x: values(392, 1), filter: values(288, 2), gamma: values(8, 3), beta: values(8, 4) };

withTensorflow('the engine tensorflow', () => {
  it('leaves the current backend and the registered gradients alone when it is loaded', async () => {
    const cpu = await openCpu();
    const gradients = ['Relu', 'Conv2D', 'Softmax', 'Pow', 'Elu'];
    const before = gradients.map((name) => tf.getGradient(name));
    loadTensorflow();
    expect(tf.getBackend()).toBe(cpu.name);
    expect(gradients.map((name) => tf.getGradient(name))).toEqual(before);
  });

  it('runs a training step as the reference does, side by side with it', async () => {
    const engines = [await openCpu(), await openTensorflow()];
    const steps = await Promise.all(engines.map((engine) => engine.compile(step, signature)));
    const [expected, actual] = [await steps[0]!.run(inputs), await steps[1]!.run(inputs)];
    for (const [name, array] of Object.entries(expected)) {
      const scale = Math.max(...array.map(Math.abs));
      const worst = Math.max(...array.map((value, i) => Math.abs(value - actual[name]![i]!)));
      expect({ name, error: worst / scale < 2e-6 ? 'small' : worst / scale }).toEqual({ name, error: 'small' });
    }
  });

  it('keeps no tensor from one run to the next', async () => {
    const compiled = await (await openTensorflow()).compile(step, signature);
    await compiled.run(inputs);
    const { numTensors } = tf.memory();
    for (let i = 0; i < 3; i++) await compiled.run(inputs);
    expect(tf.memory().numTensors).toBe(numTensors);
  });

  it('names the versions of tfjs-node and of the library', async () => {
    expect((await openTensorflow()).description).toMatch(/^tfjs-node 4\.22\.0, TensorFlow \d+\.\d+\.\d+, eager$/);
  });
});

describe('the module loader', () => {
  it('replaces packages, resolves relative modules once and lets them ask for each other', () => {
    const folder = writeFiles(temporaryFolder(), {
      'main.js':
        'exports.a = require("./a"); exports.again = require("./a"); exports.core = require("core"); exports.path = require("path");',
      'a.js': 'exports.early = true; exports.b = require("./b").seen; exports.core = require("core");',
      'b.js': 'exports.seen = require("./a").early;',
    });
    const core = { ours: true };
    const main = moduleLoader({ core })(join(folder, 'main.js')) as Record<string, unknown>;
    expect(main).toMatchObject({ a: { early: true, b: true, core } });
    expect(main['again']).toBe(main['a']);
    expect(main['core']).toBe(core);
    expect(main['path']).toHaveProperty('join');
  });
});
