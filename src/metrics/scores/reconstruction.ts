/** Mean squared error of each sample. outputs, originals: [count, size]. */
export function reconstructionErrors(
  outputs: ArrayLike<number>,
  originals: ArrayLike<number>,
  size: number,
): Float64Array {
  return Float64Array.from({ length: originals.length / size }, (_, i) => {
    let sum = 0;
    for (let at = i * size; at < (i + 1) * size; at++) sum += (outputs[at]! - originals[at]!) ** 2;
    return sum / size;
  });
}
