/** Whether TensorFlow Lite Micro's interpreter, from its Python wheel, loads and runs files: many in one process. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { askOracle } from './ask-oracle.js';

const script = fileURLToPath(new URL('./oracles/tflm_takes.py', import.meta.url));

export interface TflmAnswer {
  /** What it said where it does not run the file. */
  readonly error: string | null;
  /** Whether its outputs for inputs of 1 are finite numbers. */
  readonly isFinite: boolean;
}

export function askTflm(files: Readonly<Record<string, Uint8Array>>): Record<string, TflmAnswer> {
  const edges = Object.fromEntries(
    Object.values(files).map((bytes, index) => {
      const { inputs, outputs } = readEdges(bytes);
      return [`${index}.tflite`, [inputs.length, outputs.length]];
    }),
  );
  return askOracle(script, files, (folder) => {
    writeFileSync(join(folder, 'edges.json'), JSON.stringify(edges));
  });
}
