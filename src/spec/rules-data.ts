/** Rules about files, and what the values of `data` must agree on. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { leaves } from './load.js';
import { spanOf, type Located } from './located.js';
import { normalizationProblems } from './rules-model-input.js';
import type { Broken, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import { parseFraction } from './units.js';
import type { Data, SplitFiles } from './schema/spec.js';
import { formatOf } from './data-format.js';
import { manifestRules } from './rules-manifest.js';
import { keysOfSounds, nameRules } from './rules-names.js';
import { tableRules } from './rules-tables.js';
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
    '/data/manifest',
    '/data/image_size',
    '/data/sample_rate',
    '/data/file',
    '/data/inputs',
    '/data/train/inputs',
    '/data/test/inputs',
    '/data/format',
  ];
  const written = naming.map((pointer) => spanOf(root, pointer));
  return dirname((written.find((span) => span !== undefined) ?? root.span).source.path);
}

function filesOf(pointer: string, files: SplitFiles | undefined): (readonly [string, string | undefined])[] {
  if (typeof files !== 'object') return [[pointer, files]];
  return [
    [`${pointer}/images`, files.images],
    [`${pointer}/labels`, files.labels],
    [`${pointer}/inputs`, files.inputs],
    [`${pointer}/targets`, files.targets],
  ];
}

export const dataRules: readonly Rule[] = [
  ...photographRules,
  ...soundRules,
  ...nameRules,
  ...manifestRules,
  ...tableRules,
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
      const ofTables = (['file', 'inputs', 'targets', 'columns', 'normalize_targets'] as const).find(has);
      if (ofTables !== undefined)
        return broken(
          `/data/${ofTables}`,
          'expected a key for IDX files, found one for tables and arrays',
          'Name files that end in .csv, .npy or .npz, say their format, or remove the key.',
        );
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
      const ofPhotographs = (['group', 'by', 'test', 'validation', 'file', 'duplicates'] as const).find(
        (key) => memberOf(memberOf(writtenData, 'split'), key) !== undefined,
      );
      if (ofPhotographs !== undefined)
        return broken(
          `/data/split/${ofPhotographs}`,
          'expected test_fraction, validation_fraction and seed for IDX files, found a key for photographs and sounds',
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
      const half = (['train', 'test'] as const).find((key) => {
        const files = data[key];
        return typeof files === 'object' && (files.images === undefined || files.labels === undefined);
      });
      if (half !== undefined)
        return broken(`/data/${half}`, 'expected images and labels, found one of them or others', 'Name both files.');
      const fractions = [data.split?.test_fraction ?? 0, data.split?.validation_fraction ?? 0].map(parseFraction);
      if (whole && fractions[0]! + fractions[1]! >= 1)
        return broken(
          '/data/split',
          `expected something to be left for training, found ${fractions[0]! * 100} % for test and ${fractions[1]! * 100} % for validation`,
          'Make the fractions smaller.',
        );
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
        ['/data/labels', typeof data.labels === 'string' ? data.labels : undefined],
        ['/data/file', data.file],
        ['/data/manifest', data.manifest],
        ['/data/inputs', data.inputs],
        // Of a table it is the name of a column.
        ['/data/targets', typeof data.targets === 'string' && formatOf(data) === 'npy' ? data.targets : undefined],
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
    reads: ['/data'],
    check: ({ spec }) => {
      const { mean = [0], std = [1] } = spec.data?.normalization ?? {};
      return normalizationProblems('/data/normalization', { mean, std }, spec);
    },
  },
];
