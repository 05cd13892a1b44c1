import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { broadcastShapes } from '../shared/broadcast.js';

/** The first input less the second; sizes of 1 are repeated. */
export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes: (op, of) => broadcastShapes(op, of, 'subtracts'),
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
};
