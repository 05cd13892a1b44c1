/** Times contenders side by side: short bursts in turn, so that a change of the machine's speed meets all of them. */
import type { Contender, Prepared, Task } from './contender.js';
import type { BenchModel } from './models.js';
import { runQuietly, wasQuiet } from './quiet.js';
import type { Yardstick } from './yardstick.js';

export interface Plan {
  readonly rounds: number;
  /** Wall time of one burst, roughly. */
  readonly burstSeconds: number;
  /** How often a burst is run, at most, until it had the machine to itself. */
  readonly tries: number;
}

export interface Timing {
  readonly contender: string;
  readonly batchSize: number;
  /** Images per second of each burst. */
  readonly rates: readonly number[];
  /** Of `rates`. */
  readonly median: number;
  /** Bursts that shared the machine, all tries. */
  readonly disturbed: number;
}

export async function measure(
  contenders: readonly Contender[],
  model: BenchModel,
  task: Task,
  plan: Plan,
  yardstick: Yardstick,
  say: (line: string) => void,
): Promise<readonly Timing[]> {
  const ready: { name: string; prepared: Prepared; steps: number; rates: number[]; disturbed: number }[] = [];
  for (const contender of contenders) {
    say(`${model.title}, ${task}: ${contender.name}`);
    const prepared = await contender.prepare(model, task);
    ready.push({ name: contender.name, prepared, steps: await warmUp(prepared, plan), rates: [], disturbed: 0 });
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const entry of ready) {
      const { prepared, steps, rates } = entry;
      if (prepared.once && round > 0) continue;
      const burst = await runQuietly(() => prepared.run(steps), prepared.once ? 1 : plan.tries, yardstick);
      rates.push((steps * prepared.batchSize) / burst.seconds);
      if (!wasQuiet(burst)) entry.disturbed++;
    }
  }
  for (const { prepared } of ready) await prepared.close();
  return ready.map(({ name, prepared, rates, disturbed }) => ({
    contender: name,
    batchSize: prepared.batchSize,
    rates,
    median: median(rates),
    disturbed,
  }));
}

/** Runs until traced, allocated and warm; returns how many steps make a burst. */
async function warmUp(prepared: Prepared, { burstSeconds }: Plan): Promise<number> {
  if (prepared.once) return 1;
  await prepared.run(3);
  const trial = 5;
  const { seconds } = await prepared.run(trial);
  return Math.max(3, Math.round((burstSeconds * trial) / seconds));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
