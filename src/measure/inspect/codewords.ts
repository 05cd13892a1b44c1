import { countCodewords, type VectorBlocks } from '../../graph/vector-blocks.js';
import type { Codewords } from '../measurement.js';

/**
 * A kernel as the codebook and the indices that tell it.
 * @param codes as the kernel is stored, all of them. @param bits of a code.
 */
export function measureCodewords(codes: ArrayLike<number>, blocks: VectorBlocks, bits: number): Codewords {
  const distinct = countCodewords(codes, blocks);
  const count = blocks.starts.length - 1;
  return {
    blockSize: blocks.size,
    distinct,
    codebookBytes: Math.ceil((distinct * blocks.size * bits) / 8),
    indexBytes: Math.ceil((count * Math.ceil(Math.log2(distinct))) / 8),
  };
}
