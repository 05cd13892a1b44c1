/** What earlier benches left in the work folder, of the devices and artifacts that the spec has today. */
import { readOutcomes } from '../bench/outcome.js';
import type { Unavailable } from '../gate/evidence.js';
import type { DeviceFiles } from '../measure/devices.js';
import type { Plan } from '../spec/plan.js';

export interface Benched extends DeviceFiles {
  readonly missed: readonly Unavailable[];
}

/**
 * A device that has left the spec, and bytes that have changed since, are no fault of what is judged: what was left of them says
 * nothing of these.
 */
export async function readBenched(
  { devices }: Plan,
  artifacts: readonly { readonly artifact: string | null; readonly sha256: string | null }[],
  workDir: string,
): Promise<Benched> {
  const { readDeviceTexts } = await import('../measure/devices.js');
  const isAsked = (device: string, artifact: string): boolean =>
    devices.some((one) => one.name === device && one.artifacts.includes(artifact));
  const left = await readOutcomes(workDir, isAsked);
  const { files, faults } = readDeviceTexts(left.measured);
  const deviceOf = new Map(left.measured.map(({ file, device }) => [file, device]));
  return {
    files: files.filter(
      ({ file, artifactSha256, measurement }) =>
        measurement.device === deviceOf.get(file) && artifacts.some(({ sha256 }) => sha256 === artifactSha256),
    ),
    faults,
    missed: left.missed.filter(
      ({ artifact, device, sha256 }) =>
        isAsked(device, artifact) && artifacts.some((one) => one.artifact === artifact && one.sha256 === sha256),
    ),
  };
}
