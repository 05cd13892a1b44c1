/** The files that a pattern such as `train-*.tfrecord` names, in the order of their bytes. */
import { readdir, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { DataError } from '../../core/errors.js';
import { namePattern } from '../../spec/name-pattern.js';
import { compareBytes, isOutside, linkOutside } from '../list-folder.js';

/**
 * @param root absolute
 * @param within absolute folder that no link may lead out of; null: the files are the user's own
 * @returns absolute paths
 * @throws DataError where there is none
 */
export async function recordFiles(root: string, pattern: string, within: string | null): Promise<string[]> {
  const folder = join(root, posix.dirname(pattern));
  const name = posix.basename(pattern);
  const names = name.includes('*') ? await namesIn(folder, name) : [name];
  if (names.length === 0)
    throw new DataError({
      code: 'data/no-records',
      message: `expected files named ${pattern}, found none`,
      where: { file: folder },
      cause: 'the data was not fetched, or the files have other names',
      fix: 'Correct the pattern, in which * is any text, or fetch the data.',
    });
  const files = names.map((one) => join(folder, one));
  if (within === null) return files;
  const inside = await realpath(within);
  for (const file of files) {
    const real = await realpath(file).catch(() => null);
    if (real !== null && isOutside(inside, real)) throw new DataError(linkOutside('file', file));
  }
  return files;
}

async function namesIn(folder: string, pattern: string): Promise<string[]> {
  const wanted = namePattern(pattern);
  const entries = await readdir(folder).catch(() => []);
  return entries.filter((entry) => !entry.startsWith('.') && wanted.match(entry) !== null).sort(compareBytes);
}
