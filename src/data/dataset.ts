/** A source of pictures as training and measuring see it: its labels, and how bytes become numbers. */
import { digestValue } from '../core/digest.js';
import { DataError, InternalError } from '../core/errors.js';
import { elementCount, type Samples, type Source } from './source.js';

export interface Split {
  /** `images`, uint8 [height, width, channels], and `labels`, int32 []. */
  readonly samples: Samples;
  /** [count], 0..classes-1: labels are part of the index. */
  readonly labels: Int32Array;
  readonly count: number;
}

export interface Dataset {
  readonly source: Source;
  /** [height, width, channels] of one sample. */
  readonly sampleShape: readonly [number, number, number];
  readonly classes: readonly string[];
  /** Without samples where files are only measured. */
  readonly train: Split;
  readonly test: Split;
  readonly normalization: Normalization;
  /** SHA-256 over the source's digest and the normalisation. */
  readonly digest: string;
}

/** x = (pixel / 255 − mean[c]) / std[c]; one entry for all channels, or one per channel. */
export interface Normalization {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** What turns a sample's bytes into the numbers that a model reads. */
export type SampleForm = Pick<Dataset, 'sampleShape' | 'normalization'>;

export function sampleSize({ sampleShape }: Pick<Dataset, 'sampleShape'>): number {
  return elementCount({ shape: sampleShape });
}

/**
 * @param digest by default of the source's digest and the normalisation.
 * @throws DataError when the normalisation has neither one entry nor one for each channel.
 */
export async function openDataset(
  source: Source,
  normalization: Normalization,
  digest = digestValue([source.digest, plain(normalization)]),
): Promise<Dataset> {
  const { classes, inputs } = source;
  const images = inputs['images'];
  if (images?.type !== 'uint8' || images.shape.length !== 3 || classes === null)
    throw new InternalError('a data set needs pictures of classes: images as uint8 [height, width, channels]');
  const sampleShape = images.shape as readonly [number, number, number];
  checkNormalization(normalization, sampleShape[2]);
  const { train, test } = source.splits;
  return {
    source,
    sampleShape,
    classes,
    train: train ? await splitOf(train) : { samples: noSamples, labels: new Int32Array(0), count: 0 },
    test: await splitOf(test),
    normalization,
    digest,
  };
}

const noSamples: Samples = {
  count: 0,
  read: () => Promise.reject(new InternalError('there are no samples to train on')),
};

async function splitOf(samples: Samples): Promise<Split> {
  const labels = new Int32Array(samples.count);
  const indices = Uint32Array.from({ length: samples.count }, (_, index) => index);
  await samples.read(indices, { labels });
  return { samples, labels, count: samples.count };
}

function checkNormalization({ mean, std }: Normalization, channels: number): void {
  for (const [name, values] of Object.entries({ mean, std })) {
    if (values.length === 1 || values.length === channels) continue;
    throw new DataError({
      code: 'data/normalization',
      message: `expected one entry of data.normalization.${name}, or ${channels} for the channels of the images, found ${values.length}`,
      fix: `Give ${name} one entry for all channels, or one for each.`,
    });
  }
}

export function plain(normalization: Normalization): { mean: number[]; std: number[] } {
  return { mean: [...normalization.mean], std: [...normalization.std] };
}
