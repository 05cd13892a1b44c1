/** Rows of numbers in TFRecord files: every feature is a column, and one of several values as many columns. */
import { digestBytes } from '../../core/digest.js';
import { DataError, type Problem } from '../../core/errors.js';
import type { Part, Roles } from '../tables/part.js';
import { empty, startRows, type Rows } from '../tables/rows.js';
import { parseExample, valueText, type Features } from './example.js';
import { scanRecords } from './frames.js';
import { recordFiles } from './record-files.js';

/** @throws DataError that names file and record of what is not as it must be, up to 20 */
export async function readRecordNumbers(root: string, pattern: string, roles: Roles): Promise<Part> {
  const read: { rows: Rows | null } = { rows: null };
  let widths: ReadonlyMap<string, number> = new Map();
  const digests: string[] = [];
  const exact = [roles.label, roles.group];
  const files = await recordFiles(root, pattern, null);
  for (const file of files)
    await scanRecords(file, (bytes, _, number) => {
      digests.push(digestBytes(bytes));
      try {
        const features = parseExample(bytes);
        if (read.rows === null) {
          widths = new Map([...features].map(([name, { values }]) => [name, values.length] as const).sort(byName));
          read.rows = startRows([...widths].flatMap(columnsOf), file, widened(roles, widths));
        }
        read.rows.add(cellsOf(features, widths, exact), { words: `record ${number}`, where: { file } });
      } catch (error) {
        if (error instanceof DataError || read.rows === null)
          throw error instanceof DataError ? error : new DataError(wrong(file, number, error));
        read.rows.problems.add(wrong(file, number, error));
      }
    });
  if (read.rows === null) throw empty(files[0]!, 'records, found an empty file');
  return read.rows.done(digestBytes(...digests));
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number => (a < b ? -1 : 1);

const columnsOf = ([name, width]: readonly [string, number]): string[] =>
  width === 1 ? [name] : Array.from({ length: width }, (_, at) => `${name}[${at}]`);

/** A feature of several values that a spec names stands for all of them. */
function widened(roles: Roles, widths: ReadonlyMap<string, number>): Roles {
  const widen = (names: readonly string[]): string[] =>
    names.flatMap((name) => columnsOf([name, widths.get(name) ?? 1]));
  return { ...roles, columns: roles.columns && widen(roles.columns), targets: widen(roles.targets) };
}

/** @param exact features whose values are names, of which none may be rounded */
function cellsOf(features: Features, widths: ReadonlyMap<string, number>, exact: readonly (string | null)[]): string[] {
  return [...widths].flatMap(([name, width]) => {
    const feature = features.get(name);
    if (!feature) throw new Error(`expected the feature ${name}, as the first record has, found none`);
    if (feature.values.length !== width)
      throw new Error(
        `expected ${width} values in the feature ${name}, as the first record has, found ${feature.values.length}`,
      );
    const isExact = exact.includes(name);
    return feature.values.map((value) => (isExact || typeof value === 'object' ? valueText(value) : String(value)));
  });
}

const wrong = (file: string, number: number, error: unknown): Problem => ({
  code: 'data/tfrecord',
  message: `${(error as Error).message} (record ${number})`,
  where: { file },
  cause: 'records of several kinds are mixed, or lists have lengths of their own',
  fix: 'Write every record with the same features, each of one length.',
});
