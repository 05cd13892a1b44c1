import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { Plan } from '../spec/plan.js';

/** Adds what devices measured about these very files: a measurement belongs to the bytes whose digest it carries. */
export async function measureOnDevices(
  { measurements, workspace }: Plan,
  artifacts: readonly ArtifactMeasurement[],
): Promise<readonly ArtifactMeasurement[]> {
  if (measurements.length === 0) return artifacts;
  const { attachDevices, readDeviceMeasurements } = await import('../measure/devices.js');
  return attachDevices(artifacts, await readDeviceMeasurements(measurements, workspace));
}
