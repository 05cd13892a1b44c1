/**
 * The story of a run: one spec turns data into gated model files.
 *
 *   data → teacher → its logits → student (distilled, pruned) → folded, clustered, quantised → files → measured → judged
 */
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { version } from '../core/version.js';
import { digestBytes } from '../core/digest.js';
import type { ExitCode } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { loadDataset } from '../data/load.js';
import type { Engine } from '../engine/engine.js';
import { openEngine } from '../engine/open.js';
import { evaluate } from '../gate/evaluate.js';
import { checkInvariants } from '../gate/invariants.js';
import { exitCodeOf } from '../gate/verdict.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { EpochRecord } from '../passes/train.js';
import { buildReport, type Report } from '../report/report.js';
import { checkLayers } from '../spec/layers.js';
import type { Plan } from '../spec/plan.js';
import { openCache } from './cache.js';
import { codeDigest } from './code-version.js';
import { compressStudent } from './compress-student.js';
import { exportArtifacts, type ExportedArtifact } from './export-artifacts.js';
import { measureArtifacts } from './measure-artifacts.js';
import { compressedLayers, compressionTargets } from './promises.js';
import {
  build,
  distillationTargets,
  kernelLayers,
  trainStudent,
  trainTeacher,
  type TrainingRun,
} from './train-models.js';
import { writeReport } from './write-report.js';

export interface RunContext {
  /** Where everything is written: `.tinygate/<name>`. */
  readonly workDir: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Commit of the repository, where known. */
  readonly commit: string | null;
  /** Where native engines may be found or kept, e.g. the runner's tool cache. */
  readonly toolCache?: string | undefined;
  /** Whether a native engine that is nowhere may be put into the tool cache. */
  readonly installEngine?: boolean;
}

export interface RunResult {
  readonly report: Report;
  readonly exitCode: ExitCode;
  /** Absolute paths of what was written. */
  readonly files: { readonly report: string; readonly summary: string; readonly artifacts: readonly string[] };
}

/** Runs a plan from data to verdict. Throws `TinygateError`; a broken budget is not an error but a red report. */
export async function runPipeline(plan: Plan, context: RunContext): Promise<RunResult> {
  const started = context.now();
  const dataset = await loadDataset(plan.data, plan.seed);
  const layers = kernelLayers(build({ plan, dataset }, plan.student, 'student'));
  checkLayers(plan, layers);

  const engine = await openEngine(plan.engine, {
    threads: plan.threads,
    native: { toolCache: context.toolCache, install: context.installEngine ?? false },
  });
  context.progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
  const cache = openCache(join(context.workDir, 'cache'), context.now, context.progress);
  const basis = [dataset.digest, await codeDigest(), plan.seed, engine.description];
  const run: TrainingRun = { ...context, plan, dataset, engine, cache, basis };
  try {
    const { models, curves } = await trainModels(run);
    const exported = await exportArtifacts(run, models, context.workDir);
    const measurements = await measureArtifacts(run, exported);
    const report = await judge(plan, dataset, engine, measurements, exported, {
      commit: context.commit,
      curves,
      stages: cache.records,
      totalSeconds: (context.now() - started) / 1000,
    });
    const files = await writeReport(report, context.workDir);
    return {
      report,
      exitCode: exitCodeOf(report.verdict),
      files: { ...files, artifacts: exported.map(({ path }) => path) },
    };
  } finally {
    await engine.dispose();
  }
}

async function trainModels(run: TrainingRun) {
  const { plan } = run;
  const { distillation } = plan.compression;
  const teacher = plan.teacher && (await trainTeacher(run, plan.teacher));
  const targets = teacher && distillation && (await distillationTargets(run, teacher, distillation.temperature));
  const student = await trainStudent(run, targets);
  const compressed = await compressStudent(run, student, targets);
  return {
    models: { teacher, student: compressed },
    curves: [
      ...(teacher ? [curve('teacher', teacher.value.history)] : []),
      curve('student', student.value.history),
      curve('fine-tuning', compressed.value.history),
    ].filter(({ points }) => points.length > 0),
  };
}

interface Circumstances {
  readonly commit: string | null;
  readonly curves: Report['curves'];
  readonly stages: Parameters<typeof buildReport>[0]['stages'];
  readonly totalSeconds: number;
}

/** Measurements and budgets become rows, and the rows a report. */
async function judge(
  plan: Plan,
  dataset: Dataset,
  engine: Engine,
  measurements: readonly ArtifactMeasurement[],
  exported: readonly ExportedArtifact[],
  circumstances: Circumstances,
): Promise<Report> {
  const targets = compressionTargets(plan, exported);
  return buildReport({
    ...circumstances,
    toolVersion: version,
    spec: {
      name: plan.name,
      path: relative(plan.workspace, plan.specFile).replaceAll('\\', '/'),
      sha256: digestBytes(await readFile(plan.specFile)),
    },
    seed: plan.seed,
    engine: engine.description,
    data: {
      sha256: dataset.digest,
      trainSamples: dataset.train.count,
      testSamples: dataset.test.count,
      classes: dataset.classes,
      labels: [...dataset.test.labels],
    },
    budgets: evaluate(plan.budgets, { measurements, compressed: compressedLayers(plan, exported) }),
    invariants: measurements.flatMap((measurement) => checkInvariants(targets[measurement.artifact]!, measurement)),
    artifacts: measurements,
  });
}

function curve(stage: string, history: readonly EpochRecord[]): Report['curves'][number] {
  return {
    stage,
    points: history.map(({ epoch, loss, accuracy, learningRate, sparsity }) => ({
      epoch,
      loss,
      accuracyFraction: accuracy,
      learningRate,
      ...(sparsity === undefined ? {} : { sparsityFraction: sparsity }),
    })),
  };
}
