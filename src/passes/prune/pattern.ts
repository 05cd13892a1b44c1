/** Zeros that come together, so that kernels which skip whole blocks, or know where zeros are, can be fast. */
import { keptWeights, largestMask } from './mask.js';

/** A kernel [outputs, taps, inputs]: each output is made of `inputs` channels at `taps` places. */
export interface LinearShape {
  readonly outputs: number;
  readonly taps: number;
  readonly inputs: number;
}

/** @param shape [outputs, ..., inputs]. */
export function linearShape(shape: readonly number[]): LinearShape {
  const [outputs = 1] = shape;
  const inputs = shape.at(-1) ?? 1;
  return { outputs, inputs, taps: shape.slice(1, -1).reduce((product, size) => product * size, 1) };
}

/** Neighbouring inputs by neighbouring outputs of one place. */
export interface BlockSize {
  readonly inputs: number;
  readonly outputs: number;
}

export type ZeroPattern =
  /** A block is wholly zero or not; TFMOT's block_size, of a kernel [inputs, outputs]. */
  | (BlockSize & { readonly kind: 'blocks'; readonly pooling: 'AVG' | 'MAX' })
  /** Of every `n` neighbouring inputs at least `m` weights are zero. */
  | { readonly kind: 'm_by_n'; readonly m: number; readonly n: number };

export type Blocks = Extract<ZeroPattern, { readonly kind: 'blocks' }>;

/** The blocks in which zeros are counted: those of m by n are n inputs of one output. */
export function blockSizeOf(pattern: ZeroPattern): BlockSize {
  return pattern.kind === 'blocks' ? pattern : { inputs: pattern.n, outputs: 1 };
}

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

/** To which block each weight of a kernel [outputs, taps, inputs] belongs. Both sizes divide the kernel's. */
export function blockIndex({ inputs, taps }: LinearShape, blocks: BlockSize): (index: number) => number {
  const across = inputs / blocks.inputs;
  return (index) => {
    const [input, row] = [index % inputs, Math.floor(index / inputs)];
    const block = Math.floor(Math.floor(row / taps) / blocks.outputs);
    return (block * taps + (row % taps)) * across + Math.floor(input / blocks.inputs);
  };
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
