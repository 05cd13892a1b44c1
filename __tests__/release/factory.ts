import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestBytes } from '../../src/core/digest.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import type { Source } from '../../src/release/source.js';
import { createPassingReport } from '../report/factory.js';

export const commit = '0123456789abcdef0123456789abcdef01234567';

/** A green report of the models `teacher` and `int8`, whose bytes are their names and the name of the spec. */
export function createGreenReport(name = 'clothes', changes: Partial<Report> = {}): Report {
  const report = createPassingReport();
  return {
    ...report,
    commit,
    spec: { ...report.spec, name },
    artifacts: report.artifacts.map((artifact) => {
      const bytes = modelBytes(name, artifact.artifact);
      return { ...artifact, sha256: digestBytes(bytes), sizeBytes: bytes.length };
    }),
    ...changes,
  };
}

export function modelBytes(spec: string, artifact: string): Uint8Array {
  return Buffer.from(`${artifact} of ${spec}`);
}

/** A folder as a run leaves it; the caller removes it. */
export async function createSource(report: Report = createGreenReport()): Promise<Source> {
  const workDir = await mkdtemp(join(tmpdir(), 'release-'));
  await mkdir(join(workDir, 'artifacts'));
  await writeFile(join(workDir, 'report.json'), stringifyReport(report));
  const models: Record<string, string> = {};
  for (const [index, { artifact }] of report.artifacts.entries()) {
    models[artifact] = join(workDir, 'artifacts', `${index}.tflite`);
    await writeFile(models[artifact], modelBytes(report.spec.name, artifact));
  }
  return { workDir, models };
}
