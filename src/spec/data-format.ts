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
  // Photographs in records are read as those of folders are.
  if (format !== undefined && !(format === 'tfrecord' && image_size !== undefined)) return format;
  if (image_size !== undefined) return 'image_folder';
  if (sample_rate !== undefined) return 'sound_folder';
  const names = [file, inputs, ...[test, train].map((one) => (typeof one === 'object' ? one.inputs : one))];
  const [named] = names.filter((name) => name !== undefined);
  if (named !== undefined && isRecordName(named)) return 'tfrecord';
  const extension = named === undefined ? '' : named.slice(named.lastIndexOf('.')).toLowerCase();
  return Object.hasOwn(byExtension, extension) ? byExtension[extension as keyof typeof byExtension] : 'idx';
}

/** `train-*.tfrecord`, `x.tfrecords.gz`, `flowers.tfrecord-00000-of-00005` */
export function isRecordName(name: string): boolean {
  return /\.tf_?rec(ords?)?([-.*]|$)/i.test(name);
}

/** Whether photographs are in files of records, in the place of folders. */
export function hasRecords({ format, file, test, train }: Pick<Told, 'format' | 'file' | 'test' | 'train'>): boolean {
  return format === 'tfrecord' || [file, test, train].some((one) => typeof one === 'string' && isRecordName(one));
}

const areTables: Readonly<Record<DataFormat, boolean>> = {
  idx: false,
  image_folder: false,
  sound_folder: false,
  csv: true,
  parquet: true,
  npy: true,
  npz: true,
  tfrecord: true,
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
