/**
 * Which code a stage depends on. Other code may compute another value from the same settings, so a cache entry never outlives
 * the code that made it; a word in a renderer makes no weights and retrains nothing.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestValue } from '../core/digest.js';
import { InternalError } from '../core/errors.js';
import { builtCodeDigests } from './built-code-digests.js';
import { closureOf, readModules } from './imports.js';

const samplesAndEngine = ['data/load.ts', 'engine/open.ts'] as const;

/** For each kind of stage the modules that make its value, from src. What they import is followed. */
export const stageModules = {
  built: ['pipeline/stages/build.ts'],
  imported: ['pipeline/stages/import.ts', 'pipeline/stages/load-weights.ts'],
  restored: [...samplesAndEngine, 'pipeline/stages/restore.ts'],
  narrowed: ['pipeline/stages/narrow.ts'],
  trained: [...samplesAndEngine, 'pipeline/stages/train.ts'],
  logits: [...samplesAndEngine, 'pipeline/stages/logits.ts'],
  folded: ['pipeline/stages/fold.ts'],
  compressed: [...samplesAndEngine, 'pipeline/stages/compress.ts'],
  quantized: [...samplesAndEngine, 'pipeline/stages/quantize.ts'],
  measured: ['data/load.ts', 'pipeline/measure-artifacts.ts'],
} as const;

export type StageKind = keyof typeof stageModules;

/** SHA-256 for each kind of stage. */
export type CodeDigests = Readonly<Record<StageKind, string>>;

const kinds = Object.keys(stageModules) as StageKind[];

/** @throws InternalError where the code cannot be told: nothing may be taken from a cache, or put there, without. */
export async function codeDigests(): Promise<CodeDigests> {
  if (builtCodeDigests) return checked(builtCodeDigests);
  // Not `new URL('.', import.meta.url)`: a bundler takes that for an asset to copy.
  const here = join(dirname(fileURLToPath(import.meta.url)), '/');
  if (/[\\/](src|build)[\\/]pipeline[\\/]$/.test(here)) return digestSources(join(here, '..'));
  throw new InternalError(`expected the digests of the code in its bundle, or its source, found neither in ${here}`);
}

/** @param root the folder `src`. */
export async function digestSources(root: string): Promise<CodeDigests> {
  const digests: Record<string, string> = {};
  const reading = readModules(root);
  for (const kind of kinds) digests[kind] = digestValue(await closureOf(reading, stageModules[kind]));
  return checked(digests);
}

function checked(digests: Readonly<Record<string, string>>): CodeDigests {
  const bad = kinds.filter((kind) => !/^[0-9a-f]{64}$/.test(digests[kind] ?? ''));
  if (bad.length > 0)
    throw new InternalError(`expected a digest of the code of ${bad.join(', ')}, found no such digest`);
  return digests;
}
