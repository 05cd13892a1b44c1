import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { canonicalJson, digestBytes } from '../core/digest.js';
import { version } from '../core/version.js';
import type { Dataset } from '../data/dataset.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import type { Plan, TrainedArtifactPlan } from '../spec/plan.js';
import { made, type Models } from './make-models.js';
import type { Model } from './model.js';
import type { Recipe } from './recipe.js';

export interface ExportedArtifact {
  readonly artifact: TrainedArtifactPlan;
  /** Relative to the work folder, with forward slashes. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Writes every file of the recipe under `artifacts/`. Nothing is written before all could be made. */
export async function exportArtifacts(
  recipe: Recipe,
  models: Models,
  { plan, dataset, workDir }: { readonly plan: Plan; readonly dataset: Dataset; readonly workDir: string },
): Promise<ExportedArtifact[]> {
  const exported = recipe.exports.map(({ artifact, from }): ExportedArtifact => {
    const bytes = exportModel(made(models, from).value, artifact, provenance(plan, dataset, artifact));
    const file = `artifacts/${artifact.name}.tflite`;
    return { artifact, file, path: join(workDir, file), bytes, sha256: digestBytes(bytes) };
  });
  for (const { path, bytes } of exported) await writeAtomically(path, bytes);
  return exported;
}

/** The bytes of a model as a file of the artifact's type. */
function exportModel({ graph }: Model, { type }: TrainedArtifactPlan, tinygate: string): Uint8Array {
  const metadata = { tinygate };
  switch (type) {
    case 'float32':
      return writeTflite(graph, { metadata });
    case 'int8':
      return writeTflite(shareScales(graph), { metadata });
    default:
      return type satisfies never;
  }
}

/**
 * Where a file came from, for whoever finds it later; JSON with sorted keys. Equal weights of equal settings make equal
 * files, so nothing stands here that varies with the machine, the threads or the code: the report has these.
 */
function provenance(plan: Plan, dataset: Dataset, artifact: TrainedArtifactPlan): string {
  return canonicalJson({
    tool: `tinygate ${version}`,
    name: plan.name,
    artifact: artifact.name,
    seed: plan.seed,
    data: dataset.digest.slice(0, 16),
    normalization: dataset.normalization,
    rounding: 'tflm',
  });
}
