/**
 * A folder of samples that are a file each, one sub-folder a class, or with the class in the names: what is in it, without
 * opening a file. Classes and files are in the order of their bytes, so that a listing is the same on every system. Hidden files
 * (`.DS_Store`), and files that are no samples by their name, are counted and told, not read.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { DataError, type Problem } from '../core/errors.js';
import { mapAtOnce } from '../core/map-at-once.js';
import type { FileKind } from './file-kind.js';
import { namePattern, type Fields, type NamePattern } from '../spec/name-pattern.js';
import type { RecordPlace } from './records/place.js';
import { pictureFiles } from './images/kind.js';
import { collectProblems, type Problems } from './problems.js';

export interface PictureFile {
  /** Relative to the listed folder, with forward slashes; its first part is the class, where no name says it. */
  readonly path: string;
  /** 0..classes-1. */
  readonly label: number;
  readonly sizeBytes: number;
  /** What its name says, where there is a pattern. */
  readonly fields?: Fields;
  /** Where it is in a file of many; left out: it is a file of its own. */
  readonly record?: RecordPlace;
}

export interface FolderListing {
  /** Names of the sub-folders, or the labels in the names. */
  readonly classes: readonly string[];
  readonly files: readonly PictureFile[];
  /** Paths of what was passed over, relative to the listed folder. */
  readonly skipped: readonly string[];
}

export interface ListOptions {
  /** Absolute folder that no link may lead out of; null where whoever runs tinygate owns the files. */
  readonly within: string | null;
  /** Default: pictures. */
  readonly kind?: FileKind;
  /** Pattern of the names that are read; the others are passed over. */
  readonly files?: string | null;
  /** Pattern of every name, with `{label}`. */
  readonly label?: string | null;
  /** A folder in the root that holds no samples. */
  readonly exclude?: string | null;
}

/** A photograph has a few megabytes; what is larger than this is something else under its name. */
export const maximumFileBytes = 256 * 1024 ** 2;
/** Links may lead in a circle. */
const maximumDepth = 16;

/** @throws DataError that names every file and folder that is not as it must be, up to 20 */
export async function listFolder(root: string, options: ListOptions): Promise<FolderListing> {
  const { within, kind = pictureFiles, files: wanted = null, label: labelled = null, exclude = null } = options;
  const walk: Walk = {
    root,
    within: within === null ? null : await realpath(within),
    kind,
    wanted: wanted === null ? null : namePattern(wanted),
    exclude,
    problems: collectProblems(),
    skipped: [],
  };
  const listing = labelled === null ? await listClasses(walk) : await listLabelled(walk, labelled);
  walk.problems.throwIfAny();
  return listing;
}

async function listClasses(walk: Walk): Promise<FolderListing> {
  const { root, kind, problems, skipped } = walk;
  const top = await entriesOf(walk, '');
  const classes = top.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const beside = top.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  problems.throwIfAny();
  if (classes.length === 0) throw noClasses(root, beside, kind);
  skipped.push(...beside);
  const files: PictureFile[] = [];
  for (const [label, name] of classes.entries()) {
    const before = files.length;
    for (const found of await filesBelow(walk, name, 1)) files.push({ ...found, label });
    if (files.length === before && problems.count === 0)
      problems.add({
        code: 'data/empty-class',
        message: `expected ${kind.nouns} in the folder of the class ${name}, found none`,
        where: { file: join(root, name) },
        cause: `the ${kind.nouns} were not copied, or they have names that end in no known extension`,
        fix: `Put ${kind.nouns} (${kind.extensions}) into the folder, or remove the folder.`,
      });
  }
  return { classes, files, skipped };
}

