/** One measurement file, as text from anywhere, to the numbers that budgets are judged on. */
import { digestBytes } from '../core/digest.js';
import { DataError, type Place } from '../core/errors.js';
import { describeJsonError, DuplicateKeyError, parseUnambiguous } from '../core/unambiguous-json.js';
import type { DeviceMeasurement } from './measurement.js';
import { readEnergy } from './device-energy.js';
import { readLatency } from './device-latency.js';
import { conditionsOf } from './device-conditions.js';
import type { Measurement, Outputs } from './schema/measurement.js';
import { validate as validateMeasurement } from './schema/validator.js';

export interface DeviceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the `.tflite` file that ran. */
  readonly artifactSha256: string;
  /** The artifact of the spec that was measured by this name, where tinygate asked for it; of the same bytes there may be others. */
  readonly about?: string;
  readonly measurement: DeviceMeasurement;
}

/** Of a measurement file. */
export const maxDeviceFileBytes = 1024 * 1024;

/** @throws DataError naming `file` for text that is no measurement, or contradicts itself. */
export function parseDeviceFile(text: string, file: string): DeviceFile {
  if (Buffer.byteLength(text) > maxDeviceFileBytes) throw tooLarge(file, 'more');
  const measurement = parse(text, file);
  const { artifact, device, runtime, latency, memory, energy, nodes, outputs } = measurement;
  const fail = (message: string): never => {
    throw unreadable(file, message);
  };
  const { threads, delegate } = runtime;
  const times: Pick<DeviceMeasurement, 'latency' | 'firstMs' | 'cycles' | 'base' | 'noise'> = latency
    ? readLatency(latency, fail)
    : { latency: null };
  return {
    file,
    artifactSha256: artifact.sha256.toLowerCase(),
    measurement: {
      device: device.name,
      runtime: [
        `${runtime.name} ${runtime.version}`,
        ...(delegate === undefined ? [] : [delegate]),
        ...(threads === undefined ? [] : [`${threads} thread${threads === 1 ? '' : 's'}`]),
      ].join(', '),
      conditions: conditionsOf(measurement),
      sha256: digestBytes(text),
      ...clockOf(measurement),
      ...times,
      ...(energy ? readEnergy(energy, times.base, fail) : { energyMillijoules: [] }),
      flashBytes: memory?.flash_bytes ?? null,
      ramBytes: memory?.ram_bytes ?? null,
      arenaBytes: memory?.arena_bytes ?? null,
      peakMemoryBytes: memory?.peak_bytes ?? null,
      ...incrementOf(memory, fail),
      ...(memory?.stack_bytes === undefined ? {} : { stackBytes: memory.stack_bytes }),
      delegatedNodes: nodes?.delegated ?? null,
      undelegatedNodes: nodes?.undelegated ?? null,
      ...(outputs ? outputsOf(outputs, fail) : {}),
    },
  };
}

/** As the operating system told it around the runs, else as the device is set. */
function clockOf({ device, conditions }: Measurement): Pick<DeviceMeasurement, 'clockMhz'> {
  const { clock_before_mhz: before, clock_after_mhz: after } = conditions ?? {};
  const told = [before, after].filter((clock) => clock !== undefined && clock > 0) as number[];
  const clock = told.length > 0 ? told.reduce((sum, one) => sum + one, 0) / told.length : device.clock_mhz;
  return clock === undefined || clock <= 0 ? {} : { clockMhz: clock };
}

function parse(text: string, file: string): Measurement {
  let value: unknown;
  try {
    value = parseUnambiguous(text);
  } catch (error) {
    const at = error instanceof DuplicateKeyError ? { line: error.line, column: error.column } : {};
    throw unreadable(file, describeJsonError(error), at);
  }
  if (isMeasurement(value)) return value;
  const { schemaVersion } = (value ?? {}) as { readonly schemaVersion?: unknown };
  if (typeof schemaVersion === 'number' && schemaVersion !== 1)
    throw unreadable(file, `expected schemaVersion 1, found ${schemaVersion}`);
  const [error] = (validateMeasurement as { errors?: readonly SchemaError[] | null }).errors ?? [];
  const unknown = error?.params?.additionalProperty;
  throw unreadable(
    file,
    unknown === undefined
      ? `expected a measurement, found ${error?.instancePath || 'that it'} ${error?.message ?? 'is something else'}`
      : `expected a key that a measurement has, found '${unknown.slice(0, 100)}'${error?.instancePath ? ` in ${error.instancePath}` : ''}`,
  );
}

interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: { readonly additionalProperty?: string };
}

function isMeasurement(value: unknown): value is Measurement {
  return (validateMeasurement as (value: unknown) => boolean)(value);
}

function unreadable(file: string, message: string, at: Omit<Place, 'file'> = {}): DataError {
  return new DataError({
    code: 'measure/device-file',
    message,
    where: { file, ...at },
    fix: 'Write it as docs/measurement.md says; its schema is schemas/measurement.schema.json.',
  });
}

/** @param found such as `2097152` or `more` */
export function tooLarge(file: string, found: string): DataError {
  return new DataError({
    code: 'measure/device-file',
    message: `expected a measurement of at most ${maxDeviceFileBytes} bytes, found ${found}`,
    where: { file },
    fix: 'Give the mean, median and p95 of each run in the place of its samples.',
  });
}

/** What a stranger says of his own increment must fit what he says of the rest. */
function incrementOf(
  memory: Measurement['memory'],
  fail: (message: string) => never,
): Pick<DeviceMeasurement, 'memoryIncrementBytes'> {
  if (memory?.increment_bytes === undefined) return {};
  const { increment_bytes: increment, before_bytes: before = 0, peak_bytes: peak = Infinity } = memory;
  if (before + increment > peak)
    fail(`expected a memory increment of at most ${peak - before} bytes (peak less before), found ${increment}`);
  return { memoryIncrementBytes: increment };
}

/** Absent where nothing was compared: a digest alone says nothing of right or wrong. */
function outputsOf(
  { agree, compared = 0, tolerance = 0, largest_difference: difference }: Outputs,
  fail: (message: string) => never,
): Pick<DeviceMeasurement, 'outputs'> {
  if (agree === undefined) return {};
  const largestDifference = difference ?? null;
  if (agree && compared === 0) fail('expected outputs that agree to have been compared, found 0 compared');
  if (agree !== (largestDifference !== null && largestDifference <= tolerance)) {
    const found =
      largestDifference === null ? 'no difference that is a number' : `a difference of ${largestDifference}`;
    fail(`expected agree to follow from difference and tolerance, found ${agree} with ${found} and ${tolerance}`);
  }
  return { outputs: { agree, compared, largestDifference, tolerance } };
}
