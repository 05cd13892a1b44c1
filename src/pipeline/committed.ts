/** Artifacts that are in the repository: their bytes, measured as they are. */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { digestBytes } from '../core/digest.js';
import { SpecError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { explainSystemError } from '../core/system-error.js';
import type { Dataset } from '../data/dataset.js';
import { faultOf, type FileFault } from '../measure/fault.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { leaves } from '../spec/load.js';
import { isCommitted, type CommittedArtifactPlan, type Plan } from '../spec/plan.js';
import { measureBytes } from './measure-bytes.js';
import { needsRun } from './needs.js';

/** Largest model that is read: what a flatbuffer's 32-bit offsets can address is twice that. */
const maxModelBytes = 1024 * 1024 * 1024;

/** What was measured, and which files could not be: a fault of one keeps no other from being measured. */
export interface Measured {
  readonly measurements: readonly ArtifactMeasurement[];
  readonly faults: readonly FileFault[];
}

/** @param samples loads the data; it is called only when a file has to be run, and for each such file. */
export async function measureCommitted(
  plan: Plan,
  samples: () => Promise<Dataset>,
  context: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Measured> {
  const measurements: ArtifactMeasurement[] = [];
  const faults: FileFault[] = [];
  for (const artifact of plan.artifacts) {
    if (!isCommitted(artifact)) continue;
    const { name, file } = artifact;
    let sha256: string | null = null;
    try {
      const bytes = await readModel(artifact, plan);
      sha256 = digestBytes(bytes);
      const asked = { plan, samples: needsRun(plan, name) ? samples : null, ...context };
      measurements.push(await measureBytes({ artifact: name, file, bytes, sha256 }, asked));
    } catch (error) {
      context.signal.throwIfAborted();
      faults.push({ artifact: name, file, sha256, ...faultOf(error, placeOf(artifact, plan)) });
    }
  }
  return { measurements, faults };
}

function placeOf({ name }: CommittedArtifactPlan, { places }: Plan) {
  return places[`/artifacts/${name}/file`] ?? null;
}

/** Inside the workspace even through links: a spec from a fork must not have other files of the machine looked at. */
export async function readModel(artifact: CommittedArtifactPlan, plan: Plan): Promise<Uint8Array> {
  const { path, file } = artifact;
  const where = placeOf(artifact, plan);
  const refuse = (found: string, fix: string): SpecError =>
    new SpecError({
      code: 'spec/artifact-file',
      message: `expected a .tflite file, found ${found}`,
      ...(where ? { where } : {}),
      fix,
    });
  try {
    const target = await realpath(path);
    if (leaves(await realpath(plan.workspace), target)) {
      throw refuse(`that ${file} is a link to a file outside the workspace`, 'Commit the file itself.');
    }
    // Without waiting for whoever might write into a pipe.
    const handle = await open(target, constants.O_RDONLY | constants.O_NONBLOCK);
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
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw refuse(`no file ${file}`, 'Commit the file (and check it out with Git LFS), or mend the path.');
    throw explainSystemError(error, 'read', file) ?? error;
  }
}
