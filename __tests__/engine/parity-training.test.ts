import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Arrays, Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open.js';
import { relativeError } from './close.js';
import { engines } from './engines.js';
import { initialInputs, inverted, nextInputs, quantised, resnet, separable, stepOf, type Network } from './models.js';

const blocks = [
  { channels: 16, stride: 1 },
  { channels: 10, stride: 2 },
];
const stem = { channels: 8, kernel: [5, 3], stride: 2 } as const;
const invertedBlocks = [
  { channels: 10, stride: 1 },
  { channels: 16, stride: 2 },
];
const networks: readonly (readonly [string, Network])[] = [
  ['ResNet-like', resnet([8, 8, 3], [8, 16])],
  ['DS-CNN-like', separable([9, 9, 1], stem, blocks, 'relu')],
  ['MobileNet-like', separable([12, 12, 3], stem, blocks, 'relu6')],
  ['MobileNetV2-like', inverted([16, 16, 3], invertedBlocks)],
  ['wider ResNet-like', resnet([16, 16, 1], [16, 32])],
  [
    'partly frozen DS-CNN-like',
    { ...separable([9, 9, 1], stem, blocks, 'relu6'), frozen: ['stem', 'stem/bn', 'd0/bn', 'p0/bn', 'p1/bn'] },
  ],
  ['fake-quantised DS-CNN-like', quantised(separable([9, 9, 1], stem, blocks, 'relu'))],
];
const batch = 8;

/** Runs `count` steps, feeding the state back; the outputs of each. */
async function train(engine: Engine, network: Network, count: number): Promise<Record<string, Float32Array>[]> {
  const { step: compute, signature } = stepOf(network, batch);
  const step = await engine.compile(compute, signature);
  const history: Record<string, Float32Array>[] = [];
  let inputs: Arrays = initialInputs(network, batch);
  for (let i = 0; i < count; i++) {
    const outputs = await step.run(inputs);
    history.push(outputs);
    inputs = nextInputs(network, batch, inputs, outputs);
  }
  await step.dispose();
  return history;
}

function digest(history: readonly Record<string, Float32Array>[]): string {
  const hash = createHash('sha256');
  for (const outputs of history) {
    for (const values of Object.values(outputs))
      hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }
  return hash.digest('hex');
}

describe.each(networks)('a %s training step', (_, network) => {
  let wanted: Record<string, Float32Array>;
  beforeAll(async () => {
    [wanted] = (await train(await openEngine('cpu'), network, 1)) as [Record<string, Float32Array>];
  });

  it.each(engines)(
    'on %s gives the loss, gradients, state and statistics of the reference',
    async (__, name, options) => {
      const engine = await openEngine(name, options);
      const [found] = await train(engine, network, 1);
      await engine.dispose();
      expect(Object.keys(found!)).toEqual(Object.keys(wanted));
      for (const [output, values] of Object.entries(wanted)) {
        const error = relativeError(found![output]!, values);
        expect({ output, close: error <= 2e-5, error }).toMatchObject({ output, close: true });
      }
    },
  );
});

describe.each(['standard', 'auto'] as const)('onnxruntime with the %s lowering', (lowering) => {
  const opened: Engine[] = [];
  const open = async (threads: number) => {
    const engine = await openEngine('onnxruntime', { lowering, threads });
    opened.push(engine);
    return engine;
  };
  afterAll(async () => {
    for (const engine of opened) await engine.dispose();
  });

  it('has one identity for any number of threads, and uses no more than give the same bits', async () => {
    const [one, two, most] = [await open(1), await open(2), await open(64)];
    expect(two.identity).toBe(one.identity);
    expect(most.identity).toBe(one.identity);
    expect(two.description).toBe(`${one.identity}, 2 threads`);
    expect(most.description).toBe(`${one.identity}, 8 threads`);
  });

  // What one lowering splits over threads, the other does too: three nets tell of the standard one.
  const told = lowering === 'auto' ? networks : networks.slice(1, 4);
  it.each(told)('trains a %s to the same bits twice, and with 1, 3 and 8 threads', async (_, network) => {
    const digests = [];
    for (const threads of [1, 1, 3, 8]) digests.push(digest(await train(await open(threads), network, 3)));
    expect(new Set(digests).size).toBe(1);
  });

  // One of each kind of block: that the others compute the same is shown above.
  it.each([networks[0]!, networks[3]!, networks[6]!])('reduces the loss of a %s', async (_, network) => {
    const history = await train(await open(1), network, 25);
    expect(history.at(-1)!['loss']![0]).toBeLessThan(history[0]!['loss']![0]! * 0.95);
  });
});
