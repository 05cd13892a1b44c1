import type { Weighted } from './weighted.js';

/** Mean of one number a sample. */
export function meanOfSamples(values: ArrayLike<number>): Weighted {
  return (weights) => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      const weight = weights === null ? 1 : weights[i]!;
      sum += weight * values[i]!;
      count += weight;
    }
    return sum / count;
  };
}

/** For each sample the mean over its `width` numbers of what `measure` makes of the difference of the two. */
export function meanErrors(
  outputs: ArrayLike<number>,
  targets: ArrayLike<number>,
  width: number,
  measure: (difference: number) => number,
): Float64Array {
  return Float64Array.from({ length: targets.length / width }, (_, sample) => {
    let sum = 0;
    for (let at = sample * width; at < (sample + 1) * width; at++) sum += measure(outputs[at]! - targets[at]!);
    return sum / width;
  });
}
