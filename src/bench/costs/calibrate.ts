/** The costs of a device: what it measured of the calibration models. */
import type { DevicePlan } from '../../spec/plan.js';
import { meanOf } from '../../gate/noise.js';
import { inspectTflite } from '../../measure/inspect.js';
import { parseDeviceFile } from '../../measure/device-file.js';
import { bench, type BenchContext } from '../bench.js';
import { DeviceError } from '../device-error.js';
import type { BenchFile, Job } from '../job.js';
import type { CostsFile } from './costs-file.js';
import { workOf } from './work.js';

/** Short windows: an error of a few per cent vanishes beside what the costs themselves are off by. */
const protocol = { warmupInferences: 3, runs: 3, windowMs: 200, coolDownMs: 0 } as const;

/** @throws DeviceError where the device did not measure every model. */
export async function calibrateDevice(
  device: DevicePlan,
  models: readonly BenchFile[],
  context: Omit<BenchContext, 'onOutcome' | 'askLab'>,
): Promise<CostsFile> {
  const { name } = device;
  if (device.protocol === null)
    throw new DeviceError('unfit', {
      message: `expected a device that is reached from here to calibrate, found ${name}, which a lab measures`,
      fix: 'Calibrate it in the lab, and commit the file here.',
    });
  const own: DevicePlan = { ...device, protocol: { ...device.protocol, ...protocol } };
  const jobs = models.map((artifact): Job => ({ device: own, artifact, base: null }));
  const outcomes = await bench(jobs, {
    ...context,
    onOutcome: () => Promise.resolve(),
    askLab: () => Promise.resolve([]),
  });
  const [lost] = outcomes.flatMap((outcome) => (outcome.kind === 'missed' ? [outcome] : []));
  if (lost)
    throw new DeviceError(lost.why, {
      message: `expected ${name} to measure ${lost.job.artifact.name}, found: ${lost.reason}`,
    });
  let runtime = '';
  const observations = outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'measured') return [];
    const { artifact } = outcome.job;
    const { measurement } = parseDeviceFile(outcome.text, `the answer of ${name}`);
    const found = workOf(inspectTflite(artifact.bytes));
    const runs = measurement.latency?.medianMs ?? [];
    if (!found.known || runs.length === 0) return [];
    runtime = measurement.runtime;
    return [{ name: artifact.name, work: found.work, latencyMs: meanOf(runs) }];
  });
  return { schemaVersion: 1, device: name, runtime, observations };
}
