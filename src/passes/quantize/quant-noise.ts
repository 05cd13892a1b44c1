/**
 * Quantisation noise (Fan et al. 2020, arXiv 2004.07320): each step rounds a random part of the weights and lets the rest pass as it is,
 * so that most gradients are those of weights that nothing has rounded. Which part is a function of the seed, the step and the layer
 * alone: the same for any number of threads, and after an interruption.
 */
import { seededRandom, splitMix32 } from '../../core/random.js';
import type { VectorBlocks } from '../../graph/vector-blocks.js';
import { rampAt, type Ramp } from '../schedule.js';

export interface QuantNoise {
  /** Probability that a block is rounded at a step, over the steps of the stage. */
  readonly p: Ramp;
  /** Weights that follow each other in a kernel and are rounded or left together; the last block may be shorter. */
  readonly blockSize: number;
  readonly totalSteps: number;
  readonly seed: number;
  /** Names the stage that trains. */
  readonly stream: string;
}

/** Whether a weight of the layer's kernel is rounded at a step of the stage, from 0; to be asked for weights in their order. */
export function roundedAt(
  { p, blockSize, totalSteps, seed, stream }: QuantNoise,
  layer: string,
  step: number,
): (weight: number) => boolean {
  const threshold = rampAt(p, step, totalSteps) * 2 ** 32;
  const next = splitMix32(seededRandom(seed, `${stream}/quant-noise/${layer}/${step}`).integer(2 ** 32));
  let isRounded = false;
  return (weight) => {
    if (weight % blockSize === 0) isRounded = next() < threshold;
    return isRounded;
  };
}

/** The same where blocks are those of a codebook of vectors: each is its codeword, or as it is. */
export function roundedBlocksAt(
  noise: QuantNoise,
  layer: string,
  step: number,
  { order, starts }: VectorBlocks,
): (weight: number) => boolean {
  const isBlockRounded = roundedAt({ ...noise, blockSize: 1 }, layer, step);
  const isRounded = new Uint8Array(order.length);
  for (let block = 0; block + 1 < starts.length; block++) {
    if (!isBlockRounded(block)) continue;
    for (let i = starts[block]!; i < starts[block + 1]!; i++) isRounded[order[i]!] = 1;
  }
  return (weight) => isRounded[weight] === 1;
}
