/**
 * What an earlier `run` left in the work folder. Its files are measured again here, from their bytes; what only a run of them
 * can tell is run again where the data are there, else it is a claim of that report, believed only where nobody else can have
 * put it there.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import type { Dataset } from '../data/dataset.js';
import { faultOf, type Fault, type FileFault } from '../measure/fault.js';
import { inspectArtifact, notRun, type Evaluation } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { runFile } from '../measure/run-file.js';
import { measureDeflated } from '../measure/size.js';
import type { Report } from '../report/report.js';
import { isCommitted, type Plan } from '../spec/plan.js';
import type { Measured } from './committed.js';
import type { RunContext } from './context.js';
import { dataPaths } from './inputs-digest.js';
import { promisedBlocks } from './promises.js';
import { needsDeflatedSize, needsRun, needsScores } from './needs.js';
import type { WorkFolder } from './own-work.js';
import { readWhole } from '../core/read-whole.js';
import { maxModelBytes } from '../formats/tflite/open.js';
import { maxReportBytes } from '../report/max-bytes.js';

export interface EarlierRun extends Measured {
  /** Null where nothing is made, or the report is not believed. */
  readonly report: Report | null;
  /** Artifacts whose task metrics are what the report says, for want of data. */
  readonly claimed: readonly string[];
  /** Names the report that claims: its run and its digest. */
  readonly claim: string;
}

const nothing: EarlierRun = { report: null, measurements: [], faults: [], claimed: [], claim: '' };

/** Throws `TinygateError` where the folder lacks a file of the plan. */
export async function readEarlierRun(
  plan: Plan,
  work: WorkFolder,
  samples: () => Promise<Dataset>,
  context: Pick<RunContext, 'workDir' | 'progress' | 'signal'>,
): Promise<EarlierRun> {
  const { workDir } = context;
  const artifacts = plan.artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact]));
  if (artifacts.length === 0) return nothing;
  const { report, sha256: reportDigest } = await readReport(plan, workDir);
  const hasData = dataAreThere(plan);
  const measurements: ArtifactMeasurement[] = [];
  const faults: FileFault[] = [];
  const claimed: string[] = [];
  for (const artifact of artifacts) {
    const { name } = artifact;
    const before = report.artifacts.find(({ artifact: other }) => other === name);
    if (!before) throw notMade(`expected ${name} in the report of an earlier run, found no such artifact`);
    const path = madePath(artifact, workDir);
    const limits = { maxBytes: maxModelBytes, fix: 'Run `tinygate run` again.' };
    const bytes = await readWhole(path, limits).catch((error: unknown) => {
      if (error instanceof TinygateError) throw error;
      throw notMade(`expected the file of ${name}, found no file at ${path}`, error);
    });
    const sha256 = digestBytes(bytes);
    // The file that ships is what was measured, or nothing is known about it.
    if (sha256 !== before.sha256) throw notMade(`expected ${path} with the bytes that were measured, found others`);
    const own = { artifact: name, file: before.file, bytes, sha256 };
    try {
      const { progress, signal } = context;
      const isDeflated = needsDeflatedSize(plan, name) || before.deflatedBytes !== null;
      const deflated = isDeflated ? await measureDeflated(bytes, { signal }) : {};
      const measured = { ...inspectArtifact(own, promisedBlocks(plan, artifact)), ...deflated };
      const mustRun = needsRun(plan, name);
      const evaluation =
        mustRun && hasData
          ? await runFile(own, {
              runtime: plan.runtime,
              samples,
              keepsScores: needsScores(plan, name),
              limits: artifact.inference,
              progress,
              signal,
            })
          : recall(before, work, mustRun);
      if (evaluation.runtime !== null && !(mustRun && hasData)) claimed.push(name);
      measurements.push({ ...measured, ...evaluation });
    } catch (error) {
      context.signal.throwIfAborted();
      faults.push({ artifact: name, file: before.file, sha256, ...faultOf(error, null) });
    }
  }
  const isBelieved = work.kind === 'own';
  const of = report.commit === null ? 'a run' : `the run of ${report.commit.slice(0, 12)}`;
  const claim = `claimed by the report of ${of} (SHA-256 ${reportDigest.slice(0, 12)})`;
  return { report: isBelieved ? report : null, measurements, faults, claimed, claim };
}

/** What the report says of a file that is not run again. */
function recall(before: ArtifactMeasurement, work: WorkFolder, mustRun: boolean): Evaluation {
  if (work.kind === 'unknown') return mustRun ? { ...notRun, accuracyFault: notBelieved(work.reason) } : notRun;
  const { accuracy, predictions, scores, runtime, accuracyFault, exactAgreement } = before;
  return {
    accuracy,
    predictions,
    ...(scores ? { scores } : {}),
    runtime,
    ...(accuracyFault ? { accuracyFault } : {}),
    ...(exactAgreement ? { exactAgreement } : {}),
  };
}

function notBelieved(reason: string): Fault {
  return {
    code: 'work/unknown-origin',
    message: `expected samples to run the file over, or a report that cannot have come with the change; found that ${reason}`,
    cause: 'A report that a change brings along would be taken for one that was made here.',
    fix: 'Give the data of the spec, or install git and check the repository out with it.',
    place: null,
  };
}

/** Whether the samples can be read; files that are there but damaged are an error, not a reason to believe. */
function dataAreThere({ data }: Plan): boolean {
  return data !== null && dataPaths(data).every((path) => existsSync(path));
}

async function readReport(plan: Plan, workDir: string): Promise<{ readonly report: Report; readonly sha256: string }> {
  const path = join(workDir, 'report.json');
  const names = plan.artifacts.flatMap((artifact) => (isCommitted(artifact) ? [] : [artifact.name])).join(', ');
  const limits = { maxBytes: maxReportBytes, fix: 'Run `tinygate run` again.' };
  const bytes = await readWhole(path, limits).catch((error: unknown) => {
    if (error instanceof TinygateError) throw error;
    throw notMade(`expected the report of an earlier run of ${names}, found no report at ${path}`, error);
  });
  // Loaded where there is a report: a gate on committed files must not wait for it.
  const { parseReport } = await import('../report/json.js');
  const report = parseReport(bytes, path);
  if (report.spec.name !== plan.name) {
    throw notMade(`expected a report of '${plan.name}', found one of '${report.spec.name}' at ${path}`);
  }
  return { report, sha256: digestBytes(bytes) };
}

export function madePath({ name }: { readonly name: string }, workDir: string): string {
  return join(workDir, 'artifacts', `${name}.tflite`);
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
