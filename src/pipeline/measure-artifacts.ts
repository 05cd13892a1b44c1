import { evaluateArtifact, evaluateOrFault, inspectArtifact } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { deflatedBytes } from '../measure/size.js';
import type { ExportedArtifact } from './export-artifacts.js';
import type { TrainingRun } from './train-models.js';

/**
 * Runs every exported file over the whole test split: the accuracy of what was just trained is what people look for first,
 * budget or not, and so is what the file takes when it is deflated. A stage of its own: the same bytes and data measure the same. A fault is not kept in the cache.
 */
export async function measureArtifacts(
  run: TrainingRun,
  exported: readonly ExportedArtifact[],
): Promise<ArtifactMeasurement[]> {
  const measurements: ArtifactMeasurement[] = [];
  for (const { artifact, file, bytes, sha256 } of exported) {
    const own = { artifact: artifact.name, file, bytes, sha256 };
    const evaluate = async () => {
      const { chooseRuntime } = await import('../measure/runtime/choose.js');
      const runtime = await chooseRuntime(bytes, run.plan.runtime);
      // The code too: another version may measure otherwise.
      const depends = { file: sha256, data: run.basis.data, code: run.basis.code, runtime: runtime.version };
      const { progress, signal } = run;
      const stage = await run.cache.stage(`measure-${artifact.name}`, depends, () =>
        evaluateArtifact(own, run.dataset, { runtime, progress, signal }),
      );
      return stage.value;
    };
    const size = { deflatedBytes: await deflatedBytes(bytes) };
    measurements.push({ ...inspectArtifact(own), ...size, ...(await evaluateOrFault(evaluate, run.signal)) });
  }
  return measurements;
}
