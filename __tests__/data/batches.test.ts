import fc from 'fast-check';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type Batch, isMirrored, planEpoch, planView, viewCount } from '../../src/data/batches.js';
import type { Dataset } from '../../src/data/dataset.js';
import { type Loader, openLoader } from '../../src/data/loader.js';
import { placer, placeSample } from '../../src/data/normalize.js';
import { memoryDataset } from './memory-dataset.js';

const augmentation = { horizontalFlip: true, shiftPixels: 0 };

/** Copies of the batches that a loader gives. */
async function collect(loader: Loader, plans: Parameters<Loader['batches']>[0]): Promise<Batch[]> {
  const copies: Batch[] = [];
  for await (const batch of loader.batches(plans)) copies.push(structuredClone(batch));
  await loader.close();
  return copies;
}

describe('batches', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await memoryDataset({
      sampleShape: [1, 2, 1],
      classes: ['a'],
      train: { pixels: Uint8Array.from({ length: 20 }, (_, i) => i), labels: new Uint8Array(10) },
      normalization: { mean: [0], std: [1 / 255] },
    });
  });
  const epoch = (seed: number, n: number) =>
    collect(openLoader(dataset, 'train'), planEpoch(10, 3, augmentation, seed, 'test', n));

  it('are a pure function of seed and epoch', async () => {
    expect(await epoch(1, 4)).toEqual(await epoch(1, 4));
    expect(await epoch(1, 5)).not.toEqual(await epoch(1, 4));
    expect(await epoch(2, 4)).not.toEqual(await epoch(1, 4));
  });

  it('hold each sample at most once, mirrored exactly where they say so', async () => {
    const batches = await epoch(1, 0);
    expect(batches).toHaveLength(3);
    expect(new Set(batches.flatMap(({ indices }) => [...indices])).size).toBe(9);
    expect(new Set(batches.flatMap(({ views }) => [...views]))).toEqual(new Set([0, 1]));
    for (const { images, indices, views } of batches) {
      indices.forEach((index, position) => {
        const pair = [2 * index, 2 * index + 1];
        const found = [...images.slice(2 * position, 2 * position + 2)].map(Math.round);
        expect(found).toEqual(isMirrored(views[position]!) ? pair.reverse() : pair);
      });
    }
  });

  it('of a view hold every sample once and in order, and fill the last one up with the first samples', async () => {
    expect(viewCount(augmentation)).toBe(2);
    const batches = await collect(openLoader(dataset, 'train'), planView(10, 4, 1));
    expect(batches.flatMap(({ indices }) => [...indices])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
    expect([...batches[0]!.images.slice(0, 4)].map(Math.round)).toEqual([1, 0, 3, 2]);
  });
});

describe('batches that threads make', () => {
  const count = 60;
  const pixels = Uint8Array.from({ length: count * 6 * 5 * 3 }, (_, i) => (i * 37) % 256);
  const labels = Array.from({ length: count }, (_, i) => i % 3);
  const shared = () =>
    memoryDataset({ sampleShape: [6, 5, 3], classes: ['a', 'b', 'c'], train: { pixels, labels }, isShared: true });
  const plans = (epoch: number) => planEpoch(count, 7, { horizontalFlip: true, shiftPixels: 2 }, 3, 'test', epoch);

  it('are the same for 0, 1, 2 and 4 of them, epoch after epoch', async () => {
    const dataset = await shared();
    const expected = await collect(openLoader(dataset, 'train', { workers: 0 }), plans(0));
    expect(expected).toHaveLength(8);
    for (const workers of [1, 2, 4]) {
      const loader = openLoader(dataset, 'train', { workers });
      const first: Batch[] = [];
      for await (const batch of loader.batches(plans(0))) first.push(structuredClone(batch));
      expect(first).toEqual(expected);
      const second = await collect(loader, plans(1));
      expect(second).toEqual(await collect(openLoader(dataset, 'train', { workers: 0 }), plans(1)));
      expect(loader.workers).toBe(workers);
    }
  });

  it('end with the signal: what waits for a batch gets its reason, and no thread is left', async () => {
    const abort = new AbortController();
    const loader = openLoader(await shared(), 'train', { workers: 2, signal: abort.signal });
    const batches = loader.batches(plans(0));
    expect((await batches.next()).done).toBe(false);
    const reason = new Error('the user has had enough');
    abort.abort(reason);
    await expect(
      (async () => {
        for await (const _ of batches);
      })(),
    ).rejects.toBe(reason);
    await loader.close();
    expect(process.getActiveResourcesInfo().filter((name) => name === 'MessagePort')).toEqual([]);
  });

  it('fail with the words of the thread that could not make one', async () => {
    const dataset = await shared();
    const loader = openLoader(
      { ...dataset, source: { ...dataset.source, origin: { format: 'wax', index: {} } } },
      'train',
      {
        workers: 1,
      },
    );
    await expect(collect(loader, plans(0))).rejects.toThrow('no opener for a source of the format wax');
    await loader.close();
  });

  it('are made in this thread where a sample is a small copy from memory, and by threads where it is large', async () => {
    const small = await memoryDataset({
      sampleShape: [6, 5, 3],
      classes: ['a'],
      train: { pixels, labels: labels.map(() => 0) },
    });
    expect(openLoader(small, 'train').workers).toBe(0);
    const large = await memoryDataset({
      sampleShape: [96, 96, 3],
      classes: ['a'],
      train: { pixels: new Uint8Array(2 * 96 * 96 * 3), labels: [0, 0] },
    });
    const loader = openLoader(large, 'train');
    expect(loader.workers).toBeGreaterThan(0);
    await loader.close();
  });
});

