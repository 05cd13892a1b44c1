/** The bytes of a model as a file. */
import { canonicalJson } from '../core/digest.js';
import { version } from '../core/version.js';
import { formOf, type Dataset } from '../data/dataset.js';
import { withAssociatedFiles } from '../export/tflite/associated-files.js';
import { withFloatEdges } from '../export/tflite/float-edges.js';
import { labelsFile, metadataEntry, writeModelMetadata, type ModelMetadata } from '../export/tflite/model-metadata.js';
import { shareScales } from '../export/tflite/share-scales.js';
import { writeTflite } from '../export/tflite/write.js';
import { foldInput, type FoldableModel } from '../passes/fold-input.js';
import type { Plan, TrainedArtifactPlan } from '../spec/plan.js';

/** Where a file comes from. */
export interface Origin {
  readonly plan: Pick<Plan, 'name' | 'seed'>;
  readonly dataset: Dataset;
}

/** What a device must know of a file. */
interface Described {
  readonly metadata: ModelMetadata;
  readonly labels: readonly string[];
}

export function exportModel(model: FoldableModel, artifact: TrainedArtifactPlan, origin: Origin): Uint8Array {
  const { floatEdges, names } = artifact;
  const tinygate = provenance(origin, artifact);
  const described = artifact.metadata ? describedBy(origin) : null;
  const { graph } = foldInput(model);
  const metadata = { tinygate, ...(described && { [metadataEntry]: writeModelMetadata(described.metadata) }) };
  const labels = described?.metadata.hasLabels ? { [labelsFile]: labelLines(described.labels) } : {};
  const shipped = withFloatEdges(shareScales(graph), floatEdges);
  return withAssociatedFiles(writeTflite(shipped, { metadata, names }), labels);
}

const labelLines = (labels: readonly string[]): Uint8Array =>
  new TextEncoder().encode(labels.map((label) => `${label}\n`).join(''));

/** x is what a source gives: a pixel from 0 to 255, where the spec counts from 0 to 1, or a number as it is. */
function describedBy({ plan: { name }, dataset }: Origin): Described {
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
function provenance({ plan, dataset }: Origin, artifact: TrainedArtifactPlan): string {
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
