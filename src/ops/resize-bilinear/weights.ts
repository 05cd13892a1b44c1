import type { Options } from './op.js';

/** One new position along a dimension: what lies between two old ones, `far` of the way from the first to the second. */
export interface Between {
  readonly first: number;
  readonly second: number;
  readonly far: number;
}

/** reference_ops::ComputeInterpolationValues: by new position. */
export function between(from: number, to: number, centers: Options['centers']): readonly Between[] {
  const step = centers === 'aligned' && to > 1 ? (from - 1) / (to - 1) : from / to;
  return Array.from({ length: to }, (_, i) => {
    const at = centers === 'half-pixel' ? (i + 0.5) * step - 0.5 : i * step;
    const first = Math.max(Math.floor(at), 0);
    return { first, second: Math.min(Math.ceil(at), from - 1), far: at - first };
  });
}

/** The same as a matrix [to, from], row by row. */
export function resizing(from: number, to: number, centers: Options['centers']): Float32Array {
  const weights = new Float32Array(to * from);
  between(from, to, centers).forEach(({ first, second, far }, i) => {
    weights[i * from + first]! += 1 - far;
    weights[i * from + second]! += far;
  });
  return weights;
}
