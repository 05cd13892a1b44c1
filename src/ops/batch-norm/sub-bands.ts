/** Where the values of a sub-band stand: columns are bands of equal width, and constants are [bands · channels]. */
import type { Shape } from '../../graph/shapes.js';

/** For an element of a tensor [.., columns, channels], the position of its value in the constants. */
export function vectorPosition(shape: Shape, subBands: number): (element: number) => number {
  const channels = shape.at(-1)!;
  if (subBands === 1) return (element) => element % channels;
  const columns = shape.at(-2)!;
  const width = columns / subBands;
  return (element) => {
    const column = Math.floor(element / channels) % columns;
    return Math.floor(column / width) * channels + (element % channels);
  };
}
