/** What the keys about tables, arrays of NumPy and CIFAR must agree on. */
import { formatOf, isTable } from './data-format.js';
import type { TablePlan } from './plan.js';
import type { Broken, Context, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import type { Data } from './schema/spec.js';
import { taskNameOf } from './task.js';
import { parseFraction } from './units.js';

type Key = keyof Data;

const ofPictures = ['image_size', 'color', 'resize', 'cache_size'] as const;
const ofColumns: readonly Key[] = ['images', 'inputs', ...ofPictures, 'augmentation'];
const ofCifar: readonly Key[] = [
  ...(['images', 'file', 'inputs', 'labels', 'label', 'targets', 'columns', 'train', 'test', 'validation'] as const),
  ...ofPictures,
];

/** Keys that only other formats have a use for. */
const strays: Readonly<Record<TablePlan['format'], readonly Key[]>> = {
  csv: ofColumns,
  parquet: ofColumns,
  npy: ['images', 'file', 'label', 'columns', 'image_size', 'color', 'resize', 'cache_size'],
  npz: ['images', 'label', 'columns', 'image_size', 'color', 'resize', 'cache_size'],
  tfrecord: ofColumns,
  cifar10: ofCifar,
  cifar100: ofCifar,
};

const examples: Readonly<Record<TablePlan['format'], string>> = {
  csv: 'data: { file: measurements.csv, label: species }',
  parquet: 'data: { file: measurements.parquet, label: species }',
  npy: 'data: { inputs: x.npy, labels: y.npy }',
  tfrecord: "data: { file: 'rows-*.tfrecord', label: species }",
  npz: 'data: { file: arrays.npz }',
  cifar10: 'data: { format: cifar10, root: data/cifar-10-batches-bin }',
  cifar100: 'data: { format: cifar100, root: data/cifar-100-binary }',
};

export const tableRules: readonly Rule[] = [
  {
    reads: ['/data', '/task'],
    check: (context) => {
      const { spec, written } = context;
      const { data } = spec;
      if (!data) return [];
      const format = formatOf(data);
      if (!isTable(format)) return [];
      const has = (key: Key): boolean => memberOf(memberOf(written, 'data'), key) !== undefined;
      const broken = (pointer: string, message: string, fix: string): Broken[] => [
        { code: 'spec/tables', pointer, at: 'key', message, fix, example: examples[format] },
      ];
      const stray = strays[format].find(has);
      if (stray !== undefined)
        return broken(
          `/data/${stray}`,
          `expected keys for ${format}, found ${stray}`,
          'Remove the key, or say another format.',
        );
      const missing = missingFiles(context, format, has);
      if (missing !== null) return broken('/data', `expected ${missing} in data, found no such key`, 'Name the files.');
      return [...truthOf(context, format, has, broken), ...splitOf(data, format, broken, written)];
    },
  },
];

/** Whether a format names its columns. */
function hasColumns(format: TablePlan['format']): boolean {
  return format === 'csv' || format === 'parquet' || format === 'tfrecord';
}

function missingFiles({ spec }: Context, format: TablePlan['format'], has: (key: Key) => boolean): string | null {
  if (format === 'cifar10' || format === 'cifar100') return null;
  if (has('test') || has('train')) {
    if (!has('test')) return 'test';
    return spec.student && !has('train') ? 'train' : null;
  }
  if (format === 'npy') return has('inputs') ? null : 'inputs, or train and test,';
  return has('file') ? null : 'file, or train and test,';
}

/** What says what is true: a column, or a file of its own. */
function truthOf(
  { spec }: Context,
  format: TablePlan['format'],
  has: (key: Key) => boolean,
  broken: (pointer: string, message: string, fix: string) => Broken[],
): Broken[] {
  const task = taskNameOf(spec);
  if (hasColumns(format)) {
    const key = (
      { classification: 'label', multi_label: 'labels', regression: 'targets', reconstruction: 'label' } as const
    )[task];
    const other = (['label', 'labels', 'targets'] as const).find((name) => name !== key && has(name));
    if (other !== undefined)
      return broken(
        `/data/${other}`,
        `expected ${key} alone for task: ${task}, found ${other}`,
        typeof spec.data?.[other] === 'string' && !has(key)
          ? `Write ${key}: ${spec.data[other]} in its place, or say another task.`
          : `Remove ${other}, or say another task.`,
      );
    if (!has(key))
      return broken(
        '/data',
        `expected ${key} in data (task: ${task}), found no such key`,
        `Name the column with ${key}.`,
      );
    if (key === 'labels' && typeof spec.data?.labels === 'string')
      return broken(
        '/data/labels',
        'expected a list of columns, each 0 or 1, found one name',
        'Write a list, or label: for one class a sample.',
      );
    return [];
  }
  if (format === 'npy' && !has('train') && !has('test')) {
    const key = task === 'regression' ? 'targets' : 'labels';
    if (!has('labels') && !has('targets'))
      return broken('/data', `expected ${key} in data, found no such key`, `Name the file of ${key}.`);
  }
  return [];
}

function splitOf(
  { split = {}, test }: Data,
  format: TablePlan['format'],
  broken: (pointer: string, message: string, fix: string) => Broken[],
  written: Context['written'],
): Broken[] {
  const has = (key: string): boolean => memberOf(memberOf(memberOf(written, 'data'), 'split'), key) !== undefined;
  if (has('file'))
    return broken(
      '/data/split/file',
      `expected no list of splits for ${format}, found one`,
      'Write train and test as files of their own.',
    );
  if (has('duplicates'))
    return broken(
      '/data/split/duplicates',
      `expected duplicates for photographs alone, found it for ${format}`,
      'Remove the key.',
    );
  if ((split.group ?? split.by) !== undefined && !hasColumns(format))
    return broken(
      `/data/split/${split.group === undefined ? 'by' : 'group'}`,
      `expected a group for tables and photographs alone, found one for ${format}`,
      'Remove the key.',
    );
  const isReady = test !== undefined || format === 'cifar10' || format === 'cifar100';
  if (isReady && (has('test_fraction') || has('group')))
    return broken(
      '/data/split',
      'expected no further split where the data comes already split, found one',
      'Keep validation_fraction and seed alone.',
    );
  const [validation, fraction] = [
    parseFraction(split.validation_fraction ?? 0),
    isReady ? 0 : parseFraction(split.test_fraction ?? 0),
  ];
  if (validation + fraction >= 1)
    return broken(
      '/data/split',
      `expected something to be left for training, found ${(validation + fraction) * 100} % for test and validation`,
      'Make the fractions smaller.',
    );
  return [];
}
