/** Zeros that come together, so that kernels which skip whole blocks, or know where zeros are, can be fast. */
import { blockIndex, type Blocks, type LinearShape } from '../../graph/kernel-blocks.js';
import { keptWeights, largestMask } from './mask.js';

/** What makes a block as important as it is: the mean of its weights' importances, or the largest. [blocks] */
export function poolBlocks(importance: Float32Array, shape: LinearShape, blocks: Blocks): Float32Array {
  const size = blocks.inputs * blocks.outputs;
  const sums = new Float64Array(importance.length / size).fill(blocks.pooling === 'MAX' ? -Infinity : 0);
  const blockOf = blockIndex(shape, blocks);
  importance.forEach((value, i) => {
    const at = blockOf(i);
    sums[at] = blocks.pooling === 'MAX' ? Math.max(sums[at]!, value) : sums[at]! + value / size;
  });
  return Float32Array.from(sums);
}

/** The mask of blocks, [blocks], as one of weights, [n]. */
export function spreadBlocks(ofBlocks: Float32Array, shape: LinearShape, blocks: Blocks): Float32Array {
  const blockOf = blockIndex(shape, blocks);
  const { inputs, taps, outputs } = shape;
  return Float32Array.from({ length: inputs * taps * outputs }, (_, i) => ofBlocks[blockOf(i)]!);
}

/** Of every n neighbouring inputs the ⌊sparsity·n⌋ least important are 0, at most m of them. */
export function groupsMask(
  importance: Float32Array,
  { m, n }: { readonly m: number; readonly n: number },
  sparsity: number,
): Float32Array {
  const zeros = Math.min(n - keptWeights(n, sparsity), m);
  const mask = new Float32Array(importance.length);
  for (let start = 0; start < importance.length; start += n)
    mask.set(largestMask(importance.subarray(start, start + n), n - zeros), start);
  return mask;
}
