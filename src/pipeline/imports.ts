/** What modules are made of: the files that their imports reach, and the packages, without loading any of them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { InternalError } from '../core/errors.js';

export interface Closure {
  /** SHA-256 of each file by its path from the root, with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
  /** Version of each package by its name. Builtins of Node are none. */
  readonly packages: Readonly<Record<string, string>>;
}

/**
 * Follows imports from `entries`, paths from `root`. Imports of types alone leave no code and are passed over; what a module
 * reads from the disk (`findAsset('src/…')`, `findAsset('node_modules/…')`) counts as imported.
 * @throws InternalError for a file or a package that is not there: a digest without it would be a lie.
 */
export async function closureOf(root: string, entries: readonly string[]): Promise<Closure> {
  const files: Record<string, string> = {};
  const packages: Record<string, string> = {};
  const waiting = entries.map((entry) => join(root, entry));
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    const file = existing(module);
    const path = relative(root, file).replaceAll('\\', '/');
    if (Object.hasOwn(files, path)) continue;
    const bytes = await readFile(file);
    files[path] = digestBytes(bytes);
    if (!/\.(ts|js|mjs)$/.test(file)) continue;
    const text = bytes.toString('utf8');
    for (const asset of matches(text, assets)) {
      if (asset.startsWith('src/')) waiting.push(join(root, asset.slice('src/'.length)));
      else packages[packageOf(asset.slice('node_modules/'.length))] ??= '';
    }
    for (const specifier of specifiersOf(text)) {
      if (specifier.startsWith('.')) waiting.push(join(dirname(file), specifier));
      else if (!specifier.startsWith('node:')) packages[packageOf(specifier)] ??= '';
    }
  }
  for (const name of Object.keys(packages)) packages[name] = await versionOf(root, name);
  return { files, packages };
}

/** Each kind of import as prettier writes it; `import type` and `typeof import()` leave no code. */
const imports = [
  /^(?:import|export)\s(?!type\b)[^'";]*?\bfrom '([^']+)'/gm,
  /^import '([^']+)'/gm,
  /(?<!typeof )\bimport\(\s*'([^']+)'/g,
];
const assets = /'((?:src|node_modules)\/[^'\s]+)'/g;

function specifiersOf(text: string): string[] {
  return imports.flatMap((pattern) => matches(text, pattern));
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([, found]) => found!);
}

/** `pkg/a/b.js` → `pkg`, `@scope/pkg/a` → `@scope/pkg`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Imports name the `.js` that TypeScript makes; from source the file is still `.ts`. */
function existing(module: string): string {
  const file = [module.replace(/\.js$/, '.ts'), module].find((candidate) => existsSync(candidate));
  if (file !== undefined) return file;
  throw new InternalError(`expected the module ${module} to tell the version of the code by, found no such file`);
}

/** Of the package that Node would load: in the nearest folder above that has it. */
async function versionOf(from: string, name: string): Promise<string> {
  const text = await readFile(join(from, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
  if (text !== null) return (JSON.parse(text) as { version: string }).version;
  if (dirname(from) !== from) return versionOf(dirname(from), name);
  throw new InternalError(`expected the package ${name} to tell its version by, found no such package`);
}
