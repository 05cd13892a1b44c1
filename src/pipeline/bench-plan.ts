/** The story of `tinygate bench` for one spec: its devices, its files, the measurements, and where they are kept. */
import { bench, type BenchContext } from '../bench/bench.js';
import { selectDevices, type Selection } from '../bench/job.js';
import { writeOutcome, type Outcome } from '../bench/outcome.js';
import { reservationsFolder } from '../bench/reservation.js';
import type { LabClock } from '../bench/lab/follow-run.js';
import type { Progress } from '../core/io.js';
import type { Environment } from '../platform/environment.js';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { findBase, type BaseOptions } from './baseline.js';
import { jobsAt, jobsOf } from './bench-jobs.js';
import { labAsker } from './open-lab.js';
import { examineWork } from './own-work.js';
import { withTrustedDevices } from './trusted-devices.js';
import { makeWorkFolder } from './work-folder.js';

export interface BenchPlanContext {
  readonly platform: Platform;
  readonly env: Environment;
  /** Null: labs are out of reach. */
  readonly labToken: string | null;
  readonly selection: Selection;
  /** Absolute. */
  readonly workDir: string;
  readonly isCi: boolean;
  /** Null: files are measured alone. */
  readonly base: BaseOptions | null;
  /** The commit whose files are measured, where another is checked out; null: those of the checkout. */
  readonly at: string | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** What waits for labs; by default the clock of the machine. */
  readonly labClock?: LabClock | undefined;
  readonly onState?: BenchContext['onState'];
}

export interface Kept {
  readonly outcome: Outcome;
  /** Absolute. */
  readonly path: string;
}

/** @throws TinygateError where nothing can be measured. What one device lacks is an outcome of its jobs. */
export async function benchPlan(given: Plan, context: BenchPlanContext): Promise<Kept[]> {
  const { platform, env, labToken: token, workDir, progress, signal, at } = context;
  const plan = await withTrustedDevices(given, platform);
  const devices = selectDevices(plan, context.selection);
  await examineWork(workDir, { isCi: context.isCi });
  await makeWorkFolder(workDir);
  const base = context.base && (await findBase(plan, platform, { ...context.base, isFollowUp: at !== null }));
  const jobs = await (at === null
    ? jobsOf(plan, devices, workDir, base, progress)
    : jobsAt(at, plan, devices, base, platform, progress));
  const paths = new Map<Outcome, string>();
  const outcomes = await bench(jobs, {
    signal,
    progress,
    reservations: reservationsFolder(env),
    ...(context.onState ? { onState: context.onState } : {}),
    askLab: labAsker({ env, token, platform, workspace: plan.workspace, signal, clock: context.labClock }),
    onOutcome: async (outcome) => void paths.set(outcome, await writeOutcome(workDir, outcome)),
  });
  return outcomes.map((outcome) => ({ outcome, path: paths.get(outcome)! }));
}
