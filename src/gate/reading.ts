import type { Noise } from './noise.js';

/** One number taken from a measurement, or the reason why there is none. */
export type Reading = Value | { readonly ok: false; readonly reason: string };

export interface Value {
  readonly ok: true;
  readonly value: number;
  readonly conditions: readonly string[];
  /** The device that measured it. */
  readonly device?: string;
  /** Where repeated runs tell it. */
  readonly noise?: Noise;
}

export function missing(reason: string): Reading {
  return { ok: false, reason };
}

/** Refuses NaN, infinities and values out of range, so that no broken measurement can meet a budget. */
export function reading(
  value: number,
  conditions: readonly string[],
  range: { readonly minimum: number; readonly maximum?: number },
): Reading {
  const { minimum, maximum = Number.MAX_SAFE_INTEGER } = range;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < minimum || value > maximum) {
    return missing(`expected a number from ${minimum} to ${maximum}, found ${String(value)}`);
  }
  return { ok: true, value, conditions };
}
