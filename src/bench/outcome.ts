/** What became of one file on one device, as the work folder keeps it. */
import { join } from 'node:path';
import { readdir, rm } from 'node:fs/promises';
import { writeAtomically } from '../core/atomic-write.js';
import { summaryOf } from '../core/errors.js';
import { readUpTo } from '../core/read-up-to.js';
import { parseUnambiguous } from '../core/unambiguous-json.js';
import { maxDeviceFileBytes } from '../measure/device-file.js';
import type { DeviceError, DeviceErrorKind } from './device-error.js';
import type { Job } from './job.js';

export type Outcome = { readonly job: Job } & (
  | {
      readonly kind: 'measured';
      /** A file of schemas/measurement.schema.json. */
      readonly text: string;
    }
  | Missed
);

/** The device gave no number. */
export interface Missed {
  readonly kind: 'missed';
  readonly why: DeviceErrorKind;
  readonly reason: string;
  readonly attempts: number;
}

export function missedBy(error: DeviceError, attempts: number): Missed {
  const fix = error.problems[0]?.fix;
  const reason = fix === undefined ? summaryOf(error) : `${summaryOf(error)}. ${fix}`;
  return { kind: 'missed', why: error.kind, reason: reason.slice(0, 1000), attempts };
}

/** Of a device that gave no number: beside the measurements, and never taken for one. */
export interface MissedRecord {
  readonly schemaVersion: 1;
  readonly device: string;
  readonly artifact: string;
  readonly sha256: string;
  readonly why: DeviceErrorKind;
  readonly reason: string;
  readonly attempts: number;
}

export function devicesFolder(workDir: string): string {
  return join(workDir, 'devices');
}

const suffix = { measured: '.json', missed: '.missed' } as const;

/** One name for each device and artifact; names of both hold no `@`. */
function fileOf(workDir: string, { device, artifact }: Job, kind: keyof typeof suffix): string {
  return join(devicesFolder(workDir), `${artifact.name}@${device.name}${suffix[kind]}`);
}

/** Replaces what an earlier bench left of the same file on the same device. */
export async function writeOutcome(workDir: string, outcome: Outcome): Promise<string> {
  const { job } = outcome;
  const path = fileOf(workDir, job, outcome.kind);
  await writeAtomically(path, outcome.kind === 'measured' ? outcome.text : `${JSON.stringify(recordOf(outcome))}\n`);
  await rm(fileOf(workDir, job, outcome.kind === 'measured' ? 'missed' : 'measured'), { force: true });
  return path;
}

function recordOf({ job, why, reason, attempts }: Outcome & Missed): MissedRecord {
  const { device, artifact } = job;
  return {
    schemaVersion: 1,
    device: device.name,
    artifact: artifact.name,
    sha256: artifact.sha256,
    why,
    reason: reason.slice(0, 1000),
    attempts,
  };
}

export interface BenchFiles {
  /** Names, texts, and the artifacts and devices of the names, in their order. */
  readonly measured: readonly {
    readonly file: string;
    readonly text: string;
    readonly about: string;
    readonly device: string;
  }[];
  readonly missed: readonly MissedRecord[];
}

/** A reason has at most 1000 characters. */
const maxMissedBytes = 16 * 1024;

/**
 * What earlier benches left of what is asked for; nothing where there was no bench. Of a file that is larger than a measurement
 * may be there is only the beginning: whoever parses it says so.
 */
export async function readOutcomes(
  workDir: string,
  isAsked: (device: string, artifact: string) => boolean,
): Promise<BenchFiles> {
  const folder = devicesFolder(workDir);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const named = (ending: string) =>
    entries
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map(({ name }) => ({
        name,
        about: name.slice(0, name.indexOf('@')),
        device: name.slice(name.indexOf('@') + 1, -ending.length),
      }))
      .filter(({ about, device }) => isAsked(device, about))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const read = async (name: string, maxBytes: number) =>
    (await readUpTo(join(folder, name), maxBytes)).toString('utf8');
  const measured = [];
  for (const { name, about, device } of named(suffix.measured))
    measured.push({ file: `devices/${name}`, text: await read(name, maxDeviceFileBytes), about, device });
  const missed = [];
  for (const { name } of named(suffix.missed)) {
    const text = await read(name, maxMissedBytes);
    if (Buffer.byteLength(text) <= maxMissedBytes) missed.push(...missedOf(text));
  }
  return { measured, missed };
}

/** A record of another version, or half a one, says nothing: then the measurement is missing. */
function missedOf(text: string): MissedRecord[] {
  try {
    const record = parseUnambiguous(text) as Partial<MissedRecord> | null;
    const isWhole =
      record?.schemaVersion === 1 &&
      [record.device, record.artifact, record.sha256, record.reason].every((value) => typeof value === 'string');
    return isWhole ? [record as MissedRecord] : [];
  } catch {
    return [];
  }
}
