/**
 * The story of a gate: files that are there are measured and judged, and nothing is trained. Committed artifacts are read
 * from the repository; those that an earlier `run` made come from its work folder, so that training and judging can be
 * different jobs on different machines.
 */
import { InternalError } from '../core/errors.js';
import type { Dataset } from '../data/dataset.js';
import { isCommitted, type Plan } from '../spec/plan.js';
import { measureCommitted, type Measured } from './committed.js';
import type { RunContext, RunResult } from './context.js';
import { dataOptions } from './data-options.js';
import { describeData } from './describe-data.js';
import { madePath, readEarlierRun } from './earlier-run.js';
import { exitCodeWith } from './exit-code.js';
import { requireInside } from './inside.js';
import { judge, noData } from './judge.js';
import { measureBase } from './measure-base.js';
import { measureOnDevices } from './measure-on-devices.js';
import { examineWork, type WorkFolder } from './own-work.js';
import { writeReport } from './write-report.js';

/** Throws `TinygateError` when a file is missing or not what was measured; a broken budget is a red report. */
export async function gatePipeline(plan: Plan, context: RunContext): Promise<RunResult> {
  const started = context.now();
  const { workDir } = context;
  if (context.trustWorkspace === false) await requireInside(plan, workDir);
  const work = await examineWork(workDir, context);
  const samples = loadedOnce(plan, work, context);
  const made = await readEarlierRun(plan, work, samples.load, context);
  const committed = await measureCommitted(plan, samples.load, context);
  const measured = await measureOnDevices(plan, inOrder(plan, made, committed), { workDir, work });
  const today = { plan, measurements: measured.measurements, samples: samples.load, ...context };
  const base = await measureBase(await context.findBase?.(plan), today);
  const report = await judge(plan, {
    ...measured,
    data: samples.loaded ? describeData(samples.loaded) : (made.report?.data ?? noData),
    engine: made.report?.engine ?? null,
    base,
    commit: context.commit,
    curves: made.report?.curves ?? [],
    stages: (made.report?.stages ?? []).map((stage) => ({ ...stage, seconds: 0, cached: true })),
    claimed: made.claimed,
    claim: made.claim,
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
function loadedOnce(plan: Plan, work: WorkFolder, context: RunContext): Samples {
  let loading: Promise<Dataset> | undefined;
  const read = async (): Promise<Dataset> => {
    const { data } = plan;
    if (!data) throw new InternalError('samples are asked for without data in the spec');
    const { openData } = await import('../data/open-data.js');
    return (samples.loaded = await openData(data, dataOptions(plan, data, work, context)));
  };
  const samples: Samples = { load: () => (loading ??= read()), loaded: null };
  return samples;
}

/** Rows and tables follow the spec. */
function inOrder(plan: Plan, made: Measured, committed: Measured): Measured {
  const all = [...made.measurements, ...committed.measurements];
  const measurements = plan.artifacts.flatMap(({ name }) => all.filter(({ artifact }) => artifact === name));
  return { measurements, faults: [...made.faults, ...committed.faults] };
}
