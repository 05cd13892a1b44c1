/** A thread that makes batches: it opens the source again, and each plan it is given becomes the images of a batch. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { type BatchPlan, batchMaker } from './batches.js';
import { sampleSize, type SampleForm, type SplitName } from './dataset.js';
import { openOrigin } from './open.js';
import type { Origin } from './source.js';

export interface BatchWorkerData {
  readonly origin: Origin;
  readonly split: SplitName;
  readonly form: SampleForm;
}

const { origin, split, form } = workerData as BatchWorkerData;
const opened = openOrigin(origin).then(({ splits }) => {
  const samples = splits[split];
  if (!samples) throw new Error(`the source has no ${split} samples`);
  return batchMaker(samples, form);
});

workerpool.worker({
  /** @param used images of an earlier batch that nobody reads any more: memory that is mapped already */
  async makeBatch(plan: BatchPlan, used: Float32Array | null) {
    const make = await opened;
    // The array leaves the thread, so it is not the maker's own.
    const images = await make(plan, used ?? new Float32Array(plan.indices.length * sampleSize(form)));
    return new workerpool.Transfer(images, [images.buffer]);
  },
});
