/** A small least-squares problem under x ≥ 0: Lawson and Hanson, Solving Least Squares Problems (1974), algorithm NNLS. */

const tolerance = 1e-10;

/**
 * x ≥ 0 with the least ‖A·x − b‖.
 * @param columns of A, each as long as `target`
 */
export function nonNegativeLeastSquares(columns: readonly (readonly number[])[], target: readonly number[]): number[] {
  const count = columns.length;
  const products = columns.map((a) => columns.map((b) => dot(a, b)));
  const aims = columns.map((column) => dot(column, target));
  const x = new Array<number>(count).fill(0);
  const free = new Set<number>();
  // Each round lets one more variable go; a cycle is cut off where rounding would make one.
  for (let round = 0; round < 3 * count + 10; round++) {
    const gradient = aims.map((aim, i) => aim - dot(products[i]!, x));
    const next = indexOfLargest(gradient, (i) => !free.has(i));
    if (next === null || gradient[next]! <= tolerance) break;
    free.add(next);
    moveInside(x, free, products, aims);
  }
  return x;
}

/** To the least-squares solution of the free variables, as far as none becomes negative; those that become 0 are held. */
function moveInside(x: number[], free: Set<number>, products: readonly number[][], aims: readonly number[]): void {
  // Each turn holds a variable at 0; one that holds none would not end, where rounding makes it.
  for (let turn = free.size; turn > 0 && free.size > 0; turn--) {
    const indices = [...free];
    const solution = solveLinear(
      indices.map((i) => indices.map((j) => products[i]![j]!)),
      indices.map((i) => aims[i]!),
    );
    const blocked = indices.flatMap((i, at) => (solution[at]! <= tolerance ? [x[i]! / (x[i]! - solution[at]!)] : []));
    const share =
      blocked.length === 0 ? 1 : Math.max(0, Math.min(...blocked.map((one) => (Number.isFinite(one) ? one : 0))));
    indices.forEach((i, at) => (x[i] = x[i]! + share * (solution[at]! - x[i]!)));
    if (blocked.length === 0) return;
    for (const i of indices.filter((j) => x[j]! <= tolerance)) {
      x[i] = 0;
      free.delete(i);
    }
  }
}

/** Gaussian elimination with pivots; the matrix is small, symmetric and positive, but for what columns have in common. */
function solveLinear(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row.map((value, j) => (i === j ? value * (1 + 1e-12) : value)), right[i]!]);
  for (let column = 0; column < size; column++) {
    const pivot =
      indexOfLargest(
        rows.map((row) => Math.abs(row[column]!)),
        (row) => row >= column,
      ) ?? column;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    for (let row = column + 1; row < size; row++) {
      const factor = rows[row]![column]! / head[column]!;
      for (let at = column; at <= size; at++) rows[row]![at]! -= factor * head[at]!;
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const known = dot(rows[row]!.slice(row + 1, size), solution.slice(row + 1));
    solution[row] = (rows[row]![size]! - known) / rows[row]![row]!;
  }
  return solution;
}

function indexOfLargest(values: readonly number[], isMeant: (index: number) => boolean): number | null {
  let best: number | null = null;
  values.forEach((value, index) => {
    if (isMeant(index) && (best === null || value > values[best]!)) best = index;
  });
  return best;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}
