/** Devices of a lab with a repository of its own. */
import { DeviceError } from '../bench/device-error.js';
import type { Job } from '../bench/job.js';
import type { Outcome } from '../bench/outcome.js';
import type { Io } from '../core/io.js';
import type { Platform } from '../platform/platform.js';
import type { DevicePlan } from '../spec/plan.js';

export function askLab(
  device: DevicePlan,
  jobs: readonly Job[],
  _platform: Platform,
  _io: Io,
): Promise<readonly Outcome[]> {
  const { message } = new DeviceError('unfit', { message: `expected a token that may ask the lab of ${device.name}` });
  return Promise.resolve(
    jobs.map((job) => ({ job, kind: 'missed', why: 'unfit', reason: message, attempts: 0 }) as const),
  );
}
