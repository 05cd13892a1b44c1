import { silent, type Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { normalizedImages } from '../data/normalize.js';
import { readTflite } from '../export/tflite/read.js';
import { measureAccuracy } from './accuracy.js';
import { countOperators, countParameters, measureLayers } from './layers.js';
import type { ArtifactMeasurement } from './measurement.js';
import { tfliteRuntime } from './runtime/version.js';
import { deflatedBytes } from './size.js';

export interface Artifact {
  /** Null: nothing to be right or wrong about. */
  readonly dataset: Dataset | null;
  /** The artifact's key in the spec. */
  readonly artifact: string;
  /** Path relative to the work folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/**
 * Measures one file: sizes and codes from its bytes, accuracy by running them over the whole test split.
 * @throws ExportError or ModelError when the file cannot be read or the runtime refuses it.
 */
export async function measureArtifact(
  { artifact, file, bytes, sha256, dataset }: Artifact,
  { progress = silent, signal }: { readonly progress?: Progress; readonly signal?: AbortSignal } = {},
): Promise<ArtifactMeasurement> {
  const graph = readTflite(bytes);
  const layers = measureLayers(graph);
  return {
    artifact,
    file,
    sha256,
    sizeBytes: bytes.length,
    deflatedBytes: deflatedBytes(bytes),
    parameters: countParameters(graph),
    macs: layers.reduce((sum, layer) => sum + layer.macs, 0),
    layers,
    operators: countOperators(graph),
    devices: [],
    ...(dataset
      ? await evaluate(artifact, bytes, dataset, progress, signal)
      : { accuracy: null, predictions: [], runtime: null }),
  };
}

/** Loads the runtime only here: a gate on sizes must not wait for it. */
async function evaluate(
  artifact: string,
  bytes: Uint8Array,
  dataset: Dataset,
  progress: Progress,
  signal: AbortSignal | undefined,
): Promise<Pick<ArtifactMeasurement, 'accuracy' | 'predictions' | 'runtime'>> {
  const { predictAll } = await import('./runtime/predict.js');
  const { pixels, labels, count } = dataset.test;
  const stage = progress.start(`evaluate ${artifact}`, count);
  const images = (start: number, size: number): Float32Array =>
    normalizedImages(
      dataset,
      pixels,
      Array.from({ length: size }, (_, i) => start + i),
    );
  const { classes } = await predictAll(bytes, images, count, { onProgress: (done) => stage.update(done), signal });
  const accuracy = measureAccuracy(classes, labels, dataset.classes.length);
  stage.end(`accuracy ${(100 * accuracy.fraction).toFixed(2)} %`);
  return { accuracy, predictions: [...classes], runtime: tfliteRuntime };
}
