import { blockIndex, linearShape, type BlockSize } from '../../graph/kernel-blocks.js';
import type { ZeroBlocks } from '../measurement.js';

/** In which blocks a kernel is counted, besides weight by weight. */
export interface CountedBlocks {
  /** Its zeros; null: in no blocks. */
  readonly zeros: BlockSize | null;
  /** Weights of the blocks that share codewords; null: no blocks share them. */
  readonly codewords: number | null;
  /** Whether the distinct codes of each output channel are counted. */
  readonly perChannel?: boolean;
}

/** Of a layer; null: in no blocks. */
export type BlocksOf = (layer: string) => CountedBlocks | null;

/**
 * Zeros in blocks of a kernel.
 * @param codes [outputs, ..., inputs], with the zero point 0.
 * @returns null where blocks do not divide the shape, or not all codes are stored.
 */
export function countZeroBlocks(
  codes: ArrayLike<number>,
  shape: readonly number[],
  { inputs, outputs }: BlockSize,
): ZeroBlocks | null {
  const linear = linearShape(shape);
  const isWhole = linear.inputs % inputs === 0 && linear.outputs % outputs === 0;
  if (!isWhole || codes.length !== linear.inputs * linear.taps * linear.outputs) return null;
  const size = inputs * outputs;
  const zeros = new Uint32Array(codes.length / size);
  const blockOf = blockIndex(linear, { inputs, outputs });
  for (let i = 0; i < codes.length; i++) if (codes[i] === 0) zeros[blockOf(i)]!++;
  const wholly = zeros.reduce((sum, count) => sum + (count === size ? 1 : 0), 0);
  return {
    inputs,
    outputs,
    zeroFraction: wholly / zeros.length,
    fewestZeros: zeros.reduce((a, b) => Math.min(a, b), size),
  };
}
