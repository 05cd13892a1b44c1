import type { Op } from '../shared/op.js';
import type { Shape } from '../../graph/shapes.js';
import type { Constants, Options } from './op.js';

/** Copies an image [1, h, w, c] into `into`, which is its padded image and holds the padding already. */
export function placeInside<Values extends Float64Array | Int8Array | Int16Array>(
  op: Op<Options, Constants>,
  shape: Shape,
  image: Values,
  into: Values,
): Values {
  const [, h, w, c] = shape as readonly [number, number, number, number];
  const { before, after } = op.options;
  const width = before[1] + w + after[1];
  for (let row = 0; row < h; row++)
    into.set(image.subarray(row * w * c, (row + 1) * w * c), ((row + before[0]) * width + before[1]) * c);
  return into;
}
