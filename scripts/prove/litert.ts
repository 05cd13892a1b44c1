/** What LiteRT's Python wheel computes for each case: the truth that runtimes are compared with. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProofCase } from './one-operator.js';

const python =
  process.env['TINYGATE_ORACLES_PYTHON'] ?? fileURLToPath(new URL('../../.oracles/bin/python', import.meta.url));
const script = fileURLToPath(new URL('./oracle.py', import.meta.url));

/** The oracles' environment has the package that the runtime sets up for itself, in the same version. */
export const oracleEnvironment = {
  folder: fileURLToPath(new URL('../../.oracles', import.meta.url)),
  python,
  stamp: '',
};

export const hasOracle = existsSync(python);

/** As `tools/oracles/requirements.txt` locks it. */
export const oracleVersion = 'LiteRT of ai-edge-litert 2.3.0 (Python wheel)';

/** What one set of kernels gave. */
export type Answer =
  | {
      /** Of all outputs, sample after sample. */
      readonly bytes: Uint8Array;
      /** numpy's name of each output's type. */
      readonly types: readonly string[];
      /** By sample, the elements of each output. */
      readonly sizes: readonly (readonly number[])[];
    }
  | { readonly error: string };

export interface Answers {
  readonly default: Answer;
  readonly reference: Answer;
}

interface Line {
  readonly started?: number;
  readonly case?: number;
  readonly default?: KernelLine;
  readonly reference?: KernelLine;
}
type KernelLine = { readonly error: string } | { readonly types: string[]; readonly sizes: number[][] };

/** Runs every case, each sample in an interpreter of its own, by the default kernels and by the reference kernels. */
export function askLitert(cases: readonly Pick<ProofCase, 'file' | 'samples'>[]): Answers[] {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-litert-'));
  try {
    cases.forEach(({ file, samples }, i) => {
      writeFileSync(join(folder, `${i}.tflite`), file);
      const joined = samples.map((sample) => Buffer.concat(sample));
      writeFileSync(join(folder, `${i}.input`), Buffer.concat(joined));
      writeFileSync(join(folder, `${i}.json`), JSON.stringify({ sampleBytes: joined[0]!.length }));
    });
    const lines = new Map<number, Line>();
    let next = 0;
    while (next < cases.length) {
      const last = runFrom(folder, next, lines);
      // A case that ended the process has a start and no end.
      if (!lines.has(last))
        lines.set(last, { default: { error: 'ended the process' }, reference: { error: 'not run' } });
      next = last + 1;
    }
    return cases.map((_, i) => {
      const line = lines.get(i)!;
      const answer = (kernels: 'default' | 'reference'): Answer => {
        const found = line[kernels]!;
        if ('error' in found) return found;
        return { ...found, bytes: Uint8Array.from(readFileSync(join(folder, `${i}.${kernels}.output`))) };
      };
      return { default: answer('default'), reference: answer('reference') };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the last case that was started. */
function runFrom(folder: string, first: number, lines: Map<number, Line>): number {
  const { stdout, stderr } = spawnSync(python, ['-I', script, folder, String(first)], {
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  let last = -1;
  for (const text of stdout.split('\n').filter(Boolean)) {
    const line = JSON.parse(text) as Line;
    if (line.started !== undefined) last = line.started;
    if (line.case !== undefined) lines.set(line.case, line);
  }
  if (last < first) throw new Error(`expected ${python} to run ${script}, found:\n${stderr}`);
  return last;
}
