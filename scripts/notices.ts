/**
 * The licences of all that dist/ carries from other people: what the bundler put in, and the files beside the bundles.
 * A package whose licence is not permissive, or whose text cannot be found, fails the build.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Module {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly Module[];
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const permissive = new Set([
  '(Apache-2.0 AND BSD-3-Clause)',
  '(MIT AND Zlib)',
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT/X11',
]);

/** Packages whose licence has no identifier, only a file; these were read: as permissive as BSD-3-Clause. */
const ownTerms = new Set(['h5wasm']);

/** Who holds the copyright of packages that carry no licence file, where that is not the author whom they name. */
const holders: Readonly<Record<string, string>> = {
  '@litertjs/core': 'Copyright Google LLC',
  '@tensorflow/tfjs-backend-cpu': 'Copyright Google LLC',
  '@tensorflow/tfjs-core': 'Copyright Google LLC',
  'onnxruntime-common': 'Copyright (c) Microsoft Corporation',
  'onnxruntime-web': `Copyright (c) Microsoft Corporation

The WebAssembly file contains code of further projects; their notices are in ThirdPartyNotices.txt of
https://github.com/microsoft/onnxruntime, at the tag of this version.`,
  seedrandom: 'Copyright 2019 David Bau',
};

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Where a package carries no licence file. */
const texts: Readonly<Record<string, string>> = {
  'Apache-2.0': readFileSync('LICENSE', 'utf8').trim(),
  MIT: mit,
  'MIT/X11': mit,
};

/** Folders of the packages in a bundle, from the bundler's statistics. */
export function bundledPackages(statistics: { readonly modules: readonly Module[] }): ReadonlySet<string> {
  const folders = new Set<string>();
  const visit = (modules: readonly Module[]): void => {
    for (const { nameForCondition, modules: inner = [] } of modules) {
      const folder = packageFolder(nameForCondition ?? '');
      if (folder !== undefined) folders.add(folder);
      visit(inner);
    }
  };
  visit(statistics.modules);
  return folders;
}

/** The folder of the package that a file belongs to; undefined for a file of our own. */
export function packageFolder(file: string): string | undefined {
  return /^(.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
}

/** The text of `licenses.txt`: packages with the same terms share one copy of them. */
export function thirdPartyNotices(folders: Iterable<string>): string {
  const byTerms = new Map<string, Set<string>>();
  for (const folder of folders) {
    const item = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
    const { name, version, license = '' } = item;
    const terms = termsOf(folder, item);
    byTerms.set(terms, (byTerms.get(terms) ?? new Set()).add(`${name} ${version} (${license})`));
  }
  const blocks = [...byTerms].map(([terms, names]) => `${[...names].sort().join('\n')}\n\n${terms}\n`).sort();
  const head = 'tinygate carries code of these projects, under their terms. Its own licence is Apache-2.0.\n';
  return [head, ...blocks].join(`\n${'-'.repeat(80)}\n\n`);
}

function termsOf(folder: string, { name, version, license = '', author }: PackageJson): string {
  if (!permissive.has(license) && !ownTerms.has(name))
    throw new Error(`expected a permissive licence of ${name} ${version}, found '${license}'; do not bundle it`);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
  if (files.length > 0) {
    const found = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
    return found.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
  }
  const writer = typeof author === 'string' ? author.replace(/ *[<(].*$/, '') : author?.name;
  const holder = holders[name] ?? (writer && `Copyright (c) ${writer}`);
  const text = texts[license];
  if (holder === undefined || text === undefined)
    throw new Error(`expected a licence file in ${folder}, or holder and text in scripts/notices.ts, found neither`);
  return `${holder}\n\n${text}`;
}
