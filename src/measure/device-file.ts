/** One measurement file, as text from anywhere, to the numbers that budgets are judged on. */
import { digestBytes } from '../core/digest.js';
import { DataError } from '../core/errors.js';
import type { DeviceMeasurement } from './measurement.js';
import { hasSamples, median, meanOf, percentile } from './runs.js';
import type { Latency, Measurement, SampledRun, SummarizedRun } from './schema/measurement.js';
import { validate as validateMeasurement } from './schema/validator.js';

export interface DeviceFile {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  /** SHA-256 of the `.tflite` file that ran. */
  readonly artifactSha256: string;
  readonly measurement: DeviceMeasurement;
}

/** @throws DataError naming `file` for text that is no measurement, or contradicts itself. */
export function parseDeviceFile(text: string, file: string): DeviceFile {
  const measurement = parse(text, file);
  const { artifact, device, runtime, latency, memory, energy, nodes } = measurement;
  const { threads, delegate } = runtime;
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
      latency: latency ? latencyOf(latency, file) : null,
      energyMillijoules: energy ? energy.runs.map((value) => value / perMillijoule[energy.unit]) : [],
      flashBytes: memory?.flash_bytes ?? null,
      ramBytes: memory?.ram_bytes ?? null,
      arenaBytes: memory?.arena_bytes ?? null,
      peakMemoryBytes: memory?.peak_bytes ?? null,
      delegatedNodes: nodes?.delegated ?? null,
      undelegatedNodes: nodes?.undelegated ?? null,
    },
  };
}

const perMillisecond = { ms: 1, us: 1e3, ns: 1e6 } as const satisfies Record<Latency['unit'], number>;
const perMillijoule = { mJ: 1, uJ: 1e3, J: 1e-3 } as const;

function parse(text: string, file: string): Measurement {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(file, `expected JSON, found: ${(error as Error).message.slice(0, 200)}`);
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
      ? `expected a measurement, found ${error?.instancePath || 'that it'} ${error?.message ?? 'is none'}`
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

function unreadable(file: string, message: string): DataError {
  return new DataError({
    code: 'measure/device-file',
    message,
    where: { file },
    fix: 'Write it as docs/measurement.md says; its schema is schemas/measurement.schema.json.',
  });
}

function latencyOf({ unit, runs }: Latency, file: string): DeviceMeasurement['latency'] {
  const summaries = runs.map(summarize);
  const wrong = summaries.findIndex(({ median: middle = 0, p95 = Infinity }) => middle > p95);
  if (wrong >= 0)
    throw unreadable(file, `expected a p95 of at least the median, found less in latency run ${wrong + 1}`);
  const inMilliseconds = (statistic: 'mean' | 'median' | 'p95'): number[] => {
    const values = summaries.flatMap((run) => (run[statistic] === undefined ? [] : [run[statistic]]));
    return values.length === runs.length ? values.map((value) => value / perMillisecond[unit]) : [];
  };
  return { meanMs: inMilliseconds('mean'), medianMs: inMilliseconds('median'), p95Ms: inMilliseconds('p95') };
}

function summarize(run: SampledRun | SummarizedRun): SummarizedRun {
  if (!hasSamples(run)) return run;
  const { samples } = run;
  return { mean: meanOf(samples), median: median(samples), p95: percentile(samples, 0.95), count: samples.length };
}

function conditionsOf({ device, conditions = {}, measured_at: measuredAt }: Measurement): string[] {
  const { board, cpu, clock_mhz: clock, os, kernel } = device;
  const { governor, throttled, warmup_runs: warmup, notes = [] } = conditions;
  const { temperature_before_c: before, temperature_after_c: after } = conditions;
  return [
    board,
    cpu,
    clock && `${clock} MHz`,
    os,
    kernel && `kernel ${kernel}`,
    governor && `governor ${governor}`,
    before !== undefined && after !== undefined ? `${before} °C before, ${after} °C after` : undefined,
    throttled === undefined ? undefined : throttled ? 'THROTTLED while measuring' : 'not throttled',
    warmup === undefined ? undefined : `${warmup} warm-up inferences`,
    measuredAt && `measured ${measuredAt}`,
    ...notes,
  ].filter((condition) => typeof condition === 'string');
}
