import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { runReference } from '../../src/graph/reference.js';
import { channelStatistics, restoreBatchNorm } from '../../src/passes/restore-batch-norm.js';
import { everyOperator, randomInput } from '../graph/sample-graphs.js';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine('auto', { threads: 1 });
});
afterAll(() => engine.dispose());

const trained = everyOperator(4);
const folded = foldBatchNorm(trained);
const random = seededRandom(6, 'samples');
const samples = Array.from({ length: 12 }, () => randomInput(folded, random));
const images = Float32Array.from(samples.flatMap((sample) => [...sample]));

describe('a folded graph with its BatchNorm put back', () => {
  it('has a BatchNorm after each convolution, with its activation, and computes what it computed', async () => {
    const restored = await restoreBatchNorm(folded, images, engine);
    const convolutions = restored.operators.filter(({ kind }) => kind === 'Conv2D' || kind === 'DepthwiseConv2D');
    for (const { name } of convolutions) {
      const at = restored.operators.findIndex((op) => op.name === name);
      expect(restored.operators[at]).toMatchObject({ options: { activation: 'none' } });
      expect(restored.operators[at]!.constants).not.toHaveProperty('bias');
      expect(restored.operators[at + 1]).toMatchObject({ kind: 'BatchNorm', name: `${name}/bn` });
    }
    const output = folded.outputs[0]!;
    for (const sample of samples) {
      const [before, after] = [runReference(folded, sample)[output]!, runReference(restored, sample)[output]!];
      before.forEach((value, i) => expect(Math.abs(after[i]! - value)).toBeLessThan(1e-5));
    }
  });

  it('is folded again into the same kernels, to rounding', async () => {
    const again = foldBatchNorm(await restoreBatchNorm(folded, images, engine));
    for (const name of ['stem/kernel', 'dw/kernel', 'stem/bias']) {
      const [before, after] = [folded.tensors[name]!.data!, again.tensors[name]!.data!];
      before.forEach((value, i) => expect(Math.abs(after[i]! - value)).toBeLessThan(1e-4));
    }
    expect(again.operators).toEqual(folded.operators);
  });

  it('has the mean and the variance of each channel before the activation', async () => {
    const [stem, ...others] = folded.operators;
    const bare = { ...stem!, options: { ...stem!.options, activation: 'none' } } as typeof stem & object;
    const found = (await channelStatistics(folded, images, engine))['stem']!;
    const linear = { ...folded, operators: [bare, ...others] };
    const values = samples.map((sample) => runReference(linear, sample)[bare.outputs[0]]!);
    const channels = found.mean.length;
    for (let channel = 0; channel < channels; channel++) {
      const own = values.flatMap((run) => [...run].filter((_, i) => i % channels === channel));
      const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
      const variance = own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length;
      expect(found.mean[channel]).toBeCloseTo(mean, 4);
      expect(found.variance[channel]).toBeCloseTo(variance, 3);
    }
  });

  it('is the graph itself where every convolution has a BatchNorm already', async () => {
    const again = await restoreBatchNorm(folded, images, engine);
    expect(await restoreBatchNorm(again, images, engine)).toBe(again);
  });
});
