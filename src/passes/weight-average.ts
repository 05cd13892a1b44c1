/**
 * A moving average of the weights over the optimizer steps (Polyak & Juditsky 1992), which is validated and ships in the place
 * of the last ones: it lies in the middle of what noisy gradients wander around.
 */
import type { Arrays } from '../engine/engine.js';

export interface WeightAverage {
  /** The averaged arrays, by the names that they have in the state of the step. */
  readonly arrays: Record<string, Float32Array>;
  /** Takes in what the step, counted from 0 over the stage, has made of the arrays. */
  add(state: Arrays, step: number): void;
  /** For a checkpoint, under names of their own. */
  save(): Record<string, Float32Array>;
}

const prefix = 'average/';

/**
 * ā ← d·ā + (1 − d)·w with d = min(decay, (1 + t)/(10 + t)) after step t = 1, 2, …, from what the weights are at first: the
 * warm-up of TensorFlow's `ExponentialMovingAverage(num_updates)`, without which a short training would ship its beginning.
 * @param decay 0..1
 * @param from the arrays as the stage begins, or a checkpoint that `save` is a part of.
 */
export function weightAverage(decay: number, names: readonly string[], from: Arrays): WeightAverage {
  const arrays = Object.fromEntries(names.map((name) => [name, (from[`${prefix}${name}`] ?? from[name])!.slice()]));
  return {
    arrays,
    add(state, step) {
      const taken = 1 - Math.min(decay, (2 + step) / (11 + step));
      for (const [name, average] of Object.entries(arrays)) {
        const now = state[name]!;
        for (let i = 0; i < average.length; i++) average[i]! += taken * (now[i]! - average[i]!);
      }
    },
    save: () => Object.fromEntries(names.map((name) => [`${prefix}${name}`, arrays[name]!])),
  };
}
