/** Tables, arrays and CIFAR as a data set: read, split, and normalised by what their training samples tell. */
import { digestValue } from '../../core/digest.js';
import { DataError, InternalError } from '../../core/errors.js';
import { nameSome } from '../../core/name-some.js';
import type { TableFilesPlan, TablePlan } from '../../spec/plan.js';
import { openDataset, type Dataset, type Normalization } from '../dataset.js';
import { memorySource } from '../memory.js';
import { indicesOf, splitByChance, splitByGroup, splitNames, type Assignment, type SplitName } from '../splits.js';
import { meanAndSpread } from './mean-and-spread.js';
import type { Part } from './part.js';
import { readPart, readReadyMade } from './read-part.js';

/** @throws DataError for anything that is not as the spec says */
export async function openTables(
  plan: TablePlan,
  { seed, trains }: { readonly seed: number; readonly trains: boolean },
): Promise<Dataset> {
  const parts = await splitsOf(plan, seed, trains);
  const { test } = parts;
  for (const name of splitNames) {
    const part = parts[name];
    if (part && part.sampleShape.join() !== test.sampleShape.join())
      throw wrong(
        plan,
        'data/shape',
        `expected samples of one shape in every split, found ${part.sampleShape.join('x')} in ${name} and ${test.sampleShape.join('x')} in test`,
      );
  }
  checkTruth(plan, parts);
  const present = splitNames.flatMap((name) => parts[name] ?? []);
  const classes = plan.truth.kind === 'label' ? classesOf(plan, present, await namesOf(plan)) : null;
  const isBytes = test.inputs instanceof Uint8Array;
  if (!isBytes && plan.augmentation.changes !== null)
    throw wrong(
      plan,
      'data/augmentation',
      'expected augmentation of pictures in bytes (uint8), found it for numbers: horizontal_flip and shift are what they can have',
    );
  const fitted = parts.train ?? parts.fitting;
  const normalization: Normalization =
    plan.normalization ??
    (isBytes
      ? { mean: [0], std: [1] }
      : needFitting(plan, fitted, (part) => meanAndSpread(part.inputs, part.sampleShape[2])));
  const targetScale =
    plan.truth.kind === 'targets' && plan.scalesTargets && plan.task.name === 'regression'
      ? needFitting(plan, fitted, (part) => meanAndSpread(part.targets!, part.targetNames.length))
      : null;
  const splitOf = (part: Part) => ({
    arrays: {
      images: part.inputs,
      ...(classes && part.labels && { labels: numbered(part.labels, classes) }),
      ...(part.targets && { targets: part.targets }),
    },
    count: part.count,
  });
  const source = memorySource({
    digest: digestValue({
      files: present.map(({ digest }) => digest),
      truth: plan.truth,
      columns: plan.columns,
      classes,
      split: { ...plan.split },
      seed,
    }),
    inputs: { images: { shape: test.sampleShape, type: isBytes ? 'uint8' : 'float32' } },
    truth: {
      ...(classes && { labels: { shape: [], type: 'int32' } }),
      ...(test.targets && { targets: { shape: [test.targetNames.length], type: 'float32' } }),
    },
    classes,
    train: trains && parts.train ? splitOf(parts.train) : null,
    validation: trains && parts.validation ? splitOf(parts.validation) : null,
    test: splitOf(test),
  });
  return openDataset(source, normalization, { task: plan.task.name, normal: plan.task.normal, targetScale });
}

interface Splits {
  readonly train: Part | null;
  readonly validation: Part | null;
  readonly test: Part;
  /** Samples that tell how all are normalised where nothing is trained. */
  readonly fitting: Part | null;
}

async function splitsOf(plan: TablePlan, seed: number, trains: boolean): Promise<Splits> {
  const { files, split } = plan;
  const ready = 'all' in files ? await readReadyMade(plan, files.all) : null;
  const whole = 'all' in files && !ready ? await readPart(plan, files.all) : null;
  const own = split.by === 'values' ? null : split.seed;
  if (whole) {
    const assignment = assign(plan, whole, own ?? seed);
    const take = (name: SplitName): Part => select(whole, indicesOf(assignment, name));
    const [train, validation, test] = [take('train'), take('validation'), take('test')];
    if (train.count === 0 || test.count === 0)
      throw wrong(
        plan,
        'data/too-few',
        `expected samples to train and to test, found ${train.count} and ${test.count} of ${whole.count}`,
      );
    return { train, validation: validation.count > 0 ? validation : null, test, fitting: train };
  }
  const named =
    'all' in files
      ? ready!
      : { train: () => part(files.train), validation: () => part(files.validation), test: () => part(files.test) };
  async function part(one: TableFilesPlan | null): Promise<Part | null> {
    return one && readPart(plan, one);
  }
  const test = (await named.test())!;
  const all = await named.train();
  const fraction = split.by === 'folders' ? split.validation : 0;
  if (!all || fraction === 0 || !trains)
    return { train: all, validation: trains ? await named.validation() : null, test, fitting: all };
  const { labels, count } = strata(all);
  const assignment = splitByChance(labels, count, { validation: fraction, test: 0 }, own ?? seed);
  return {
    train: select(all, indicesOf(assignment, 'train')),
    validation: select(all, indicesOf(assignment, 'validation')),
    test,
    fitting: all,
  };
}

function assign(plan: TablePlan, part: Part, seed: number): Assignment {
  const { split } = plan;
  const { labels, count } = strata(part);
  if (split.by === 'group') {
    if (!part.groups)
      throw wrong(plan, 'data/group', `expected the column ${split.pattern} to group by, found no such column`);
    return splitByGroup(labels, count, part.groups, split, seed);
  }
  if (split.by === 'values') return byValues(plan, part, split);
  if (split.by === 'folders') throw new InternalError('a table that is one file is not split already');
  return splitByChance(labels, count, split, seed);
}

