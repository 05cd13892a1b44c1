import type { Unavailable } from '../gate/evidence.js';
import type { Plan } from '../spec/plan.js';
import { readBenched } from './benched.js';
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
  plan: Plan,
  artifacts: Measured,
  { workDir, work }: { readonly workDir: string; readonly work: WorkFolder },
): Promise<MeasuredOnDevices> {
  const { measurements: patterns, devices, workspace } = plan;
  if (patterns.length === 0 && devices.length === 0) return { ...artifacts, unavailable: [] };
  const { attachDevices, readDeviceMeasurements } = await import('../measure/devices.js');
  const named = await readDeviceMeasurements(patterns, workspace);
  const known = [...artifacts.measurements, ...artifacts.faults];
  const benched =
    devices.length > 0 && work.kind === 'own'
      ? await readBenched(plan, known, workDir)
      : { files: [], faults: [], missed: [] };
  const attached = attachDevices(artifacts, [...named.files, ...benched.files]);
  const faults = [...artifacts.faults, ...named.faults, ...benched.faults, ...attached.faults];
  const hasCosts = devices.some(({ costs }) => costs !== null);
  const unavailable = hasCosts
    ? await (
        await import('./predict-latency.js')
      ).predictMissing(devices, attached.measurements, benched.missed, workspace)
    : benched.missed;
  return { measurements: attached.measurements, faults, unavailable };
}
