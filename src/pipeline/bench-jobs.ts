/** The files that are measured on devices: those that would ship, and those of the base to measure them by turns with. */
import type { BenchFile, Job } from '../bench/job.js';
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { isCommitted, type ArtifactPlan, type DevicePlan, type Plan } from '../spec/plan.js';
import { locate, readContent } from './base-file.js';
import type { Platform } from '../platform/platform.js';
import { readBaseSpec, type FoundBase } from './baseline.js';
import { readModel } from './committed.js';
import { madePath } from './earlier-run.js';
import { readWhole } from '../core/read-whole.js';
import { maxModelBytes } from '../formats/tflite/open.js';

/**
 * @param base null: nothing is compared with
 * @throws TinygateError for an artifact that is not there
 */
export async function jobsOf(
  plan: Plan,
  devices: readonly DevicePlan[],
  workDir: string,
  base: FoundBase | null,
  progress: Progress,
): Promise<Job[]> {
  return collect(plan, devices, base, progress, (artifact) => readArtifact(artifact, plan, workDir));
}

/**
 * The same for the files of a commit that is not checked out, such as the head of a fork: committed ones alone, because nobody
 * here has made the others.
 */
export async function jobsAt(
  commit: string,
  plan: Plan,
  devices: readonly DevicePlan[],
  base: FoundBase | null,
  platform: Platform,
  progress: Progress,
): Promise<Job[]> {
  const { history } = platform;
  const spec = await readBaseSpec(commit, plan, platform, true);
  return collect(plan, devices, base, progress, async (artifact) => {
    const file = await locate(spec, artifact, plan, history);
    if (file.kind === 'trained') {
      progress.note(`${artifact.name}: not measured, because the commit does not hold its file`);
      return null;
    }
    if (file.kind !== 'file') throw notThere(artifact.name, file.reason);
    const { bytes, sha256 } = await readContent(file, commit, history, () => false);
    return bytes && { name: artifact.name, bytes, sha256, committed: { commit, path: file.path } };
  });
}

async function collect(
  plan: Plan,
  devices: readonly DevicePlan[],
  base: FoundBase | null,
  progress: Progress,
  read: (artifact: ArtifactPlan) => Promise<BenchFile | null>,
): Promise<Job[]> {
  const names = new Set(devices.flatMap(({ artifacts }) => artifacts));
  const files = new Map<string, Pick<Job, 'artifact' | 'base'>>();
  for (const artifact of plan.artifacts.filter(({ name }) => names.has(name))) {
    const own = await read(artifact);
    if (own === null) continue;
    files.set(artifact.name, { artifact: own, base: base && (await readBase(artifact, own, plan, base, progress)) });
  }
  return devices.flatMap((device) =>
    device.artifacts.flatMap((name) => {
      const found = files.get(name);
      return found ? [{ device, ...found }] : [];
    }),
  );
}

function notThere(name: string, reason: string): TinygateError {
  return new TinygateError({
    code: 'bench/not-there',
    message: `expected the file of ${name}, found that ${reason}`,
    fix: 'Look at the spec of the change: its artifact and its file must be in the same commit.',
  });
}

async function readArtifact(artifact: ArtifactPlan, plan: Plan, workDir: string): Promise<BenchFile> {
  const { name } = artifact;
  if (isCommitted(artifact)) {
    return { ...fileOf(name, await readModel(artifact, plan)), committed: { commit: null, path: artifact.file } };
  }
  const path = madePath(artifact, workDir);
  const limits = { maxBytes: maxModelBytes, fix: 'Run `tinygate run` again.' };
  const bytes = await readWhole(path, limits).catch((error: unknown) => {
    if (error instanceof TinygateError) throw error;
    throw new TinygateError(
      {
        code: 'bench/not-made',
        message: `expected the file of ${name}, found none at ${path}`,
        cause: 'bench trains nothing: it measures what `tinygate run` left in the work folder.',
        fix: 'Run `tinygate run` first, or name its folder with --out.',
      },
      { cause: error },
    );
  });
  return fileOf(name, bytes);
}

/** Only a committed file can be had from the base; what cannot is said, and the artifact is measured alone. */
async function readBase(
  artifact: ArtifactPlan,
  own: BenchFile,
  plan: Plan,
  { sides: [side], platform: { history } }: FoundBase,
  progress: Progress,
): Promise<BenchFile | null> {
  if (!side) return null;
  const { name } = artifact;
  try {
    const file = await locate(side, artifact, plan, history);
    if (file.kind !== 'file') return null;
    const content = await readContent(file, side.commit, history, (sha256) => sha256 === own.sha256);
    if (content.bytes === null || content.sha256 === own.sha256) return null;
    progress.note(`${name}: measured by turns with ${file.path} of ${side.commit.slice(0, 12)}, ${side.role}`);
    const committed = { commit: side.commit, path: file.path };
    return { name, bytes: content.bytes, sha256: content.sha256, committed };
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    progress.note(`${name}: measured alone, because its base cannot be read: ${error.message}`);
    return null;
  }
}

function fileOf(name: string, bytes: Uint8Array): BenchFile {
  return { name, bytes, sha256: digestBytes(bytes) };
}
