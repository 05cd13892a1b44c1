import { basename, join } from 'node:path';
import { DataError } from '../core/errors.js';
import { groupDigits } from '../core/group-digits.js';
import { isReadyMade, splitKey } from '../data/images/ready-made.js';
import { listFolder } from '../data/list-folder.js';
import { splitByChance, splitNames, type Assignment, type SplitName } from '../data/splits.js';
import type { Shape } from '../graph/shapes.js';
import type { DataKind, FoundData } from './data-kind.js';
import { nameList, scalar } from './line.js';

/** What a built-in architecture gets where no model says a size. */
export const defaultShape = [96, 96, 3] as const;
/** An autoencoder's weights grow with the pixels. */
const anomalyShape = [32, 32, 1] as const;
const testFraction = 0.2;

export const photographs: DataKind = {
  noun: 'a folder of photographs, one folder a class',
  look: async (path, isFolder) => {
    if (!isFolder) return null;
    const { classes } = await listFolder(path, { within: null });
    // Masks of defects, as MVTec AD has them, are no samples.
    const splits = classes.filter((name) => name !== 'ground_truth');
    if (isReadyMade(splits)) return readyMade(path, splits);
    if (classes.length === 1) throw onlyNormal(path, classes[0]!);
    return oneFolder(path);
  },
};

async function oneFolder(root: string): Promise<FoundData> {
  const { classes, files } = await listFolder(root, { within: null });
  // A split of a handful would tell nothing, and take samples from the training.
  const validationFraction = files.length >= 200 ? 0.1 : 0;
  const assigned = splitByChance(
    files.map(({ label }) => label),
    classes.length,
    { validation: validationFraction, test: testFraction },
    1,
  );
  const validation = validationFraction > 0 ? `validation_fraction: ${validationFraction}, ` : '';
  return found(root, classes, files, {
    trainCount: countOf(assigned, 'train'),
    testCount: countOf(assigned, 'test'),
    splits: () => [`split: { ${validation}test_fraction: ${testFraction} }`],
  });
}

const countOf = (assigned: Assignment, split: SplitName): number =>
  assigned.filter((one) => one === splitNames.indexOf(split)).length;

async function readyMade(root: string, folders: readonly string[]): Promise<FoundData> {
  const parts = await Promise.all(
    folders.map(async (folder) => ({
      key: keyOf(folder, folders),
      folder,
      listing: await listFolder(join(root, folder), { within: null }),
    })),
  );
  const filesOf = (key: string): number =>
    parts.filter((part) => part.key === key).reduce((sum, { listing }) => sum + listing.files.length, 0);
  const [{ listing }] = parts as [(typeof parts)[number]];
  const counts: Counts = {
    trainCount: filesOf('train'),
    testCount: filesOf('test'),
    splits: ({ trains }) =>
      parts.filter(({ key }) => trains || key === 'test').map(({ key, folder }) => `${key}: ${JSON.stringify(folder)}`),
  };
  const trained = parts.find(({ key }) => key === 'train')?.listing.classes ?? [];
  const tested = parts.find(({ key }) => key === 'test')?.listing.classes ?? [];
  if (trained.length === 1) {
    if (tested.every((name) => trained.includes(name))) throw onlyNormal(root, trained[0]!);
    return anomalies(root, trained[0]!, tested, counts);
  }
  return found(
    root,
    listing.classes,
    parts.flatMap((part) => part.listing.files),
    counts,
  );
}

/** Trained on one kind alone, as MVTec AD is laid out: what is given back badly is an anomaly. */
function anomalies(root: string, normal: string, tested: readonly string[], { splits, ...counts }: Counts): FoundData {
  const others = tested.filter((name) => name !== normal);
  const [height, width, channels] = anomalyShape;
  return {
    ...counts,
    title: `${groupDigits(counts.trainCount)} photographs of ${normal} to train on, and ${groupDigits(counts.testCount)} to test on: ${normal}, ${nameList(others)}`,
    root,
    name: basename(root),
    classes: height * width * channels,
    labels: null,
    isPictures: true,
    guess: 0,
    asks: { kind: 'anomaly' },
    sampleShape: (wanted) => wanted ?? anomalyShape,
    lines: (shape, options) => [
      ...sizeLines(shape),
      ...splits(options),
      '# Trained on what is normal alone: what is given back badly is the anomaly.',
      `normal: [${scalar(normal)}]`,
    ],
  };
}

function onlyNormal(root: string, name: string): DataError {
  return new DataError({
    code: 'init/one-class',
    message: `expected photographs of two classes, or folders train and test, found one class: ${name}`,
    where: { file: root },
    cause:
      'To tell anomalies a model trains on normal samples alone, but how well it does can only be measured on some anomalies.',
    fix: `Make the folders train/${name}, test/${name} and test/anomaly, with some normal photographs and every anomaly that you have in test; or name the folder above the classes.`,
  });
}

/** Where there is no folder to test on, that of the validation serves: what is measured must not be trained on. */
function keyOf(folder: string, folders: readonly string[]): ReturnType<typeof splitKey> {
  const key = splitKey(folder);
  return key === 'validation' && !folders.some((other) => splitKey(other) === 'test') ? 'test' : key;
}

interface Counts extends Pick<FoundData, 'trainCount' | 'testCount'> {
  readonly splits: (options: { readonly trains: boolean }) => readonly string[];
}

function found(
  root: string,
  classes: readonly string[],
  files: readonly { readonly label: number }[],
  { trainCount, testCount, splits }: Counts,
): FoundData {
  const counts = classes.map((_, label) => files.filter((file) => file.label === label).length);
  return {
    title: `${groupDigits(files.length)} photographs in ${classes.length} folders: ${nameList(classes)}`,
    root,
    name: basename(root),
    classes: classes.length,
    labels: classes,
    trainCount,
    testCount,
    isPictures: true,
    guess: Math.max(...counts) / files.length,
    // Photographs become what a model reads.
    sampleShape: (wanted) => wanted ?? defaultShape,
    lines: (shape, options) => [
      ...sizeLines(shape),
      ...splits(options),
      ...(options.trains
        ? [
            '# Of training photographs alone. Take horizontal_flip away where left and right are not alike.',
            `augmentation: { horizontal_flip: true, crop: ${Math.max(1, Math.round(shape[0]! / 16))} px, brightness: 10 % }`,
          ]
        : []),
    ],
  };
}

export function sizeLines([height, width, channels]: Shape): string[] {
  const size = height === width ? `${height}x${width}` : `{ height: ${height}, width: ${width} }`;
  return [`image_size: ${size}`, `color: ${channels === 1 ? 'grayscale' : 'rgb'}`];
}
