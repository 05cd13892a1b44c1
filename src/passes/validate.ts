/** What training sees of samples that it does not learn from: the score after each epoch, and which epoch's weights are kept. */
import { planView } from '../data/batches.js';
import type { Loader } from '../data/loader.js';
import type { Engine } from '../engine/engine.js';
import { constantsOf } from '../graph/constants.js';
import { foldBatchNorm } from '../graph/fold.js';
import { forward } from '../graph/forward.js';
import type { Graph } from '../graph/graph.js';
import { onlyInput, tensorOf } from '../graph/operands.js';
import { isHigherBetter } from '../tasks/score-names.js';
import type { Task } from '../tasks/task.js';
import type { EpochRecord } from './epoch-record.js';

export interface Validation {
  /** Over the truth of the validation split. */
  readonly task: Task;
  /** Samples of the split. */
  readonly count: number;
  /** So many epochs without a better score end the training; null: none do. */
  readonly patienceEpochs: number | null;
  readonly checkpoint: 'best' | 'last';
}

/** What the score is called in the record of an epoch. */
export const validationScoreName = ({ scoreName }: Pick<Task, 'scoreName'>): string => `validation_${scoreName}`;

/** The mean score of a graph over the validation split. @param prepare what images go through before they are its input. */
export async function validationScore(
  graph: Graph,
  { task, count }: Validation,
  loader: Loader,
  {
    engine,
    batchSize,
    prepare,
  }: { engine: Engine; batchSize: number; prepare: (images: Float32Array) => Promise<Float32Array> },
): Promise<number> {
  const folded = foldBatchNorm(graph);
  const [, ...shape] = tensorOf(folded, onlyInput(folded)).shape;
  const compiled = await engine.compile(
    (inputs) => ({ logits: forward(folded, inputs, inputs['images']!, { training: false }).logits }),
    { inputs: { images: [batchSize, ...shape] }, constants: constantsOf(folded), purpose: 'inference' },
  );
  let [sum, done] = [0, 0];
  try {
    for await (const batch of loader.batches(planView(count, batchSize, 0))) {
      const { logits } = await compiled.run({ images: await prepare(batch.images) });
      // The last batch was filled up with the first samples, which count once.
      const scores = task.score(logits!, batch).subarray(0, count - done);
      sum += scores.reduce((total, score) => total + score, 0);
      done += batchSize;
    }
  } finally {
    await compiled.dispose();
  }
  return sum / count;
}

/** The place of the epoch with the best score, the first of several; -1 before any. */
export function bestEpoch(history: readonly EpochRecord[], { task }: Pick<Validation, 'task'>): number {
  const name = validationScoreName(task);
  const sign = isHigherBetter[task.name] ? 1 : -1;
  return history.reduce((best, record, at) => {
    const isBetter = best < 0 || sign * record[name]! > sign * history[best]![name]!;
    return isBetter ? at : best;
  }, -1);
}

/** Whether the epochs after the best are as many as one has patience for. */
export function hasStopped(history: readonly EpochRecord[], validation: Validation): boolean {
  const { patienceEpochs } = validation;
  if (patienceEpochs === null || history.length === 0) return false;
  return history.length - 1 - bestEpoch(history, validation) >= patienceEpochs;
}