/** @throws DataError for a value that no sample has */
function byValues(
  plan: TablePlan,
  { groups }: Part,
  {
    field,
    test,
    validation,
  }: { readonly field: string; readonly test: readonly string[]; readonly validation: readonly string[] },
): Assignment {
  if (!groups) throw wrong(plan, 'data/group', `expected the column ${field} to split by, found no such column`);
  const unknown = [...test, ...validation].find((value) => !groups.includes(value));
  if (unknown !== undefined)
    throw wrong(
      plan,
      'data/group',
      `expected values of the column ${field} in data.split, found '${unknown}', which no sample has`,
    );
  const splitOf = (group: string): SplitName =>
    test.includes(group) ? 'test' : validation.includes(group) ? 'validation' : 'train';
  return Uint8Array.from(groups, (group) => splitNames.indexOf(splitOf(group)));
}

/** Samples of one class each give the same share to every split; where there are no classes, all are alike. */
function strata({ labels, count }: Part): { readonly labels: Int32Array; readonly count: number } {
  if (!labels) return { labels: new Int32Array(count), count: 1 };
  const names = [...new Set(labels)].sort();
  const places = new Map(names.map((name, index) => [name, index]));
  return { labels: Int32Array.from(labels, (label) => places.get(label)!), count: names.length };
}

function select(part: Part, indices: Uint32Array): Part {
  const take = <T extends Uint8Array | Float32Array>(values: T, width: number): T => {
    const taken =
      values instanceof Float32Array
        ? new Float32Array(indices.length * width)
        : new Uint8Array(indices.length * width);
    indices.forEach((index, position) =>
      taken.set(values.subarray(index * width, (index + 1) * width), position * width),
    );
    return taken as T;
  };
  const of = (texts: readonly string[] | null) => texts && Array.from(indices, (index) => texts[index]!);
  return {
    ...part,
    count: indices.length,
    inputs: take(part.inputs, part.sampleShape[0] * part.sampleShape[1] * part.sampleShape[2]),
    targets: part.targets && take(part.targets, part.targetNames.length),
    labels: of(part.labels),
    groups: of(part.groups),
  };
}

/** Names of the classes, from the spec or from beside the data. */
async function namesOf({ classes, format, root }: TablePlan): Promise<readonly string[] | null> {
  if (classes !== null || (format !== 'cifar10' && format !== 'cifar100')) return classes;
  return (await import('./cifar.js')).cifarClasses(root, format);
}

/** Whole numbers are the places of classes; words are sorted by their bytes. */
function classesOf(plan: TablePlan, parts: readonly Part[], named: readonly string[] | null): readonly string[] {
  const found = [...new Set(parts.flatMap(({ labels }) => labels ?? []))];
  const areNumbers = found.every((label) => /^\d{1,4}$/.test(label));
  if (areNumbers) {
    const largest = Math.max(...found.map(Number));
    if (named && largest >= named.length)
      throw wrong(
        plan,
        'data/label',
        `expected labels 0..${named.length - 1} (data.classes names ${named.length}), found label ${largest}`,
      );
    if (largest >= mostClasses)
      throw wrong(plan, 'data/label', `expected labels below ${mostClasses}, found ${largest}`);
    return named ?? Array.from({ length: largest + 1 }, (_, label) => String(label));
  }
  const sorted = found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const unnamed = named && sorted.find((label) => !named.includes(label));
  if (unnamed)
    throw wrong(plan, 'data/label', `expected classes of data.classes (${nameSome(named)}), found ${unnamed}`);
  if (sorted.length > mostClasses)
    throw wrong(
      plan,
      'data/label',
      `expected at most ${mostClasses} classes, found ${sorted.length}: is the column a class?`,
    );
  if (sorted.length < 2 && plan.task.name === 'classification')
    throw wrong(plan, 'data/classes', `expected at least 2 classes, found ${sorted.length}: ${sorted.join(', ')}`);
  return named ?? sorted;
}

const mostClasses = 1000;

function numbered(labels: readonly string[], classes: readonly string[]): Int32Array {
  const places = new Map(classes.map((name, index) => [name, index]));
  return Int32Array.from(labels, (label) => places.get(label) ?? Number(label));
}

/** What the task needs to be there. */
function checkTruth(plan: TablePlan, { train, test }: Splits): void {
  const { task, truth } = plan;
  if (task.name === 'multi_label')
    for (const part of [train, test]) {
      const at = part?.targets?.findIndex((value) => value !== 0 && value !== 1) ?? -1;
      if (part?.targets && at >= 0) {
        const [sample, column] = [Math.floor(at / part.targetNames.length), at % part.targetNames.length];
        throw wrong(
          plan,
          'data/label',
          `expected 0 or 1 for each label (task: multi_label), found ${part.targets[at]} of sample ${sample}, label ${part.targetNames[column]}`,
        );
      }
    }
  if (truth.kind === 'label' && test.labels === null)
    throw wrong(plan, 'data/label', 'expected labels of the test samples, found none');
}

function needFitting(plan: TablePlan, part: Part | null, fit: (part: Part) => Normalization): Normalization {
  if (part) return fit(part);
  throw wrong(
    plan,
    'data/normalization',
    'expected training samples that tell the mean and the spread of each column, found only test samples',
  );
}

function wrong({ root }: TablePlan, code: string, message: string): DataError {
  return new DataError({ code, message, where: { file: root }, fix: 'Correct data in the spec, or the file.' });
}
