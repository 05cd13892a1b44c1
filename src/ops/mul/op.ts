import { linearNumbers, sameTypes, type Fused, type OpFacts } from '../shared/op.js';
import { pairRoles, pairShapes, type PairConstants } from '../shared/pair.js';

/** Element by element; sizes of 1 are repeated, as a gate for each channel over an image. */
export type Options = Fused;
export type Constants = PairConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 'any',
  roles: pairRoles({ isFactor: true }),
  weights: null,
  shapes: (op, of) => pairShapes(op, of, 'multiplies'),
  types: sameTypes,
  // k times both inputs gives k² times the product.
  numbers: { ...linearNumbers, scalesLinearly: false },
  channels: () => 'each',
  int8: null,
  macs: () => 0,
};
