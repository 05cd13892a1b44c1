/** What a device answered, held to the job that it was given: an answer is data from a stranger. */
import { digestBytes } from '../core/digest.js';
import { TinygateError, summaryOf } from '../core/errors.js';
import { parseDeviceFile } from '../measure/device-file.js';
import { DeviceError } from './device-error.js';
import type { Job } from './job.js';

/**
 * The measurement in an answer, with what tinygate knows of the conditions.
 * @param notes what the numbers depend on besides
 * @throws DeviceError `garbled` for what is no measurement, `mistaken` for one of another file or device, `unfit` where the
 *   device was not in the state that the spec expects.
 */
export function readAnswer(text: string, { device, artifact, base }: Job, notes: readonly string[]): string {
  const record = parseRecord(text, device.name);
  requireEqual(record.artifact.sha256.toLowerCase(), artifact.sha256, `of ${artifact.name}`, device.name);
  if (base && record.latency?.base)
    requireEqual(record.latency.base.sha256.toLowerCase(), base.sha256, 'of the base', device.name);
  if (record.device.name !== device.name)
    throw mistaken(
      device.name,
      `expected a measurement by ${device.name}, found one by ${JSON.stringify(record.device.name.slice(0, 100))}`,
    );
  const governor = record.conditions?.governor;
  const expected = device.protocol?.governor ?? null;
  if (expected !== null && governor !== expected) {
    throw new DeviceError('unfit', {
      message: `expected the governor ${expected} on ${device.name}, found ${governor ?? 'that it does not say'}`,
      cause: 'With another governor the clock changes while it measures.',
      fix: `On the device: echo ${expected} | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`,
    });
  }
  const own = [...(device.isShared ? ['shared hardware'] : []), ...notes];
  const conditions = { ...record.conditions, notes: [...(record.conditions?.notes ?? []), ...own].slice(0, 8) };
  const whole = own.length === 0 ? record : { ...record, conditions };
  return `${JSON.stringify(whole)}\n`;
}

export interface Comparison {
  readonly inputs: Uint8Array;
  readonly tolerance: number;
}

/**
 * A fast wrong answer is told by outputs, so an answer without them, about other inputs, or by a tolerance of its own is none.
 *
 * @param text what `readAnswer` gave
 * @throws DeviceError `mistaken`
 */
export function requireCompared(text: string, device: string, { inputs, tolerance }: Comparison): void {
  const { outputs } = JSON.parse(text) as Answer;
  if (outputs?.agree === undefined)
    throw mistaken(
      device,
      `expected ${device} to compare its outputs with those that it was sent, found that it did not`,
    );
  const expected = digestBytes(inputs);
  if (outputs.inputs_sha256.toLowerCase() !== expected)
    throw mistaken(
      device,
      `expected ${device} to compute the inputs that it was sent (SHA-256 ${expected.slice(0, 12)}), found that it computed ${outputs.inputs_sha256.slice(0, 12)}`,
    );
  if (outputs.tolerance !== tolerance)
    throw mistaken(
      device,
      `expected ${device} to compare its outputs by a tolerance of ${tolerance}, found ${outputs.tolerance ?? 'none'}`,
    );
}

interface Answer {
  readonly artifact: { readonly sha256: string };
  readonly device: { readonly name: string };
  readonly conditions?: { readonly governor?: string; readonly notes?: readonly string[] };
  readonly outputs?: { readonly inputs_sha256: string; readonly agree?: boolean; readonly tolerance?: number };
  readonly latency?: { readonly base?: { readonly sha256: string } };
}

function parseRecord(text: string, device: string): Answer {
  try {
    // Checks the whole of it against the schema.
    parseDeviceFile(text, `the answer of ${device}`);
    return JSON.parse(text) as Answer;
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    throw garbled(device, summaryOf(error), error);
  }
}

function requireEqual(found: string, expected: string, what: string, device: string): void {
  if (found === expected) return;
  throw mistaken(
    device,
    `expected ${device} to measure the file ${what} (SHA-256 ${expected.slice(0, 12)}), found that it measured ${found.slice(0, 12)}`,
  );
}

function garbled(device: string, message: string, cause?: unknown): DeviceError {
  return new DeviceError(
    'garbled',
    { message: message.slice(0, 1000), cause: `What ${device} answered is no measurement of this job.` },
    cause === undefined ? {} : { cause },
  );
}

function mistaken(device: string, message: string): DeviceError {
  return new DeviceError('mistaken', { message, cause: `What ${device} measured is not what it was asked for.` });
}
