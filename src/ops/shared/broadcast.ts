import type { Shape } from '../../graph/shapes.js';

/** Of two operands of one rank: where one of them has size 1, it is repeated as often as the other asks for. Null where they do not fit. */
export function repeatedShape(first: Shape, second: Shape): Shape | null {
  const fits = first.length === second.length && first.every((size, i) => size === second[i] || isOne(size, second[i]));
  return fits ? first.map((size, i) => Math.max(size, second[i]!)) : null;
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
