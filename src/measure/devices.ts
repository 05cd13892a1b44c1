/** What devices measured, found by the patterns of a spec and joined to the very bytes that they ran. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { glob } from 'tinyglobby';
import { DataError, SpecError, type Place, type Problem } from '../core/errors.js';
import { leaves } from '../spec/load.js';
import { parseDeviceFile, type DeviceFile } from './device-file.js';
import type { ArtifactMeasurement } from './measurement.js';

export type { DeviceFile } from './device-file.js';

const limits = { files: 200, fileBytes: 1024 * 1024, devices: 100 } as const;

/**
 * Reads every file that a pattern matches, in the order of their paths. Links are not followed, and nothing outside the
 * workspace is read: a spec from a stranger must not have other files of the machine looked at.
 *
 * @throws SpecError at a pattern's place where it matches nothing; DataError naming a file that is no measurement.
 */
export async function readDeviceMeasurements(
  patterns: readonly { readonly pattern: string; readonly where: Place }[],
  workspace: string,
): Promise<DeviceFile[]> {
  const root = await realpath(workspace);
  const files = new Map<string, Place>();
  for (const { pattern, where } of patterns) {
    const found = await findFiles(relative(workspace, pattern).split(sep).join('/'), root, where);
    for (const file of found) files.set(file, files.get(file) ?? where);
    if (files.size > limits.files)
      throw badPattern(where, `at most ${limits.files} measurement files`, `${files.size}`, 'Narrow the patterns.');
  }
  const read: DeviceFile[] = [];
  for (const [file, where] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    read.push(parseDeviceFile(await readInside(root, file, where), file));
  }
  return read;
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
  if (found.length > 0) return found.map((file) => file.split(sep).join('/'));
  throw badPattern(
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

async function readInside(root: string, file: string, where: Place): Promise<string> {
  const target = await realpath(join(root, file)).catch(() => null);
  if (target !== join(root, file)) {
    throw badPattern(where, `${file} to be a file`, 'a link, or nothing any more', 'Commit the file itself.');
  }
  // Not through a link that came since, and without waiting for whoever might write into a pipe.
  const handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await handle.stat();
    if (size > limits.fileBytes) {
      throw new DataError({
        code: 'measure/device-file',
        message: `expected a measurement of at most ${limits.fileBytes} bytes, found ${size}`,
        where: { file },
        fix: 'Give the mean, median and p95 of each run in the place of its samples.',
      });
    }
    return await handle.readFile('utf8');
  } finally {
    await handle.close();
  }
}

function badPattern(where: Place, expected: string, found: string, fix: string): SpecError {
  return new SpecError({ code: 'spec/measurements', message: `expected ${expected}, found ${found}`, where, fix });
}

/**
 * Joins files to artifacts by the digest of the bytes that ran: a number about another file is never taken for one about
 * this. Devices are in the order of their names.
 *
 * @throws DataError naming every file that measured no artifact of the spec, or one that another file measured already.
 */
export function attachDevices(
  measurements: readonly ArtifactMeasurement[],
  files: readonly DeviceFile[],
): ArtifactMeasurement[] {
  const problems = [...strays(measurements, files), ...duplicates(files)];
  if (problems.length > 0) throw new DataError(problems);
  return measurements.map((measurement) => {
    const own = files.filter(({ artifactSha256 }) => artifactSha256 === measurement.sha256);
    if (own.length > limits.devices) {
      throw new DataError({
        code: 'measure/devices',
        message: `expected at most ${limits.devices} devices for ${measurement.artifact}, found ${own.length}`,
      });
    }
    const devices = own.map((file) => file.measurement).sort((a, b) => (a.device < b.device ? -1 : 1));
    return { ...measurement, devices };
  });
}

function strays(measurements: readonly ArtifactMeasurement[], files: readonly DeviceFile[]): Problem[] {
  const known = measurements.map(({ artifact, sha256 }) => `${artifact} ${sha256.slice(0, 12)}…`).join(', ');
  return files
    .filter(({ artifactSha256 }) => !measurements.some(({ sha256 }) => sha256 === artifactSha256))
    .map(({ file, artifactSha256 }) => ({
      code: 'measure/stale',
      message: `expected a measurement of ${known || 'an artifact'}, found one of another file: ${artifactSha256.slice(0, 12)}…`,
      where: { file },
      cause: 'The measurement is stale: the artifact has changed since.',
      fix: 'Measure the files of this commit on the device again, or remove the measurement.',
    }));
}

function duplicates(files: readonly DeviceFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file, artifactSha256, measurement: { device } }): Problem[] => {
    const key = `${artifactSha256} ${device}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        code: 'measure/measured-twice',
        message: `expected one measurement of an artifact on ${device}, found a second beside ${other}`,
        where: { file },
        fix: 'Keep one of them, or give the second device a name of its own. Runs belong into one file.',
      },
    ];
  });
}
