/**
 * The side of the lab: a request comes as text from a repository of others, the files that it names are fetched and held to
 * their digests, the devices of the lab's own spec measure them, and what became of each goes into an answer.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { bench, type BenchContext } from '../bench/bench.js';
import { DeviceError } from '../bench/device-error.js';
import { selectDevices, type BenchFile, type Job } from '../bench/job.js';
import { writeAnswer } from '../bench/lab/answer.js';
import { fileNameOf, maxModelBytes, type LabRequest, type RequestedFile } from '../bench/lab/request.js';
import { missedBy, type Outcome } from '../bench/outcome.js';
import { archiveLimits, readArchive } from '../core/archive.js';
import { digestBytes } from '../core/digest.js';
import { SpecError, TinygateError, summaryOf } from '../core/errors.js';
import type { LabSource } from '../platform/github/lab-source.js';
import type { DevicePlan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';

export interface ServeContext extends Omit<BenchContext, 'onOutcome' | 'askLab'> {
  readonly source: LabSource;
  /** Path of the lab's own spec, whose devices measure. */
  readonly spec: string;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute folder inside the workspace, for the answer. */
  readonly workDir: string;
}

export interface Served {
  readonly outcomes: readonly Outcome[];
  /** Absolute folder of the answer, and the paths of its files. */
  readonly folder: string;
  readonly files: readonly string[];
}

/** @throws SpecError for a device that the lab does not have. What cannot be measured is an answer too. */
export async function serveLab(request: LabRequest, context: ServeContext): Promise<Served> {
  const device = await deviceOf(request, context);
  const outcomes = await measure(request, device, context);
  const folder = join(context.workDir, `answer-${request.nonce}`);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [name, text] of writeAnswer(request, outcomes)) {
    await writeFile(join(folder, name), text, { flag: 'wx' });
    files.push(join(folder, name));
  }
  return { outcomes, folder, files };
}

async function measure(request: LabRequest, device: DevicePlan, context: ServeContext): Promise<Outcome[]> {
  try {
    const files = await fetchFiles(request.files, context.source);
    const jobs = request.jobs.map(({ artifact, sha256, base }): Job => {
      const fileOf = (digest: string): BenchFile => ({ name: artifact, sha256: digest, bytes: files.get(digest)! });
      return { device, artifact: fileOf(sha256), base: base === null || base === sha256 ? null : fileOf(base) };
    });
    return await bench(jobs, {
      ...context,
      onOutcome: () => Promise.resolve(),
      askLab: () => Promise.reject(new DeviceError('unfit', { message: 'a lab does not ask another lab' })),
    });
  } catch (error) {
    if (!(error instanceof DeviceError)) throw error;
    // Who asked must be told; a job without an answer would be taken for a lost runner.
    return request.jobs.map(({ artifact: name, sha256 }) => {
      const artifact = { name, sha256, bytes: new Uint8Array() };
      return { job: { device, artifact, base: null }, ...missedBy(error, 1) };
    });
  }
}

/** The device by the lab's own spec; from the request comes its name alone. */
async function deviceOf({ device, jobs }: LabRequest, { spec, workspace, workDir }: ServeContext): Promise<DevicePlan> {
  // A file with devices alone is not yet a spec: it becomes one with the artifacts that are asked about.
  const own = join(workspace, spec);
  await mkdir(workDir, { recursive: true });
  const file = join(workDir, `${basename(spec)}.request.json`);
  const artifacts = Object.fromEntries(jobs.map(({ artifact, sha256 }) => [artifact, { file: fileNameOf(sha256) }]));
  const base = relative(dirname(file), own).split(sep).join('/');
  await writeFile(file, `${JSON.stringify({ extends: base, artifacts })}\n`);
  const plan = await readSpec(relative(workspace, file), { cwd: workspace, workspace });
  const [found] = selectDevices(
    { ...plan, devices: plan.devices.map((one) => ({ ...one, artifacts: jobs.map(({ artifact }) => artifact) })) },
    { devices: [device], artifacts: [] },
  );
  if (found && found.connection.via !== 'lab') return found;
  throw new SpecError({
    code: 'lab/another-lab',
    message: `expected ${spec} to say how ${device} is reached from here, found via: lab`,
    where: found?.where ?? { file: spec },
    fix: 'In the spec of the lab use via: local, ssh, adb or serial.',
  });
}

async function fetchFiles(files: readonly RequestedFile[], source: LabSource): Promise<Map<string, Uint8Array>> {
  const archives = new Map<number, Map<string, Uint8Array>>();
  const fetched = new Map<string, Uint8Array>();
  for (const { sha256, at } of files) {
    const bytes =
      at.kind === 'commit'
        ? await source.readCommitted(at.commit, at.path, maxModelBytes)
        : (archives.get(at.id) ?? (await fetchArchive(at, files, archives, source))).get(fileNameOf(sha256));
    const found = bytes && digestBytes(bytes);
    if (!bytes || found !== sha256) {
      throw new DeviceError('mistaken', {
        message: `expected a file with the SHA-256 ${sha256.slice(0, 12)}…, found ${found === undefined ? 'no such file' : `${found.slice(0, 12)}…`} ${at.kind === 'commit' ? `at ${at.path} of ${at.commit.slice(0, 12)}` : `in artifact ${at.id}`}`,
        cause: 'It was changed on its way, or is in Git LFS.',
      });
    }
    fetched.set(sha256, bytes);
  }
  return fetched;
}

async function fetchArchive(
  { id, digest }: Extract<RequestedFile['at'], { kind: 'artifact' }>,
  files: readonly RequestedFile[],
  archives: Map<number, Map<string, Uint8Array>>,
  source: LabSource,
): Promise<Map<string, Uint8Array>> {
  const zip = await source.readArtifact(id);
  const found = digestBytes(zip);
  if (found !== digest) {
    throw new DeviceError('mistaken', {
      message: `expected artifact ${id} with the SHA-256 ${digest.slice(0, 12)}…, found ${found.slice(0, 12)}…`,
      cause: 'The artifact was replaced since it was stored.',
    });
  }
  const wanted = new Set(files.map(({ sha256 }) => fileNameOf(sha256)));
  const limits = { ...archiveLimits, maxEntryBytes: maxModelBytes, maxTotalBytes: 2 * maxModelBytes };
  try {
    const entries = await readArchive(zip, (name) => wanted.has(name), limits);
    archives.set(id, entries);
    return entries;
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    throw new DeviceError('mistaken', { message: summaryOf(error) }, { cause: error });
  }
}
