import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { equalShapes } from '../shared/shape-rules.js';

/** Element by element. */
export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes: (op, of) => equalShapes(op, of, 'multiplies'),
  types: sameTypes,
  // k times both inputs gives k² times the product.
  numbers: { ...linearNumbers, scalesLinearly: false },
  int8: null,
};
