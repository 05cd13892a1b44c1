/**
 * Dropout while a model is trained: masks are made on the host, from the seed, the step and the place of a sample in its batch, so
 * that they are the same for any number of threads and after an interruption. Nothing else knows of them: what is exported,
 * measured, calibrated or taught is computed without.
 */
import * as tf from '@tensorflow/tfjs-core';
import { seededRandom, splitMix32 } from '../core/random.js';
import type { Dropout, Graph } from '../graph/graph.js';
import { tensorOf } from '../graph/operands.js';
import { elements, type Shape } from '../graph/shapes.js';
import type { StepPart } from './step.js';

export interface DropoutNoise {
  readonly part: StepPart;
  /** Masks of a step of the stage, from 0: 0 where a value is dropped, 1 / (1 − rate) elsewhere. */
  readonly feed: (step: number) => Readonly<Record<string, Float32Array>>;
}

const inputOf = (tensor: string): string => `dropout/${tensor}`;

/** Null where the graph has none. @param stream names the stage that trains. */
export function dropoutNoise(
  graph: Graph,
  { batchSize, seed, stream }: { readonly batchSize: number; readonly seed: number; readonly stream: string },
): DropoutNoise | null {
  const places = Object.entries(graph.dropouts ?? {})
    // Of a graph that is trained from a layer on, those below it are not there.
    .filter(([tensor, { rate }]) => rate > 0 && graph.tensors[tensor] !== undefined)
    .map(([tensor, dropout]) => ({ tensor, dropout, shape: maskShape(tensorOf(graph, tensor).shape, dropout) }));
  if (places.length === 0) return null;
  const masked = new Set(places.map(({ tensor }) => tensor));
  return {
    part: {
      name: 'dropout',
      inputs: Object.fromEntries(places.map(({ tensor, shape }) => [inputOf(tensor), [batchSize, ...shape]])),
      activation: (tensor, value, own) => (masked.has(tensor) ? tf.mul(value, own[inputOf(tensor)]!) : value),
    },
    feed(step) {
      const random = seededRandom(seed, `${stream}/dropout/${step}`);
      return Object.fromEntries(
        places.map(({ tensor, dropout, shape }) => {
          const size = elements(shape);
          const mask = new Float32Array(batchSize * size);
          for (let sample = 0; sample < batchSize; sample++)
            fill(mask.subarray(sample * size, (sample + 1) * size), dropout.rate, random.integer(2 ** 32));
          return [inputOf(tensor), mask];
        }),
      );
    },
  };
}

/** Without the batch. */
function maskShape([, ...sizes]: Shape, { isSpatial }: Dropout): Shape {
  return isSpatial ? sizes.map((size, axis) => (axis === sizes.length - 1 ? size : 1)) : sizes;
}

function fill(mask: Float32Array, rate: number, seed: number): void {
  const kept = 1 / (1 - rate);
  const threshold = rate * 2 ** 32;
  const next = splitMix32(seed);
  for (let i = 0; i < mask.length; i++) mask[i] = next() < threshold ? 0 : kept;
}
