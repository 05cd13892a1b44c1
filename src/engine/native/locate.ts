/**
 * Where a native package comes from. A bundle cannot contain it, so it is looked for beside the running script, in the
 * workspace and in a cache, where it can be put once.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineError } from '../../core/errors.js';
import type { CacheFolder, Environment } from './cache-folder.js';
import { isInside } from './inside.js';
import { installedFolder, installNative } from './install.js';
import { type LockedPackage, onnxruntimeNode } from './lock.js';
import { importPackage, locatePackage, type Place } from './package.js';
import { whyItDoesNotLoad } from './probe.js';

export type OnnxruntimeNode = typeof import('onnxruntime-node');

export interface NativeOptions {
  /** Folder of the running script or bundle. Default: that of this file, or of the bundle it is in. */
  readonly beside?: string;
  /**
   * The user's project. Default: the current folder. Null: not looked in, because whoever wrote it is not trusted: a
   * library that is committed there would run.
   */
  readonly workspace?: string | null;
  /** A folder that nothing comes from, wherever the other options point; the project, where that is not trusted. */
  readonly exclude?: string;
  /** A folder that lasts between runs. Without it no cache is used. */
  readonly cache?: CacheFolder;
  /** Put the package into the cache if it is nowhere. Default: false. */
  readonly install?: boolean;
  /** Told when a package is fetched. */
  readonly note?: (line: string) => void;
  /** Environment of npm when it installs. Default: that of the process. */
  readonly env?: Environment;
}

export interface LoadedOnnxruntime extends Omit<LoadedNative, 'module'> {
  readonly ort: OnnxruntimeNode;
}

/** A set of packages that is looked for, and fetched, as one. */
export interface NativeSet {
  /** The first is what is loaded; the others are what it needs. */
  readonly packages: readonly [LockedPackage, ...LockedPackage[]];
  /** Its name in a cache, where that is not the name of the first package. */
  readonly folder?: string;
  /** What it is for, as lines say it. */
  readonly purpose: string;
  /** What works without it, as the end of the sentence "… or …". */
  readonly otherwise: string;
  /** Code of the error where no copy loads. */
  readonly code: string;
  /** Likely cause of that error. */
  readonly cause: string;
}

export interface LoadedNative {
  readonly module: unknown;
  readonly version: string;
  /** The place it came from, for the report, such as `beside tinygate` or `the user's cache`. */
  readonly where: string;
  /** Places and copies passed over, one line each. */
  readonly notes: readonly string[];
}

const onnxruntimeSet: NativeSet = {
  packages: onnxruntimeNode,
  purpose: 'engine',
  otherwise: 'choose the engine `wasm`, which needs no native library',
  code: 'engine/onnxruntime-missing',
  cause: 'the package is not installed here, or its library does not fit this system (it needs glibc)',
};

/** Places a native package may be in, in order of preference; a note for each that is left out. */
export function nativePlaces(
  options: NativeOptions = {},
  set: Pick<NativeSet, 'packages' | 'folder'> = onnxruntimeSet,
): { places: readonly Place[]; notes: string[] } {
  const { exclude, cache, workspace = process.cwd() } = options;
  const all: Place[] = [
    { label: 'beside tinygate', folder: options.beside ?? dirname(fileURLToPath(import.meta.url)), above: true },
  ];
  if (workspace !== null) all.push({ label: 'the workspace', folder: workspace, above: true });
  if (cache) all.push({ label: cache.label, folder: folderInCache(cache, set), above: false });
  const isLeftOut = ({ folder }: Place): boolean => exclude !== undefined && isInside(folder, exclude);
  return {
    places: all.filter((place) => !isLeftOut(place)),
    notes: all
      .filter(isLeftOut)
      .map(({ label, folder }) => `${label}: ${folder} is in the checkout, which a change could have written`),
  };
}

/**
 * Loads onnxruntime-node at exactly the version the lowering was written for.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
export async function loadOnnxruntimeNode(options: NativeOptions = {}): Promise<LoadedOnnxruntime> {
  const { module, ...loaded } = await loadNative(onnxruntimeSet, options);
  return { ort: module as OnnxruntimeNode, ...loaded };
}

/**
 * Loads the first package of a set at exactly its locked version, from the first place where it loads.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
export async function loadNative(set: NativeSet, options: NativeOptions = {}): Promise<LoadedNative> {
  const { name, version } = set.packages[0];
  const { places, notes } = nativePlaces(options, set);
  const broken: string[] = [];
  const loadFrom = async (place: Place): Promise<LoadedNative | undefined> => {
    const search = locatePackage(name, version, [place]);
    notes.push(...search.notes);
    const copy = search.found[0];
    if (copy === undefined) return undefined;
    const crash = await whyItDoesNotLoad(copy, { memory: memoryOf(options, places) });
    if (crash !== null) {
      notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${crash}`);
      broken.push(`that of ${copy.where} does not: ${crash}`);
      return undefined;
    }
    try {
      return { module: await importPackage(copy), version, where: copy.where, notes };
    } catch (error) {
      notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${(error as Error).message}`);
      return undefined;
    }
  };

  for (const place of places) {
    const loaded = await loadFrom(place);
    if (loaded) return loaded;
  }
  const { cache, env, note } = options;
  const reason = whyNotInstalled(options, places, set);
  if (reason === null && cache) {
    const { packages, purpose, otherwise } = set;
    const folder = await installNative({
      cache: cache.folder,
      packages,
      purpose,
      otherwise,
      ...(set.folder !== undefined && { folder: set.folder }),
      ...(env && { env }),
      ...(note && { note }),
    });
    const loaded = await loadFrom({ label: cache.label, folder, above: false });
    if (loaded) return loaded;
  }
  throw new EngineError({
    code: set.code,
    message: `expected ${name} ${version} for ${process.platform}-${process.arch}, found no copy that loads; ${[...broken, reason ?? 'nor does the copy that was fetched'].join('; ')}`,
    excerpt: notes.map((note) => `  ${note}`).join('\n'),
    cause: set.cause,
    fix: `Let tinygate fetch it, run \`npm install ${name}@${version} --ignore-scripts\`, or ${set.otherwise}.`,
  });
}

function folderInCache({ folder }: CacheFolder, set: Pick<NativeSet, 'packages' | 'folder'>): string {
  const { name, version } = set.packages[0];
  return installedFolder(folder, { name: set.folder ?? name, version });
}

/** Answers are kept where packages are; never where a change could have written them. */
function memoryOf({ cache }: NativeOptions, places: readonly Place[]): string | null {
  return cache && places.some(({ label }) => label === cache.label) ? cache.folder : null;
}

/** Null: it may be fetched into the cache. */
function whyNotInstalled({ install, cache }: NativeOptions, places: readonly Place[], set: NativeSet): string | null {
  if (!install) return 'fetching it is switched off';
  if (!cache) return 'there is no folder to keep it in';
  if (!places.some(({ label }) => label === cache.label)) return `${cache.label} is in the checkout`;
  return existsSync(folderInCache(cache, set)) ? `remove ${cache.folder} to have it fetched again` : null;
}
