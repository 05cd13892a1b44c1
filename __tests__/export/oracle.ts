/** The reference runtimes: LiteRT and TFLite Micro from their Python wheels, in one process for all cases. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesOf } from '../../src/core/digest.js';

export const oraclePython =
  process.env.TINYGATE_ORACLES_PYTHON ?? fileURLToPath(new URL('../../.oracles/bin/python', import.meta.url));
const script = fileURLToPath(new URL('./oracles/run_tflite.py', import.meta.url));

/** Says on the terminal, not only in a count of skipped tests, that the proof was not made. */
export const hasOracle = existsSync(oraclePython);
if (!hasOracle) {
  process.stderr.write(
    `\nSKIPPED: tests against LiteRT and TFLite Micro: no ${oraclePython}\n  make it with: npm run oracles\n\n`,
  );
}

export const oracleRuntimes = ['litert', 'litert-reference', 'tflm'] as const;
export type OracleRuntime = (typeof oracleRuntimes)[number];

export interface OracleCase {
  readonly model: Uint8Array;
  readonly samples: Float32Array | Int8Array | Int16Array;
}
export interface OracleAnswer {
  readonly outputs: Readonly<Record<OracleRuntime, Float32Array | Int8Array | Int16Array>>;
  /** Layers with weights that LiteRT did not hand to XNNPACK. */
  readonly undelegated: readonly string[];
  readonly signatures: unknown;
}

interface Facts {
  readonly error?: string;
  readonly undelegated?: readonly string[];
  readonly signatures?: unknown;
}

/**
 * Runs every case in every runtime. Throws when one refuses a model.
 * @param without runtimes that have no kernel for it: they must refuse it, and their outputs are empty.
 */
export function askOracle(
  cases: Readonly<Record<string, OracleCase>>,
  without: readonly OracleRuntime[] = [],
): Record<string, OracleAnswer> {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-oracle-'));
  try {
    for (const [name, { model, samples }] of Object.entries(cases)) {
      writeFileSync(join(folder, `${name}.tflite`), model);
      writeFileSync(join(folder, `${name}.input`), bytesOf(samples));
    }
    execFileSync(oraclePython, [script, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Record<
      string,
      Record<string, Facts>
    >;
    return Object.fromEntries(
      Object.entries(cases).map(([name, { samples }]) => {
        const outputs = Object.fromEntries(
          oracleRuntimes.map((runtime) => {
            const error = report[name]?.[runtime]?.error;
            if (without.includes(runtime)) {
              if (error === undefined) throw new Error(`${runtime} runs ${name}: compare with it too`);
              return [runtime, new Float32Array(0)];
            }
            if (error !== undefined) throw new Error(`${runtime} refused ${name}: ${error}`);
            const bytes = Uint8Array.from(readFileSync(join(folder, `${name}.${runtime}.output`)));
            return [
              runtime,
              // Every type has its input's type at its output.
              new (samples.constructor as Float32ArrayConstructor)(bytes.buffer),
            ];
          }),
        ) as unknown as OracleAnswer['outputs'];
        const { undelegated = [], signatures } = report[name]?.litert ?? {};
        return [name, { outputs, undelegated, signatures }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
