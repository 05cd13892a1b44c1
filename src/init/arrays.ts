/** CIFAR's binary version, and arrays of NumPy: read once, as a run reads them, so that what is wrong is told. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { SpecError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { cifarFiles, layouts, type CifarFormat } from '../data/tables/cifar-files.js';
import { formOf } from '../data/dataset.js';
import type { TablePlan } from '../spec/plan.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList, scalar } from './line.js';

const testFraction = 0.2;

export const cifar: DataKind = {
  noun: 'the binary version of CIFAR-10 or CIFAR-100',
  look: async (path, isFolder) => {
    const isThere = (format: CifarFormat): boolean =>
      (['train', 'test'] as const).every((split) => cifarFiles(path, format, split).every((file) => existsSync(file)));
    const format = isFolder ? (Object.keys(layouts) as CifarFormat[]).find(isThere) : undefined;
    if (format === undefined) return null;
    const part = (file: string) => ({ file, inputs: null, labels: null, targets: null });
    const files = { train: part('train'), validation: null, test: part('test') };
    return found({ format, root: path, files, split: { by: 'folders', seed: null, validation: 0 } }, [
      `format: ${format}`,
    ]);
  },
};

export const npz: DataKind = {
  noun: 'an archive of NumPy (.npz)',
  look: async (path, isFolder) => {
    if (isFolder || extname(path).toLowerCase() !== '.npz') return null;
    const { readNpz } = await import('../data/tables/arrays.js');
    const { arrays } = await readNpz(path);
    const isReady = arrays.has('x_train') && arrays.has('x_test');
    const file = basename(path);
    return found(
      {
        format: 'npz',
        root: dirname(path),
        files: { all: { file, inputs: null, labels: null, targets: null } },
        split: { by: 'chance', seed: null, validation: 0, test: testFraction },
      },
      [`file: ${scalar(file)}`, ...(isReady ? [] : [`split: { test_fraction: ${testFraction} }`])],
    );
  },
};

/** How people call what a model reads, and what is true of it. */
const pairs = [
  ['x', 'y'],
  ['inputs', 'labels'],
  ['inputs', 'targets'],
  ['images', 'labels'],
  ['data', 'labels'],
  ['data', 'targets'],
  ['features', 'labels'],
  ['features', 'targets'],
] as const;

export const npy: DataKind = {
  noun: 'two arrays of NumPy that belong together by their names, such as x.npy and y.npy, or x_train.npy, y_train.npy, x_test.npy and y_test.npy',
  look: async (path, isFolder) => {
    if (!isFolder && extname(path).toLowerCase() !== '.npy') return null;
    const root = isFolder ? path : dirname(path);
    const names = (await readdir(root)).filter((name) => /\.npy$/i.test(name));
    const found = isFolder ? names : [basename(path)];
    const pair = found.flatMap((name) => pairOf(name, names) ?? [])[0];
    if (pair) return ofPair(root, pair, names);
    if (isFolder) return null;
    throw new SpecError({
      code: 'init/npy',
      message: `expected a second array beside ${basename(path)}, found ${nameList(names.filter((name) => name !== basename(path))) || 'none'}`,
      where: { file: path },
      cause: 'Arrays that belong together have names such as x.npy and y.npy, images.npy and labels.npy.',
      fix: 'Rename the arrays, or write the spec by hand: data: { inputs: a.npy, labels: b.npy }.',
    });
  },
};

interface Pair {
  readonly inputs: string;
  readonly truth: string;
}

/** The file beside it whose name differs in one word alone. */
function pairOf(name: string, names: readonly string[]): Pair | null {
  for (const [inputs, truth] of pairs)
    for (const [from, to, isInputs] of [
      [inputs, truth, true],
      [truth, inputs, false],
    ] as const) {
      const other = name.toLowerCase().replace(new RegExp(`(?<![a-z])${from}(?![a-z])`), to);
      const beside = other === name.toLowerCase() ? undefined : names.find((one) => one.toLowerCase() === other);
      if (beside !== undefined) return isInputs ? { inputs: name, truth: beside } : { inputs: beside, truth: name };
    }
  return null;
}

