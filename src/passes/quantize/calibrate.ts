import * as tf from '@tensorflow/tfjs-core';
import type { Engine, Step } from '../../engine/engine.js';
import { forward, type ActivationParameters } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { tensorOf } from '../../graph/operands.js';
import { rangeMembers, rangeOwners } from '../../graph/quantization-points.js';
import { elements } from '../../graph/shapes.js';
import type { ObserverPlan } from '../../spec/plan.js';
import { activationsOf, requireRange, type Range } from './activations.js';
import { histogramOf, type Histogram } from './histogram.js';
import { observedRange, type CodeActivations } from './observers.js';
import { batchFor, overSamples } from './over-samples.js';

const batchSize = 64;

export interface ObservedAs {
  /** Default: the extremes. */
  readonly observer?: ObserverPlan;
  /** What the ranges are for. Default: int8. */
  readonly type?: CodeActivations;
}

/** Scale and zero point of every activation that int8 inference rounds, by tensor. Arguments as `activationRanges`. */
export async function calibrateActivations(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  observer?: ObserverPlan,
): Promise<Record<string, ActivationParameters>> {
  return activationsOf(await activationRanges(graph, images, engine, { ...(observer && { observer }) }));
}

/**
 * The range of every activation over a representative data set, normalised as in training: its smallest and largest value, or what an observer
 * makes of its histogram. images: [count, h, w, c], float32. Throws `PassError` when there is no whole sample.
 */
export async function activationRanges(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  { observer = { name: 'min_max' }, type = 'int8' }: ObservedAs = {},
): Promise<Record<string, Range>> {
  const extremes = await extremesOf(graph, images, engine);
  if (observer.name === 'min_max') return extremes;
  const histograms = await histogramsOf(graph, images, engine, extremes);
  return Object.fromEntries(
    Object.entries(histograms).map(([tensor, histogram]) => [tensor, observedRange(observer, histogram, type)]),
  );
}

async function extremesOf(graph: Graph, images: Float32Array, engine: Engine): Promise<Record<string, Range>> {
  const ranges: Record<string, Range> = {};
  await overSamples({ graph, images, engine, step: rangeStep(graph), batch: batchSize }, (out) => {
    for (const tensor of rangeOwners(graph)) {
      const found = { min: out[`min:${tensor}`]![0]!, max: out[`max:${tensor}`]![0]! };
      const past = ranges[tensor] ?? found;
      ranges[tensor] = { min: Math.min(past.min, found.min), max: Math.max(past.max, found.max) };
    }
  });
  return ranges;
}

async function histogramsOf(
  graph: Graph,
  images: Float32Array,
  engine: Engine,
  extremes: Readonly<Record<string, Range>>,
): Promise<Record<string, Histogram>> {
  const members = rangeMembers(graph);
  const counted = Object.entries(members).map(([owner, tensors]) => {
    requireRange(owner, extremes[owner]!);
    return { owner, tensors, histogram: histogramOf(extremes[owner]!) };
  });
  const observed = [...new Set(Object.values(members).flat())];
  const batch = batchFor(graph, observed);
  const step: Step = ({ images: x, ...constants }) => {
    const { activations } = forward(graph, constants, x!, { training: false });
    return Object.fromEntries(observed.map((tensor) => [tensor, tf.clone(activations[tensor]!)]));
  };
  await overSamples({ graph, images, engine, step, batch }, (out, seen) => {
    for (const { tensors, histogram } of counted) {
      for (const tensor of tensors) {
        const values = out[tensor]!;
        histogram.add(values.subarray(seen * elements(tensorOf(graph, tensor).shape)));
      }
    }
  });
  return Object.fromEntries(counted.map(({ owner, histogram }) => [owner, histogram.read()]));
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
