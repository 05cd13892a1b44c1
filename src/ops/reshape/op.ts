import { elements, formatShape } from '../../graph/shapes.js';
import { sameTypes, withoutConstants, type NoConstants, type NoOptions, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** Its target is the shape of its output tensor. */
export type Options = NoOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const [input, target] = [of(op.inputs[0]), of(op.outputs[0])];
    if (elements(target) !== elements(input))
      misfit(op, `cannot reshape ${formatShape(input)} to ${formatShape(target)}`);
    return [target];
  },
  types: sameTypes,
  numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
  channels: () => 'regrouped',
  int8: null,
};
