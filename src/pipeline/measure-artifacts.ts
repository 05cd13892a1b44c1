import { inspectArtifact } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { runFile } from '../measure/run-file.js';
import { deflatedBytes } from '../measure/size.js';
import type { ExportedArtifact } from './export-artifacts.js';
import type { TrainingRun } from './train-models.js';

/**
 * Runs every exported file over the whole test split: the accuracy of what was just trained is what people look for first,
 * budget or not, and so is what the file takes when it is deflated. Each is a stage: the same bytes and data measure the same
 * with the same code (`code` is its digest), whichever engine has trained them. A fault is not kept in the cache.
 */
export async function measureArtifacts(
  run: TrainingRun,
  exported: readonly ExportedArtifact[],
  code: string,
): Promise<ArtifactMeasurement[]> {
  const measurements: ArtifactMeasurement[] = [];
  for (const { artifact, file, bytes, sha256 } of exported) {
    const own = { artifact: artifact.name, file, bytes, sha256 };
    const evaluation = await runFile(own, {
      runtime: run.plan.runtime,
      samples: () => Promise.resolve(run.dataset),
      progress: run.progress,
      signal: run.signal,
      keep: async (runtime, evaluate) => {
        // The code too: another version may measure otherwise.
        const depends = { file: sha256, data: run.basis.data, code, runtime };
        return (await run.cache.stage(`measure-${artifact.name}`, depends, evaluate)).value;
      },
    });
    const size = { deflatedBytes: await deflatedBytes(bytes) };
    measurements.push({ ...inspectArtifact(own), ...size, ...evaluation });
  }
  return measurements;
}
