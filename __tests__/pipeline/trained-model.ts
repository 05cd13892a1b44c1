/** A repository that trains its model: a spec, and what a run of it leaves. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { stringifyReport } from '../../src/report/stringify.js';
import type { Report } from '../../src/report/report.js';
import { readSpec } from '../../src/spec/read.js';
import { createReport } from '../report/factory.js';
import { contextFor, makeWorkspace, modelBytes, specText } from './committed-model.js';

export function trainedSpecText(budgets: string): string {
  return `version: 1
name: clothes
data: { images: i.gz, labels: l.gz }
student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { clothes: { type: float32 } }
budgets:
${budgets}`;
}

/** What a run of such a spec reports about the model, as if it had been trained. */
export async function createRunReport(changes: Partial<Report> = {}): Promise<Report> {
  const folder = makeWorkspace(specText('  - { artifact: clothes, metric: size, max: 30 kB }\n'));
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { report } = await gatePipeline(plan, contextFor(folder));
  return { ...report, engine: 'onnxruntime 1.30.0', data: createReport().data, ...changes };
}

/** What `run` would have left: a report, and the file it is about. */
export async function makeEarlierRun(folder: string, changes: Partial<Report> = {}): Promise<void> {
  const workDir = join(folder, '.tinygate/clothes');
  mkdirSync(join(workDir, 'artifacts'), { recursive: true });
  writeFileSync(join(workDir, 'report.json'), stringifyReport(await createRunReport(changes)));
  writeFileSync(join(workDir, 'artifacts/clothes.tflite'), modelBytes);
}
