import { elements } from '../../graph/shapes.js';
import type { CodeReference } from '../shared/int8.js';
import { concatenate } from './concatenate.js';
import type { Constants, Options } from './op.js';

/** reference_ops::Concatenation: codes are moved, for all inputs have the output's parameters. */
export const int8: CodeReference<Options, Constants> = (op, { read, tensor, make }) => {
  const shapeOf = (name: string) => tensor(name).shape;
  return [concatenate(op, shapeOf, read, make(elements(shapeOf(op.outputs[0]))))];
};
