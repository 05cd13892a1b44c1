/** Operators of a file that a graph has under another name: importing for training takes them, and the file itself stays what it is. */
import type { FileOperator } from './operators.js';
import type { FileTensor } from './tensors.js';

const [squeeze, expandDims, slice] = [43, 70, 65];

/** What the operator is in a graph, but for its names. */
export interface Rewritten {
  readonly kind: 'Reshape' | 'Slice';
  readonly options: object;
}

/** @param numbers `stored`: the file is read as it is. */
export const isRewritten = ({ code, isCustom }: FileOperator, numbers: 'stored' | 'real'): boolean =>
  numbers === 'real' && !isCustom && [squeeze, expandDims, slice].includes(code);

/**
 * SQUEEZE and EXPAND_DIMS change a shape and nothing else; SLICE is a begin and a size where our Slice has a begin and an end.
 * @param integers null where an operand is no int32 constant.
 * @returns what is wrong, as text.
 */
export function rewrite(
  { code, inputs }: FileOperator,
  integers: (tensor: FileTensor | null | undefined) => readonly number[] | null,
): Rewritten | string {
  if (code !== slice) return { kind: 'Reshape', options: {} };
  const shape = inputs[0]?.shape ?? [];
  const [begin, size] = [integers(inputs[1]), integers(inputs[2])];
  if (begin?.length !== shape.length || size?.length !== shape.length)
    return `expected a begin and a size for each of ${shape.length} dimensions as int32 constants`;
  // A size of −1 is all that is left.
  const to = size.map((each, axis) => (each === -1 ? shape[axis]! : begin[axis]! + each));
  return { kind: 'Slice', options: { from: begin, to } };
}
