import { inspectArtifact } from '../measure/measure-artifact.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { runFile } from '../measure/run-file.js';
import { measureDeflated } from '../measure/size.js';
import type { Plan } from '../spec/plan.js';
import type { ExportedArtifact } from './export-artifacts.js';
import { promisedBlocks } from './promises.js';
import { needsScores } from './needs.js';
import type { Tools } from './stages/tools.js';

/**
 * Runs every exported file over the whole test split: the accuracy of what was just trained is what people look for first,
 * budget or not, and so is what the file takes when it is deflated. Each is a stage: the same bytes and data measure the same
 * with the same code, whichever engine has trained them. A fault is not kept in the cache.
 */
export async function measureArtifacts(
  exported: readonly ExportedArtifact[],
  { plan, dataset, cache, code, progress, signal }: Omit<Tools, 'engine'> & { readonly plan: Plan },
): Promise<ArtifactMeasurement[]> {
  const measurements: ArtifactMeasurement[] = [];
  for (const { artifact, file, bytes, sha256 } of exported) {
    const own = { artifact: artifact.name, file, bytes, sha256 };
    const keepsScores = needsScores(plan, artifact.name);
    const evaluation = await runFile(own, {
      runtime: plan.runtime,
      keepsScores,
      limits: artifact.inference,
      samples: () => Promise.resolve(dataset),
      progress,
      signal,
      keep: async (runtimeVersion, evaluate) => {
        // The code too: another version may measure otherwise.
        const depends = { file: sha256, data: dataset.digest, code: code.measured, runtime: runtimeVersion };
        const kept = keepsScores ? { ...depends, keepsScores } : depends;
        return (await cache.stage(`measure-${artifact.name}`, kept, evaluate)).value;
      },
    });
    const size = await measureDeflated(bytes, { signal });
    measurements.push({ ...inspectArtifact(own, promisedBlocks(plan, artifact)), ...size, ...evaluation });
  }
  return measurements;
}
