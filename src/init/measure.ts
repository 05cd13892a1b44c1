/** What a file answers to samples, before there is a spec that judges it. */
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import { formOf, openDataset, type Dataset, type Split } from '../data/dataset.js';
import { normalizedImages } from '../data/normalize.js';
import { runFile } from '../measure/run-file.js';
import type { Normalization } from '../spec/model-input.js';

/** A share of samples. */
export interface MeasuredShare {
  /** 0..1; null where the file could not be run. */
  readonly fraction: number | null;
  readonly samples: number;
  /** Why it is not known. */
  readonly fault: string | null;
}

export interface MeasureOptions {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** At most so many samples, evenly taken. */
  readonly most: number;
}

/** Accuracy over test samples. */
export async function measureFile(
  bytes: Uint8Array,
  dataset: Dataset,
  normalization: Normalization,
  { progress, signal, most }: MeasureOptions,
): Promise<MeasuredShare> {
  const opened = await openDataset(dataset.source, normalization, { digest: digestBytes(bytes) });
  const test = thinned(opened.test, most);
  const { accuracy, accuracyFault } = await runFile(
    { artifact: 'model', bytes },
    { runtime: 'auto', samples: () => Promise.resolve({ ...opened, test }), progress, signal },
  );
  return { fraction: accuracy?.fraction ?? null, samples: test.count, fault: accuracyFault?.message ?? null };
}

/** Of how many samples the one that the model answers most alike to has the same label: it needs to know no class of them. */
export async function measureNeighbours(
  bytes: Uint8Array,
  dataset: Dataset,
  split: Split,
  normalization: Normalization,
  { progress, signal, most }: MeasureOptions,
): Promise<MeasuredShare> {
  const { samples, labels, count } = thinned(split, most);
  const form = { ...formOf(dataset), normalization };
  const stage = progress.start('try the input', count);
  try {
    const [{ chooseRuntime }, { predictAll }] = await Promise.all([
      import('../measure/runtime/choose.js'),
      import('../measure/runtime/predict.js'),
    ]);
    const images = (start: number, size: number): Promise<Float32Array> =>
      normalizedImages(
        form,
        samples,
        Array.from({ length: size }, (_, at) => start + at),
      );
    const runtime = await chooseRuntime(bytes, 'auto');
    const options = { runtime, signal, onProgress: (done: number) => stage.update(done) };
    const { outputs } = await predictAll(bytes, images, count, options);
    stage.end();
    const answers = answersOf(Float32Array.from(outputs as Float32Array), outputs.length / count);
    const alike = answers.filter((_, at) => labels[nearest(answers, at)] === labels[at]).length;
    return { fraction: alike / count, samples: count, fault: null };
  } catch (error) {
    stage.stop();
    signal.throwIfAborted();
    if (!(error instanceof TinygateError)) throw error;
    return { fraction: null, samples: count, fault: error.problems[0]!.message };
  }
}

/** Square roots of probabilities, whose distance is Hellinger's; of logits those that a softmax makes of them. */
function answersOf(outputs: Float32Array, width: number): Float64Array[] {
  return Array.from({ length: outputs.length / width }, (_, at) => {
    const row = Float64Array.from(outputs.subarray(at * width, (at + 1) * width));
    const sum = row.reduce((total, value) => total + value, 0);
    if (width === 1) return row;
    if (row.every((value) => value >= 0) && Math.abs(sum - 1) < 1e-3) return row.map(Math.sqrt);
    const largest = row.reduce((most, value) => Math.max(most, value), -Infinity);
    const powers = row.map((value) => Math.exp(value - largest));
    const total = powers.reduce((all, value) => all + value, 0);
    return powers.map((value) => Math.sqrt(value / total));
  });
}

function nearest(answers: readonly Float64Array[], at: number): number {
  const own = answers[at]!;
  let [best, least] = [-1, Infinity];
  answers.forEach((other, index) => {
    if (index === at) return;
    const distance = other.reduce((sum, value, place) => sum + (value - own[place]!) ** 2, 0);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function thinned(split: Split, most: number): Split {
  if (split.count <= most) return split;
  const chosen = Int32Array.from({ length: most }, (_, at) => Math.floor((at * split.count) / most));
  return {
    samples: {
      count: most,
      read: (indices, into) =>
        split.samples.read(
          Array.from(indices, (index) => chosen[index]!),
          into,
        ),
    },
    targets: new Float32Array(0),
    places: null,
    labels: Int32Array.from(chosen, (index) => split.labels[index]!),
    count: most,
  };
}
