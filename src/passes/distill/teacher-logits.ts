import type * as tf from '@tensorflow/tfjs-core';
import type { Progress } from '../../core/io.js';
import type { Dataset, Split } from '../../data/dataset.js';
import { normalizedImages } from '../../data/normalize.js';
import type { Engine } from '../../engine/engine.js';
import { foldBatchNorm } from '../../graph/fold.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { constantsOf } from '../../graph/constants.js';

const batchSize = 100;

/**
 * Offline distillation: the teacher runs once over the training set (and once over its mirror image), and training reads
 * its logits from then on. The weights are folded and baked into the compiled step, which is what makes it cheap.
 * Returns logits [count, classes] in training-set order.
 */
export async function teacherLogits(
  teacher: Graph,
  dataset: Dataset,
  { flip }: { readonly flip: boolean },
  context: { readonly engine: Engine; readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Float32Array> {
  const folded = foldBatchNorm(teacher);
  const compiled = await context.engine.compile(
    (inputs) => {
      const { logits } = forward(folded, inputs, inputs['images'] as tf.Tensor4D, { training: false });
      return { logits };
    },
    {
      inputs: { images: [batchSize, ...dataset.sampleShape] },
      constants: constantsOf(folded),
      purpose: 'inference',
    },
  );
  const stage = context.progress.start(flip ? 'teacher logits, mirrored' : 'teacher logits', dataset.train.count);
  try {
    return await collect(dataset, dataset.train, flip, async (images, done) => {
      context.signal.throwIfAborted();
      stage.update(done);
      return (await compiled.run({ images }))['logits']!;
    });
  } finally {
    stage.end();
    await compiled.dispose();
  }
}

/** Runs whole batches; the last one is filled up with the first samples, whose outputs are dropped. */
async function collect(
  dataset: Dataset,
  split: Split,
  flip: boolean,
  run: (images: Float32Array, done: number) => Promise<Float32Array>,
): Promise<Float32Array> {
  const classes = dataset.classes.length;
  const logits = new Float32Array(split.count * classes);
  for (let start = 0; start < split.count; start += batchSize) {
    const indices = Array.from({ length: batchSize }, (_, i) => (start + i) % split.count);
    const out = await run(normalizedImages(dataset, split.pixels, indices, { flip: () => flip }), start);
    const kept = Math.min(batchSize, split.count - start) * classes;
    logits.set(out.subarray(0, kept), start * classes);
  }
  return logits;
}
