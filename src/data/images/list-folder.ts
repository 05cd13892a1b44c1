/**
 * A folder of photographs, one sub-folder a class: what is in it, without opening a file. Classes and files are in the order
 * of their bytes, so that a listing is the same on every system. Hidden files (`.DS_Store`), and files that are no pictures
 * by their name, are counted and told, not read.
 */
import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { DataError } from '../../core/errors.js';
import { mapAtOnce } from '../../core/map-at-once.js';
import { kindByName } from './kind.js';
import { collectProblems, type Problems } from './problems.js';

export interface PictureFile {
  /** Relative to the listed folder, with forward slashes; its first part is the class. */
  readonly path: string;
  /** 0..classes-1. */
  readonly label: number;
  readonly sizeBytes: number;
}

export interface FolderListing {
  /** Names of the sub-folders. */
  readonly classes: readonly string[];
  readonly files: readonly PictureFile[];
  /** Paths of what was passed over, relative to the listed folder. */
  readonly skipped: readonly string[];
}

export interface ListOptions {
  /** Absolute folder that no link may lead out of; null where whoever runs tinygate owns the files. */
  readonly within: string | null;
}

/** A photograph has a few megabytes; what is larger than this is something else under its name. */
export const maximumFileBytes = 256 * 1024 ** 2;
/** Links may lead in a circle. */
const maximumDepth = 16;

/** @throws DataError that names every file and folder that is not as it must be, up to 20 */
export async function listFolder(root: string, { within }: ListOptions): Promise<FolderListing> {
  const problems = collectProblems();
  const skipped: string[] = [];
  const walk: Walk = { root, within: within === null ? null : await realpath(within), problems, skipped };
  const top = await entriesOf(walk, '');
  const classes = top.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const beside = top.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  problems.throwIfAny();
  if (classes.length === 0) throw noClasses(root, beside);
  skipped.push(...beside);
  const files: PictureFile[] = [];
  for (const [label, name] of classes.entries()) {
    const before = files.length;
    for (const found of await filesBelow(walk, name, 1)) files.push({ ...found, label });
    if (files.length === before && problems.count === 0)
      problems.add({
        code: 'data/empty-class',
        message: `expected pictures in the folder of the class ${name}, found none`,
        where: { file: join(root, name) },
        cause: 'the pictures were not copied, or they have names that end in no known extension',
        fix: 'Put pictures (.jpg, .png, .webp, .gif, .bmp) into the folder, or remove the folder.',
      });
  }
  problems.throwIfAny();
  return { classes, files, skipped };
}

interface Walk {
  readonly root: string;
  readonly within: string | null;
  readonly problems: Problems;
  readonly skipped: string[];
}

type Found = Omit<PictureFile, 'label'>;

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
    const path = `${folder}/${name}`;
    if (isFolder) files.push(...(await filesBelow(walk, path, depth + 1)));
    else if (isPicture(walk, path, sizeBytes)) files.push({ path, sizeBytes });
  }
  return files;
}

function isPicture({ root, problems, skipped }: Walk, path: string, sizeBytes: number): boolean {
  const where = { file: join(root, path) };
  const kind = kindByName(path);
  if (kind === null) {
    skipped.push(path);
    return false;
  }
  if (kind === 'other')
    problems.add({
      code: 'data/picture-format',
      message: 'expected JPEG, PNG, WebP, GIF or BMP, found a picture of another format',
      where,
      cause: 'tinygate does not decode this format, and to pass it over would lose a sample',
      fix: 'Convert the file, e.g. to PNG, or move it out of the folder.',
    });
  else if (sizeBytes === 0)
    problems.add({
      code: 'data/empty-file',
      message: 'expected a picture, found an empty file',
      where,
      cause: 'a copy or a download was interrupted',
      fix: 'Copy the file again, or remove it.',
    });
  else if (sizeBytes > maximumFileBytes)
    problems.add({
      code: 'data/file-size',
      message: `expected a picture of at most ${maximumFileBytes} bytes, found ${sizeBytes}`,
      where,
      cause: 'the file is a video, an archive or a raw scan under the name of a picture',
      fix: 'Save the picture smaller, or move the file out of the folder.',
    });
  else return true;
  return false;
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  readonly sizeBytes: number;
}

/** What is in a folder but hidden files, in the order of the names' bytes; links are followed. */
async function entriesOf(walk: Walk, folder: string): Promise<Entry[]> {
  const { root, problems, skipped } = walk;
  const at = join(root, folder);
  const listed = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(at, error, folder === '');
  });
  const hidden = (name: string): boolean => name.startsWith('.') || name === '__MACOSX';
  const path = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  skipped.push(...listed.filter(({ name }) => hidden(name)).map(({ name }) => path(name)));
  const seen = listed.filter(({ name }) => !hidden(name)).sort((a, b) => compareBytes(a.name, b.name));
  const entries = await mapAtOnce(seen, 64, (entry) => look(walk, entry, join(at, entry.name)));
  return entries.filter((entry, index) => {
    if (entry !== null) return true;
    if (problems.count === 0) skipped.push(path(seen[index]!.name));
    return false;
  }) as Entry[];
}

/** Null for what is neither a file nor a folder, or leads outside. */
async function look({ within, problems }: Walk, entry: Dirent, path: string): Promise<Entry | null> {
  const { name } = entry;
  if (entry.isDirectory()) return { name, isFolder: true, sizeBytes: 0 };
  try {
    if (entry.isSymbolicLink() && within !== null && isOutside(within, await realpath(path))) {
      problems.add({
        code: 'data/link-outside',
        message: 'expected a file of the workspace, found a link that leads out of it',
        where: { file: path },
        cause: 'A pull request must have no other files of the machine read.',
        fix: 'Commit the file itself.',
      });
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

function isOutside(folder: string, path: string): boolean {
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

function noClasses(root: string, beside: readonly string[]): DataError {
  const pictures = beside.filter((name) => kindByName(name) !== null).length;
  return new DataError({
    code: 'data/no-classes',
    message: `expected one folder a class, found no folder${pictures > 0 ? ` but ${pictures} ${pictures === 1 ? 'picture' : 'pictures'}` : ''}`,
    where: { file: root },
    cause: 'the pictures are not sorted into folders, or the data was not fetched',
    fix: 'Make one folder for each class and put its pictures there, such as roses/1.jpg; or correct data.root.',
  });
}
