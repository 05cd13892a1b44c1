import type { Random } from '../core/random.js';

export type Initializer = 'glorot_uniform' | 'he_normal';

export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/** Standard deviation of a unit normal cut off at ±2: Keras divides by it to keep the variance asked for. */
const truncatedDeviation = 0.879_625_661_034_239_8;

/**
 * Keras's initialisers: glorot_uniform (Glorot & Bengio 2010, U(±√(6 / (fanIn + fanOut)))) and he_normal (He et al.
 * 2015, normal cut off at two deviations, variance 2 / fanIn).
 */
export function initialize(
  initializer: Initializer,
  count: number,
  { fanIn, fanOut }: Fans,
  random: Random,
): Float32Array {
  switch (initializer) {
    case 'glorot_uniform': {
      const limit = Math.sqrt(6 / (fanIn + fanOut));
      return Float32Array.from({ length: count }, () => limit * (2 * random.uniform() - 1));
    }
    case 'he_normal': {
      const deviation = Math.sqrt(2 / fanIn) / truncatedDeviation;
      return Float32Array.from({ length: count }, () => deviation * truncatedNormal(random));
    }
    default:
      return initializer satisfies never;
  }
}

function truncatedNormal(random: Random): number {
  for (;;) {
    const value = random.normal();
    if (Math.abs(value) <= 2) return value;
  }
}
