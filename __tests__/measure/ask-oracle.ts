import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oraclePython } from '../export/oracle.js';

/**
 * Asks a Python script of the oracles about files: it is given a folder with `0.tflite`, `1.tflite`, … and prints JSON by those names.
 * @param prepare writes what else the script reads
 * @returns its answers by the names of `files`
 */
export function askOracle<Answer>(
  script: string,
  files: Readonly<Record<string, Uint8Array>>,
  prepare: (folder: string) => void = () => undefined,
): Record<string, Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-oracle-'));
  try {
    const names = Object.keys(files);
    names.forEach((name, index) => {
      writeFileSync(join(folder, `${index}.tflite`), files[name]!);
    });
    prepare(folder);
    const answers = JSON.parse(
      execFileSync(oraclePython, [script, folder], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as Record<string, Answer>;
    return Object.fromEntries(names.map((name, index) => [name, answers[`${index}.tflite`]!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
