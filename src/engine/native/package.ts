/**
 * Finds a package that cannot be bundled (a native engine) in the folders where it may be, at one exact version, and
 * loads it from there. Another version is never used silently: it is named in the notes and passed over.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Place {
  /** What a message calls it, e.g. `the workspace`. */
  readonly label: string;
  /** Its `node_modules` is looked into. */
  readonly folder: string;
  /** Also look into the `node_modules` of every folder above, as Node does. */
  readonly above: boolean;
}

export interface LocatedPackage {
  readonly name: string;
  readonly version: string;
  /** The package's own folder. */
  readonly folder: string;
  /** Label of the place it was found in. */
  readonly where: string;
}

export interface Search {
  /** Every copy of the right version, in the order of the places. */
  readonly found: readonly LocatedPackage[];
  /** One line for each place that did not serve, and why. */
  readonly notes: readonly string[];
}

/** Looks for `name` at exactly `version`; the first copy in each place decides for that place, as it does for Node. */
export function locatePackage(name: string, version: string, places: readonly Place[]): Search {
  const found: LocatedPackage[] = [];
  const notes: string[] = [];
  for (const place of places) {
    const folder = nearestCopy(name, place);
    if (folder === undefined) {
      notes.push(
        `${place.label}: no ${name} in ${join(place.folder, 'node_modules')}${place.above ? ' or above it' : ''}`,
      );
      continue;
    }
    const actual = versionOf(folder);
    if (actual === version) found.push({ name, version, folder, where: place.label });
    else
      notes.push(
        `${place.label}: ${name} is ${actual ?? 'unreadable'} in ${folder}, passed over because only ${version} will do`,
      );
  }
  return { found, notes };
}

/** Loads a located package with Node's own loader, out of sight of any bundler. CommonJS gives its `module.exports`. */
export async function importPackage(located: LocatedPackage): Promise<unknown> {
  const main = createRequire(join(located.folder, 'package.json')).resolve(located.folder);
  const module = (await import(/* webpackIgnore: true */ pathToFileURL(main).href)) as { default?: unknown };
  return module.default ?? module;
}

function nearestCopy(name: string, place: Place): string | undefined {
  for (let folder = resolve(place.folder); ; folder = dirname(folder)) {
    const copy = join(folder, 'node_modules', name);
    if (existsSync(join(copy, 'package.json'))) return copy;
    if (!place.above || dirname(folder) === folder) return undefined;
  }
}

function versionOf(folder: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