/** All files at any depth; the labels in their names are the classes. */
async function listLabelled(walk: Walk, label: string): Promise<FolderListing> {
  const { root, kind, problems, skipped } = walk;
  const pattern = namePattern(label);
  const found = await filesBelow(walk, '', 0);
  problems.throwIfAny();
  const named = found.map((file) => ({ ...file, fields: pattern.match(file.path) }));
  const strays = named.filter(({ fields }) => fields === null);
  if (strays.length === named.length) throw noneLabelled(root, label, strays, skipped, kind);
  for (const { path } of strays)
    problems.add({
      code: 'data/label-pattern',
      message: `expected the name of each ${kind.noun} to match data.label '${label}', found one that does not`,
      where: { file: join(root, path) },
      cause: 'some files are named in another way',
      fix: 'Rename the file, write a pattern that fits every name, or name those to read in data.files.',
    });
  problems.throwIfAny();
  const labels = named.map(({ fields }) => fields!['label']!);
  const classes = [...new Set(labels)].sort(compareBytes);
  const places = new Map(classes.map((name, place) => [name, place]));
  const files = named.map((file, i) => ({ ...file, fields: file.fields!, label: places.get(labels[i]!)! }));
  return { classes, files, skipped };
}

interface Walk {
  readonly root: string;
  readonly within: string | null;
  readonly kind: FileKind;
  readonly wanted: NamePattern | null;
  readonly exclude: string | null;
  readonly problems: Problems;
  readonly skipped: string[];
}

type Found = Omit<PictureFile, 'label' | 'fields'>;

async function filesBelow(walk: Walk, folder: string, depth: number): Promise<Found[]> {
  if (depth > maximumDepth) {
    walk.problems.add({
      code: 'data/too-deep',
      message: `expected at most ${maximumDepth} folders in each other, found more`,
      where: { file: join(walk.root, folder) },
      cause: 'a link leads back to a folder above it',
      fix: 'Remove the link.',
    });
    return [];
  }
  const files: Found[] = [];
  for (const { name, isFolder, sizeBytes } of await entriesOf(walk, folder)) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isFolder) files.push(...(await filesBelow(walk, path, depth + 1)));
    else if (isSample(walk, path, sizeBytes)) files.push({ path, sizeBytes });
  }
  return files;
}

function isSample({ root, kind, wanted, problems, skipped }: Walk, path: string, sizeBytes: number): boolean {
  const isUnwanted = wanted?.match(path) === null;
  const problem = isUnwanted ? 'other' : sampleProblem(kind, path, sizeBytes, { file: join(root, path) });
  if (problem === null) return true;
  if (problem === 'other') skipped.push(path);
  else problems.add(problem);
  return false;
}

/** Null for a sample; `other`: the name is of something else. */
export function sampleProblem(
  kind: FileKind,
  path: string,
  sizeBytes: number,
  where: Problem['where'] & object,
): Problem | 'other' | null {
  const read = kind.byName(path);
  if (read === null) return 'other';
  if (read === 'other')
    return {
      code: `data/${kind.noun}-format`,
      message: `expected ${kind.formats}, found a ${kind.noun} of another format`,
      where,
      cause: 'tinygate does not decode this format, and to pass it over would lose a sample',
      fix: `Convert the file, e.g. to ${kind.convertTo}, or move it out of the folder.`,
    };
  if (sizeBytes === 0)
    return {
      code: 'data/empty-file',
      message: `expected a ${kind.noun}, found an empty file`,
      where,
      cause: 'a copy or a download was interrupted',
      fix: 'Copy the file again, or remove it.',
    };
  if (sizeBytes > maximumFileBytes)
    return {
      code: 'data/file-size',
      message: `expected a ${kind.noun} of at most ${maximumFileBytes} bytes, found ${sizeBytes}`,
      where,
      cause: `the file is ${kind.tooLarge} under the name of a ${kind.noun}`,
      fix: `Save the ${kind.noun} smaller, or move the file out of the folder.`,
    };
  return null;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly sizeBytes: number;
}

/** What is in a folder but hidden files, in the order of the names' bytes; links are followed. */
async function entriesOf(walk: Walk, folder: string): Promise<Entry[]> {
  const { root, problems, skipped, exclude } = walk;
  const at = join(root, folder);
  const listed = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(at, error, folder === '');
  });
  const hidden = (name: string): boolean => name.startsWith('.') || name === '__MACOSX';
  const path = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  skipped.push(...listed.filter(({ name }) => hidden(name)).map(({ name }) => path(name)));
  const seen = listed
    .filter(({ name }) => !hidden(name) && path(name) !== exclude)
    .sort((a, b) => compareBytes(a.name, b.name));
  const entries = await mapAtOnce(seen, 64, (entry) => look(walk, entry, join(at, entry.name)));
  return entries.filter((entry, index) => {
    if (entry !== null) return true;
    if (problems.count === 0) skipped.push(path(seen[index]!.name));
    return false;
  }) as Entry[];
}

