/**
 * A table of samples: one row a file, with its path, its label, and what else is known of it (a group, a split). A CSV file
 * with a header, or JSON lines. Paths are relative to the folder of the manifest and stay in the data's root.
 */
import { realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, relative, resolve } from 'node:path';
import { DataError, type Problem } from '../core/errors.js';
import { mapAtOnce } from '../core/map-at-once.js';
import { nameSome } from '../core/name-some.js';
import type { FileKind } from './file-kind.js';
import { compareBytes, isOutside, linkOutside, sampleProblem, type PictureFile } from './list-folder.js';
import { collectProblems, type Problems } from './problems.js';
import { readManifestRows, type ManifestRow } from './manifest-rows.js';
import { splitWord } from './split-list.js';
import { splitNames, type Assignment } from './splits.js';

export interface ManifestRule {
  /** Absolute. */
  readonly file: string;
  /** Null: a column with a usual name. */
  readonly pathColumn: string | null;
  readonly labelColumn: string | null;
  /** Null: `data.split` says what belongs where. */
  readonly splitColumn: string | null;
}

export interface ManifestListing {
  readonly classes: readonly string[];
  /** Fields are the cells of the row, by column. */
  readonly samples: readonly PictureFile[];
  /** Null without a column of splits. */
  readonly assignment: Assignment | null;
}

interface ManifestOptions {
  /** Absolute folder that no path leaves. */
  readonly root: string;
  readonly classes: readonly string[] | null;
  readonly within: string | null;
  readonly kind: FileKind;
}

const usualPaths = ['path', 'file', 'filename', 'file_name', 'filepath', 'image', 'wav', 'audio', 'sound', 'picture'];
const usualLabels = ['label', 'class', 'class_name', 'category', 'species', 'target', 'y'];

/** @throws DataError with the line of each row that is not as it must be, up to 20 */
export async function listManifest(rule: ManifestRule, options: ManifestOptions): Promise<ManifestListing> {
  const within = options.within === null ? null : await realpath(options.within);
  await checkInside(rule.file, within);
  const { header, rows } = await readManifestRows(rule.file);
  const columns = {
    path: columnOf(header, rule.pathColumn, usualPaths, 'path_column', rule.file),
    label: columnOf(header, rule.labelColumn, usualLabels, 'label_column', rule.file),
    split: rule.splitColumn === null ? null : columnOf(header, rule.splitColumn, [], 'split_column', rule.file),
  };
  const problems = collectProblems();
  const read = rowReader(rule, columns, options, problems);
  const samples = rows.map((row) => read(row));
  problems.throwIfAny();
  const sizes = await mapAtOnce(samples, 64, async ({ path, where }) => {
    const found = await lookAt(join(options.root, path), path, { where, within, kind: options.kind });
    if (typeof found === 'number') return found;
    problems.add(found);
    return 0;
  });
  problems.throwIfAny();
  const labels = samples.map(({ label }) => label);
  const classes = options.classes ?? [...new Set(labels)].sort(compareBytes);
  if (classes.length < 2)
    throw new DataError({
      code: 'data/classes',
      message: `expected at least 2 classes in the column ${columns.label}, found ${classes.length}: ${classes.join(', ')}`,
      where: { file: rule.file },
      cause: 'the column is no class',
      fix: 'Name the column of classes with data.label_column.',
    });
  const places = new Map(classes.map((name, place) => [name, place]));
  return {
    classes,
    samples: samples.map(({ path, label, fields }, at) => ({
      path,
      label: places.get(label)!,
      sizeBytes: sizes[at]!,
      fields,
    })),
    assignment: columns.split === null ? null : Uint8Array.from(samples, ({ split }) => split),
  };
}

/** What a message quotes of a manifest must be of the repository, too. */
async function checkInside(file: string, within: string | null): Promise<void> {
  const real = within === null ? null : await realpath(file).catch(() => null);
  if (within === null || real === null || !isOutside(within, real)) return;
  throw new DataError(linkOutside('manifest', file));
}

