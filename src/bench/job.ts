/** What is measured on which device. */
import { SpecError } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import { nearest } from '../spec/suggest.js';
import type { DevicePlan, Plan } from '../spec/plan.js';

/** One file on one device. */
export interface Job {
  readonly device: DevicePlan;
  readonly artifact: BenchFile;
  /** The same artifact in the base: measured by turns with it. Null: there is none, or it has the same bytes. */
  readonly base: BenchFile | null;
}

export interface BenchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Where it is committed. A commit that is null is the one that is checked out. */
  readonly committed?: { readonly commit: string | null; readonly path: string };
}

export interface Selection {
  /** Empty: all. */
  readonly devices: readonly string[];
  readonly artifacts: readonly string[];
}

/** The devices that are asked for, each with those of its artifacts that are. @throws SpecError for a name that nothing has. */
export function selectDevices({ devices, artifacts, specPath }: Plan, selection: Selection): DevicePlan[] {
  if (devices.length === 0) {
    throw new SpecError({
      code: 'bench/no-devices',
      message: `expected devices in ${specPath}, found no devices`,
      where: { file: specPath },
      fix: 'Say under devices how a device is reached, such as devices: { here: { via: local } }.',
    });
  }
  requireKnown(
    selection.devices,
    devices.map(({ name }) => name),
    'device',
  );
  requireKnown(
    selection.artifacts,
    artifacts.map(({ name }) => name),
    'artifact',
  );
  const isAsked = (names: readonly string[], name: string): boolean => names.length === 0 || names.includes(name);
  return devices
    .filter(({ name }) => isAsked(selection.devices, name))
    .map((device) => ({ ...device, artifacts: device.artifacts.filter((name) => isAsked(selection.artifacts, name)) }))
    .filter((device) => device.artifacts.length > 0);
}

function requireKnown(asked: readonly string[], known: readonly string[], noun: 'device' | 'artifact'): void {
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const suggestion = nearest(unknown, known);
  throw new SpecError({
    code: `bench/unknown-${noun}`,
    message: `expected one of the ${noun}s of the spec (${nameSome(known)}), found '${unknown}'`,
    ...(suggestion === undefined ? {} : { fix: `Did you mean '${suggestion}'?` }),
  });
}
