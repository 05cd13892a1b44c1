import type { Shape } from '../../graph/shapes.js';
import type { Fused, NoConstants, Op, Pair, ShapeOf, Windowed } from './op.js';
import { nhwc, spatial } from './shape-rules.js';

export interface PoolOptions extends Windowed, Fused {
  readonly size: Pair;
}

export function pooledShapes(op: Op<PoolOptions, NoConstants>, of: ShapeOf): readonly Shape[] {
  const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
  return [[n, ...spatial(op, [h, w], op.options.size, { ...op.options, dilation: [1, 1] }), c]];
}
