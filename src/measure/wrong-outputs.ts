import type { DeviceMeasurement, DeviceOutputs } from './measurement.js';

/** What was expected and found where a device computes something else than it should: its numbers count for nothing. */
export function describeWrongOutputs(
  { device }: Pick<DeviceMeasurement, 'device'>,
  { compared, largestDifference, tolerance }: DeviceOutputs,
): string {
  const found = largestDifference === null ? 'some that are no numbers' : `a difference of ${largestDifference}`;
  return `expected outputs of ${device} within ${tolerance} of the reference, found ${found} among ${compared} values`;
}
