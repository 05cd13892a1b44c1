/** What latency is to be expected on a device that did not measure a file: said beside its limits, and never judged. */
import { readCosts } from '../bench/costs/costs-file.js';
import { fitCosts, predictLatency } from '../bench/costs/fit.js';
import { workOf } from '../bench/costs/work.js';
import { TinygateError, summaryOf } from '../core/errors.js';
import { explainSystemError } from '../core/system-error.js';
import type { Unavailable } from '../gate/evidence.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { DevicePlan } from '../spec/plan.js';
import { readInside } from './inside.js';

/**
 * Adds a prediction to what is said of each file that a device with costs did not measure.
 * @param missed what is known of devices that were asked
 * @param workspace absolute: no file outside it is read
 */
export async function predictMissing(
  devices: readonly DevicePlan[],
  measurements: readonly ArtifactMeasurement[],
  missed: readonly Unavailable[],
  workspace: string,
): Promise<Unavailable[]> {
  const predicted: Unavailable[] = [];
  for (const { name, artifacts, costs } of devices) {
    const lacking = measurements.filter(
      (one) => artifacts.includes(one.artifact) && !one.devices.some(({ device }) => device === name),
    );
    if (costs === null || lacking.length === 0) continue;
    const predict = await openCosts(name, costs, workspace);
    for (const measurement of lacking) {
      const asked = missed.find(({ artifact, device }) => artifact === measurement.artifact && device === name);
      const reason = asked?.reason ?? 'nobody has run `tinygate bench` on it';
      predicted.push({ artifact: measurement.artifact, device: name, reason: `${reason}; ${predict(measurement)}` });
    }
  }
  const isPredicted = ({ artifact, device }: Unavailable): boolean =>
    predicted.some((one) => one.artifact === artifact && one.device === device);
  return [...missed.filter((one) => !isPredicted(one)), ...predicted];
}

type Costs = NonNullable<DevicePlan['costs']>;

const maxCostsBytes = 1024 * 1024;

/** Costs that cannot be read, or are another device's, predict nothing, and say so. */
async function openCosts(
  device: string,
  { path, file }: Costs,
  workspace: string,
): Promise<(measurement: ArtifactMeasurement) => string> {
  try {
    const costs = readCosts((await readInside(path, workspace, maxCostsBytes)).toString('utf8'), file);
    if (costs.device !== device)
      return () => `nothing is predicted from ${file}: expected the costs of ${device}, found those of ${costs.device}`;
    const model = fitCosts(costs.observations);
    if ('reason' in model) return () => `nothing is predicted from ${file}: ${model.reason}`;
    return (measurement) => {
      const found = workOf(measurement);
      const prediction = found.known ? predictLatency(model, found.work) : found;
      if ('reason' in prediction) return `nothing is predicted from ${file}: ${prediction.reason}`;
      const { latencyMs, interval95, observations } = prediction;
      return (
        `predicted ${rounded(latencyMs)} ms (${rounded(interval95[0])} to ${rounded(interval95[1])}, 95 %) from ` +
        `${observations} files that it measured with ${costs.runtime} (${file}); a prediction decides nothing`
      );
    };
  } catch (error) {
    const known = error instanceof TinygateError ? error : explainSystemError(error, 'read', file);
    if (!known) throw error;
    return () => `nothing is predicted: ${summaryOf(known)}`;
  }
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(3)));
}
