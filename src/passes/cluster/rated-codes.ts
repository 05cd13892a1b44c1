/**
 * The best codes at a price of bits, exactly: of all ways to cut the values of a layer into intervals with an integer for each, one
 * with the least Σ weight·(value − code)² + price·Σ −log2(share of the code's values).
 *
 * Both terms of an interval depend on it alone, so the best cut is a shortest path over the places where values may be cut: a scalar
 * quantiser with entropy coding, designed as a segmentation of the histogram (Muresan & Effros 2008), with integers for its points.
 */

/** Sums over the values, in cells that are not cut; a value is in units of its scale. [cells] each. */
export interface Cells {
  /** Of the codes: −largest..largest. */
  readonly largest: number;
  /** Cells in a unit of the codes. */
  readonly perUnit: number;
  readonly count: Float64Array;
  readonly weight: Float64Array;
  /** Of weight · value. */
  readonly first: Float64Array;
  /** Of weight · value². */
  readonly second: Float64Array;
  /** Values that have code 0 whatever it costs. */
  readonly zeros: number;
}

export interface RatedCodes {
  /** Ascending. */
  readonly codes: Int8Array;
  /** How many values have each. */
  readonly counts: Float64Array;
}

/** Cells in a unit of int8 codes, where rounding is fine already, and of int4 codes. */
const perUnitOf = (largest: number): number => (largest > 7 ? 1 : 16);

export function emptyCells(largest: number): Cells {
  const perUnit = perUnitOf(largest);
  const sums = () => new Float64Array((2 * largest + 1) * perUnit);
  return { largest, perUnit, count: sums(), weight: sums(), first: sums(), second: sums(), zeros: 0 };
}

/** That a value is in; the first and the last hold what lies outside. */
export function cellOf({ largest, perUnit, count }: Cells, value: number): number {
  return Math.max(0, Math.min(count.length - 1, Math.floor((value + largest + 0.5) * perUnit)));
}

/**
 * At most `most` codes. `withZero`: 0 is one of them, and the others have the sign of their values.
 * @param price of a bit, in the unit of the weighted squares.
 */
export function ratedCodes(cells: Cells, price: number, most: number, withZero: boolean): RatedCodes {
  const sums = prefixSums(cells);
  const cuts = withZero ? aroundZero(cells, sums.cells) : anywhere(sums.cells);
  const costs = costsOf(cells, sums, cuts, price);
  let path = shortestPath(costs, cuts.places.length);
  if (path.length - 1 > most) path = shortestPathOf(costs, cuts.places.length, most);
  const parts = path.slice(1).map((to, i) => codeBetween(cells, sums, cuts, path[i]!, to));
  return { codes: Int8Array.from(parts, ({ code }) => code), counts: Float64Array.from(parts, ({ count }) => count) };
}

/** Sums over the cells that have values, up to each place between them: [places]. */
interface Sums {
  /** Where those cells stand among all. */
  readonly cells: readonly number[];
  readonly count: Float64Array;
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function prefixSums({ count, weight, first, second }: Cells): Sums {
  const cells = Array.from(count.keys()).filter((cell) => count[cell]! > 0);
  const prefix = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(cells.length + 1);
    cells.forEach((cell, i) => (sums[i + 1] = sums[i]! + values[cell]!));
    return sums;
  };
  return { cells, count: prefix(count), weight: prefix(weight), first: prefix(first), second: prefix(second) };
}

/** Where values may be cut, as the nodes of a path. The interval of code 0 goes from a node before `zero` to one from it on. */
interface Cuts {
  /** Cells with values before each node. */
  readonly places: readonly number[];
  /** Null: any interval may have any code. */
  readonly zero: number | null;
}

function anywhere(cells: readonly number[]): Cuts {
  return { places: Array.from({ length: cells.length + 1 }, (_, place) => place), zero: null };
}

function aroundZero({ largest, perUnit }: Cells, cells: readonly number[]): Cuts {
  const middle = (largest + 0.5) * perUnit;
  const below = cells.filter((cell) => cell < Math.floor(middle)).length;
  const above = cells.filter((cell) => cell < Math.ceil(middle)).length;
  const places = Array.from({ length: cells.length + 1 }, (_, place) => place);
  return { places: [...places.slice(0, below + 1), ...places.slice(above)], zero: below + 1 };
}

