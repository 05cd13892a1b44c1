import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { digestBytes } from '../core/digest.js';
import type { Dataset } from '../data/dataset.js';
import type { Plan, TrainedArtifactPlan } from '../spec/plan.js';
import { exportModel } from './export-model.js';
import { made, type Models } from './make-models.js';
import type { Recipe } from './stage-recipe.js';

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
    const bytes = exportModel(made(models, from).value, artifact, { plan, dataset });
    const file = `artifacts/${artifact.name}.tflite`;
    return { artifact, file, path: join(workDir, file), bytes, sha256: digestBytes(bytes) };
  });
  for (const { path, bytes } of exported) await writeAtomically(path, bytes);
  return exported;
}
