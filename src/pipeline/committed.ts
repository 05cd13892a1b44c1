/** Artifacts that are in the repository: their bytes, measured as they are. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { digestBytes } from '../core/digest.js';
import { SpecError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { measureArtifact } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { leaves } from '../spec/load.js';
import { isCommitted, type CommittedArtifactPlan, type Plan } from '../spec/plan.js';

/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;

export async function measureCommitted(
  plan: Plan,
  dataset: Dataset | null,
  context: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<ArtifactMeasurement[]> {
  const measurements: ArtifactMeasurement[] = [];
  for (const artifact of plan.artifacts) {
    if (!isCommitted(artifact)) continue;
    const bytes = await readModel(artifact, plan);
    const { name, file } = artifact;
    const sha256 = digestBytes(bytes);
    measurements.push(await measureArtifact({ artifact: name, file, bytes, sha256, dataset }, context));
  }
  return measurements;
}

/** Inside the workspace even through links: a spec from a fork must not have other files of the machine looked at. */
async function readModel({ name, path, file }: CommittedArtifactPlan, plan: Plan): Promise<Uint8Array> {
  const where = plan.places[`/artifacts/${name}/file`];
  const refuse = (found: string, fix: string): SpecError =>
    new SpecError({
      code: 'spec/artifact-file',
      message: `expected a .tflite file for artifact '${name}', found ${found}`,
      ...(where ? { where } : {}),
      fix,
    });
  const target = await realpath(path).catch(() => null);
  if (target === null)
    throw refuse(`no file ${file}`, 'Commit the file (and check it out with Git LFS), or mend the path.');
  if (leaves(await realpath(plan.workspace), target)) {
    throw refuse(`that ${file} is a link to a file outside the workspace`, 'Commit the file itself.');
  }
  const handle = await open(target, constants.O_RDONLY);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw refuse(`that ${file} is not a file`, 'Name a file.');
    if (stat.size > maxModelBytes) throw refuse(`${stat.size} bytes`, 'Models above 1 GiB are not measured.');
    const bytes = await handle.readFile();
    if (bytes.subarray(0, 64).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')) {
      throw refuse(`a Git LFS pointer in ${file}`, 'Check out with `lfs: true`.');
    }
    return bytes;
  } finally {
    await handle.close();
  }
}
