import type { DataFormat, DataPlan, TablePlan } from './plan.js';
import type { Data } from './schema/spec.js';

export type { DataFormat } from './plan.js';

type Told = Pick<Data, 'format' | 'image_size' | 'sample_rate' | 'file' | 'inputs' | 'train' | 'test'>;

const byExtension = { '.csv': 'csv', '.parquet': 'parquet', '.npy': 'npy', '.npz': 'npz' } as const;

/**
 * What `data.format` says, or else what the other keys are about: photographs have a size, sounds a sample rate, and names of
 * files an extension.
 */
export function formatOf({ format, image_size, sample_rate, file, inputs, train, test }: Told): DataFormat {
  if (format !== undefined) return format;
  if (image_size !== undefined) return 'image_folder';
  if (sample_rate !== undefined) return 'sound_folder';
  const names = [file, inputs, ...[test, train].map((one) => (typeof one === 'object' ? one.inputs : one))];
  const [named] = names.filter((name) => name !== undefined);
  const extension = named === undefined ? '' : named.slice(named.lastIndexOf('.')).toLowerCase();
  return Object.hasOwn(byExtension, extension) ? byExtension[extension as keyof typeof byExtension] : 'idx';
}

const areTables: Readonly<Record<DataFormat, boolean>> = {
  idx: false,
  image_folder: false,
  sound_folder: false,
  csv: true,
  parquet: true,
  npy: true,
  npz: true,
  cifar10: true,
  cifar100: true,
};

/** Rows of numbers, arrays and CIFAR: formats that are read into memory by `src/data/tables`. */
export function isTable(format: DataFormat): format is TablePlan['format'] {
  return areTables[format];
}

export function isTablePlan(plan: DataPlan): plan is TablePlan {
  return isTable(plan.format);
}
