import { linearNumbers, sameTypes, type Fused, type OpFacts } from '../shared/op.js';
import { pairRoles, pairShapes, type PairConstants } from '../shared/pair.js';

/** Element by element; sizes of 1 are repeated. */
export type Options = Fused;
export type Constants = PairConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 'any',
  roles: pairRoles({ isAddend: true }),
  weights: null,
  shapes: (op, of) => pairShapes(op, of, 'adds'),
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'each',
  int8: null,
  macs: () => 0,
};
