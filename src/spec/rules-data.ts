/** Rules about files, and what the values of `data` must agree on. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { leaves } from './load.js';
import { spanOf, type Located } from './located.js';
import type { Broken, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import type { Data, SplitFiles } from './schema/spec.js';
import { formatOf } from './data-format.js';
import { keysOfSounds, nameRules } from './rules-names.js';
import { photographRules } from './rules-photographs.js';
import { soundRules } from './rules-sounds.js';

/** Folder that `data.root` starts from: that of the file it is written in, or else of the file that names the images. */
export function dataFolder(root: Located): string {
  const naming = [
    '/data/root',
    '/data/images',
    '/data/train/images',
    '/data/test/images',
    '/data/test',
    '/data/image_size',
    '/data/sample_rate',
  ];
  const written = naming.map((pointer) => spanOf(root, pointer));
  return dirname((written.find((span) => span !== undefined) ?? root.span).source.path);
}

function filesOf(pointer: string, files: SplitFiles | undefined): (readonly [string, string | undefined])[] {
  if (typeof files !== 'object') return [[pointer, files]];
  return [
    [`${pointer}/images`, files.images],
    [`${pointer}/labels`, files.labels],
  ];
}

export const dataRules: readonly Rule[] = [
  ...photographRules,
  ...soundRules,
  ...nameRules,
  {
    reads: ['/data'],
    check: ({ spec: { data, student }, written }) => {
      if (!data || formatOf(data) !== 'idx') return [];
      const writtenData = memberOf(written, 'data');
      const has = (key: keyof Data): boolean => memberOf(writtenData, key) !== undefined;
      const broken = (pointer: string, message: string, fix: string): Broken[] => [
        { code: 'spec/data-files', pointer, at: 'key', message, fix },
      ];
      const stray = (['color', 'resize', 'cache_size', 'validation'] as const).find(has);
      if (stray !== undefined || has('image_size'))
        return broken(
          `/data/${stray ?? 'image_size'}`,
          'expected a key for IDX files, found one for photographs',
          'Say format: image_folder and image_size, or remove the key.',
        );
      const ofFiles = (['files', 'label'] as const).find(has) ?? keysOfSounds(writtenData)[0];
      if (ofFiles !== undefined)
        return broken(
          `/data/${ofFiles}`,
          'expected a key for IDX files, found one for samples that are a file each',
          'For photographs, add image_size; for sounds, add sample_rate, duration and features.',
        );
      const folder = (['train', 'test'] as const).find((key) => typeof data[key] === 'string');
      if (folder !== undefined)
        return broken(
          `/data/${folder}`,
          'expected images and labels, found a folder',
          'For a folder of photographs, add their size.',
        ).map((one) => ({ ...one, example: 'image_size: 96x96' }));
      const ofPhotographs = (
        ['validation_fraction', 'seed', 'group', 'by', 'test', 'validation', 'file', 'duplicates'] as const
      ).find((key) => memberOf(memberOf(writtenData, 'split'), key) !== undefined);
      if (ofPhotographs !== undefined)
        return broken(
          `/data/split/${ofPhotographs}`,
          'expected test_fraction alone for IDX files, found a key for photographs and sounds',
          'Remove the key.',
        );
      const whole = has('images') || has('labels');
      const parts = has('train') || has('test');
      if (whole && parts) {
        return broken(
          has('train') ? '/data/train' : '/data/test',
          'expected either images and labels, or train and test, found both',
          'Remove one pair; in a spec that extends another, null removes an inherited key.',
        );
      }
      if (!whole && !parts) {
        return broken(
          '/data',
          'expected images and labels, or train and test, in data, found no such keys',
          'Name the files; or, for photographs in one folder a class, add image_size: 96x96.',
        ).map((one) => ({ ...one, example: 'data: { root: data, images: images.gz, labels: labels.gz }' }));
      }
      // Committed files are measured only: they need no training images.
      const named = student ? (['train', 'test'] as const) : (['test'] as const);
      const pair = whole ? (['images', 'labels'] as const) : named;
      const missing = pair.find((key) => data[key] === undefined);
      if (missing)
        return broken('/data', `expected ${pair.join(' and ')} in data, found no ${missing}`, `Add '${missing}'.`);
      if (parts && has('split')) {
        return broken(
          '/data/split',
          'expected no split where train and test are named, found one',
          'Remove split; the files are split already.',
        );
      }
      return [];
    },
  },
  {
    reads: ['/data'],
    check: ({ spec: { data }, root, workspace }) => {
      if (!data) return [];
      const outside = (pointer: string, path: string, base: string, folder: string): Broken[] =>
        isAbsolute(path) || /^[A-Za-z]:|\\|\0/.test(path) || leaves(folder, resolve(base, path))
          ? [
              {
                code: 'spec/path',
                pointer,
                message: `expected a relative path that stays in ${pointer === '/data/root' || pointer === '/data/split/file' ? 'the workspace' : 'data.root'}, with forward slashes, found '${path}'`,
                cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
                fix: 'For data elsewhere, run with --data-root DIR (the action: data-root: DIR).',
              },
            ]
          : [];
      const folder = dataFolder(root);
      const rootProblems = data.root === undefined ? [] : outside('/data/root', data.root, folder, workspace);
      const files: readonly (readonly [string, string | undefined])[] = [
        ['/data/images', data.images],
        ['/data/labels', data.labels],
        ...filesOf('/data/train', data.train),
        ...filesOf('/data/test', data.test),
        ['/data/validation', data.validation],
        ['/data/augmentation/noise/folder', data.augmentation?.noise?.folder],
      ];
      const list = data.split?.file;
      const listFolder = dirname((spanOf(root, '/data/split/file') ?? root.span).source.path);
      return [
        ...rootProblems,
        ...(list === undefined ? [] : outside('/data/split/file', list, listFolder, workspace)),
        ...files.flatMap(([pointer, path]) => (path === undefined ? [] : outside(pointer, path, folder, folder))),
      ];
    },
  },
  {
    reads: ['/data/normalization'],
    check: ({ spec: { data } }) => {
      const [means, stds] = [data?.normalization?.mean?.length ?? 1, data?.normalization?.std?.length ?? 1];
      if (means === stds || means === 1 || stds === 1) return [];
      return [
        {
          code: 'spec/normalization',
          pointer: '/data/normalization/std',
          message: `expected mean and std to have one value, or one per channel, found ${means} and ${stds}`,
          fix: 'Give both the same number of values.',
        },
      ];
    },
  },
];
