import type { Shape } from '../../graph/shapes.js';
import type { Op } from '../shared/op.js';
import type { Constants, Options } from './op.js';

/** Writes the image [1, h, w, c] into `into`, where it is larger. */
export function repeat<Values extends Float64Array | Int8Array | Int16Array>(
  { options: { times } }: Op<Options, Constants>,
  shape: Shape,
  image: Values,
  into: Values,
): Values {
  const [, h, w, c] = shape as readonly [number, number, number, number];
  for (let y = 0; y < h * times[0]; y++) {
    for (let x = 0; x < w * times[1]; x++) {
      const from = (Math.floor(y / times[0]) * w + Math.floor(x / times[1])) * c;
      into.set(image.subarray(from, from + c), (y * w * times[1] + x) * c);
    }
  }
  return into;
}