async function ofPair(root: string, pair: Pair, names: readonly string[]): Promise<FoundData> {
  const [{ readBytes }, { parseNpy }] = await Promise.all([
    import('../data/tables/read-bytes.js'),
    import('../data/tables/npy.js'),
  ]);
  const path = join(root, pair.truth);
  const { values, shape } = parseNpy(await readBytes(path, 2 ** 31 - 1), path);
  const isClass = shape.slice(1).every((size) => size === 1) && values.every((value) => Number.isInteger(value));
  const key = isClass ? 'labels' : 'targets';
  const at = (split: string): Pair | null => {
    const renamed = (name: string): string => name.replace(/train|test|val/i, split);
    const [inputs, truth] = [renamed(pair.inputs), renamed(pair.truth)];
    const isThere = /train|test|val/i.test(pair.inputs) && names.includes(inputs) && names.includes(truth);
    return isThere ? { inputs, truth } : null;
  };
  const files = ({ inputs, truth }: Pair) => ({
    file: null,
    inputs,
    labels: isClass ? truth : null,
    targets: isClass ? null : truth,
  });
  const written = ({ inputs, truth }: Pair): string => `inputs: ${scalar(inputs)}, ${key}: ${scalar(truth)}`;
  const [train, test] = [at('train'), at('test')];
  if (train && test)
    return found(
      {
        format: 'npy',
        root,
        files: { train: files(train), validation: null, test: files(test) },
        split: { by: 'folders', seed: null, validation: 0 },
      },
      [`train: { ${written(train)} }`, `test: { ${written(test)} }`],
      isClass,
    );
  return found(
    {
      format: 'npy',
      root,
      files: { all: files(pair) },
      split: { by: 'chance', seed: null, validation: 0, test: testFraction },
    },
    [...written(pair).split(', '), `split: { test_fraction: ${testFraction} }`],
    isClass,
  );
}

type Read = Pick<TablePlan, 'format' | 'root' | 'files' | 'split'>;

async function found(read: Read, lines: readonly string[], isClass = true): Promise<FoundData> {
  const { openTables } = await import('../data/tables/open-tables.js');
  const plan: TablePlan = {
    ...read,
    task: { name: isClass ? 'classification' : 'regression', normal: [] },
    classes: null,
    columns: null,
    truth: isClass ? { kind: 'label', column: null } : { kind: 'targets', columns: [] },
    normalization: null,
    scalesTargets: false,
    augmentation: { horizontalFlip: false, shiftPixels: 0, changes: null },
  };
  const dataset = await openTables(plan, { seed: 1, trains: true });
  const { train, test, classes, sampleShape, outputs } = dataset;
  const counts = classes.map(() => 0);
  for (const { labels } of [train, test]) for (const label of labels) counts[label]!++;
  const count = train.count + test.count;
  const isPictures = formOf(dataset).type === 'uint8';
  const areNamed = classes.some((name, place) => name !== String(place));
  return {
    title: `${groupDigits(count)} ${isPictures ? 'pictures' : 'arrays'} of ${sampleShape.join('x')}, ${isClass ? `${classes.length} classes: ${nameList(classes)}` : `and ${outputs} ${outputs === 1 ? 'number' : 'numbers'} of each`}`,
    ...(isClass ? {} : { asks: { kind: 'number', error: errorOfMean(train.targets, outputs) } }),
    root: read.root,
    name: basename(read.root),
    classes: outputs,
    labels: isClass && areNamed ? classes : null,
    isPictures,
    trainCount: train.count,
    testCount: test.count,
    guess: isClass ? Math.max(...counts) / count : 0,
    sampleShape: () => sampleShape,
    lines: (_, { trains }) => [
      ...lines,
      ...(trains && isPictures && sampleShape[2] === 3
        ? [
            '# Of training pictures alone. Take it away where left and right are not alike.',
            'augmentation: { horizontal_flip: true }',
          ]
        : []),
    ],
  };
}

/** Mean absolute error of always naming the mean of each number. @param targets [samples, width] */
function errorOfMean(targets: Float32Array, width: number): number {
  const count = targets.length / width;
  const means = Array.from({ length: width }, (_, of) => {
    let sum = 0;
    for (let at = of; at < targets.length; at += width) sum += targets[at]!;
    return sum / count;
  });
  return targets.reduce((sum, value, at) => sum + Math.abs(value - means[at % width]!), 0) / targets.length;
}