export const linkOutside = (noun: 'file' | 'manifest', file: string): Problem => ({
  code: 'data/link-outside',
  message: `expected a ${noun} of the workspace, found a link that leads out of it`,
  where: { file },
  cause: 'A pull request must have no other files of the machine read.',
  fix: 'Commit the file itself.',
});

/** Null for what is neither a file nor a folder, or leads outside. */
async function look({ within, problems }: Walk, entry: Dirent, path: string): Promise<Entry | null> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true, sizeBytes: 0 };
  try {
    if (entry.isSymbolicLink() && within !== null && isOutside(within, await realpath(path))) {
      problems.add(linkOutside('file', path));
      return null;
    }
    const found = await stat(path);
    if (found.isDirectory()) return { name, isFolder: true, sizeBytes: 0 };
    return found.isFile() ? { name, isFolder: false, sizeBytes: found.size } : null;
  } catch (error) {
    problems.add(unreadable(path, error, false).problems[0]!);
    return null;
  }
}

export function isOutside(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from);
}

/** As git and C sort: by the bytes of UTF-8. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function unreadable(path: string, error: unknown, isRoot: boolean): DataError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new DataError(
    {
      code: 'data/unreadable',
      message: `expected ${isRoot ? 'a folder with one folder a class' : 'a readable file or folder'}, found ${code === 'ENOENT' ? 'that it does not exist' : code === 'ENOTDIR' ? 'a file' : `that it cannot be read (${code ?? message})`}`,
      where: { file: path },
      cause: isRoot
        ? 'data.root is relative to the spec, and the data may have to be fetched first'
        : 'a link leads nowhere, or the permissions do not allow it',
      fix: isRoot ? 'Correct data.root in the spec, or pass --data-root.' : 'Correct the link or the permissions.',
    },
    { cause: error },
  );
}

function noClasses(root: string, beside: readonly string[], kind: FileKind): DataError {
  const count = beside.filter((name) => kind.byName(name) !== null).length;
  const example = kind.extensions.split(',')[0]!;
  return new DataError({
    code: 'data/no-classes',
    message: `expected one folder a class, found no folder${count > 0 ? ` but ${count} ${count === 1 ? kind.noun : kind.nouns}` : ''}`,
    where: { file: root },
    cause: `the ${kind.nouns} are not sorted into folders, or the data was not fetched`,
    fix: `Make one folder for each class and put its ${kind.nouns} there, such as roses/1${example}; say with data.label which part of a name is the class; or correct data.root.`,
  });
}

function noneLabelled(
  root: string,
  label: string,
  strays: readonly { readonly path: string }[],
  skipped: readonly string[],
  kind: FileKind,
): DataError {
  const [first] = strays;
  if (first !== undefined)
    return new DataError({
      code: 'data/label-pattern',
      message: `expected names that match data.label '${label}', found ${strays.length} ${strays.length === 1 ? kind.noun : kind.nouns} of which none does, such as ${first.path}`,
      where: { file: root },
      cause: 'a text between two fields is another one in the names, or the pattern has folders that are not there',
      fix: `Write the name of a file with {label} in the place of its class.`,
    });
  return new DataError({
    code: 'data/empty',
    message: `expected ${kind.nouns} (${kind.extensions}), found none${skipped.length > 0 ? ` but ${skipped.length} ${skipped.length === 1 ? 'file' : 'files'} that data.files or the extension leaves out, such as ${skipped[0]!}` : ''}`,
    where: { file: root },
    cause: 'the data was not fetched, or data.root or data.files is not right',
    fix: 'Correct data.root or data.files, or fetch the data.',
  });
}
