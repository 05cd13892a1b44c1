/**
 * Index of the largest of `count` values from `offset` on; the first of equals, as in NumPy and TensorFlow. Int8 outputs have
 * 256 codes, so that two classes often share the top one: then the class with the lower index is predicted.
 */
export function argmax(values: ArrayLike<number>, offset: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (values[offset + i]! > values[offset + best]!) best = i;
  return best;
}
