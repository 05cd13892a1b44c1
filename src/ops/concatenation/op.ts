import type { Shape } from '../../graph/shapes.js';
import { formatShape } from '../../graph/shapes.js';
import { sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** Its inputs one after another along an axis; in the other axes they have one size. */
export interface Options {
  /** From the last axis on where it is negative: −1 is the last. */
  readonly axis: number;
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 'any',
  ...withoutConstants,
  shapes(op, of) {
    const shapes = op.inputs.map(of) as [Shape, ...Shape[]];
    const [first] = shapes;
    const axis = axisOf(op.options, first);
    if (!Number.isInteger(axis) || axis < 0 || axis >= first.length)
      misfit(op, `expected an axis of ${formatShape(first)}, found ${op.options.axis}`);
    const others = (shape: Shape): string => shape.map((size, i) => (i === axis ? 'any' : size)).join();
    const wrong = shapes.find((shape) => others(shape) !== others(first));
    if (wrong) misfit(op, `puts ${formatShape(wrong)} after ${formatShape(first)} along axis ${axis}`);
    const length = shapes.reduce((sum, shape) => sum + shape[axis]!, 0);
    return [first.map((size, i) => (i === axis ? length : size))];
  },
  types: sameTypes,
  numbers: { output: 'shared', rounds: false, scalesLinearly: true },
  channels: ({ inputs: [first], options }, of) =>
    axisOf(options, of(first)) === of(first).length - 1 ? 'joined' : 'each',
  int8: null,
};

export const axisOf = ({ axis }: Options, { length }: Shape): number => (axis < 0 ? axis + length : axis);
