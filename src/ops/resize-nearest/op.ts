import { sameTypes, withoutConstants, type NoConstants, type OpFacts, type Pair } from '../shared/op.js';
import { misfit, nhwc } from '../shared/shape-rules.js';

/** Each row and column several times: [1, h, w, c] → [1, times[0] · h, times[1] · w, c]. */
export interface Options {
  readonly times: Pair;
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
    const { times } = op.options;
    if (!times.every((each) => Number.isInteger(each) && each >= 1))
      misfit(op, `expected whole numbers of repetitions, found ${times.join(' and ')}`);
    return [[n, h * times[0], w * times[1], c]];
  },
  types: sameTypes,
  numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
  channels: () => 'each',
  int8: null,
};
