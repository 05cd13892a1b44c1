import { expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestBytes } from '../../../src/core/digest.js';
import { silent } from '../../../src/core/io.js';
import { planEpoch } from '../../../src/data/batches.js';
import { openDataset } from '../../../src/data/dataset.js';
import { openImageFolder } from '../../../src/data/images/image-folder.js';
import { openLoader } from '../../../src/data/loader.js';
import { writePhotographs } from './photographs.js';

const augmentation = {
  horizontalFlip: true,
  shiftPixels: 1,
  changes: {
    verticalFlip: true,
    cropPixels: 2,
    rotateDegrees: 10,
    scaleFraction: 0.1,
    brightnessFraction: 0.2,
    contrastFraction: 0.2,
    saturationFraction: 0.2,
    hueFraction: 0.1,
    blurPixels: 1,
    cutoutPixels: 4,
    randAugment: { operations: 2, magnitude: 5 },
  },
};

it('batches of changed photographs are the same for any number of threads, with and without pictures on the disk', async () => {
  const root = await writePhotographs(12, { size: 24 });
  const open = async (cache: { folder: string; isBelieved: boolean } | null) =>
    openDataset(
      await openImageFolder(
        {
          format: 'image_folder',
          root,
          folders: null,
          split: { by: 'chance', seed: null, validation: 0, test: 0.25 },
          classes: null,
          image: { height: 16, width: 20, color: 'rgb', kernel: 'linear', fit: 'crop' },
          cacheLimitBytes: 1e9,
          duplicates: 'report',
        },
        { seed: 1, within: null, cache, trains: true, progress: silent },
      ),
      { mean: [0.5], std: [0.25] },
    );
  const digestsOf = async (cache: Parameters<typeof open>[0], workers: number, epoch: number): Promise<string[]> => {
    const dataset = await open(cache);
    const loader = openLoader(dataset, 'train', { workers });
    const digests: string[] = [];
    for await (const { images } of loader.batches(planEpoch(dataset.train.count, 4, augmentation, 1, 'test', epoch)))
      digests.push(digestBytes(new Uint8Array(images.buffer, images.byteOffset, images.byteLength)));
    await loader.close();
    return digests;
  };
  const cache = { folder: mkdtempSync(join(tmpdir(), 'tinygate-pictures-')), isBelieved: true };
  const expected = await digestsOf(null, 0, 0);
  expect(new Set(expected).size).toBe(6);
  expect(await digestsOf(cache, 0, 0)).toEqual(expected);
  expect(await digestsOf(cache, 1, 0)).toEqual(expected);
  expect(await digestsOf(null, 3, 0)).toEqual(expected);
  expect(await digestsOf(cache, 2, 1)).not.toEqual(expected);
}, 60_000);
