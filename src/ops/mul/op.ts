import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { broadcastShapes } from '../shared/broadcast.js';

/** Element by element; sizes of 1 are repeated, as a gate for each channel over an image. */
export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes: (op, of) => broadcastShapes(op, of, 'multiplies'),
  types: sameTypes,
  // k times both inputs gives k² times the product.
  numbers: { ...linearNumbers, scalesLinearly: false },
  int8: null,
};
