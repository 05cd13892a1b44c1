/**
 * Areas in proportion to values, as near to squares as their number allows: rows are filled along the shorter side, and a
 * row ends where one more area would make its worst one longer (Bruls, Huizing, van Wijk: Squarified Treemaps, 2000).
 */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param values positive, the largest first. @returns an area for each, in their order. */
export function treemap(values: readonly number[], frame: Area): Area[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total <= 0) return [];
  const scale = (frame.width * frame.height) / total;
  const areas: Area[] = [];
  let free = frame;
  let row: number[] = [];
  for (const value of values) {
    const wanted = [...row, value * scale];
    const side = Math.min(free.width, free.height);
    if (row.length > 0 && worstRatio(wanted, side) > worstRatio(row, side)) {
      free = layRow(row, free, areas);
      row = [value * scale];
    } else row = wanted;
  }
  layRow(row, free, areas);
  return areas;
}

function worstRatio(row: readonly number[], side: number): number {
  const sum = row.reduce((a, b) => a + b, 0);
  const [largest, smallest] = [Math.max(...row), Math.min(...row)];
  return Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
}

/** @returns what is left of the free space. */
function layRow(row: readonly number[], free: Area, areas: Area[]): Area {
  const sum = row.reduce((a, b) => a + b, 0);
  const isWide = free.width >= free.height;
  const thickness = sum / Math.max(1e-9, isWide ? free.height : free.width);
  let position = isWide ? free.y : free.x;
  for (const area of row) {
    const length = area / Math.max(1e-9, thickness);
    areas.push(
      isWide
        ? { x: free.x, y: position, width: thickness, height: length }
        : { x: position, y: free.y, width: length, height: thickness },
    );
    position += length;
  }
  return isWide
    ? { ...free, x: free.x + thickness, width: Math.max(0, free.width - thickness) }
    : { ...free, y: free.y + thickness, height: Math.max(0, free.height - thickness) };
}