function columnOf(
  header: readonly string[],
  written: string | null,
  usual: readonly string[],
  key: string,
  file: string,
): string {
  const found =
    written === null ? usual.find((name) => header.includes(name)) : header.find((name) => name === written);
  if (found !== undefined) return found;
  throw new DataError({
    code: 'data/manifest-column',
    message: `expected the column ${written ?? usual.slice(0, 3).join(' or ')} (data.${key}), found ${nameSome(header)}`,
    where: { file, line: 1 },
    cause: written === null ? 'the column has a name of its own' : 'the column is spelled in another way',
    fix: `Name the column with data.${key}.`,
  });
}

interface ManifestSample {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly label: string;
  /** Place in `splitNames`; 0 without a column of splits. */
  readonly split: number;
  readonly fields: Readonly<Record<string, string>>;
  readonly where: { readonly file: string; readonly line: number };
}

function rowReader(
  { file }: ManifestRule,
  columns: { readonly path: string; readonly label: string; readonly split: string | null },
  { root, classes }: ManifestOptions,
  problems: Problems,
): (row: ManifestRow) => ManifestSample {
  const folder = relative(root, dirname(file)).replaceAll('\\', '/');
  const lines = new Map<string, number>();
  return ({ line, cells }) => {
    const where = { file, line };
    const wrong = (code: string, message: string, fix: string): void =>
      problems.add({ code: `data/manifest-${code}`, message, where, fix });
    const written = cells[columns.path] ?? '';
    const label = cells[columns.label] ?? '';
    const path = posix.normalize(posix.join(folder, written));
    const leaves = isAbsolute(written) || written.includes('\\') || isOutside(root, resolve(root, path));
    const before = lines.get(path);
    if (written === '') wrong('path', `expected a path in the column ${columns.path}, found nothing`, 'Fill it in.');
    else if (leaves)
      wrong(
        'path',
        `expected a relative path that stays in data.root, with forward slashes, found '${written.slice(0, 200)}'`,
        'Write paths relative to the folder of the manifest; for data elsewhere, run with --data-root DIR.',
      );
    else if (before !== undefined)
      wrong(
        'twice',
        `expected each file once, found '${written}', which line ${before} has too`,
        'Remove one of the lines.',
      );
    else lines.set(path, line);
    if (label === '')
      wrong(
        'label',
        `expected a class in the column ${columns.label}, found nothing`,
        'Label the sample, or remove it.',
      );
    else if (classes !== null && !classes.includes(label))
      wrong(
        'label',
        `expected a class of data.classes (${nameSome(classes)}), found '${label.slice(0, 100)}'`,
        'Correct the label, or add it to data.classes.',
      );
    const word = columns.split === null ? 'train' : (cells[columns.split] ?? '');
    const split = splitWord(word);
    if (split === null)
      wrong(
        'split',
        `expected train, validation or test in the column ${columns.split ?? ''}, found '${word.slice(0, 100)}'`,
        'Write one of the three.',
      );
    return { path, label, split: splitNames.indexOf(split ?? 'train'), fields: cells, where };
  };
}

/** The size of a file in bytes, or what is wrong with it. */
async function lookAt(
  file: string,
  path: string,
  {
    where,
    within,
    kind,
  }: { readonly where: ManifestSample['where']; readonly within: string | null; readonly kind: FileKind },
): Promise<number | Problem> {
  try {
    if (within !== null && isOutside(within, await realpath(file)))
      return {
        code: 'data/link-outside',
        message: `expected a file of the workspace, found ${path}, a link that leads out of it`,
        where,
        fix: 'Commit the file itself.',
      };
    const state = await stat(file);
    if (!state.isFile()) throw new Error('no file');
    const problem = sampleProblem(kind, path, state.size, where);
    if (problem !== null) return problem === 'other' ? notOfKind(kind, path, where) : problem;
    return state.size;
  } catch {
    return {
      code: 'data/manifest-file',
      message: `expected the file ${path}, found no such file`,
      where,
      cause: 'the file was not fetched, was renamed, or the paths start from another folder',
      fix: 'Correct the path, which is relative to the folder of the manifest, or fetch the file.',
    };
  }
}

const notOfKind = ({ noun, nouns, extensions }: FileKind, path: string, where: ManifestSample['where']): Problem => ({
  code: 'data/manifest-file',
  message: `expected a ${noun} (${extensions}), found ${path}`,
  where,
  fix: `List ${nouns} alone, or rename the file.`,
});
