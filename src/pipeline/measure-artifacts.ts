import { measureArtifact } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { tfliteRuntime } from '../measure/runtime/version.js';
import type { ExportedArtifact } from './export-artifacts.js';
import type { TrainingRun } from './train-models.js';

/** Runs every exported file over the whole test split. A stage of its own: the same bytes and data measure the same. */
export async function measureArtifacts(
  run: TrainingRun,
  exported: readonly ExportedArtifact[],
): Promise<ArtifactMeasurement[]> {
  const measurements: ArtifactMeasurement[] = [];
  for (const { artifact, file, bytes, sha256 } of exported) {
    // The code too: another version may measure more.
    const depends = [sha256, run.basis, tfliteRuntime];
    const { value } = await run.cache.stage(`measure-${artifact.name}`, depends, () =>
      measureArtifact({ artifact: artifact.name, file, bytes, sha256, dataset: run.dataset }, run),
    );
    measurements.push(value);
  }
  return measurements;
}
