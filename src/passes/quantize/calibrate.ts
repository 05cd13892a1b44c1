import * as tf from '@tensorflow/tfjs-core';
import { PassError } from '../../core/errors.js';
import type { Engine, Step } from '../../engine/engine.js';
import { constantsOf } from '../../graph/constants.js';
import { forward, type ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { onlyInput, tensorOf } from '../../graph/operands.js';
import { rangeMembers } from '../../graph/quantization-points.js';
import { elements } from '../../graph/shapes.js';
import { activationsOf, type Range } from './activations.js';

/**
 * How ranges of batches become one: `min_max` covers every sample (TFLite's calibrator), `moving_average` follows the
 * batches with a decay (TFMOT's MovingAverageQuantizer) and so forgives outliers.
 */
export type RangeEstimator =
  { readonly method: 'min_max' } | { readonly method: 'moving_average'; readonly emaDecay: number };

const batchSize = 64;

/** Scale and zero point of every activation that int8 inference rounds, by tensor. Arguments as `activationRanges`. */
export async function calibrateActivations(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  estimator: RangeEstimator = { method: 'min_max' },
): Promise<Record<string, ActivationParameters>> {
  return activationsOf(await activationRanges(graph, images, engine, estimator));
}

/**
 * Smallest and largest value of every activation over a representative data set, normalised as in training.
 * images: [count, h, w, c], float32. Throws `PassError` when there is no whole sample.
 */
export async function activationRanges(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  estimator: RangeEstimator = { method: 'min_max' },
): Promise<Record<string, Range>> {
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
  const batch = Math.min(batchSize, count);
  const compiled = await engine.compile(rangeStep(graph), {
    inputs: { images: [batch, ...sampleShape] },
    constants: constantsOf(graph),
    purpose: 'inference',
  });
  try {
    const owners = Object.keys(rangeMembers(graph));
    const ranges: Record<string, Range> = {};
    for (let start = 0; start < count; start += batch) {
      // The last batch is filled up with samples that were seen already: they widen no range.
      const first = Math.min(start, count - batch);
      const out = await compiled.run({ images: images.slice(first * size, (first + batch) * size) });
      for (const tensor of owners) {
        const found = { min: out[`min:${tensor}`]![0]!, max: out[`max:${tensor}`]![0]! };
        ranges[tensor] = ranges[tensor] ? merge(ranges[tensor], found, estimator) : found;
      }
    }
    return ranges;
  } finally {
    await compiled.dispose();
  }
}

function merge(past: Range, found: Range, estimator: RangeEstimator): Range {
  if (estimator.method === 'min_max') return { min: Math.min(past.min, found.min), max: Math.max(past.max, found.max) };
  const follow = (before: number, now: number): number => before * estimator.emaDecay + now * (1 - estimator.emaDecay);
  return { min: follow(past.min, found.min), max: follow(past.max, found.max) };
}

function rangeStep(graph: Graph): Step {
  return ({ images, ...constants }) => {
    const { activations } = forward(graph, constants, images!, { training: false });
    return Object.fromEntries(
      Object.entries(rangeMembers(graph)).flatMap(([owner, members]) => {
        const values = members.map((tensor) => activations[tensor]!);
        return [
          [`min:${owner}`, values.map((value) => tf.min(value)).reduce((a, b) => tf.minimum(a, b))],
          [`max:${owner}`, values.map((value) => tf.max(value)).reduce((a, b) => tf.maximum(a, b))],
        ];
      }),
    );
  };
}
