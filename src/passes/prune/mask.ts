/**
 * Magnitude pruning.
 *
 * Before: kernel w [n].  After: mask [n] of 0 and 1 with at least `sparsity`·n zeros; the largest |w| survive.
 * Formula: keep = max(⌊n·(1 − sparsity)⌋, 1) values. TFMOT rounds instead of flooring (pruning_impl.py), which on a
 * small kernel leaves fewer zeros than were asked for; here "80 %" is a promise about the exported file.
 */
export function magnitudeMask(kernel: Float32Array, sparsity: number): Float32Array {
  return largestMask(kernel.map(Math.abs), keptWeights(kernel.length, sparsity));
}

/**
 * 1 for the `keep` largest values, 0 for the others, [n]. Ties at the threshold are kept in index order, so the count is exact
 * and the result does not depend on the sort.
 */
export function largestMask(values: Float32Array, keep: number): Float32Array {
  const mask = new Float32Array(values.length);
  if (keep <= 0) return mask;
  const threshold = values.slice().sort()[values.length - keep]!;
  let kept = 0;
  for (let i = 0; i < values.length; i++) {
    if (values[i]! > threshold) {
      mask[i] = 1;
      kept++;
    }
  }
  for (let i = 0; i < values.length && kept < keep; i++) {
    if (values[i] === threshold) {
      mask[i] = 1;
      kept++;
    }
  }
  return mask;
}

/** Weights that a pruned kernel keeps: never fewer than one, for a layer without any computes nothing. */
export function keptWeights(size: number, sparsity: number): number {
  return Math.max(Math.floor(size * (1 - sparsity) + 1e-9), 1);
}

/** Zeros as a fraction of all values. */
export function sparsityFraction(values: ArrayLike<number>): number {
  let zeros = 0;
  for (let i = 0; i < values.length; i++) if (values[i] === 0) zeros++;
  return values.length === 0 ? 0 : zeros / values.length;
}