/** Of the interval between each node and each later one: Infinity where there is no value. from × to. */
function costsOf(cells: Cells, sums: Sums, { places, zero }: Cuts, price: number): Float64Array {
  const nodes = places.length;
  const costs = new Float64Array(nodes * nodes).fill(Infinity);
  const logTotal = Math.log2(sums.count[sums.count.length - 1]! + cells.zeros);
  for (let from = 0; from < nodes; from++) {
    const start = places[from]!;
    const isBelow = zero !== null && from < zero;
    for (let to = from + 1; to < nodes; to++) {
      const end = places[to]!;
      const isZero = isBelow && to >= zero;
      const count = sums.count[end]! - sums.count[start]! + (isZero ? cells.zeros : 0);
      if (count === 0) {
        // 0 is there for values to come.
        if (isZero) costs[from * nodes + to] = 0;
        continue;
      }
      const weight = sums.weight[end]! - sums.weight[start]!;
      const first = sums.first[end]! - sums.first[start]!;
      const code = isZero ? 0 : signed(Math.round(first / weight), cells.largest, zero === null ? 0 : isBelow ? -1 : 1);
      const distortion = sums.second[end]! - sums.second[start]! - 2 * code * first + code * code * weight;
      costs[from * nodes + to] = distortion + price * count * (logTotal - Math.log2(count));
    }
  }
  return costs;
}

function codeBetween({ largest, zeros }: Cells, sums: Sums, { places, zero }: Cuts, from: number, to: number) {
  const [start, end] = [places[from]!, places[to]!];
  const isBelow = zero !== null && from < zero;
  const isZero = isBelow && to >= zero;
  const count = sums.count[end]! - sums.count[start]! + (isZero ? zeros : 0);
  if (isZero) return { code: 0, count };
  const mean = (sums.first[end]! - sums.first[start]!) / (sums.weight[end]! - sums.weight[start]!);
  return { code: signed(Math.round(mean), largest, zero === null ? 0 : isBelow ? -1 : 1), count };
}

/** The nearest code of a sign; 0: of any. */
function signed(code: number, largest: number, sign: -1 | 0 | 1): number {
  const least = sign > 0 ? 1 : -largest;
  const highest = sign < 0 ? -1 : largest;
  return Math.max(least, Math.min(highest, code));
}

/** Nodes from the first to the last. `costs` from × to. */
function shortestPath(costs: Float64Array, nodes: number): number[] {
  const total = new Float64Array(nodes).fill(Infinity);
  const came = new Int32Array(nodes);
  total[0] = 0;
  for (let from = 0; from < nodes - 1; from++) relax(costs, nodes, from, total[from]!, total, came);
  const path = [nodes - 1];
  while (path[0]! > 0) path.unshift(came[path[0]!]!);
  return path;
}

/** Of those with at most `most` steps. */
function shortestPathOf(costs: Float64Array, nodes: number, most: number): number[] {
  const came = Array.from({ length: most }, () => new Int32Array(nodes));
  let before = new Float64Array(nodes).fill(Infinity);
  before[0] = 0;
  let best = { total: Infinity, steps: 0 };
  for (let steps = 1; steps <= most; steps++) {
    const total = new Float64Array(nodes).fill(Infinity);
    for (let from = 0; from < nodes - 1; from++)
      if (before[from]! < Infinity) relax(costs, nodes, from, before[from]!, total, came[steps - 1]!);
    if (total[nodes - 1]! < best.total) best = { total: total[nodes - 1]!, steps };
    before = total;
  }
  const path = [nodes - 1];
  for (let steps = best.steps; steps > 0; steps--) path.unshift(came[steps - 1]![path[0]!]!);
  return path;
}

function relax(
  costs: Float64Array,
  nodes: number,
  from: number,
  start: number,
  total: Float64Array,
  came: Int32Array,
): void {
  for (let to = from + 1; to < nodes; to++) {
    const through = start + costs[from * nodes + to]!;
    if (through < total[to]!) {
      total[to] = through;
      came[to] = from;
    }
  }
}
