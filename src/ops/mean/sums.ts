import { elements, type Shape } from '../../graph/shapes.js';
import { positions } from '../shared/broadcast.js';
import { keptShape, type Options } from './op.js';

/** Sums of what is averaged, with the number of elements behind each. */
export function sumsOver(
  { axes }: Options,
  shape: Shape,
  values: ArrayLike<number>,
): { readonly sums: Float64Array; readonly count: number } {
  const kept = keptShape(shape, axes);
  const sums = new Float64Array(elements(kept));
  positions(kept, shape).forEach((at, i) => (sums[at]! += values[i]!));
  return { sums, count: elements(shape) / sums.length };
}
