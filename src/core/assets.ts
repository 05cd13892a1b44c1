/**
 * Files that the program reads at run time and that no bundler may touch: WebAssembly, its loader, worker scripts. A
 * bundle carries them in `dist/assets`; from source they are where npm, or this repository, has them.
 */
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TinygateError, exitCodes } from './errors.js';

/**
 * @param source where the file is from the project's root, such as `node_modules/pkg/file.wasm`; its last part is its
 *   name in `dist/assets`.
 * @param folder below `dist/assets`, of files that belong together.
 * @returns the absolute path of the file.
 */
export function findAsset(source: string, folder = '.'): string {
  const starts = startingFolders();
  const bundled = starts.map((start) => join(start, '..', 'assets', folder, basename(source)));
  const installed = starts.flatMap(ancestors).map((start) => join(start, source));
  const found = [...bundled, ...installed].find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  throw new TinygateError(
    {
      code: 'core/asset-missing',
      message: `expected the file ${basename(source)} in ${bundled.join(' or ')}, or ${source} in a folder above, found no such file`,
      cause: 'The installation is incomplete.',
      fix: 'Install tinygate again with `npm ci`, or check out the action with its dist folder.',
    },
    { exitCode: exitCodes.internal },
  );
}

/** The folder of this module and that of the script that Node was started with: a bundler may change the former. */
function startingFolders(): string[] {
  const main = process.argv[1];
  const folders = [dirname(fileURLToPath(import.meta.url))];
  if (main !== undefined && existsSync(main)) folders.push(dirname(realpathSync(main)));
  return [...new Set(folders)];
}

function ancestors(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}
