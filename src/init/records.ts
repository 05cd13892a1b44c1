/** A folder of TFRecord files that hold photographs. */
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { groupDigits } from '../core/group-digits.js';
import { listRecords, type RecordsRule } from '../data/records/list-records.js';
import { isRecordName } from '../spec/data-format.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList } from './line.js';
import { defaultShape, sizeLines } from './photographs.js';

const testFraction = 0.2;

export const records: DataKind = {
  noun: 'TFRecord files with photographs, a folder of them or one',
  look: async (root, isFolder) => {
    if (!isFolder)
      return isRecordName(basename(root)) ? ofFiles(dirname(root), [basename(root)], { all: basename(root) }) : null;
    const names = (await readdir(root)).filter((name) => !name.startsWith('.') && isRecordName(name));
    const [first] = names;
    return first === undefined ? null : found(root, names, /\.tf_?rec(ords?)?/i.exec(first)![0]);
  },
};

async function found(root: string, names: readonly string[], ending: string): Promise<FoundData> {
  const has = (word: string): boolean => names.some((name) => name.includes(word));
  const held = ['test', 'val'].find(has);
  const isReady = has('train') && held !== undefined;
  const pattern = (word: string): string => `*${word}*${ending}*`;
  const files: RecordsRule['files'] = isReady
    ? { train: pattern('train'), validation: null, test: pattern(held) }
    : { all: `*${ending}*` };
  return ofFiles(root, names, files);
}

async function ofFiles(root: string, names: readonly string[], files: RecordsRule['files']): Promise<FoundData> {
  const options = { root, within: null, classes: null, field: null, trains: true, size: null };
  const { classes, samples, ready, firstShape } = await listRecords({ files, inputs: null, label: null }, options);
  const counts = classes.map((_, label) => samples.filter((sample) => sample.label === label).length);
  const testCount = ready
    ? ready.filter((split) => split === 'test').length
    : counts.reduce((sum, count) => sum + Math.round(count * testFraction), 0);
  return {
    title: `${groupDigits(samples.length)} photographs in ${names.length} TFRecord ${names.length === 1 ? 'file' : 'files'}, ${classes.length} classes: ${nameList(classes)}`,
    root,
    name: basename(root),
    classes: classes.length,
    labels: classes,
    isPictures: true,
    trainCount: samples.length - testCount,
    testCount,
    guess: Math.max(...counts) / samples.length,
    sampleShape: (wanted) =>
      wanted ?? (firstShape ? [firstShape[0], firstShape[1], firstShape[2] === 1 ? 1 : 3] : defaultShape),
    lines: (shape, { trains }) => [
      ...('all' in files
        ? [`file: '${files.all}'`, `split: { test_fraction: ${testFraction} }`]
        : [...(trains ? [`train: '${files.train}'`] : []), `test: '${files.test}'`]),
      ...sizeLines(shape),
      ...(trains ? ['augmentation: { horizontal_flip: true } # of training photographs alone'] : []),
    ],
  };
}
