import type * as tf from '@tensorflow/tfjs-core';
import type { Progress } from '../../core/io.js';
import { isMirrored, planView } from '../../data/batches.js';
import type { Dataset } from '../../data/dataset.js';
import { openLoader } from '../../data/loader.js';
import type { Engine } from '../../engine/engine.js';
import { foldBatchNorm } from '../../graph/fold.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { onlyInput, tensorOf } from '../../graph/operands.js';
import { constantsOf } from '../../graph/constants.js';

const batchSize = 100;

/**
 * Offline distillation: the teacher runs once over the training set in each view of the augmentation, and training reads
 * its logits from then on. The weights are folded and baked into the compiled step, which is what makes it cheap.
 * Returns logits [count, classes] in training-set order.
 */
export async function teacherLogits(
  teacher: Graph,
  dataset: Dataset,
  view: number,
  context: { readonly engine: Engine; readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Float32Array> {
  const folded = foldBatchNorm(teacher);
  const compiled = await context.engine.compile(
    (inputs) => {
      const { logits } = forward(folded, inputs, inputs['images'] as tf.Tensor4D, { training: false });
      return { logits };
    },
    {
      inputs: { images: [batchSize, ...tensorOf(folded, onlyInput(folded)).shape.slice(1)] },
      constants: constantsOf(folded),
      purpose: 'inference',
    },
  );
  const { count } = dataset.train;
  const classes = dataset.classes.length;
  const logits = new Float32Array(count * classes);
  const loader = openLoader(dataset, 'train', { signal: context.signal });
  const stage = context.progress.start(isMirrored(view) ? 'teacher logits, mirrored' : 'teacher logits', count);
  try {
    let done = 0;
    for await (const { images } of loader.batches(planView(count, batchSize, view))) {
      context.signal.throwIfAborted();
      stage.update(done);
      const out = (await compiled.run({ images }))['logits']!;
      // The last batch was filled up with the first samples, whose outputs are dropped.
      logits.set(out.subarray(0, Math.min(batchSize, count - done) * classes), done * classes);
      done += batchSize;
    }
    stage.end();
  } catch (error) {
    stage.stop();
    throw error;
  } finally {
    await loader.close();
    await compiled.dispose();
  }
  return logits;
}
