/** What the keys about a folder of photographs must agree on; those about splits are the same for sounds. */
import { formatOf, hasRecords, isTable } from './data-format.js';
import type { Broken, Rule } from './rule.js';
import { keysOfSounds, splitByName } from './rules-names.js';
import { memberOf } from './schema-walk.js';
import type { Data } from './schema/spec.js';
import { parseFraction, parsePixels } from './units.js';

export const photographRules: readonly Rule[] = [
  {
    reads: ['/data'],
    check: ({ spec: { data, student }, written }) => {
      if (!data || formatOf(data) !== 'image_folder') return [];
      const writtenData = memberOf(written, 'data');
      const has = (key: keyof Data): boolean => memberOf(writtenData, key) !== undefined;
      const splitHas = (key: string): boolean => memberOf(memberOf(writtenData, 'split'), key) !== undefined;
      const broken = (pointer: string, message: string, fix: string, example?: string): Broken[] => [
        { code: 'spec/photographs', pointer, at: 'key', message, fix, ...(example === undefined ? {} : { example }) },
      ];
      if (!has('image_size'))
        return broken(
          '/data',
          'expected image_size in data, found no such key',
          'Add the size that the model reads.',
          'image_size: 96x96',
        );
      const ofIdx = (['images', 'labels'] as const).find(has);
      if (ofIdx !== undefined)
        return broken(
          `/data/${ofIdx}`,
          'expected a folder of photographs, found a key for IDX files',
          'Remove the key, or remove image_size.',
        );
      const ofSounds = keysOfSounds(writtenData)[0];
      if (ofSounds !== undefined)
        return broken(
          `/data/${ofSounds}`,
          'expected a key for photographs, found one for sounds',
          'Remove the key, or remove image_size.',
        );
      const needless = hasRecords(data)
        ? ['files', 'manifest', 'columns', 'targets'].find((key) => has(key as keyof Data))
        : undefined;
      if (needless !== undefined)
        return broken(
          `/data/${needless}`,
          `expected keys for photographs in TFRecord files, found ${needless}`,
          'Remove the key.',
        );
      if (hasRecords(data) && !has('file') && !has('test'))
        return broken(
          '/data',
          'expected file, or train and test, in data, found no such key',
          'Name the files.',
          "file: 'flowers-*.tfrecord'",
        );
      const inFolder = hasRecords(data) ? undefined : (['file', 'inputs'] as const).find(has);
      if (inFolder !== undefined)
        return broken(
          `/data/${inFolder}`,
          `expected a folder of photographs, found ${inFolder}`,
          'Remove the key, or name TFRecord files (*.tfrecord).',
        );
      return brokenFolders(data, { has, splitHas, trains: Boolean(student), broken });
    },
  },
  {
    reads: ['/data/split/group'],
    check: ({ spec: { data } }) => {
      const group = data?.split?.group;
      const isSound =
        group === undefined ||
        (data !== undefined && isTable(formatOf(data))) ||
        (group.split('{group}').length === 2 && group.split('/').every((part) => part.split('*').length <= 3));
      return isSound
        ? []
        : [
            {
              code: 'spec/group',
              pointer: '/data/split/group',
              message: `expected a pattern with {group} once, and at most two * between two slashes, found '${group}'`,
              fix: 'Write the names of the files with {group} in place of what says which of them belong together.',
              example: "group: '*_{group}_*'",
            },
          ];
    },
  },
  {
    reads: ['/data/augmentation'],
    check: ({ spec: { data } }) => {
      const { hue = 0, scale = 0, blur = 0 } = data?.augmentation ?? {};
      const most = (key: string, value: number, limit: number, words: string): Broken[] =>
        value <= limit
          ? []
          : [
              {
                code: 'spec/augmentation',
                pointer: `/data/augmentation/${key}`,
                message: `expected at most ${words}, found more`,
                fix: `Write at most ${words}.`,
              },
            ];
      return [
        ...most('hue', parseFraction(hue), 0.5, '50 %, which is the whole colour circle'),
        ...most('scale', parseFraction(scale), 0.5, '50 %'),
        ...most('blur', parsePixels(blur), 8, '8 px'),
      ];
    },
  },
];

type Tell = (pointer: string, message: string, fix: string, example?: string) => Broken[];

/** Folders that are split already, or one that is to be split. */
export function brokenFolders(
  data: Data,
  {
    has,
    splitHas,
    trains,
    broken,
  }: {
    readonly has: (key: keyof Data) => boolean;
    readonly splitHas: (key: string) => boolean;
    readonly trains: boolean;
    readonly broken: Tell;
  },
): Broken[] {
  const pair = (['train', 'test'] as const).find((key) => typeof data[key] === 'object');
  if (pair !== undefined)
    return broken(
      `/data/${pair}`,
      'expected the name of a folder with one folder a class, found images and labels',
      'Name the folder.',
      `${pair}: ${pair}`,
    );
  const isReadyMade = has('train') || has('test') || has('validation');
  const missing = isReadyMade
    ? (['train', 'test'] as const).find((key) => !has(key) && (key === 'test' || trains))
    : undefined;
  if (missing !== undefined)
    return broken('/data', `expected train and test in data, found no ${missing}`, `Add '${missing}'.`);
  return [
    ...brokenSplit(isReadyMade, has('validation'), splitHas, broken),
    ...brokenFractions(data),
    ...splitByName(data, splitHas, broken),
  ];
}

function brokenSplit(
  isReadyMade: boolean,
  hasValidation: boolean,
  splitHas: (key: string) => boolean,
  broken: Tell,
): Broken[] {
  const sharing = ['test_fraction', 'group', 'by', 'file', ...(hasValidation ? ['validation_fraction'] : [])].find(
    splitHas,
  );
  if (isReadyMade && sharing !== undefined)
    return broken(
      `/data/split/${sharing}`,
      'expected no further split where folders are split already, found one',
      'Remove the key.',
    );
  const beside = ['group', 'by', 'test_fraction', 'validation_fraction', 'seed'].find(splitHas);
  if (splitHas('file') && beside !== undefined)
    return broken(
      `/data/split/${beside}`,
      'expected the list alone to say what belongs where, found another key',
      'Remove the key, or remove file.',
    );
  return [];
}

function brokenFractions({ split = {} }: Data): Broken[] {
  const [validation, test] = [parseFraction(split.validation_fraction ?? 0), parseFraction(split.test_fraction ?? 0)];
  if (validation + test < 1) return [];
  return [
    {
      code: 'spec/photographs',
      pointer: '/data/split',
      at: 'key',
      message: `expected something to be left for training, found ${test * 100} % for test and ${validation * 100} % for validation`,
      fix: 'Make the fractions smaller.',
    },
  ];
}
