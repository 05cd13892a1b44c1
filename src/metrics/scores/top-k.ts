/**
 * 1 where fewer than `k` classes have a larger score than the right one, else 0; of equal scores the class with the lower index
 * counts first, as it does for k = 1. scores: [count, classes].
 */
export function topKHits(scores: ArrayLike<number>, labels: ArrayLike<number>, classes: number, k: number): Uint8Array {
  return Uint8Array.from({ length: labels.length }, (_, sample) => {
    const [base, label] = [sample * classes, labels[sample]!];
    const own = scores[base + label]!;
    let before = 0;
    for (let c = 0; c < classes; c++) {
      const other = scores[base + c]!;
      if (other > own || (other === own && c < label)) before++;
    }
    return before < k ? 1 : 0;
  });
}
