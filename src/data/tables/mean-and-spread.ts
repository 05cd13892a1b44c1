import type { Normalization } from '../dataset.js';

/**
 * Mean and standard deviation (of the samples, not of a population that they stand for) of each column, to six digits: a device
 * is told them, and no more digits than matter. A column that is constant is divided by 1.
 */
export function meanAndSpread(values: ArrayLike<number>, width: number): Normalization {
  const rows = values.length / width;
  const [mean, std] = [new Array<number>(width).fill(0), new Array<number>(width).fill(0)];
  for (let at = 0; at < values.length; at++) mean[at % width]! += values[at]! / rows;
  for (let at = 0; at < values.length; at++) std[at % width]! += (values[at]! - mean[at % width]!) ** 2 / rows;
  return rounded(mean, std);
}

export function rounded(mean: readonly number[], variances: readonly number[]): Normalization {
  const short = (value: number): number => Number(value.toPrecision(6));
  return {
    mean: mean.map(short),
    std: variances.map((variance, at) => {
      const spread = short(Math.sqrt(variance));
      return spread <= 1e-6 * Math.abs(mean[at]!) || spread === 0 ? 1 : spread;
    }),
  };
}
