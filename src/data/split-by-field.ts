/** Splits by what the name of a file says: whole speakers, patients or recordings, by chance or one by one. */
import { join } from 'node:path';
import { DataError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import type { Fields } from '../spec/name-pattern.js';
import { splitByGroup, splitNames, type Assignment, type Fractions } from './splits.js';

export type FieldSplit =
  | ({ readonly by: 'field'; readonly field: string; readonly seed: number | null } & Fractions)
  | {
      readonly by: 'values';
      readonly field: string;
      readonly validation: readonly string[];
      readonly test: readonly string[];
    };

interface NamedSample {
  readonly path: string;
  readonly fields: Fields;
}

/** @throws DataError for a name without the field, and for values that no name has */
export function assignByField(
  samples: readonly NamedSample[],
  { labels, classCount, root }: { labels: ArrayLike<number>; classCount: number; root: string },
  split: FieldSplit,
  seed: number,
): Assignment {
  const { field } = split;
  const values = samples.map(({ path, fields }) => {
    const value = fields[field];
    if (value !== undefined) return value;
    throw new DataError({
      code: 'data/split-field',
      message: `expected {${field}} (data.split.by) of every sample, found one without`,
      where: { file: join(root, path) },
      fix: `Write {${field}} into data.label, or give the manifest a column ${field}.`,
    });
  });
  if (split.by === 'field') return splitByGroup(labels, classCount, values, split, split.seed ?? seed);
  const present = [...new Set(values)];
  for (const [name, wanted] of [
    ['test', split.test],
    ['validation', split.validation],
  ] as const) {
    const absent = wanted.filter((value) => !present.includes(value));
    if (absent.length > 0) throw noSuchValue(root, field, name, absent, present);
  }
  return Uint8Array.from(values, (value) =>
    splitNames.indexOf(split.test.includes(value) ? 'test' : split.validation.includes(value) ? 'validation' : 'train'),
  );
}

function noSuchValue(
  root: string,
  field: string,
  split: string,
  absent: readonly string[],
  present: readonly string[],
): DataError {
  const known = [...present].sort();
  return new DataError({
    code: 'data/split-field',
    message: `expected values of {${field}} in data.split.${split}, found ${nameSome(absent)}, which no name has`,
    where: { file: root },
    cause: 'the value is spelled in another way, or its files are missing',
    fix: `Names have: ${nameSome(known)}.`,
  });
}
