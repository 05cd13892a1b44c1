/** Whether other processes were using the machine: a burst that shared it says little about the contender. */
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Burst } from './contender.js';

/** Processor time of others, in cores, up to which a burst counts as undisturbed. */
export const quietCores = 0.08;

export interface Watched extends Burst {
  /** Cores that other processes kept busy meanwhile, on average. */
  readonly otherCores: number;
}

/** Waits for a quiet machine, runs, and repeats what was disturbed; the least disturbed burst if none was quiet. */
export async function runQuietly(run: () => Promise<Burst>, tries: number): Promise<Watched> {
  let best: Watched | null = null;
  for (let i = 0; i < tries; i++) {
    if (i > 0) await quiet();
    const burst = await watch(run);
    if (best === null || burst.otherCores < best.otherCores) best = burst;
    if (best.otherCores <= quietCores) break;
  }
  return best!;
}

async function watch(run: () => Promise<Burst>): Promise<Watched> {
  const before = busySeconds();
  const burst = await run();
  return { ...burst, otherCores: Math.max(0, (busySeconds() - before - burst.cpuSeconds) / burst.seconds) };
}

/** Returns when a fifth of a second was quiet, or after ten. */
async function quiet(): Promise<void> {
  const seconds = 0.2;
  for (let i = 0; i < 10 / seconds; i++) {
    const before = busySeconds();
    await delay(seconds * 1000);
    if ((busySeconds() - before) / seconds <= quietCores) return;
  }
}

/** Of all processors since the machine started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;
}
