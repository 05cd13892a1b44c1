import { formatShape, sameShape } from '../../graph/shapes.js';
import {
  linearNumbers,
  sameTypes,
  withoutConstants,
  type Fused,
  type NoConstants,
  type OpFacts,
} from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

export type Options = Fused;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 2,
  ...withoutConstants,
  shapes(op, of) {
    const [first, second] = op.inputs.map(of) as [readonly number[], readonly number[]];
    if (!sameShape(first, second))
      misfit(op, `adds ${formatShape(first)} and ${formatShape(second)}; broadcasting is not supported`);
    return [first];
  },
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
};
