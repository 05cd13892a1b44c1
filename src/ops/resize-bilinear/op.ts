import { sameTypes, withoutConstants, type NoConstants, type OpFacts, type Pair } from '../shared/op.js';
import { misfit, nhwc } from '../shared/shape-rules.js';

/**
 * Between the four nearest pixels: [1, h, w, c] → [1, …size, c]. Where the centre of a new pixel lies: among centres of pixels
 * (`half-pixel`, as Keras and PyTorch have it), at a multiple of the step from the first pixel (`corner`), or so that first and last
 * pixels stay where they are (`aligned`).
 */
export interface Options {
  readonly size: Pair;
  readonly centers: 'half-pixel' | 'corner' | 'aligned';
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const [n, , , c] = nhwc(op, of(op.inputs[0]));
    const { size } = op.options;
    if (!size.every((each) => Number.isInteger(each) && each >= 1))
      misfit(op, `expected a size of 1 x 1 or more, found ${size.join(' x ')}`);
    return [[n, ...size, c]];
  },
  types: sameTypes,
  numbers: { output: 'as-input', rounds: true, scalesLinearly: true },
  channels: () => 'each',
  int8: null,
};
