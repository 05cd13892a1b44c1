/** Rules about patterns of file names, and splits by what they find; and which keys belong to sounds. */
import { namePattern, patternFault } from './name-pattern.js';
import type { Broken, Rule } from './rule.js';
import { formatOf, hasRecords, isTable } from './data-format.js';
import type { Json } from './located.js';
import { memberOf } from './schema-walk.js';
import type { Data } from './schema/spec.js';

const soundKeys = ['sample_rate', 'duration', 'level', 'features', 'other_rates'] as const;
const soundChanges = ['time_shift', 'noise', 'spec_augment'] as const;

/** Keys of sounds that are written, as paths below data. */
export function keysOfSounds(written: Json | undefined): string[] {
  const augmentation = memberOf(written, 'augmentation');
  return [
    ...soundKeys.filter((key) => memberOf(written, key) !== undefined),
    ...soundChanges.filter((key) => memberOf(augmentation, key) !== undefined).map((key) => `augmentation/${key}`),
  ];
}

export const nameRules: readonly Rule[] = [
  {
    reads: ['/data/label'],
    check: ({ spec: { data } }) => {
      const label = data?.label;
      // Of a table it is the name of a column.
      if (label === undefined || isTable(formatOf(data!)) || hasRecords(data!)) return [];
      const { fields } = namePattern(label);
      const fault = patternFault(label) ?? (fields.includes('label') ? null : `no {label} in '${label}'`);
      if (fault === null) return [];
      return [
        {
          code: 'spec/name-pattern',
          pointer: '/data/label',
          message: `expected a pattern of file names with {label} once and text between its fields, found ${fault}`,
          fix: 'Write the name of a file with {label} in the place of its class.',
          example: "label: '{label}_{speaker}_{index}.wav'",
        },
      ];
    },
  },
  {
    reads: ['/data/files'],
    check: ({ spec: { data } }) => {
      const files = data?.files;
      if (files === undefined) return [];
      const [field] = namePattern(files).fields;
      const fault = patternFault(files) ?? (field === undefined ? null : `{${field}}`);
      if (fault === null) return [];
      return [
        {
          code: 'spec/name-pattern',
          pointer: '/data/files',
          message: `expected a pattern of file names in which * is any text, found ${fault}`,
          fix: 'Write * for what differs; fields belong into label.',
          example: "files: '*.wav'",
        },
      ];
    },
  },
];

/** `by` names a field of the label; `test` and `validation` are values of it. */
export function splitByName(
  data: Data,
  splitHas: (key: string) => boolean,
  broken: (pointer: string, message: string, fix: string, example?: string) => Broken[],
): Broken[] {
  const { label, manifest, split = {} } = data;
  const { by, test = [], validation = [] } = split;
  const named = (['test', 'validation'] as const).find((key) => splitHas(key));
  if (by === undefined)
    return named === undefined
      ? []
      : broken(
          `/data/split/${named}`,
          `expected by, the field of which ${named} has values, in data.split, found no such key`,
          `Add by, or write ${named}_fraction.`,
          'by: speaker',
        );
  const fields = label === undefined ? [] : namePattern(label).fields.filter((field) => field !== 'label');
  if (manifest === undefined && !hasRecords(data) && !fields.includes(by))
    return broken(
      '/data/split/by',
      `expected a field of data.label${fields.length > 0 ? ` (${fields.join(', ')})` : ''}, found '${by}'${label === undefined ? ' and no data.label' : ''}`,
      `Write {${by}} into data.label, in the place of what says which samples belong together.`,
      `label: '{label}_{${by}}_{index}.wav'`,
    );
  const beside = ['group', ...(named === undefined ? [] : ['test_fraction', 'validation_fraction', 'seed'])].find(
    splitHas,
  );
  if (beside !== undefined)
    return broken(
      `/data/split/${beside}`,
      `expected by${named === undefined ? '' : ` with ${named}`} alone to say what belongs where, found another key`,
      `Remove the key, or remove ${named ?? 'by'}.`,
    );
  if (named === 'validation')
    return broken('/data/split', 'expected test beside validation in data.split, found no such key', "Add 'test'.");
  const both = test.map(String).find((value) => validation.map(String).includes(value));
  if (both !== undefined)
    return broken(
      '/data/split/validation',
      `expected values that are not in test, found '${both}' in both`,
      'Remove it from one of the two.',
    );
  return [];
}
