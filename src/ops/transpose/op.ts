import { formatShape, type Shape } from '../../graph/shapes.js';
import { sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';
import { misfit } from '../shared/shape-rules.js';

/** Its dimensions in another order; the batch stays the first. */
export interface Options {
  /** Dimension i of the output is dimension order[i] of the input. */
  readonly order: readonly number[];
}
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes(op, of) {
    const input = of(op.inputs[0]);
    const { order } = op.options;
    const isOrder = order.length === input.length && input.every((_, axis) => order.includes(axis));
    if (!isOrder || order[0] !== 0)
      misfit(
        op,
        `expected an order of the dimensions of ${formatShape(input)} behind the batch, found [${order.join(', ')}]`,
      );
    return [order.map((axis) => input[axis]!)];
  },
  types: sameTypes,
  numbers: { output: 'as-input', rounds: false, scalesLinearly: true },
  channels: ({ options: { order } }) => (order.at(-1) === order.length - 1 ? 'each' : 'fixed'),
  int8: null,
};

/** Writes what a tensor of this shape holds into `into`, in the new order. */
export function reorder<Values extends Float64Array | Int8Array | Int16Array>(
  { order }: Options,
  shape: Shape,
  values: Values,
  into: Values,
): Values {
  const strides = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1));
  const turned = order.map((axis) => ({ size: shape[axis]!, stride: strides[axis]! }));
  for (let i = 0; i < values.length; i++) {
    let [rest, from] = [i, 0];
    for (const { size, stride } of [...turned].reverse()) {
      from += (rest % size) * stride;
      rest = Math.floor(rest / size);
    }
    into[i] = values[from]!;
  }
  return into;
}
