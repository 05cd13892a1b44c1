import type { Plan } from '../spec/plan.js';
import type { Measured } from './committed.js';

/** Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. */
export async function measureOnDevices(
  { measurements: patterns, workspace }: Plan,
  artifacts: Measured,
): Promise<Measured> {
  if (patterns.length === 0) return artifacts;
  const { attachDevices, readDeviceMeasurements } = await import('../measure/devices.js');
  const { files, faults } = await readDeviceMeasurements(patterns, workspace);
  const attached = attachDevices(artifacts, files);
  return { measurements: attached.measurements, faults: [...artifacts.faults, ...faults, ...attached.faults] };
}
