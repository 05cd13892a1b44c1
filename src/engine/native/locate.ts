/**
 * Where the native onnxruntime comes from. A bundle cannot contain it, so it is looked for beside the running script,
 * in the workspace and in the tool cache, where it can be put once.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EngineError } from '../../core/errors.js';
import { installedFolder, installNative } from './install.js';
import { onnxruntimeNode } from './lock.js';
import { importPackage, locatePackage, type Place } from './package.js';

export type OnnxruntimeNode = typeof import('onnxruntime-node');

export interface NativeOptions {
  /** Folder of the running script or bundle. Default: that of this file, or of the bundle it is in. */
  readonly beside?: string;
  /**
   * The user's project. Default: the current folder. Null: not looked in, because whoever wrote it is not trusted: a
   * library that is committed there would run.
   */
  readonly workspace?: string | null;
  /** A folder that lasts between runs, such as the runner's `RUNNER_TOOL_CACHE`. Without it no cache is used. */
  readonly toolCache?: string | undefined;
  /** Put the package into the tool cache if it is nowhere. Default: false. */
  readonly install?: boolean;
  /** Environment of npm when it installs. Default: that of the process. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface LoadedOnnxruntime {
  readonly ort: OnnxruntimeNode;
  readonly version: string;
  /** The place it came from, for the report: `beside tinygate`, `the workspace` or `the tool cache`. */
  readonly where: string;
  /** Places and copies passed over, one line each. */
  readonly notes: readonly string[];
}

/** Places a native package may be in, in order of preference. */
export function nativePlaces(options: NativeOptions = {}): readonly Place[] {
  const places: Place[] = [
    { label: 'beside tinygate', folder: options.beside ?? dirname(fileURLToPath(import.meta.url)), above: true },
  ];
  if (options.workspace !== null)
    places.push({ label: 'the workspace', folder: options.workspace ?? process.cwd(), above: true });
  if (options.toolCache)
    places.push({ label: 'the tool cache', folder: installedFolder(options.toolCache), above: false });
  return places;
}

/**
 * Loads onnxruntime-node at exactly the version the lowering was written for.
 *
 * @throws EngineError that says for each place why it did not serve.
 */
export async function loadOnnxruntimeNode(options: NativeOptions = {}): Promise<LoadedOnnxruntime> {
  const { name, version } = onnxruntimeNode[0];
  const notes: string[] = [];
  const loadFrom = async (place: Place): Promise<LoadedOnnxruntime | undefined> => {
    const search = locatePackage(name, version, [place]);
    notes.push(...search.notes);
    const copy = search.found[0];
    if (copy === undefined) return undefined;
    try {
      return { ort: (await importPackage(copy)) as OnnxruntimeNode, version, where: copy.where, notes };
    } catch (error) {
      notes.push(`${copy.where}: ${name} ${version} in ${copy.folder} cannot be loaded: ${(error as Error).message}`);
      return undefined;
    }
  };

  for (const place of nativePlaces(options)) {
    const loaded = await loadFrom(place);
    if (loaded) return loaded;
  }
  if (options.install && options.toolCache && !existsSync(installedFolder(options.toolCache))) {
    const folder = await installNative({ cache: options.toolCache, ...(options.env && { env: options.env }) });
    const loaded = await loadFrom({ label: 'the tool cache', folder, above: false });
    if (loaded) return loaded;
  }
  throw new EngineError({
    code: 'engine/onnxruntime-missing',
    message: `expected ${name} ${version} for ${process.platform}-${process.arch}, found none that loads`,
    excerpt: notes.map((note) => `  ${note}`).join('\n'),
    cause: 'the package is not installed here, or its library does not fit this system (it needs glibc)',
    fix: `run \`npm install ${name}@${version} --ignore-scripts\`, or choose the engine \`wasm\`, which needs no native library`,
  });
}
