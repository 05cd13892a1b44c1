/** What the `int16.ts` of a room gives: as `int8.ts`, for int16 activations over int8 weights, whose zero points are 0. */
import type { Refusal } from './op.js';

export type { Int16Context, Int16Reference } from './int8.js';

/** Scale and zero point that the quantisation specification fixes for every operator whose results lie between −1 and 1. */
export const unitParameters = { scale: 1 / 32_768, zeroPoint: 0 } as const;

export const noKernel: Refusal = {
  code: 'quantize/int16',
  refused: 'TensorFlow Lite Micro has no kernel of it for int16 activations',
  fix: 'Use type: int8, or float32, or keep the layer float32 by quantization.exclude.',
};
