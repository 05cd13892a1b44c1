/** A job on a device, for tests. */
import { digestBytes } from '../../src/core/digest.js';
import type { Job } from '../../src/bench/job.js';
import type { ConnectionPlan, DevicePlan, ProtocolPlan } from '../../src/spec/plan.js';

export const protocol: ProtocolPlan = {
  runtime: 'auto',
  library: null,
  threads: 1,
  warmupInferences: 1,
  runs: 2,
  windowMs: 10,
  coolDownMs: 0,
  governor: null,
  meter: 'none',
  tolerance: null,
};

export function createDevicePlan(connection: ConnectionPlan, changes: Partial<DevicePlan> = {}): DevicePlan {
  return {
    name: 'board',
    connection,
    runsOn: ['self-hosted'],
    artifacts: ['int8'],
    isShared: false,
    timeoutMs: 5000,
    protocol,
    costs: null,
    where: { file: 'tinygate.yml', line: 5, column: 3 },
    ...changes,
  };
}

export function createJob(device: DevicePlan, text = 'a model'): Job {
  const bytes = new TextEncoder().encode(text);
  return { device, artifact: { name: 'int8', bytes, sha256: digestBytes(bytes) }, base: null };
}
