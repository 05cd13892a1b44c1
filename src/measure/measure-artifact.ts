import { ExportError } from '../core/errors.js';
import { silent, type Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import { formOf } from '../data/dataset.js';
import { normalizedImages } from '../data/normalize.js';
import { measureAccuracy } from './accuracy.js';
import { arenaFigures } from './arena/figures.js';
import { inspectTflite } from './inspect.js';
import type { BlocksOf } from './inspect/zero-blocks.js';
import { scoresOf } from './task-scores.js';
import type { ArtifactMeasurement } from './measurement.js';
import type { InferenceLimits } from './runtime/limits.js';
import type { Runtime } from './runtime/runtime.js';

export interface ArtifactFile {
  /** The artifact's key in the spec. */
  readonly artifact: string;
  /** Path relative to the work folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** What is known of a file without running it. */
export type FileMeasurement = Omit<ArtifactMeasurement, keyof Evaluation>;
/** What is known of a file by running it. */
export type Evaluation = Pick<
  ArtifactMeasurement,
  'accuracy' | 'accuracyFault' | 'predictions' | 'scores' | 'runtime' | 'exactAgreement'
>;

/** Of a file that nobody asked to be run. */
export const notRun: Evaluation = { accuracy: null, predictions: [], runtime: null };

/**
 * Size, layers and codes, from the bytes alone; the deflated size takes longer, so `deflatedBytes` is left to whoever needs it.
 * @param blocksOf in which blocks the zeros of a layer are counted, too.
 * @throws ExportError when the bytes are no well-formed file.
 */
export function inspectArtifact({ artifact, file, bytes, sha256 }: ArtifactFile, blocksOf?: BlocksOf): FileMeasurement {
  return {
    artifact,
    file,
    sha256,
    sizeBytes: bytes.length,
    deflatedBytes: null,
    ...inspectTflite(bytes, blocksOf),
    arenaEstimate: arenaFigures(bytes),
    devices: [],
  };
}

export interface EvaluateOptions {
  /** Proven for the file: `chooseRuntime` gives it. */
  readonly runtime: Runtime;
  /** Whether what a classifier says of each sample is kept, beyond the class: some metrics need it. Other tasks keep it always. */
  readonly keepsScores?: boolean;
  /** In the place of default limits: as the spec has them. */
  readonly limits?: Partial<InferenceLimits> | undefined;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Accuracy, by running the file over the whole test split. The runtime is loaded only here: a gate on sizes must not wait for it.
 * @throws ExportError when the runtime refuses the file.
 */
export async function evaluateArtifact(
  { artifact, bytes }: Pick<ArtifactFile, 'artifact' | 'bytes'>,
  dataset: Dataset,
  { runtime, keepsScores = false, limits, progress = silent, signal }: EvaluateOptions,
): Promise<Evaluation> {
  const { predictAll } = await import('./runtime/predict.js');
  const { samples, labels, count } = dataset.test;
  const form = formOf(dataset);
  const stage = progress.start(`evaluate ${artifact}`, count);
  const images = (start: number, size: number): Promise<Float32Array> =>
    normalizedImages(
      form,
      samples,
      Array.from({ length: size }, (_, i) => start + i),
    );
  const options = { runtime, limits, onProgress: (done: number) => stage.update(done), signal };
  const predictions = await predictAll(bytes, images, count, options).catch((error: unknown) => {
    stage.stop();
    throw error;
  });
  const { classes, outputs } = predictions;
  checkOutputs(outputs.length / count, dataset, artifact);
  const isClassified = dataset.task === 'classification';
  const accuracy = isClassified ? measureAccuracy(classes, labels, dataset.classes.length) : null;
  const scores = isClassified && !keepsScores ? null : await scoresOf(dataset, bytes, predictions, images);
  stage.end(accuracy ? `accuracy ${(100 * accuracy.fraction).toFixed(2)} %` : `${count} samples`);
  const { compareWithReference } = await import('./runtime/exact-reference.js');
  const exactAgreement = await compareWithReference(bytes, predictions, images);
  return {
    accuracy,
    predictions: isClassified ? [...classes] : [],
    ...(scores ? { scores } : {}),
    runtime: runtime.version,
    ...(exactAgreement ? { exactAgreement } : {}),
  };
}

/** A classifier may know more classes than the data has; any other task is about numbers that stand for themselves. */
function checkOutputs(found: number, { task, outputs, classes }: Dataset, artifact: string): void {
  if (task === 'classification' ? found >= outputs : found === outputs) return;
  const expected =
    task === 'classification'
      ? `a score for each of the ${classes.length} classes`
      : `${outputs} numbers for each sample (task: ${task})`;
  throw new ExportError({
    code: 'measure/classes',
    message: `expected ${expected} from ${artifact}, found ${found}`,
    fix: 'Give the data of the task that the model was trained for.',
  });
}
