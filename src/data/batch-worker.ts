/** A thread that makes batches: it opens the source again, and each plan it is given becomes the images of a batch. */
import { workerData } from 'node:worker_threads';
import workerpool from 'workerpool';
import { type BatchPlan, batchMaker } from './batches.js';
import type { SampleForm, SplitName } from './dataset.js';
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
  async makeBatch(plan: BatchPlan) {
    // The array is the maker's; what leaves the thread is its own.
    const images = (await (await opened)(plan)).slice();
    return new workerpool.Transfer(images, [images.buffer]);
  },
});
