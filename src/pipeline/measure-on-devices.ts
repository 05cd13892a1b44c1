import { readOutcomes } from '../bench/outcome.js';
import type { Unavailable } from '../gate/evidence.js';
import type { Plan } from '../spec/plan.js';
import type { Measured } from './committed.js';
import type { WorkFolder } from './own-work.js';

export interface MeasuredOnDevices extends Measured {
  /** Devices that should have measured an artifact, and did not. */
  readonly unavailable: readonly Unavailable[];
}

/**
 * Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. Files that the
 * spec names, and those that `tinygate bench` left in the work folder, where nobody else can have put them.
 */
export async function measureOnDevices(
  { measurements: patterns, devices, workspace }: Plan,
  artifacts: Measured,
  { workDir, work }: { readonly workDir: string; readonly work: WorkFolder },
): Promise<MeasuredOnDevices> {
  if (patterns.length === 0 && devices.length === 0) return { ...artifacts, unavailable: [] };
  const { attachDevices, readDeviceMeasurements, readDeviceTexts } = await import('../measure/devices.js');
  const named = await readDeviceMeasurements(patterns, workspace);
  const left = devices.length > 0 && work.kind === 'own' ? await readOutcomes(workDir) : { measured: [], missed: [] };
  const benched = readDeviceTexts(left.measured);
  const attached = attachDevices(artifacts, [...named.files, ...benched.files]);
  const faults = [...artifacts.faults, ...named.faults, ...benched.faults, ...attached.faults];
  // What was said of other bytes says nothing of these.
  const missed = left.missed.filter(({ artifact, sha256 }) =>
    artifacts.measurements.some((one) => one.artifact === artifact && one.sha256 === sha256),
  );
  const hasCosts = devices.some(({ costs }) => costs !== null);
  const unavailable = hasCosts
    ? await (await import('./predict-latency.js')).predictMissing(devices, attached.measurements, missed, workspace)
    : missed;
  return { measurements: attached.measurements, faults, unavailable };
}
