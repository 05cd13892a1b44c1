/** What devices measured, found by the patterns of a spec and joined to the very bytes that they ran. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { DataError, SpecError, type Place, type Problem } from '../core/errors.js';
import { leaves } from '../spec/load.js';
import { decodeText } from '../core/text.js';
import { maxDeviceFileBytes, parseDeviceFile, tooLarge, type DeviceFile } from './device-file.js';
import { faultOf, type FileFault } from './fault.js';
import type { ArtifactMeasurement } from './measurement.js';
import { describeWrongOutputs } from './wrong-outputs.js';

export type { DeviceFile } from './device-file.js';

const limits = { files: 1000, devices: 100 } as const;

/**
 * Reads every file that a pattern matches, in the order of their paths. Links are not followed, and nothing outside the
 * workspace is read: a spec from a stranger must not have other files of the machine looked at. A file that cannot be read,
 * and a pattern that matches nothing, is a fault beside those that can.
 *
 * @throws SpecError at a pattern's place where it leads out of the workspace or matches too much.
 */
export interface DeviceFiles {
  readonly files: readonly DeviceFile[];
  readonly faults: readonly FileFault[];
}

export async function readDeviceMeasurements(
  patterns: readonly { readonly pattern: string; readonly where: Place }[],
  workspace: string,
): Promise<DeviceFiles> {
  const root = await realpath(workspace);
  const files = new Map<string, Place>();
  const faults: FileFault[] = [];
  for (const { pattern, where } of patterns) {
    const name = relative(workspace, pattern).split(sep).join('/');
    const found = await findFiles(name, root, where);
    if (found.length === 0) faults.push(faultIn(name, matchesNothing(name, where), where));
    for (const file of found) files.set(file, files.get(file) ?? where);
    if (files.size > limits.files)
      throw badPattern(where, `at most ${limits.files} measurement files`, `${files.size}`, 'Narrow the patterns.');
  }
  const read: DeviceFile[] = [];
  for (const [file, where] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      read.push(parseDeviceFile(decode(await readInside(root, file, where), file), file));
    } catch (error) {
      faults.push(faultIn(file, error, where));
    }
  }
  return { files: read, faults };
}

/** Measurements whose text is there already. One that cannot be read is a fault beside the others. */
export function readDeviceTexts(
  texts: readonly { readonly file: string; readonly text: string; readonly about?: string }[],
): DeviceFiles {
  const files: DeviceFile[] = [];
  const faults: FileFault[] = [];
  for (const { file, text, about } of texts) {
    try {
      files.push({ ...parseDeviceFile(text, file), ...(about === undefined ? {} : { about }) });
    } catch (error) {
      faults.push(faultIn(file, error, { file }));
    }
  }
  return { files, faults };
}

function faultIn(file: string, error: unknown, where: Place): FileFault {
  return { artifact: null, file, sha256: null, ...faultOf(error, where) };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch (error) {
    const problem = { code: 'measure/device-file', message: 'expected UTF-8 text, found other bytes', where: { file } };
    throw new DataError({ ...problem, fix: 'Save the file as UTF-8.' }, { cause: error });
  }
}

