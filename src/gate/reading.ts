import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { OperatorLists } from '../operators/allowed.js';
import type { TaskName } from '../metrics/task-name.js';
import type { Noise } from './noise.js';

/** Names of the layers that the spec compresses. Without it every kernel of the file counts. */
export interface CompressedLayers {
  readonly pruned: readonly string[];
  readonly clustered: readonly string[];
}

/** What a metric may need besides the measurement. */
export interface MetricContext {
  readonly compressed: CompressedLayers | undefined;
  readonly classes: readonly string[] | undefined;
  /** What is true of each sample that the measurement is about, in order: its class, or the numbers of its task. */
  readonly labels: readonly number[] | undefined;
  /** The device that the budget names; null: the only one that measured it. */
  readonly device: string | null;
  /** The class that the budget names. */
  readonly className: string | null;
  /** Among how many of the largest scores the right class must be; undefined: as many as usual. */
  readonly k?: number | undefined;
  readonly task: TaskName;
  /** The layers that the budget names. */
  readonly layers: readonly string[] | undefined;
  readonly over: 'each' | 'all';
  /** The operators that the budget allows and denies. */
  readonly operators: OperatorLists | undefined;
}

export type Read = (measurement: ArtifactMeasurement, context: MetricContext) => Reading;

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
