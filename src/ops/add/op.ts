import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { broadcastShapes } from '../shared/broadcast.js';

/** Element by element; sizes of 1 are repeated. */
export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes: (op, of) => broadcastShapes(op, of, 'adds'),
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
};
