/**
 * The story of a gate: files that are there are measured and judged, and nothing is trained. Committed artifacts are read
 * from the repository; those that an earlier `run` made come from its work folder, with what it measured about them, so
 * that training and judging can be different jobs on different machines.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { InternalError, TinygateError } from '../core/errors.js';
import type { Dataset } from '../data/dataset.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { parseReport } from '../report/json.js';
import type { Report } from '../report/report.js';
import { isCommitted, type Plan } from '../spec/plan.js';
import { noBase } from './baseline.js';
import { measureCommitted, type Measured } from './committed.js';
import type { RunContext, RunResult } from './context.js';
import { describeData } from './describe-data.js';
import { exitCodeWith } from './exit-code.js';
import { requireInside } from './inside.js';
import { judge, noData } from './judge.js';
import { measureOnDevices } from './measure-on-devices.js';
import { writeReport } from './write-report.js';

/** Throws `TinygateError` when a file is missing or not what was measured; a broken budget is a red report. */
export async function gatePipeline(plan: Plan, context: RunContext): Promise<RunResult> {
  const started = context.now();
  const { workDir } = context;
  if (context.trustWorkspace === false) await requireInside(plan, workDir);
  const made = await readEarlierRun(plan, workDir);
  const samples = loadedOnce(plan);
  const committed = await measureCommitted(plan, samples.load, context);
  const base = (await context.findBase?.(plan)) ?? noBase;
  const report = await judge(plan, {
    ...(await measureOnDevices(plan, inOrder(plan, made.measurements, committed))),
    data: samples.loaded ? describeData(samples.loaded) : (made.report?.data ?? noData),
    engine: made.report?.engine ?? null,
    base,
    commit: context.commit,
    curves: made.report?.curves ?? [],
    stages: (made.report?.stages ?? []).map((stage) => ({ ...stage, seconds: 0, cached: true })),
    started,
    now: context.now,
  });
  const { files, unwritten } = await writeReport(report, base, workDir);
  const artifacts = plan.artifacts.map((artifact) =>
    isCommitted(artifact) ? artifact.path : madePath(artifact, workDir),
  );
  return { report, base, exitCode: exitCodeWith(report.verdict, unwritten), files: { ...files, artifacts }, unwritten };
}

interface Samples {
  readonly load: () => Promise<Dataset>;
  /** What was loaded; null where nobody asked, or it could not be read. */
  loaded: Dataset | null;
}

/** Loaded only where samples are needed, and once: a gate on sizes takes milliseconds. */
function loadedOnce({ data, seed }: Plan): Samples {
  let loading: Promise<Dataset> | undefined;
  const read = async (): Promise<Dataset> => {
    if (!data) throw new InternalError('samples are asked for without data in the spec');
    const { loadDataset } = await import('../data/load.js');
    return (samples.loaded = await loadDataset(data, seed));
  };
  const samples: Samples = { load: () => (loading ??= read()), loaded: null };
  return samples;
}

interface EarlierRun {
  readonly report: Report | null;
  readonly measurements: readonly ArtifactMeasurement[];
}

async function readEarlierRun(plan: Plan, workDir: string): Promise<EarlierRun> {
  const artifacts = plan.artifacts.filter((artifact) => !isCommitted(artifact));
  if (artifacts.length === 0) return { report: null, measurements: [] };
  const path = join(workDir, 'report.json');
  const names = artifacts.map(({ name }) => name).join(', ');
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw notMade(`expected the report of an earlier run of ${names}, found none at ${path}`, error);
  });
  const report = parseReport(text, path);
  if (report.spec.name !== plan.name) {
    throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
  }
  const measurements: ArtifactMeasurement[] = [];
  for (const artifact of artifacts) {
    const measured = report.artifacts.find(({ artifact: name }) => name === artifact.name);
    if (!measured) throw notMade(`expected ${artifact.name} in ${path}, found no such artifact`);
    const file = madePath(artifact, workDir);
    const bytes = await readFile(file).catch((error: unknown) => {
      throw notMade(`expected the file of ${artifact.name}, found none at ${file}`, error);
    });
    // The file that ships is what was measured, or nothing is known about it.
    if (digestBytes(bytes) !== measured.sha256) {
      throw notMade(`expected ${file} with the bytes that were measured, found others`);
    }
    measurements.push({ ...measured, devices: [] });
  }
  return { report, measurements };
}

function madePath({ name }: { readonly name: string }, workDir: string): string {
  return join(workDir, 'artifacts', `${name}.tflite`);
}

/** Rows and tables follow the spec. */
function inOrder(plan: Plan, made: readonly ArtifactMeasurement[], committed: Measured): Measured {
  const all = [...made, ...committed.measurements];
  const measurements = plan.artifacts.flatMap(({ name }) => all.filter(({ artifact }) => artifact === name));
  return { measurements, faults: committed.faults };
}

function notMade(message: string, cause?: unknown): TinygateError {
  return new TinygateError(
    {
      code: 'gate/not-made',
      message,
      cause: 'gate trains nothing: it judges what `tinygate run` left in the work folder.',
      fix: 'Run `tinygate run` first, name its folder with --out, or give the artifact a committed file.',
    },
    cause === undefined ? {} : { cause },
  );
}
