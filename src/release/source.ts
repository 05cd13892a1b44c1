/** What is published: the report of a run, and the very bytes that it measured. */
import { join } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import { exitCodeOf } from '../gate/verdict.js';
import { describeVerdict } from '../report/describe.js';
import { parseReport } from '../report/json.js';
import type { Report } from '../report/report.js';
import { readWhole } from '../core/read-whole.js';
import { maxModelBytes } from '../formats/tflite/open.js';

/** Where a run left its files. */
export interface Source {
  /** Absolute; `report.json` is in it. */
  readonly workDir: string;
  /** Artifact → absolute path of its file. */
  readonly models: Readonly<Record<string, string>>;
}

export interface Item {
  readonly report: Report;
  /** As it was written: what is published is what was judged. */
  readonly reportBytes: Uint8Array;
  readonly models: readonly Model[];
}

export interface Model {
  readonly artifact: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Throws `TinygateError` where the verdict is not green, or a file is missing or not what was measured. */
export async function readSource({ workDir, models }: Source): Promise<Item> {
  const path = join(workDir, 'report.json');
  const reportBytes = await read(path, 'the report of a run');
  const report = parseReport(reportBytes, path);
  requireGreen(report);
  const found: Model[] = [];
  for (const { artifact, sha256 } of report.artifacts) {
    const file = Object.hasOwn(models, artifact) ? models[artifact] : undefined;
    if (file === undefined)
      throw wrongFile(`expected a file of ${artifact}, which ${path} measured, found no such file`);
    const bytes = await read(file, `the file of ${artifact}`);
    const digest = digestBytes(bytes);
    if (digest !== sha256) {
      throw wrongFile(`expected ${file} with the SHA-256 that was measured, ${sha256}, found ${digest}`);
    }
    found.push({ artifact, bytes, sha256 });
  }
  if (found.length === 0) throw wrongFile(`expected a measured file in ${path}, found no file`);
  return { report, reportBytes, models: found };
}

/** What is published has been decided, and is within budget. */
function requireGreen(report: Report): void {
  const { verdict, spec } = report;
  if (verdict === 'pass' || verdict === 'warn') return;
  throw new TinygateError(
    {
      code: 'release/verdict',
      message: `expected the verdict pass or warn for '${spec.name}', found ${verdict}: ${describeVerdict(report)}`,
      fix: 'Bring the model within its budgets and judge it again; nothing was published.',
    },
    { exitCode: exitCodeOf(verdict) },
  );
}

async function read(path: string, what: string): Promise<Buffer> {
  try {
    return await readWhole(path, { maxBytes: maxModelBytes, fix: 'Name what `tinygate run` or `tinygate gate` left.' });
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw wrongFile(`expected ${what}, found that ${path} cannot be read (${code})`, error);
  }
}

function wrongFile(message: string, cause?: unknown): TinygateError {
  return new TinygateError(
    {
      code: 'release/files',
      message,
      cause: 'The files were changed, moved or made again after they were measured.',
      fix: 'Run `tinygate run` or `tinygate gate` again and publish what it leaves; nothing was published.',
    },
    cause === undefined ? {} : { cause },
  );
}
