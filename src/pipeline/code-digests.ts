/**
 * Which code a stage depends on. Other code may compute another value from the same settings, so a cache entry never outlives
 * the code that made it; a word in a renderer makes no weights and retrains nothing.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestValue } from '../core/digest.js';
import { InternalError } from '../core/errors.js';
import { builtCodeDigests } from './built-code-digests.js';
import { closureOf } from './imports.js';

/** For each kind of stage the modules that make its value, from src. What they import is followed. */
export const stageModules = {
  /** Weights: data through the engine and the passes. */
  train: ['data/load.ts', 'engine/open.ts', 'pipeline/train-models.ts', 'pipeline/compress-student.ts'],
  /** Accuracy of a file: data through a runtime. */
  measure: ['data/load.ts', 'pipeline/measure-artifacts.ts'],
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
  for (const kind of kinds) digests[kind] = digestValue(await closureOf(root, stageModules[kind]));
  return checked(digests);
}

function checked(digests: Readonly<Record<string, string>>): CodeDigests {
  const bad = kinds.filter((kind) => !/^[0-9a-f]{64}$/.test(digests[kind] ?? ''));
  if (bad.length > 0)
    throw new InternalError(`expected a digest of the code of ${bad.join(', ')}, found no such digest`);
  return digests;
}
