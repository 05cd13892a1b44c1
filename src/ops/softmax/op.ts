import { formatShape } from '../../graph/shapes.js';
import { sameTypes, withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** Along the last axis, with beta 1. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const input = of(op.inputs[0]);
    if (input.length < 2) misfit(op, `expected input [n, …, classes], found ${formatShape(input)}`);
    return [input];
  },
  types: sameTypes,
  numbers: { output: { scale: 1 / 256, zeroPoint: -128 }, rounds: true, scalesLinearly: false },
  channels: () => 'fixed',
  int8: null,
};
