/** A step run over a representative data set. */
import { PassError } from '../../core/errors.js';
import type { Arrays, Engine, Step } from '../../engine/engine.js';
import { constantsOf } from '../../graph/constants.js';
import type { Graph } from '../../graph/graph.js';
import { onlyInput, tensorOf } from '../../graph/operands.js';
import { elements } from '../../graph/shapes.js';

export interface OverSamples {
  /** Its constants are inputs of the step, by their names; `images` is [batch, ...]. */
  readonly graph: Graph;
  /** [count, ...], normalised as in training. */
  readonly images: Float32Array;
  readonly engine: Engine;
  readonly step: Step;
  /** Samples at once, at most. */
  readonly batch: number;
}

/** Values that a batch brings out of the engine at most, where one sample has no more. */
const mostValues = 2 ** 23;

/** How many samples at once, where a step gives these activations whole. */
export function batchFor(graph: Graph, activations: readonly string[]): number {
  const perSample = activations.reduce((sum, tensor) => sum + elements(tensorOf(graph, tensor).shape), 0);
  return Math.max(1, Math.min(64, Math.floor(mostValues / perSample)));
}

/**
 * Runs the step on all samples, in their order. The last batch is filled up with samples that were seen before: they are its
 * first `seen` ones.
 * @throws PassError where there is no whole sample.
 */
export async function overSamples(
  { graph, images, engine, step, batch: most }: OverSamples,
  read: (out: Arrays, seen: number) => void,
): Promise<void> {
  const [, ...sampleShape] = tensorOf(graph, onlyInput(graph)).shape;
  const size = elements(sampleShape);
  const count = images.length / size;
  if (!Number.isInteger(count) || count === 0) {
    throw new PassError({
      code: 'quantize/representative-dataset',
      message: `expected a representative data set of whole samples of ${size} values, found ${images.length} values`,
      fix: 'Give at least one sample of the shape that the model reads.',
    });
  }
  const batch = Math.min(most, count);
  const compiled = await engine.compile(step, {
    inputs: { images: [batch, ...sampleShape] },
    constants: constantsOf(graph),
    purpose: 'inference',
  });
  try {
    for (let start = 0; start < count; start += batch) {
      const first = Math.min(start, count - batch);
      const out = await compiled.run({ images: images.slice(first * size, (first + batch) * size) });
      read(out, start - first);
    }
  } finally {
    await compiled.dispose();
  }
}
