/**
 * The best codebook for given scales, exactly: of all sets of at most `count` integers in −largest..largest, one with the least
 * Σ weight · (value − nearest code)².
 *
 * Which of two neighbouring codes is nearer changes at multiples of ½, so sums over the 508 intervals between those (of
 * −127..127) hold all that matters of the values, and the best set is a shortest path over the 255 integers (Wang & Song 2011,
 * "Ckmeans.1d.dp", with the centres on a grid). One more code never makes the error larger, which k-means cannot promise.
 */
/** Prefix sums over the 4·largest intervals of the weights, of weight · value and of weight · value²; [4·largest + 1] each. */
interface Moments {
  readonly largest: number;
  readonly weight: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/**
 * Ascending codes. `withZero`: 0 is one of them.
 * @param values in units of the scale; @param weights of each, positive.
 */
export function bestCodes(
  values: Float64Array,
  weights: Float64Array,
  count: number,
  { withZero, largest }: { readonly withZero: boolean; readonly largest: number },
): Int8Array {
  const integers = 2 * largest + 1;
  const between = pairCosts(momentsOf(values, weights, largest), withZero);
  const most = Math.min(count, integers);
  const came = Array.from({ length: most }, () => new Int16Array(integers));
  let cost: Float64Array = between.before;
  let best = { total: Infinity, used: 0, last: 0 };
  for (let used = 1; used <= most; used++) {
    for (let code = 0; code < integers; code++) {
      const total = cost[code]! + between.after[code]!;
      // Only a clear gain is worth a code.
      if (total < best.total * (1 - 1e-12)) best = { total, used, last: code };
    }
    if (used < most) cost = step(cost, between.pair, came[used]!);
  }
  const codes = new Int8Array(best.used);
  for (let used = best.used, code = best.last; used > 0; code = came[--used]![code]!) codes[used - 1] = code - largest;
  return codes;
}

/** Least cost up to each integer, with one code more than `cost` has; `came` gets the code before. */
function step(cost: Float64Array, pair: Float64Array, came: Int16Array): Float64Array {
  const integers = cost.length;
  const next = new Float64Array(integers).fill(Infinity);
  for (let from = 0; from < integers; from++) {
    const start = cost[from]!;
    if (start === Infinity) continue;
    for (let to = from + 1; to < integers; to++) {
      const total = start + pair[from * integers + to]!;
      if (total < next[to]!) {
        next[to] = total;
        came[to] = from;
      }
    }
  }
  return next;
}

/** Cost of the values between two neighbouring codes, before the first code, and after the last; codes from 0. */
function pairCosts(moments: Moments, withZero: boolean) {
  const { largest } = moments;
  const integers = 2 * largest + 1;
  const pair = new Float64Array(integers * integers);
  const before = new Float64Array(integers);
  const after = new Float64Array(integers);
  for (let a = 0; a < integers; a++) {
    before[a] = withZero && a > largest ? Infinity : costOf(moments, 0, 2 * a, a);
    after[a] = withZero && a < largest ? Infinity : costOf(moments, 2 * a, 4 * largest, a);
    for (let b = a + 1; b < integers; b++) {
      const skipsZero = withZero && a < largest && b > largest;
      pair[a * integers + b] = skipsZero
        ? Infinity
        : costOf(moments, 2 * a, a + b, a) + costOf(moments, a + b, 2 * b, b);
    }
  }
  return { pair, before, after };
}

/** Σ weight · (value − code)² over the intervals [from, to). */
function costOf({ largest, weight, first, second }: Moments, from: number, to: number, code: number): number {
  const q = code - largest;
  return second[to]! - second[from]! - 2 * q * (first[to]! - first[from]!) + q * q * (weight[to]! - weight[from]!);
}

function momentsOf(values: Float64Array, weights: Float64Array, largest: number): Moments {
  const intervals = 4 * largest;
  const weight = new Float64Array(intervals + 1);
  const first = new Float64Array(intervals + 1);
  const second = new Float64Array(intervals + 1);
  for (let i = 0; i < values.length; i++) {
    const [value, own] = [values[i]!, weights[i]!];
    const interval = Math.max(0, Math.min(intervals - 1, Math.floor(2 * value) + intervals / 2)) + 1;
    weight[interval]! += own;
    first[interval]! += own * value;
    second[interval]! += own * value * value;
  }
  for (const sums of [weight, first, second]) for (let i = 1; i <= intervals; i++) sums[i]! += sums[i - 1]!;
  return { largest, weight, first, second };
}
