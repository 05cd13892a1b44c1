import type { Tensor } from '../../export/tflite/schema/index.js';

/** Whether a file says every dimension of a tensor: no dimension is open, and no dimensions means a scalar. */
export function declaresShape(tensor: Tensor): boolean {
  const sizes = Array.from({ length: tensor.shapeLength() }, (_, i) => tensor.shape(i)!);
  return sizes.length === 0 ? hasRank(tensor) : sizes.every((size) => size >= 0);
}

/** `Tensor.has_rank`, a field that the schema got later than ours: true where an empty shape means a scalar. */
function hasRank(tensor: Tensor): boolean {
  const field = 8;
  const offset = tensor.bb!.__offset(tensor.bb_pos, 4 + 2 * field);
  return offset !== 0 && tensor.bb!.readInt8(tensor.bb_pos + offset) !== 0;
}
