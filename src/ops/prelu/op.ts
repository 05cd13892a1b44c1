import { formatShape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, type NoOptions, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** y = x where x > 0, else alpha · x, with a slope for each channel (He et al. 2015). */
export type Options = NoOptions;
/** alpha [c] or [1, 1, c]. */
export type Constants = Readonly<{ alpha: string }>;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: { alpha: { isOptional: false, learns: 'by gradient', int8: { type: 'int8', axis: 2 } } },
  weights: null,
  shapes(op, of) {
    const [input, alpha] = [of(op.inputs[0]), of(op.constants.alpha)];
    const channels = input.at(-1)!;
    const isVector = alpha.at(-1) === channels && alpha.slice(0, -1).every((size) => size === 1);
    if (!isVector || alpha.length > input.length)
      misfit(op, `expected a slope for each of ${channels} channels, found ${formatShape(alpha)}`);
    return [input];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'each',
  int8: null,
  macs: () => 0,
};
