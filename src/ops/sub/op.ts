import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { equalShapes } from '../shared/shape-rules.js';

/** The first input less the second. */
export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes: (op, of) => equalShapes(op, of, 'subtracts'),
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
};
