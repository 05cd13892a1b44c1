import { ExportError } from '../core/errors.js';
import { silent, type Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { normalizedImages } from '../data/normalize.js';
import { measureAccuracy } from './accuracy.js';
import { inspectTflite } from './inspect.js';
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
 * @throws ExportError when the file cannot be read or the runtime refuses it.
 */
export async function measureArtifact(
  { artifact, file, bytes, sha256, dataset }: Artifact,
  { progress = silent, signal }: { readonly progress?: Progress; readonly signal?: AbortSignal } = {},
): Promise<ArtifactMeasurement> {
  return {
    artifact,
    file,
    sha256,
    sizeBytes: bytes.length,
    deflatedBytes: deflatedBytes(bytes),
    ...inspectTflite(bytes),
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
  const options = { onProgress: (done: number) => stage.update(done), signal };
  const { classes, outputs } = await predictAll(bytes, images, count, options);
  const scores = outputs.length / count;
  if (scores < dataset.classes.length) {
    throw new ExportError({
      code: 'measure/classes',
      message: `expected a score for each of the ${dataset.classes.length} classes from ${artifact}, found ${scores}`,
      fix: 'Give the data of the task that the model was trained for.',
    });
  }
  const accuracy = measureAccuracy(classes, labels, dataset.classes.length);
  stage.end(`accuracy ${(100 * accuracy.fraction).toFixed(2)} %`);
  return { accuracy, predictions: [...classes], runtime: tfliteRuntime };
}
