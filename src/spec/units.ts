/** Numbers with units, as a spec writes them. The schema has already checked their form. */
import { InternalError } from '../core/errors.js';
import type { StepPosition } from './plan.js';

const unitBytes: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1000,
  KiB: 1024,
  MB: 1000 ** 2,
  MiB: 1024 ** 2,
  GB: 1000 ** 3,
  GiB: 1024 ** 3,
};

/** `30 kB` → 30000, `30 KiB` → 30720, 30000 → 30000. */
export function parseSizeBytes(value: number | string): number {
  if (typeof value === 'number') return value;
  const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
  const factor = unit === undefined ? undefined : unitBytes[unit];
  if (digits === undefined || factor === undefined) throw new InternalError(`'${value}' passed the schema as a size`);
  return Number(digits) * factor;
}

/** `88.5 %` → 0.885, to the last bit what 0.885 is. */
export function parseFraction(value: number | string): number {
  if (typeof value === 'number') return value;
  const [, digits] = /^([0-9]+(?:\.[0-9]+)?) ?%$/.exec(value) ?? [];
  if (digits === undefined) throw new InternalError(`'${value}' passed the schema as a fraction`);
  return Number(`${digits}e-2`);
}

const unitMilliseconds: Readonly<Record<string, number>> = { us: 1e-3, ms: 1, s: 1000 };
const unitMillijoules: Readonly<Record<string, number>> = { uJ: 1e-3, mJ: 1, J: 1000 };

/** `12 ms` → 12, `800 us` → 0.8, 12 → 12. */
export function parseMilliseconds(value: number | string): number {
  return parseWithUnit(value, unitMilliseconds, 'a duration');
}

const longUnitMilliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 };

/** `20 min` → 1200000, `45 s` → 45000, `50 ms` → 50, 45 → 45000. */
export function parseLongMilliseconds(value: number | string): number {
  return typeof value === 'number' ? value * 1000 : parseWithUnit(value, longUnitMilliseconds, 'a long duration');
}

/** `3.2 mJ` → 3.2, `900 uJ` → 0.9, 3.2 → 3.2. */
export function parseMillijoules(value: number | string): number {
  return parseWithUnit(value, unitMillijoules, 'an energy');
}

function parseWithUnit(value: number | string, units: Readonly<Record<string, number>>, kind: string): number {
  if (typeof value === 'number') return value;
  const [, digits, unit] = /^([0-9]+(?:\.[0-9]+)?) ?([A-Za-z]+)$/.exec(value) ?? [];
  const factor = unit === undefined ? undefined : units[unit];
  if (digits === undefined || factor === undefined) throw new InternalError(`'${value}' passed the schema as ${kind}`);
  return Number(digits) * factor;
}

/** `1/255` → the quotient, 0.5 → 0.5. */
export function parseRatio(value: number | string): number {
  if (typeof value === 'number') return value;
  const [numerator, denominator] = value.split('/').map(Number);
  if (numerator === undefined || denominator === undefined)
    throw new InternalError(`'${value}' passed the schema as a ratio`);
  return numerator / denominator;
}

/** `20 %` → a fraction of the stage, 100 → a step. */
export function parseStep(value: number | string): StepPosition {
  return typeof value === 'number' ? { unit: 'steps', value } : { unit: 'fraction', value: parseFraction(value) };
}

/** `4 px` → 4, 4 → 4. */
export function parsePixels(value: number | string): number {
  return parseWithUnit(value, { px: 1 }, 'pixels');
}

/** `10 deg` → 10, 10 → 10. */
export function parseDegrees(value: number | string): number {
  return typeof value === 'number' ? value : parseWithUnit(value.replace('°', 'deg'), { deg: 1 }, 'an angle');
}

/** `8 kHz` → 8000, 16000 → 16000. */
export function parseHertz(value: number | string): number {
  return parseWithUnit(value, { Hz: 1, kHz: 1000 }, 'a frequency');
}
