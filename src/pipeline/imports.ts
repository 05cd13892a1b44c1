/** What modules are made of: the files that their imports reach, and the packages, without loading any of them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { InternalError } from '../core/errors.js';

export interface Closure {
  /** SHA-256 of each file by its path from the root, with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
  /** Version of each package by its name; what Node itself brings is left out. */
  readonly packages: Readonly<Record<string, string>>;
}

interface Module {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly digest: string;
  /** Paths from the root, as they are imported. */
  readonly imports: readonly string[];
  readonly packages: Readonly<Record<string, string>>;
}

/** Gives what the module at a path from the root holds. */
export type ReadModule = (path: string) => Promise<Module>;

/** Reads modules below the folder `root`, each once. */
export function readModules(root: string): ReadModule {
  const known = new Map<string, Promise<Module>>();
  return (path) => {
    const file = existing(root, path);
    const module = known.get(file) ?? readModule(root, file);
    known.set(file, module);
    return module;
  };
}

/**
 * Follows imports from `entries`. Imports of types alone leave no code and are passed over; what a module reads from the disk
 * (`findAsset('src/…')`, `findAsset('node_modules/…')`) counts as imported.
 * @throws InternalError for a file or a package that is not there: a digest without it would be a lie.
 */
export async function closureOf(read: ReadModule, entries: readonly string[]): Promise<Closure> {
  const files: Record<string, string> = {};
  const packages: Record<string, string> = {};
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = await read(path);
    if (Object.hasOwn(files, module.path)) continue;
    files[module.path] = module.digest;
    Object.assign(packages, module.packages);
    waiting.push(...module.imports);
  }
  return { files, packages };
}

/** Each kind of import as prettier writes it; `import type` and `typeof import()` leave no code. */
const importPatterns = [
  /^(?:import|export)\s(?!type\b)[^'";]*?\bfrom '([^']+)'/gm,
  /^import '([^']+)'/gm,
  /(?<!typeof )\bimport\(\s*'([^']+)'/g,
];
const assetPattern = /'((?:src|node_modules)\/[^'\s]+)'/g;
/** Several files of one package. */
const assetsPattern = /`node_modules\/([^`\s$]+\/)\$\{/g;

async function readModule(root: string, path: string): Promise<Module> {
  const bytes = await readFile(join(root, path));
  const imports: string[] = [];
  const names: string[] = [];
  if (/\.(ts|js|mjs)$/.test(path)) {
    const text = bytes.toString('utf8');
    for (const asset of matches(text, assetPattern)) {
      if (asset.startsWith('src/')) imports.push(asset.slice('src/'.length));
      else names.push(packageOf(asset.slice('node_modules/'.length)));
    }
    names.push(...matches(text, assetsPattern).map(packageOf));
    for (const specifier of importPatterns.flatMap((pattern) => matches(text, pattern))) {
      if (specifier.startsWith('.')) imports.push(posix.join(posix.dirname(path), specifier));
      else if (!specifier.startsWith('node:')) names.push(packageOf(specifier));
    }
  }
  const packages: Record<string, string> = {};
  for (const name of names) packages[name] ??= await versionOf(root, name);
  return { path, digest: digestBytes(bytes), imports, packages };
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
function existing(root: string, path: string): string {
  const file = [path.replace(/\.js$/, '.ts'), path].find((candidate) => existsSync(join(root, candidate)));
  if (file !== undefined) return file;
  throw new InternalError(
    `expected the module ${path} to tell the version of the code by, found no such file in ${root}`,
  );
}

/** Of the package that Node would load: in the nearest folder above that has it. */
async function versionOf(from: string, name: string): Promise<string> {
  const text = await readFile(join(from, 'node_modules', name, 'package.json'), 'utf8').catch(() => null);
  if (text !== null) return (JSON.parse(text) as { version: string }).version;
  if (dirname(from) !== from) return versionOf(dirname(from), name);
  throw new InternalError(`expected the package ${name} to tell its version by, found no such package`);
}
