/** From values to positions, with ticks at round numbers. */
export interface Scale {
  readonly position: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Positions run from `from` to `to` for the smallest to the largest value, rounded outwards to ticks. */
export function linearScale(values: readonly number[], from: number, to: number, count = 5): Scale {
  const [low, high] = extent(values);
  // Values that hardly differ get an axis that double precision can still divide.
  const span = Math.max(high - low, 1e-6 * Math.max(Math.abs(low), Math.abs(high))) || 1;
  const step = roundStep(span / count);
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.max(first + step, Math.ceil(high / step - 1e-9) * step);
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) => tidy(first + index * step));
  return { position: (value) => from + ((value - first) / (last - first)) * (to - from), ticks };
}

/** For positive values that span more than a decade. */
export function logScale(values: readonly number[], from: number, to: number): Scale {
  const [low, high] = extent(values).map((value) => Math.log10(value)) as [number, number];
  const margin = Math.max(0.05, (high - low) * 0.06);
  const [first, last] = [low - margin, high + margin];
  const all = Array.from({ length: 30 }, (_, decade) => [1, 2, 5].map((digit) => digit * 10 ** (decade - 6))).flat();
  const ticks = all.filter((tick) => Math.log10(tick) >= first && Math.log10(tick) <= last);
  return { position: (value) => from + ((Math.log10(value) - first) / (last - first)) * (to - from), ticks };
}

/** Values that hardly differ get company on both sides, so that an axis does not make mountains of rounding. */
export function widen(values: readonly number[], share: number): readonly number[] {
  const [low, high] = extent(values);
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low >= share * size) return values;
  const middle = (low + high) / 2;
  return [...values, middle - (share * size) / 2, middle + (share * size) / 2];
}

function extent(values: readonly number[]): [number, number] {
  if (values.length === 0) throw new RangeError('expected values to scale, found no value');
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const digit = step / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
