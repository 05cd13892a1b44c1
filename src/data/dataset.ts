/** A source of samples as training and measuring see it: what is true of them, and how raw values become a model's numbers. */
import { digestValue } from '../core/digest.js';
import { DataError, InternalError } from '../core/errors.js';
import type { TaskName } from '../metrics/task-name.js';
import { checkLabelled, keepNormal } from './normal.js';
import type { Split } from './dataset-split.js';
import { elementCount, type Samples, type Source } from './source.js';

export type { Split } from './dataset-split.js';

export type SplitName = 'train' | 'validation' | 'test';

export interface Dataset {
  readonly source: Source;
  readonly task: TaskName;
  /** [height, width, channels] of one sample; the columns of a table are channels. */
  readonly sampleShape: readonly [number, number, number];
  /** Empty where the truth is numbers. */
  readonly classes: readonly string[];
  /** Numbers that a model gives for one sample. */
  readonly outputs: number;
  /** Without samples where files are only measured. */
  readonly train: Split;
  /** What training looks at between epochs; null where the data has no such split. */
  readonly validation: Split | null;
  readonly test: Split;
  readonly normalization: Normalization;
  /** What a model's output is times `std` plus `mean`, for each output; null where it is the number itself. */
  readonly targetScale: Normalization | null;
  /** SHA-256 over the source's digest, the normalisation and the task. */
  readonly digest: string;
}

/**
 * x = (pixel / 255 − mean[c]) / std[c], or (value − mean[c]) / std[c] of what is no byte; one entry for all channels, one per channel, or,
 * of values of one channel, one per column: the coefficients of a sound's frame.
 */
export interface Normalization {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

/** What turns a sample's raw values into the numbers that a model reads. */
export type SampleForm = Pick<Dataset, 'sampleShape' | 'normalization'> & {
  /** Default: uint8. */
  readonly type?: 'uint8' | 'float32';
  /** Of sounds: what features are made of. */
  readonly recorded?: NonNullable<Source['recorded']>;
};

export interface DatasetOptions {
  /** Default: of the source's digest, the normalisation and the task. */
  readonly digest?: string;
  /** Default: classification. */
  readonly task?: TaskName;
  /** Names of the classes that are normal, for a reconstruction. */
  readonly normal?: readonly string[];
  readonly targetScale?: Normalization | null;
}

export function sampleSize({ sampleShape }: Pick<Dataset, 'sampleShape'>): number {
  return elementCount({ shape: sampleShape });
}

/** @throws InternalError where the data set has no such split. */
export function splitNamed(dataset: Dataset, name: SplitName): Split {
  const split = dataset[name];
  if (!split) throw new InternalError(`the data set has no ${name} split`);
  return split;
}

/** How the samples of a data set are read. */
export function formOf({ sampleShape, normalization, source }: Dataset): SampleForm {
  const { recorded, inputs } = source;
  const type = inputs['images']!.type as 'uint8' | 'float32';
  return { sampleShape, normalization, type, ...(recorded && { recorded }) };
}

/** @throws DataError when the normalisation has neither one entry nor one for each channel, or a split lacks what its task needs. */
export async function openDataset(
  source: Source,
  normalization: Normalization,
  options: DatasetOptions = {},
): Promise<Dataset> {
  const { task = 'classification', normal = [], targetScale = null } = options;
  const { classes, inputs, truth } = source;
  const images = inputs['images'];
  if (!images || images.type === 'int32' || images.shape.length !== 3)
    throw new InternalError('a data set needs images as uint8 or float32 [height, width, channels]');
  const sampleShape = images.shape as readonly [number, number, number];
  checkNormalization(normalization, sampleShape, images.type);
  if (task === 'classification' && classes === null) throw new InternalError('classification needs classes');
  const { train, validation, test } = source.splits;
  const width = truth['targets'] ? elementCount(truth['targets']) : 0;
  const splits = {
    train: train ? await splitOf(train, source, width) : nothing,
    validation: validation && (await splitOf(validation, source, width)),
    test: await splitOf(test, source, width),
  };
  const outputsOf: Readonly<Record<TaskName, number>> = {
    classification: classes?.length ?? 0,
    multi_label: width,
    regression: width,
    reconstruction: elementCount(images),
  };
  const head = { source, task, sampleShape, outputs: outputsOf[task], normalization, targetScale };
  const identity = [source.digest, plain(normalization), ...(task === 'classification' ? [] : [task, [...normal]])];
  const digest = options.digest ?? digestValue(targetScale ? [...identity, plain(targetScale)] : identity);
  if (task !== 'reconstruction') return { ...head, ...splits, classes: classes ?? [], digest };
  const kept = {
    train: keepNormal(splits.train, classes, normal, 'train'),
    validation: splits.validation && keepNormal(splits.validation, classes, normal, 'validation'),
    test: checkLabelled(splits.test, classes, normal),
  };
  return { ...head, ...kept, classes: ['normal', 'anomaly'], digest };
}

const noSamples: Samples = {
  count: 0,
  read: () => Promise.reject(new InternalError('there are no samples to train on')),
};

const nothing: Split = {
  samples: noSamples,
  labels: new Int32Array(0),
  targets: new Float32Array(0),
  count: 0,
  places: null,
};

async function splitOf(samples: Samples, { truth }: Source, width: number): Promise<Split> {
  const labels = new Int32Array(truth['labels'] ? samples.count : 0);
  const targets = new Float32Array(samples.count * width);
  const indices = Uint32Array.from({ length: samples.count }, (_, index) => index);
  await samples.read(indices, { ...(truth['labels'] && { labels }), ...(width > 0 && { targets }) });
  return { samples, labels, targets, count: samples.count, places: null };
}

function checkNormalization(
  { mean, std }: Normalization,
  [, width, channels]: Dataset['sampleShape'],
  type: 'uint8' | 'float32',
): void {
  // A frame of a sound has its coefficients where a picture has columns.
  const isFrames = type === 'float32' && channels === 1 && width > 1;
  const [wanted, what] = isFrames ? [width, 'coefficients of a frame'] : [channels, 'channels of the images'];
  for (const [name, values] of Object.entries({ mean, std })) {
    if (values.length === 1 || values.length === wanted) continue;
    throw new DataError({
      code: 'data/normalization',
      message: `expected one entry of data.normalization.${name}, or ${wanted} for the ${what}, found ${values.length}`,
      fix: `Give ${name} one entry for all, or one for each.`,
    });
  }
}

export function plain(normalization: Normalization): { mean: number[]; std: number[] } {
  return { mean: [...normalization.mean], std: [...normalization.std] };
}
