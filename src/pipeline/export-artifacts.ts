import { join } from 'node:path';
import { writeAtomically } from '../core/atomic-write.js';
import { canonicalJson, digestBytes } from '../core/digest.js';
import { version } from '../core/version.js';
import { formOf, type Dataset } from '../data/dataset.js';
import { withAssociatedFiles } from '../export/tflite/associated-files.js';
import { withFloatEdges } from '../export/tflite/float-edges.js';
import { labelsFile, metadataEntry, writeModelMetadata, type ModelMetadata } from '../export/tflite/model-metadata.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import { foldInput } from '../passes/fold-input.js';
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
    const bytes = exportModel(made(models, from).value, artifact, {
      tinygate: provenance(plan, dataset, artifact),
      described: artifact.metadata ? describedBy(plan, dataset) : null,
    });
    const file = `artifacts/${artifact.name}.tflite`;
    return { artifact, file, path: join(workDir, file), bytes, sha256: digestBytes(bytes) };
  });
  for (const { path, bytes } of exported) await writeAtomically(path, bytes);
  return exported;
}

interface FileTexts {
  /** Where the file came from. */
  readonly tinygate: string;
  /** What a device must know; null: nothing is written of it. */
  readonly described: { readonly metadata: ModelMetadata; readonly labels: readonly string[] } | null;
}

/** The bytes of a model as a file. */
function exportModel(
  model: Model,
  { floatEdges, names }: TrainedArtifactPlan,
  { tinygate, described }: FileTexts,
): Uint8Array {
  const { graph } = foldInput(model);
  const metadata = { tinygate, ...(described && { [metadataEntry]: writeModelMetadata(described.metadata) }) };
  const labels = described?.metadata.hasLabels ? { [labelsFile]: labelLines(described.labels) } : {};
  const shipped = withFloatEdges(shareScales(graph), floatEdges);
  return withAssociatedFiles(writeTflite(shipped, { metadata, names }), labels);
}

const labelLines = (labels: readonly string[]): Uint8Array =>
  new TextEncoder().encode(labels.map((label) => `${label}\n`).join(''));

/** x is what a source gives: a pixel from 0 to 255, where the spec counts from 0 to 1, or a number as it is. */
function describedBy({ name }: Plan, dataset: Dataset): FileTexts['described'] {
  const { task, sampleShape, normalization, classes } = dataset;
  const isPicture = formOf(dataset).type === 'uint8';
  const inPixels = (values: readonly number[]): number[] => values.map((value) => (isPicture ? value * 255 : value));
  const channels = isPicture ? sampleShape[2] : 0;
  const color = channels === 3 ? 'rgb' : channels === 1 ? 'grayscale' : null;
  const { mean, std } = normalization;
  const input = { color, normalization: { mean: inPixels(mean), std: inPixels(std) } } as const;
  return { metadata: { name, input, hasLabels: task === 'classification' }, labels: classes };
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
    // output · std + mean are the numbers themselves.
    ...(dataset.targetScale && { targets: dataset.targetScale }),
    rounding: 'tflm',
  });
}
