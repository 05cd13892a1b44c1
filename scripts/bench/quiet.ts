/** Whether other processes, or other machines on the same cores, took part: such a burst says little about the contender. */
import { cpus } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Burst } from './contender.js';
import type { Yardstick } from './yardstick.js';

/** Processor time of others, in cores, up to which a burst counts as undisturbed. */
const quietCores = 0.08;
/** The same of the yardstick, as a multiple of its best. */
const quietSlowness = 1.2;

export interface Watched extends Burst {
  /** Cores that other processes kept busy meanwhile, on average. */
  readonly otherCores: number;
  /** The yardstick before or after, whichever was slower. */
  readonly slowness: number;
}

export const wasQuiet = ({ otherCores, slowness }: Watched): boolean =>
  otherCores <= quietCores && slowness <= quietSlowness;

/** Waits for a quiet machine, runs, and repeats what was disturbed; the least disturbed burst if none was quiet. */
export async function runQuietly(run: () => Promise<Burst>, tries: number, yardstick: Yardstick): Promise<Watched> {
  const disturbance = ({ otherCores, slowness }: Watched) => otherCores + slowness - 1;
  let best: Watched | null = null;
  for (let i = 0; i < tries; i++) {
    if (i > 0) await quiet(yardstick);
    const burst = await watch(run, yardstick);
    if (best === null || disturbance(burst) < disturbance(best)) best = burst;
    if (wasQuiet(best)) break;
  }
  return best!;
}

async function watch(run: () => Promise<Burst>, yardstick: Yardstick): Promise<Watched> {
  const slowBefore = await yardstick.measure();
  const before = busySeconds();
  const burst = await run();
  const otherCores = Math.max(0, (busySeconds() - before - burst.cpuSeconds) / burst.seconds);
  return { ...burst, otherCores, slowness: Math.max(slowBefore, await yardstick.measure()) };
}

/** Returns when a fifth of a second was quiet and the yardstick near its best, or after ten. */
async function quiet(yardstick: Yardstick): Promise<void> {
  const seconds = 0.2;
  for (let i = 0; i < 10 / seconds; i++) {
    const before = busySeconds();
    await delay(seconds * 1000);
    const isQuiet = (busySeconds() - before) / seconds <= quietCores;
    if (isQuiet && (await yardstick.measure()) <= quietSlowness) return;
  }
}

/** Of all processors since the machine started. */
function busySeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000;
}