async function findFiles(pattern: string, root: string, where: Place): Promise<string[]> {
  const start = join(root, ...fixedPart(pattern));
  if (leaves(root, start))
    throw badPattern(where, 'a pattern inside the workspace', pattern, 'Use a path below the repository.');
  if ((await realpath(start).catch(() => start)) !== start)
    throw badPattern(where, 'files of the repository', `${pattern}, which goes through a link`, 'Commit the files.');
  const found = await glob(pattern, {
    cwd: root,
    onlyFiles: true,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.map((file) => file.split(sep).join('/'));
}

function matchesNothing(pattern: string, where: Place): SpecError {
  return badPattern(
    where,
    'a measurement file',
    `none that matches ${pattern}`,
    'Measure the artifact on the device, or remove the pattern. Links do not count.',
  );
}

/** The folders that a pattern names without a wildcard: where looking for files starts. */
function fixedPart(pattern: string): string[] {
  const parts = pattern.split('/');
  const wild = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  return wild < 0 ? parts : parts.slice(0, wild);
}

async function readInside(root: string, file: string, where: Place): Promise<Uint8Array> {
  const target = await realpath(join(root, file)).catch(() => null);
  if (target !== join(root, file)) {
    throw badPattern(where, `${file} to be a file`, 'a link, or nothing any more', 'Commit the file itself.');
  }
  // Not through a link that came since, and without waiting for whoever might write into a pipe.
  const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (!stat.isFile())
      throw badPattern(where, `${file} to be a file`, 'a pipe or a device', 'Commit the file itself.');
    if (stat.size > maxDeviceFileBytes) throw tooLarge(file, String(stat.size));
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function badPattern(where: Place, expected: string, found: string, fix: string): SpecError {
  return new SpecError({ code: 'spec/measurements', message: `expected ${expected}, found ${found}`, where, fix });
}

/**
 * Joins files to artifacts by the digest of the bytes that ran: a number about another file is never taken for one about
 * this. Devices are in the order of their names. A file that measured no artifact of the spec, or one that another file
 * measured already, is a fault, and so is one from a device that computes something else; of an artifact whose own file is
 * at fault nothing is said twice.
 *
 * @throws DataError for more devices than a report holds.
 */
export function attachDevices(
  {
    measurements,
    faults,
  }: { readonly measurements: readonly ArtifactMeasurement[]; readonly faults: readonly FileFault[] },
  files: readonly DeviceFile[],
): { readonly measurements: readonly ArtifactMeasurement[]; readonly faults: readonly FileFault[] } {
  const problems = [
    ...strays([...measurements, ...faults], files),
    ...duplicates(files),
    ...wrongOutputs(measurements, files),
  ];
  const attached = measurements.map((measurement) => {
    const same = files.filter(({ artifactSha256 }) => artifactSha256 === measurement.sha256);
    const isAbout = ({ about }: DeviceFile): boolean => about === measurement.artifact;
    const own = firstOfEachDevice([...same.filter(isAbout), ...same.filter((file) => !isAbout(file))]);
    if (own.length > limits.devices) {
      throw new DataError({
        code: 'measure/devices',
        message: `expected at most ${limits.devices} devices for ${measurement.artifact}, found ${own.length}`,
      });
    }
    const devices = own.map((file) => file.measurement).sort((a, b) => (a.device < b.device ? -1 : 1));
    return { ...measurement, devices };
  });
  const found = problems.map(({ file, ...problem }): FileFault => {
    return { artifact: null, file, sha256: null, ...faultOf(new DataError(problem), { file }) };
  });
  return { measurements: attached, faults: found };
}

/** Of two files about one device the first counts; the second is a fault, or about another artifact of the same bytes. */
function firstOfEachDevice(files: readonly DeviceFile[]): DeviceFile[] {
  const nameOf = ({ measurement }: DeviceFile) => measurement.device;
  return files.filter((file, index) => files.findIndex((other) => nameOf(other) === nameOf(file)) === index);
}

type FileProblem = Problem & { readonly file: string };

/** What a measurement file may be about: an artifact, measured or not. */
type Known = Pick<FileFault, 'artifact' | 'sha256'>;

function strays(artifacts: readonly Known[], files: readonly DeviceFile[]): FileProblem[] {
  const known = artifacts
    .flatMap(({ artifact, sha256 }) => (sha256 === null ? [] : [`${artifact} ${sha256.slice(0, 12)}…`]))
    .join(', ');
  return files
    .filter(({ artifactSha256 }) => !artifacts.some(({ sha256 }) => sha256 === artifactSha256))
    .map(({ file, artifactSha256 }) => ({
      code: 'measure/stale',
      message: `expected a measurement of ${known || 'an artifact'}, found one of another file: ${artifactSha256.slice(0, 12)}…`,
      file,
      cause: 'The measurement is stale: the artifact has changed since.',
      fix: 'Measure the files of this commit on the device again, or remove the measurement.',
    }));
}

/** Fast and wrong is no result: it is said even where no budget reads a number of the device. */
function wrongOutputs(measurements: readonly ArtifactMeasurement[], files: readonly DeviceFile[]): FileProblem[] {
  return files.flatMap(({ file, artifactSha256, measurement }): FileProblem[] => {
    const { outputs } = measurement;
    const names = measurements.filter(({ sha256 }) => sha256 === artifactSha256).map(({ artifact }) => artifact);
    if (outputs?.agree !== false || names.length === 0) return [];
    return [
      {
        code: 'measure/wrong-outputs',
        message: `${names.join(', ')}: ${describeWrongOutputs(measurement, outputs)}`,
        file,
        cause: 'The runtime on the device computes this file otherwise, or the reference is that of another file.',
        fix: 'Compare runtime and version with those of the reference; raise the tolerance only where you know why they differ.',
      },
    ];
  });
}

function duplicates(files: readonly DeviceFile[]): FileProblem[] {
  const first = new Map<string, DeviceFile>();
  return files.flatMap((own): FileProblem[] => {
    const { file, artifactSha256, about, measurement } = own;
    const { device } = measurement;
    const key = `${artifactSha256} ${device}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, own);
      return [];
    }
    // Two artifacts of the same bytes are measured one after the other.
    if (about !== undefined && other.about !== undefined && about !== other.about) return [];
    return [
      {
        code: 'measure/measured-twice',
        message: `expected one measurement of an artifact on ${device}, found a second beside ${other.file}`,
        file,
        fix: 'Keep one of them, or give the second device a name of its own. Runs belong into one file.',
      },
    ];
  });
}
