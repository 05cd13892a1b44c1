/**
 * The base's file, measured on the same device and boot by turns with the file of the change: A–B–A–B. What the machine does to
 * both falls out of the difference, so its noise is that of the differences, and never less than what the file differs by from
 * itself (A–A).
 */
import type { DeviceMeasurement } from '../measure/measurement.js';
import type { DeviceMetricName, Metric } from '../metrics/metrics.js';
import { deviceValues } from './devices.js';
import { describeNoise, meanOf, noiseOf, type Noise } from './noise.js';

export interface PairedReference {
  readonly value: number;
  /** Of the difference of the two. */
  readonly difference: Noise;
  readonly conditions: readonly string[];
}

/** @returns null where the device did not run this base by turns with the file, or the metric is neither time nor energy. */
export function pairedReference(
  device: DeviceMeasurement | undefined,
  baseSha256: string,
  { name, unit }: Metric,
): PairedReference | null {
  if (device?.base?.sha256 !== baseSha256 || !Object.hasOwn(deviceValues, name)) return null;
  const runsOf = (series: Partial<Series>): readonly number[] => {
    const found = deviceValues[name as DeviceMetricName]({ ...nothing, ...series });
    return Array.isArray(found) ? (found as readonly number[]) : [];
  };
  const own = runsOf({ latency: device.latency, energyMillijoules: device.energyMillijoules });
  const base = runsOf(device.base);
  const again = runsOf({
    latency: device.noise ?? null,
    energyMillijoules: device.noiseEnergyMillijoules ?? [],
  });
  if (own.length === 0 || own.length !== base.length) return null;
  const ofPairs = noiseOf(own.map((value, run) => value - base[run]!));
  const itself = again.length > 0 ? Math.abs(meanOf(own) - meanOf(again)) : 0;
  const difference =
    ofPairs.halfWidth === null ? ofPairs : { ...ofPairs, halfWidth: Math.max(ofPairs.halfWidth, itself) };
  return {
    value: meanOf(base),
    difference,
    conditions: [
      `measured by turns with the base's file ${baseSha256.slice(0, 12)} on the same boot`,
      `the difference: ${describeNoise(difference, unit)}`,
      ...(again.length > 0
        ? [`the file from itself: ${Number(itself.toPrecision(2))} ${unit === 'millijoules' ? 'mJ' : 'ms'}`]
        : []),
    ],
  };
}

type Series = Pick<DeviceMeasurement, 'latency' | 'energyMillijoules'>;

/** Of a metric that is neither time nor energy, nothing was measured by turns. */
const nothing = {
  latency: null,
  energyMillijoules: [],
  flashBytes: null,
  ramBytes: null,
  arenaBytes: null,
  peakMemoryBytes: null,
  delegatedNodes: null,
  undelegatedNodes: null,
  device: '',
  runtime: '',
  conditions: [],
  sha256: '',
} as const satisfies DeviceMeasurement;
