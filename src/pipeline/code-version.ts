import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestBytes } from '../core/digest.js';

/**
 * A digest of the code whose output stages cache: of this folder's bundle, or of the source tree when it runs from there.
 * Other code may compute other weights from the same spec, so a cache entry never outlives the code that made it.
 */
export async function codeDigest(): Promise<string> {
  // Not `new URL('.', import.meta.url)`: a bundler takes that for an asset to copy.
  const here = join(dirname(fileURLToPath(import.meta.url)), '/');
  const root = /[\\/](src|build)[\\/]pipeline[\\/]$/.test(here) ? join(here, '..') : here;
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return digestBytes(...(await Promise.all(files.map((file) => readFile(file)))));
}
