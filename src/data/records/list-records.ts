/** Photographs in TFRecord files: where each record is, and its class; the pictures themselves stay on the disk. */
import { posix, relative } from 'node:path';
import { DataError, type Problem } from '../../core/errors.js';
import { compareBytes, type PictureFile } from '../list-folder.js';
import { collectProblems } from '../problems.js';
import { splitNames, type SplitName } from '../splits.js';
import { featureOf, parseExample, textOf, type Features } from './example.js';
import { readRecord, scanRecords } from './frames.js';
import {
  pictureOf,
  startPictures,
  type PictureFeature,
  type PictureForms,
  type PictureShape,
  type PictureSize,
} from './pictures.js';
import type { RecordPlace } from './place.js';
import { recordFiles } from './record-files.js';

/** Patterns of files, relative to the root. */
export interface RecordsRule {
  readonly files:
    | { readonly all: string }
    | { readonly train: string | null; readonly validation: string | null; readonly test: string };
  /** Names of features; null: a usual one. */
  readonly inputs: string | null;
  readonly label: string | null;
}

export interface RecordListing {
  readonly classes: readonly string[];
  readonly samples: readonly PictureFile[];
  /** Null where one split decides. */
  readonly ready: readonly SplitName[] | null;
  readonly pictures: PictureFeature;
  /** Of the first picture, where pixels are raw. */
  readonly firstShape: PictureShape | null;
}

interface ListOptions {
  readonly root: string;
  readonly within: string | null;
  readonly classes: readonly string[] | null;
  /** Features that a split needs. */
  readonly field: string | null;
  readonly trains: boolean;
  /** Of raw pixels whose records do not tell their shape. */
  readonly size: PictureSize | null;
}

const usualInputs = ['image/encoded', 'image', 'image_raw', 'encoded', 'jpeg', 'png', 'picture'];
export const usualLabels = ['image/class/label', 'label', 'class', 'image/class/text', 'category', 'species'];

/** @throws DataError that names file and record of what is not as it must be, up to 20 */
export async function listRecords(rule: RecordsRule, options: ListOptions): Promise<RecordListing> {
  const { root, within, field, trains } = options;
  const problems = collectProblems();
  const samples: (Omit<PictureFile, 'label'> & { readonly label: string; readonly part: SplitName })[] = [];
  let found: { readonly pictures: PictureForms; readonly label: string } | null = null;
  for (const [part, pattern] of partsOf(rule, trains))
    for (const file of await recordFiles(root, pattern, within)) {
      const before = samples.length + problems.count;
      const shown = relative(root, file).replaceAll('\\', '/');
      await scanRecords(file, (bytes, place, number) => {
        try {
          const features = parseExample(bytes);
          found ??= {
            pictures: startPictures(nameOf(features, rule.inputs, usualInputs), options.size),
            label: nameOf(features, rule.label, usualLabels),
          };
          found.pictures.look(features);
          const label = valueOf(features, found.label);
          const fields = field === null ? {} : { [field]: valueOf(features, field) };
          samples.push({ path: `${shown}#${number}`, label, sizeBytes: place.length, fields, part, record: place });
        } catch (error) {
          problems.add(wrong(file, number, (error as Error).message));
        }
      });
      if (samples.length + problems.count === before)
        problems.add({ ...wrong(file, 0, ''), message: 'expected records, found an empty file' });
    }
  problems.throwIfAny();
  const pictures = picturesIn(found!.pictures, root);
  const { classes, placeOf } = classesOf(
    samples.map(({ label }) => label),
    options.classes,
    root,
  );
  return {
    classes,
    samples: samples.map(({ part: _, ...sample }) => ({ ...sample, label: placeOf(sample.label, sample.path) })),
    ready: 'all' in rule.files ? null : samples.map(({ part }) => part),
    pictures,
    firstShape: found!.pictures.firstShape,
  };
}

function picturesIn(pictures: PictureForms, root: string): PictureFeature {
  try {
    return pictures.done();
  } catch (error) {
    throw new DataError({
      code: 'data/tfrecord',
      message: (error as Error).message,
      where: { file: root },
      cause: 'some records were written before pixels were divided by 255, or by another program',
      fix: 'Write the records anew, all with pixels from 0 to 255, or all from 0 to 1.',
    });
  }
}

function partsOf({ files }: RecordsRule, trains: boolean): (readonly [SplitName, string])[] {
  if ('all' in files) return [['train', files.all]];
  return splitNames.flatMap((name) => {
    const pattern = files[name];
    return pattern === null || (name !== 'test' && !trains) ? [] : [[name, pattern] as const];
  });
}

function nameOf(features: Features, written: string | null, usual: readonly string[]): string {
  const name = written ?? usual.find((one) => features.has(one));
  if (name !== undefined) return name;
  featureOf(features, usual.slice(0, 2).join(' or '));
  return usual[0]!;
}

function valueOf(features: Features, name: string): string {
  const feature = featureOf(features, name);
  const text = textOf(feature);
  if (text !== null && text !== '' && text !== 'NaN') return text;
  throw new Error(`expected one value in the feature ${name}, found ${text ?? feature.values.length}`);
}

/** The picture of a record as the content of a file, read by its position. */
export async function readPicture(place: RecordPlace, pictures: PictureFeature): Promise<Uint8Array> {
  return pictureOf(parseExample(await readRecord(place)), pictures);
}

/** Whole numbers are places in data.classes, or classes in their own order; words in the order of their bytes. */
function classesOf(
  labels: readonly string[],
  named: readonly string[] | null,
  root: string,
): { readonly classes: readonly string[]; readonly placeOf: (label: string, path: string) => number } {
  const areNumbers = labels.every((label) => /^\d{1,6}$/.test(label));
  const found = [...new Set(labels)].sort((a, b) => (areNumbers ? Number(a) - Number(b) : compareBytes(a, b)));
  const classes = named ?? found;
  if (found.length < 2)
    throw new DataError({
      code: 'data/classes',
      message: `expected at least 2 classes, found ${found.length}: ${found.join(', ')}`,
      where: { file: root },
      fix: 'Name the feature of classes with data.label.',
    });
  const places = new Map(classes.map((name, place) => [name, place]));
  return {
    classes,
    placeOf: (label, path) => {
      const place = named && areNumbers ? Number(label) : places.get(label);
      if (place !== undefined && place < classes.length) return place;
      throw new DataError({
        code: 'data/label',
        message: `expected ${areNumbers ? `labels 0..${classes.length - 1}` : 'a class'} of data.classes, found ${label.slice(0, 100)}`,
        where: { file: `${root}/${posix.normalize(path)}` },
        cause: areNumbers ? 'labels count from 1, or data.classes is not complete' : 'data.classes is not complete',
        fix: 'Name every class in data.classes, in label order, or leave the key out.',
      });
    },
  };
}

function wrong(file: string, number: number, message: string): Problem {
  return {
    code: 'data/tfrecord',
    message: `${message} (record ${number})`,
    where: { file },
    cause: 'the records were written with other features',
    fix: 'Name the features with data.inputs and data.label; of raw pixels without features for height and width, give their size as data.image_size; or write the records anew.',
  };
}
