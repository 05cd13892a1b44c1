/**
 * Numbers for people. kB is 1000 bytes (KiB would be 1024); fractions print as percentages and their differences as
 * points. Two values that differ are never printed alike: digits are added until they show it, and sizes fall back to
 * bytes.
 */
import { groupDigits } from '../core/group-digits.js';
import type { Unit } from '../metrics/metric.js';

/** `decimals` beyond the unit's usual ones; bytes count them in kB or MB. */
export function formatQuantity(value: number, unit: Unit, extraDecimals = 0): string {
  switch (unit) {
    case 'bytes':
      return formatBytes(value, extraDecimals);
    case 'fraction':
      return `${(value * 100).toFixed(2 + extraDecimals)} %`;
    case 'count':
      return formatCount(value);
    case 'milliseconds':
      return `${value.toFixed(2 + extraDecimals)} ms`;
    case 'number':
      return String(Number(value.toPrecision(4 + extraDecimals)));
    case 'millijoules':
      return `${value.toFixed(2 + extraDecimals)} mJ`;
    default:
      throw new RangeError(`unknown unit ${String(unit satisfies never)}`);
  }
}

/** A number that a file may not tell, or that nothing asked for. */
export function formatKnown(value: number | null, unit: Unit, otherwise: 'not known' | '—' = 'not known'): string {
  return value === null ? otherwise : formatQuantity(value, unit);
}

/** Two values in the same unit, with as many digits as it takes to tell them apart. */
export function formatPair(a: number, b: number, unit: Unit): readonly [string, string] {
  for (const extra of [0, 1, 2, 4]) {
    if (unit === 'bytes' && extra > 0) break;
    const pair = [formatQuantity(a, unit, extra), formatQuantity(b, unit, extra)] as const;
    if (a === b || pair[0] !== pair[1]) return pair;
  }
  const plain = (value: number) => (unit === 'bytes' ? `${formatCount(value)} B` : String(value));
  return [plain(a), plain(b)];
}

/** A difference without its sign; of fractions in points, and small sizes in bytes. */
export function formatDifference(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit !== 'fraction') return formatQuantity(size, unit);
  const points = size * 100;
  const decimals = points === 0 ? 2 : Math.min(8, Math.max(2, Math.ceil(-Math.log10(points) - 1e-9)));
  return `${points.toFixed(decimals)} points`;
}

/** A change relative to what it is measured by: `+10.7 %`. Null where the base is 0. */
export function formatRelative(difference: number, base: number): string | null {
  if (base === 0 || !Number.isFinite(difference / base)) return null;
  const percent = (difference / Math.abs(base)) * 100;
  const decimals = percent === 0 ? 1 : Math.max(1, Math.ceil(-Math.log10(Math.abs(percent)) - 1e-9));
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(decimals)} %`;
}

/** Digits in groups of three: 1,234,567. */
export function formatCount(value: number): string {
  return groupDigits(value);
}

export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`;
}

function formatBytes(bytes: number, extraDecimals: number): string {
  if (Math.abs(bytes) < 1000) return `${formatCount(bytes)} B`;
  // 999,950 bytes would round to "1000.0 kB".
  if (Math.abs(bytes) < 999_950) return `${(bytes / 1000).toFixed(1 + extraDecimals)} kB`;
  return `${(bytes / 1_000_000).toFixed(2 + extraDecimals)} MB`;
}
