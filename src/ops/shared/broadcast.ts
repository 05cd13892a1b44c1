import { formatShape, type Shape } from '../../graph/shapes.js';
import type { AnyOp, ShapeOf } from './op.js';
import { misfit } from './shape-rules.js';

/** Of two operands of one rank: where one of them has size 1, it is repeated as often as the other asks for. */
export function broadcastShapes(op: AnyOp, of: ShapeOf, does: string): readonly Shape[] {
  const [first, second] = op.inputs.map(of) as [Shape, Shape];
  const fits = first.length === second.length && first.every((size, i) => size === second[i] || isOne(size, second[i]));
  if (!fits)
    misfit(op, `${does} ${formatShape(first)} and ${formatShape(second)}: sizes are equal, or one of them is 1`);
  return [first.map((size, i) => Math.max(size, second[i]!))];
}

const isOne = (a: number, b: number | undefined): boolean => a === 1 || b === 1;

/** For each element of the output, row-major, the position of the operand's element. */
export function positions(operand: Shape, output: Shape): Uint32Array {
  let found = Uint32Array.of(0);
  let stride = operand.reduce((product, size) => product * size, 1);
  output.forEach((size, axis) => {
    stride /= operand[axis]!;
    const step = operand[axis] === 1 ? 0 : stride;
    const next = new Uint32Array(found.length * size);
    found.forEach((start, i) => {
      for (let at = 0; at < size; at++) next[i * size + at] = start + at * step;
    });
    found = next;
  });
  return found;
}
