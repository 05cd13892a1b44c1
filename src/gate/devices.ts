/** Metrics that a device measured: which device, and what it says. */
import { describeWrongOutputs } from '../measure/wrong-outputs.js';
import type { DeviceMeasurement } from '../measure/measurement.js';
import { metricNamed, type DeviceMetricName, type Metric } from '../metrics/metrics.js';
import type { Measured } from './evidence.js';
import { describeNoise, meanOf, noiseOf } from './noise.js';
import { missing, reading, type Read, type Reading } from './reading.js';
import { nameSome } from '../core/name-some.js';

/** A number, or one for each run; null or empty where the device did not measure it. */
export type DeviceValue = (device: DeviceMeasurement) => number | null | readonly number[];

export const deviceValues: Readonly<Record<DeviceMetricName, DeviceValue>> = {
  latency_mean: ({ latency }) => latency?.meanMs ?? [],
  latency_median: ({ latency }) => latency?.medianMs ?? [],
  latency_p95: ({ latency }) => latency?.p95Ms ?? [],
  energy: ({ energyMillijoules }) => energyMillijoules,
  peak_memory: ({ peakMemoryBytes }) => peakMemoryBytes,
  memory_increment: ({ memoryIncrementBytes }) => memoryIncrementBytes ?? null,
  arena: ({ arenaBytes }) => arenaBytes,
  stack: ({ stackBytes }) => stackBytes ?? null,
  ram: ({ ramBytes }) => ramBytes,
  flash: ({ flashBytes }) => flashBytes,
  delegated_nodes: ({ delegatedNodes }) => delegatedNodes,
  undelegated_nodes: ({ undelegatedNodes }) => undelegatedNodes,
};

export const deviceReads = Object.fromEntries(
  Object.entries(deviceValues).map(([name, value]) => [name, readValue(metricNamed(name as DeviceMetricName), value)]),
) as Readonly<Record<DeviceMetricName, Read>>;

/** A single number, or the mean over runs, whose noise comes from the spread between them. */
function readValue({ name, title, unit }: Metric, value: DeviceValue): Read {
  return (measurement, context) => {
    const device = pick(measurement, context.device, `the ${title}`, value);
    if (typeof device === 'string') return missing(device);
    if (device.outputs?.agree === false) return missing(describeWrongOutputs(device, device.outputs));
    const found = value(device);
    if (found === null || typeof found === 'number') {
      // A small file may fit into what the process held already; nothing else in bytes can be 0.
      const minimum = unit === 'bytes' && name !== 'memory_increment' ? 1 : 0;
      return withDevice(reading(found ?? NaN, conditionsOf(device), { minimum }), device);
    }
    const wrong = found.find((run) => !(Number.isFinite(run) && run > 0));
    if (wrong !== undefined) return missing(`expected positive numbers from ${device.device}, found ${String(wrong)}`);
    const noise = noiseOf(found);
    const conditions = [describeNoise(noise, unit), ...conditionsOf(device)];
    const read = withDevice(reading(meanOf(found), conditions, { minimum: 0 }), device);
    return read.ok ? { ...read, noise } : read;
  };
}

/** The device that the budget names, or the only one that measured this; else why there is none. */
function pick(
  { devices, artifact }: Measured,
  name: string | null,
  what: string,
  value: DeviceValue,
): DeviceMeasurement | string {
  const measured = devices.filter((device) => isMeasured(value(device)));
  const names = (list: readonly DeviceMeasurement[]): string => nameSome(list.map(({ device }) => device)) || 'none';
  const found = name === null ? measured : devices.filter(({ device }) => device === name);
  const [device] = found;
  if (name === null) {
    if (!device)
      return `expected ${what} of ${artifact} measured on a device, found no such device (devices: ${names(devices)})`;
    if (found.length > 1)
      return `expected the budget to name one of the devices that measured ${what}: ${names(found)}`;
    return device;
  }
  if (!device)
    return `expected a measurement of ${artifact} on ${name}, found ${names(devices)}; \`tinygate bench\` makes it where the spec has the device`;
  if (found.length > 1) return `expected one measurement of ${artifact} on ${name}, found ${found.length}`;
  return isMeasured(value(device)) ? device : `expected ${name} to have measured ${what}, found no such number`;
}

function isMeasured(value: ReturnType<DeviceValue>): boolean {
  return typeof value === 'object' && value !== null ? value.length > 0 : value !== null;
}

function conditionsOf({ device, runtime, conditions }: DeviceMeasurement): string[] {
  const others = conditions.join(', ');
  return [`${device}: ${runtime}`, ...(others === '' ? [] : [others])];
}

function withDevice(read: Reading, { device }: DeviceMeasurement): Reading {
  return read.ok ? { ...read, device } : read;
}
