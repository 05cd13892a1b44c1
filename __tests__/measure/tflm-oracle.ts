/** Whether TensorFlow Lite Micro's interpreter, from its Python wheel, loads and runs files: many in one process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { oraclePython } from '../export/oracle.js';

const script = fileURLToPath(new URL('./oracles/tflm_takes.py', import.meta.url));

export interface TflmAnswer {
  /** What it said where it does not run the file. */
  readonly error: string | null;
  /** Whether its outputs for inputs of 1 are finite numbers. */
  readonly isFinite: boolean;
}

export function askTflm(files: Readonly<Record<string, Uint8Array>>): Record<string, TflmAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-tflm-'));
  try {
    const names = Object.keys(files);
    const edges = Object.fromEntries(
      names.map((name, index) => {
        writeFileSync(join(folder, `${index}.tflite`), files[name]!);
        const { inputs, outputs } = readEdges(files[name]!);
        return [`${index}.tflite`, [inputs.length, outputs.length]];
      }),
    );
    writeFileSync(join(folder, 'edges.json'), JSON.stringify(edges));
    const answers = JSON.parse(
      execFileSync(oraclePython, [script, folder], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as Record<string, TflmAnswer>;
    return Object.fromEntries(names.map((name, index) => [name, answers[`${index}.tflite`]!]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
