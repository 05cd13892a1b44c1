/**
 * Devices of a lab with a repository of its own: its workflow is asked, and what it answers becomes measurements. What may pass
 * is asked for again; a wrong answer is an answer.
 */
import { summaryOf } from '../core/errors.js';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { performance } from 'node:perf_hooks';
import { DeviceError, isTransient } from '../bench/device-error.js';
import type { BenchFile, Job } from '../bench/job.js';
import { readAnswers } from '../bench/lab/answer.js';
import { followRun, type LabClock } from '../bench/lab/follow-run.js';
import type { LabApi } from '../bench/lab/lab-api.js';
import { maxJobsPerRequest, type LabRequest, type RequestedFile } from '../bench/lab/request.js';
import { missedBy, type Outcome } from '../bench/outcome.js';
import type { Tell } from '../bench/state.js';
import type { DevicePlan } from '../spec/plan.js';

export interface LabContext {
  readonly api: LabApi;
  /** The repository that asks: `owner/name`. */
  readonly repository: string;
  /** Where the lab finds the bytes of files. @throws DeviceError where it cannot have them. */
  readonly place: (files: readonly BenchFile[]) => Promise<readonly RequestedFile[]>;
  readonly signal: AbortSignal;
  readonly tell: Tell;
  readonly clock?: LabClock;
}

/** Runs that a lab is asked for where they end for reasons that may pass. */
const mostAttempts = 3;

export const realClock: LabClock = {
  now: () => performance.now(),
  wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  random: Math.random,
};

/** @returns what became of every job. @throws the reason of the signal, after the run was cancelled. */
export async function askLab(device: DevicePlan, jobs: readonly Job[], context: LabContext): Promise<Outcome[]> {
  const { clock = realClock } = context;
  const deadline = clock.now() + device.timeoutMs;
  const outcomes: Outcome[] = [];
  for (let from = 0; from < jobs.length; from += maxJobsPerRequest) {
    const part = jobs.slice(from, from + maxJobsPerRequest);
    outcomes.push(...(await askAbout(device, part, { ...context, clock, deadline })));
  }
  return outcomes;
}

interface Asking extends LabContext {
  readonly clock: LabClock;
  /** By the clock. */
  readonly deadline: number;
}

async function askAbout(device: DevicePlan, jobs: readonly Job[], context: Asking): Promise<Outcome[]> {
  const { tell, signal } = context;
  const outcomes: Outcome[] = [];
  let left = jobs;
  for (let attempt = 1; left.length > 0; attempt++) {
    const failed = new Map<Job, DeviceError>();
    try {
      const request = await requestFor(device, left, context);
      const zip = await followRun(context.api, request, context);
      const answered = await readAnswers(zip, request, left, attempt);
      outcomes.push(...answered.outcomes);
      for (const { job, error } of answered.damaged) failed.set(job, error);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof DeviceError)) throw error;
      for (const job of left) failed.set(job, error);
    }
    const isLast = attempt === mostAttempts;
    const given = [...failed].filter(([, error]) => isLast || !isTransient[error.kind]);
    outcomes.push(...given.map(([job, error]) => ({ job, ...missedBy(error, attempt) })));
    left = [...failed.keys()].filter((job) => !given.some(([other]) => other === job));
    const [again] = left;
    if (again) tell('queued', `${summaryOf(failed.get(again)!)}; attempt ${attempt + 1} of ${mostAttempts}`);
  }
  return outcomes;
}

async function requestFor(device: DevicePlan, jobs: readonly Job[], context: Asking): Promise<LabRequest> {
  const files = new Map<string, BenchFile>();
  for (const { artifact, base } of jobs)
    for (const file of [artifact, ...(base ? [base] : [])]) files.set(file.sha256, file);
  return {
    schemaVersion: 1,
    nonce: randomBytes(16).toString('hex'),
    device: device.name,
    repository: context.repository,
    files: await context.place([...files.values()]),
    jobs: jobs.map(({ artifact, base }) => ({
      artifact: artifact.name,
      sha256: artifact.sha256,
      base: base?.sha256 ?? null,
    })),
  };
}
