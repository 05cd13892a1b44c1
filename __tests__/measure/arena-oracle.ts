/** TensorFlow Lite Micro's own account of its arena, from its Python wheel, for many files in one process. */
import { fileURLToPath } from 'node:url';
import { askOracle } from './ask-oracle.js';

const script = fileURLToPath(new URL('./oracles/arena.py', import.meta.url));

export type ArenaAnswer =
  { readonly head: number; readonly tail: number; readonly total: number } | { readonly error: string };

export function askArenaOracle(files: Readonly<Record<string, Uint8Array>>): Record<string, ArenaAnswer> {
  return askOracle(script, files);
}
