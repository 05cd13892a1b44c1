/** What a manifest of samples goes with, and what it takes the place of. */
import { formatOf } from './data-format.js';
import type { Broken, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';

const columns = ['path_column', 'label_column', 'group_column', 'split_column'] as const;
const replaced = ['label', 'files', 'train', 'validation', 'test'] as const;

export const manifestRules: readonly Rule[] = [
  {
    reads: ['/data'],
    check: ({ spec: { data }, written }) => {
      if (!data) return [];
      const writtenData = memberOf(written, 'data');
      const has = (key: string): boolean => memberOf(writtenData, key) !== undefined;
      const splitHas = (key: string): boolean => memberOf(memberOf(writtenData, 'split'), key) !== undefined;
      const broken = (pointer: string, message: string, fix: string, example?: string): Broken[] => [
        { code: 'spec/manifest', pointer, at: 'key', message, fix, ...(example !== undefined && { example }) },
      ];
      if (!has('manifest')) {
        const column = columns.find(has);
        return column === undefined
          ? []
          : broken(
              `/data/${column}`,
              `expected manifest beside ${column}, found no such key`,
              'Name the table of the samples, or remove the key.',
              'manifest: labels.csv',
            );
      }
      const format = formatOf(data);
      if (format !== 'image_folder' && format !== 'sound_folder')
        return broken(
          '/data/manifest',
          'expected a manifest with photographs (image_size) or sounds (sample_rate), found neither',
          'Add image_size or sample_rate. A table whose rows are the samples themselves is named with file.',
          'image_size: 96x96',
        );
      const beside = replaced.find(has);
      if (beside !== undefined)
        return broken(
          `/data/${beside}`,
          `expected the manifest to say which files are samples, found ${beside} too`,
          `Remove ${beside}; label_column and split_column name columns.`,
        );
      const inSplit = ['file', 'group'].find(splitHas);
      if (inSplit !== undefined)
        return broken(
          `/data/split/${inSplit}`,
          `expected a column of the manifest to say what belongs where, found ${inSplit}`,
          'Name the column with group_column or split_column.',
        );
      if (has('group_column') && splitHas('by'))
        return broken('/data/group_column', 'expected by or group_column, found both', 'Remove one of the two.');
      if (!has('split_column')) return [];
      const also =
        (has('group_column') ? 'group_column' : undefined) ??
        ['by', 'test', 'validation', 'test_fraction', 'validation_fraction', 'seed'].find(splitHas);
      return also === undefined
        ? []
        : broken(
            also === 'group_column' ? '/data/group_column' : `/data/split/${also}`,
            'expected split_column alone to say what belongs where, found another key',
            'Remove the key, or remove split_column.',
          );
    },
  },
];