describe('placing a sample', () => {
  const sampleShape = [2, 3, 1] as const;
  const table = Float32Array.from({ length: 256 }, (_, byte) => byte);
  const pixels = Uint8Array.of(1, 2, 3, 4, 5, 6);
  it.each([
    ['as it is', false, [0, 0], [1, 2, 3, 4, 5, 6]],
    ['mirrored', true, [0, 0], [3, 2, 1, 6, 5, 4]],
    ['moved down and right', false, [1, 1], [0, 0, 0, 0, 1, 2]],
    ['moved up and left', false, [-1, -1], [5, 6, 0, 0, 0, 0]],
    ['mirrored, then moved right', true, [0, 1], [0, 3, 2, 0, 6, 5]],
  ] as const)('%s', (_name, flip, shift, expected) => {
    const target = new Float32Array(6).fill(-1);
    placeSample({ sampleShape }, pixels, 0, table, target, { flip, shift });
    expect([...target]).toEqual(expected);
  });

  it('looks up what becomes of each byte before it is normalised, as if the bytes had been changed before', () => {
    const form = {
      type: 'uint8',
      sampleShape: [2, 2, 3],
      normalization: { mean: [0.1, 0.5], std: [0.2, 0.3] },
    } as const;
    const bytes = Uint8Array.from({ length: 24 }, (_, i) => (i * 53 + 9) % 256);
    const lookUp = Uint8Array.from({ length: 256 }, (_, byte) => Math.min(255, 2 * byte));
    const placement = { flip: true, shift: [1, 0] } as const;
    const [once, twice, plain] = [new Float32Array(12), new Float32Array(12), new Float32Array(12)];
    const place = placer(form);
    place(bytes, 1, once, { ...placement, bytes: lookUp });
    place(
      Uint8Array.from(bytes, (byte) => lookUp[byte]!),
      1,
      twice,
      placement,
    );
    place(bytes, 1, plain, placement);
    expect(once).toEqual(twice);
    expect(once).not.toEqual(plain);
  });

  it('reads each pixel where the mirrored, then moved picture has it, for any number of channels', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(1, 3, 4)),
        fc.boolean(),
        fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 })),
        ([height, width, channels], flip, shift) => {
          const size = height * width * channels;
          const bytes = Uint8Array.from({ length: 2 * size }, (_, i) => (i * 31 + 7) % 256);
          const values = Float32Array.from({ length: channels * 256 }, (_, i) => i);
          const target = new Float32Array(size).fill(-1);
          placeSample({ sampleShape: [height, width, channels] }, bytes, 1, values, target, { flip, shift });
          const wanted = Array.from(target, (_, i) => {
            const [pixel, channel] = [Math.floor(i / channels), i % channels];
            const [y, x] = [Math.floor(pixel / width) - shift[0], (pixel % width) - shift[1]];
            const isInside = y >= 0 && y < height && x >= 0 && x < width;
            const from = (y * width + (flip ? width - 1 - x : x)) * channels + channel;
            return channel * 256 + (isInside ? bytes[size + from]! : 0);
          });
          expect([...target]).toEqual(wanted);
        },
      ),
    );
  });
});
