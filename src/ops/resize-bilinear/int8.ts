import { elements } from '../../graph/shapes.js';
import type { Int8Reference } from '../shared/int8.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

interface Place {
  readonly first: number;
  readonly second: number;
  /** In 1/1024 of the way. */
  readonly far: number;
}

/** reference_ops::ComputeInterpolationValuesInteger: positions with 10 fractional bits. */
function places(from: number, to: number, centers: Options['centers']): readonly Place[] {
  const step =
    centers === 'aligned' && to > 1
      ? Math.trunc((1024 * (from - 1) + Math.trunc((to - 1) / 2)) / (to - 1))
      : Math.trunc((1024 * from + Math.trunc(to / 2)) / to);
  return Array.from({ length: to }, (_, i) => {
    const at = centers === 'half-pixel' ? i * step + Math.trunc(step / 2) - 512 : i * step;
    const first = Math.max(Math.trunc(at / 1024), 0);
    return { first, second: Math.min(Math.trunc((at + 1023) / 1024), from - 1), far: at - 1024 * first };
  });
}

/** reference_ops::ResizeBilinearInteger. */
export const int8: Int8Reference<Options, Constants> = (
  { inputs, outputs, options: { size, centers } },
  { read, tensor },
) => {
  const [, h, w, c] = tensor(inputs[0]).shape as Four;
  const x = read(inputs[0]);
  const [rows, columns] = [places(h, size[0], centers), places(w, size[1], centers)];
  const y = new Int8Array(elements(tensor(outputs[0]).shape));
  rows.forEach((row, i) =>
    columns.forEach((column, j) => {
      for (let k = 0; k < c; k++) {
        const at = (line: number, place: number): number => x[(line * w + place) * c + k]!;
        const along = (line: number): number =>
          at(line, column.first) * (1024 - column.far) + at(line, column.second) * column.far;
        const sum = along(row.first) * (1024 - row.far) + along(row.second) * row.far;
        y[(i * size[1] + j) * c + k] = Math.trunc((sum + (sum > 0 ? 2 ** 19 : -(2 ** 19))) / 2 ** 20);
      }
    }),
  );
  return [y];
};
