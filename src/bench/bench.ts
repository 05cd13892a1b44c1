/**
 * The story of a bench: every artifact on every device that is asked for. Devices work side by side, each on one file at a
 * time. What a device lacks is said of that device, and keeps no other from being measured.
 */
import { summaryOf } from '../core/errors.js';
import { setMaxListeners } from 'node:events';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Progress } from '../core/io.js';
import type { DevicePlan } from '../spec/plan.js';
import { DeviceError, isTransient } from './device-error.js';
import type { Job } from './job.js';
import { measureByShell, type MeasureContext } from './measure-shell.js';
import { measureBySerial } from './via/serial.js';
import { missedBy, type Outcome } from './outcome.js';
import { reserve } from './reservation.js';
import type { State, Tell } from './state.js';

export interface BenchContext {
  readonly signal: AbortSignal;
  readonly progress: Progress;
  /** Absolute folder of the queues of this machine. */
  readonly reservations: string;
  /** Told of every step. */
  readonly onState?: (job: Job, state: State, detail: string | null) => void;
  /** Called as soon as a job has ended: what is measured is kept, whatever happens to the others. */
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
  /** Of the devices of a lab: all jobs of one device in one request. `tell` is told of all of them. */
  readonly askLab: (device: DevicePlan, jobs: readonly Job[], tell: Tell) => Promise<readonly Outcome[]>;
  /** Pause before another attempt; doubled each time. */
  readonly retryMs?: number;
}

/** Attempts at a job that fails for reasons that may pass. */
const mostAttempts = 3;

export async function bench(jobs: readonly Job[], context: BenchContext): Promise<Outcome[]> {
  // Every device, side by side, listens for the interrupt.
  setMaxListeners(0, context.signal);
  const devices = [...new Set(jobs.map(({ device }) => device))];
  const jobsOf = (device: DevicePlan): Job[] => jobs.filter((job) => job.device === device);
  const done = await Promise.all(devices.map((device) => onDevice(device, jobsOf(device), context)));
  return done.flat();
}

async function onDevice(device: DevicePlan, jobs: readonly Job[], context: BenchContext): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const end = async (outcome: Outcome): Promise<void> => {
    outcomes.push(outcome);
    await context.onOutcome(outcome);
    tellOf(outcome.job, context)(outcome.kind, outcome.kind === 'missed' ? outcome.reason : undefined);
  };
  const deadline = performance.now() + device.timeoutMs;
  const leftMs = (): number => Math.max(0, deadline - performance.now());
  try {
    if (device.connection.via === 'lab') {
      for (const outcome of await context.askLab(device, jobs, tellOfAll(device, jobs, context))) await end(outcome);
      return outcomes;
    }
    const { progress, signal, reservations: folder } = context;
    const reservation = await reserve(device.name, {
      folder,
      timeoutMs: device.timeoutMs,
      signal,
      onPosition: (position) => progress.note(`${device.name}: queued, ${position} before this`),
    });
    try {
      for (const job of jobs) await end(await attempt(job, { ...context, leftMs }));
    } finally {
      await reservation.release();
    }
  } catch (error) {
    if (!(error instanceof DeviceError)) throw error;
    for (const job of jobs.slice(outcomes.length)) await end({ job, ...missedBy(error, 0) });
  }
  return outcomes;
}

type Attempting = BenchContext & Pick<MeasureContext, 'leftMs'>;

/** Retries what may pass: a broken connection, half an answer. A wrong answer is an answer. */
async function attempt(job: Job, context: Attempting): Promise<Outcome> {
  const { signal, leftMs, progress, retryMs = 2000 } = context;
  for (let attempts = 1; ; attempts++) {
    try {
      return { job, kind: 'measured', text: await measure(job, context) };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DeviceError)) throw error;
      const pauseMs = retryMs * 2 ** (attempts - 1);
      if (!isTransient[error.kind] || attempts === mostAttempts || pauseMs >= leftMs())
        return { job, ...missedBy(error, attempts) };
      progress.note(
        `${job.device.name}: ${summaryOf(error)}; attempt ${attempts + 1} of ${mostAttempts} in ${pauseMs / 1000} s`,
      );
      await sleep(pauseMs, undefined, { signal });
    }
  }
}

function measure(job: Job, context: Attempting): Promise<string> {
  const { connection, protocol, name } = job.device;
  const { signal, leftMs } = context;
  const own: MeasureContext = { signal, leftMs, tell: tellOf(job, context) };
  if (connection.via === 'lab' || protocol === null) throw new RangeError(`${name} is measured by its lab`);
  return connection.via === 'serial'
    ? measureBySerial(job, connection, protocol, own)
    : measureByShell(job, connection, protocol, own);
}

function tellOfAll({ name }: DevicePlan, jobs: readonly Job[], { onState, progress }: BenchContext): Tell {
  return (state, detail) => {
    for (const job of jobs) onState?.(job, state, detail ?? null);
    progress.note(`${name}: ${state}${detail === undefined ? '' : `: ${detail}`}`);
  };
}

function tellOf(job: Job, { onState, progress }: BenchContext): MeasureContext['tell'] {
  return (state, detail) => {
    onState?.(job, state, detail ?? null);
    progress.note(`${job.device.name}: ${job.artifact.name}: ${state}${detail === undefined ? '' : `: ${detail}`}`);
  };
}
