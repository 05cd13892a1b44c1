/** Times contenders side by side: short bursts in turn, so that a change of the machine's speed meets all of them. */
import type { Contender, Prepared, Task } from './contender.js';
import type { BenchModel } from './models.js';

export interface Plan {
  readonly rounds: number;
  /** Wall time of one burst, roughly. */
  readonly burstSeconds: number;
}

export interface Timing {
  readonly contender: string;
  readonly batchSize: number;
  /** Images per second of each burst. */
  readonly rates: readonly number[];
  /** Of `rates`. */
  readonly median: number;
}

export async function measure(
  contenders: readonly Contender[],
  model: BenchModel,
  task: Task,
  plan: Plan,
  say: (line: string) => void,
): Promise<readonly Timing[]> {
  const ready: { name: string; prepared: Prepared; steps: number; rates: number[] }[] = [];
  for (const contender of contenders) {
    say(`${model.title}, ${task}: ${contender.name}`);
    const prepared = await contender.prepare(model, task);
    ready.push({ name: contender.name, prepared, steps: await warmUp(prepared, plan), rates: [] });
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const { prepared, steps, rates } of ready) {
      if (prepared.once && round > 0) continue;
      rates.push((steps * prepared.batchSize) / (await prepared.run(steps)));
    }
  }
  for (const { prepared } of ready) await prepared.close();
  return ready.map(({ name, prepared, rates }) => ({
    contender: name,
    batchSize: prepared.batchSize,
    rates,
    median: median(rates),
  }));
}

/** Runs until traced, allocated and warm; returns how many steps make a burst. */
async function warmUp(prepared: Prepared, { burstSeconds }: Plan): Promise<number> {
  if (prepared.once) return 1;
  await prepared.run(3);
  const trial = 5;
  const seconds = await prepared.run(trial);
  return Math.max(3, Math.round((burstSeconds * trial) / seconds));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
