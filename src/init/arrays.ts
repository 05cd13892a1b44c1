/** CIFAR's binary version, and archives of NumPy: read once, as a run reads them, so that what is wrong is told. */
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
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

type Read = Pick<TablePlan, 'format' | 'root' | 'files' | 'split'>;

async function found(read: Read, lines: readonly string[]): Promise<FoundData> {
  const { openTables } = await import('../data/tables/open-tables.js');
  const plan: TablePlan = {
    ...read,
    task: { name: 'classification', normal: [] },
    classes: null,
    columns: null,
    truth: { kind: 'label', column: null },
    normalization: null,
    scalesTargets: false,
    augmentation: { horizontalFlip: false, shiftPixels: 0, changes: null },
  };
  const dataset = await openTables(plan, { seed: 1, trains: true });
  const { train, test, classes, sampleShape } = dataset;
  const counts = classes.map(() => 0);
  for (const { labels } of [train, test]) for (const label of labels) counts[label]!++;
  const count = train.count + test.count;
  const isPictures = formOf(dataset).type === 'uint8';
  const areNamed = classes.some((name, place) => name !== String(place));
  return {
    title: `${groupDigits(count)} ${isPictures ? 'pictures' : 'arrays'} of ${sampleShape.join('x')}, ${classes.length} classes: ${nameList(classes)}`,
    root: read.root,
    name: basename(read.root),
    classes: classes.length,
    labels: areNamed ? classes : null,
    isPictures,
    trainCount: train.count,
    testCount: test.count,
    guess: Math.max(...counts) / count,
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
