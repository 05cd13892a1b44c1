/** TensorFlow Lite Micro's own account of its arena, from its Python wheel, for many files in one process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oraclePython } from '../export/oracle.js';

const script = fileURLToPath(new URL('./oracles/arena.py', import.meta.url));

export type ArenaAnswer =
  { readonly head: number; readonly tail: number; readonly total: number } | { readonly error: string };

export function askArenaOracle(files: Readonly<Record<string, Uint8Array>>): Record<string, ArenaAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-arena-'));
  try {
    const names = Object.keys(files);
    names.forEach((name, index) => {
      writeFileSync(join(folder, `${index}.tflite`), files[name]!);
    });
    const answers = JSON.parse(
      execFileSync(oraclePython, [script, folder], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as Record<string, ArenaAnswer>;
    return Object.fromEntries(names.map((name, index) => [name, answers[`${index}.tflite`]!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
