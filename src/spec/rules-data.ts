/** Rules about files, and what the values of `data` must agree on. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { leaves } from './load.js';
import { spanOf, type Located } from './located.js';
import type { Broken, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';
import type { Data } from './schema/spec.js';

/** Folder that `data.root` starts from: that of the file it is written in, or else of the file that names the images. */
export function dataFolder(root: Located): string {
  const written = ['/data/root', '/data/images', '/data/train/images', '/data/test/images'].map((pointer) =>
    spanOf(root, pointer),
  );
  return dirname((written.find((span) => span !== undefined) ?? root.span).source.path);
}

export const dataRules: readonly Rule[] = [
  {
    reads: ['/data'],
    check: ({ spec: { data, student }, written }) => {
      if (!data) return [];
      const writtenData = memberOf(written, 'data');
      const has = (key: keyof Data): boolean => memberOf(writtenData, key) !== undefined;
      const whole = has('images') || has('labels');
      const parts = has('train') || has('test');
      const broken = (pointer: string, message: string, fix: string): Broken[] => [
        { code: 'spec/data-files', pointer, at: 'key', message, fix },
      ];
      if (whole && parts) {
        const stray = has('train') ? '/data/train' : '/data/test';
        return broken(
          stray,
          'expected either images and labels, or train and test, found both',
          'Remove one pair; in a spec that extends another, null removes an inherited key.',
        );
      }
      if (!whole && !parts) {
        return broken(
          '/data',
          'expected images and labels, or train and test, in data, found no such keys',
          'Name the files.',
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
                message: `expected a relative path that stays in ${pointer === '/data/root' ? 'the workspace' : 'data.root'}, with forward slashes, found '${path}'`,
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
        ['/data/train/images', data.train?.images],
        ['/data/train/labels', data.train?.labels],
        ['/data/test/images', data.test?.images],
        ['/data/test/labels', data.test?.labels],
      ];
      return [
        ...rootProblems,
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
