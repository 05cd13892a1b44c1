import type { FloatReference } from '../shared/float.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';
import { between } from './weights.js';

export const float: FloatReference<Options, Constants> = (
  { inputs, options: { size, centers } },
  { read, shapeOf },
) => {
  const [, h, w, c] = shapeOf(inputs[0]) as Four;
  const x = read(inputs[0]);
  const [rows, columns] = [between(h, size[0], centers), between(w, size[1], centers)];
  const y = new Float64Array(size[0] * size[1] * c);
  rows.forEach((row, i) =>
    columns.forEach((column, j) => {
      for (let k = 0; k < c; k++) {
        const at = (line: number, place: number): number => x[(line * w + place) * c + k]!;
        const along = (line: number): number =>
          at(line, column.first) * (1 - column.far) + at(line, column.second) * column.far;
        y[(i * size[1] + j) * c + k] = along(row.first) * (1 - row.far) + along(row.second) * row.far;
      }
    }),
  );
  return [y];
};
