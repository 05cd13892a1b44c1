/** Accuracy of a file over test samples, before there is a spec that judges it. */
import { digestBytes } from '../core/digest.js';
import type { Progress } from '../core/io.js';
import { openDataset, type Dataset, type Split } from '../data/dataset.js';
import { runFile } from '../measure/run-file.js';
import type { Normalization } from '../spec/model-input.js';

export interface MeasuredAccuracy {
  /** 0..1; null where the file could not be run. */
  readonly fraction: number | null;
  readonly samples: number;
  /** Why it is not known. */
  readonly fault: string | null;
}

export interface MeasureOptions {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** At most so many test samples, evenly taken. */
  readonly most: number;
}

export async function measureFile(
  bytes: Uint8Array,
  dataset: Dataset,
  normalization: Normalization,
  { progress, signal, most }: MeasureOptions,
): Promise<MeasuredAccuracy> {
  const opened = await openDataset(dataset.source, normalization, { digest: digestBytes(bytes) });
  const test = thinned(opened.test, most);
  const { accuracy, accuracyFault } = await runFile(
    { artifact: 'model', bytes },
    { runtime: 'auto', samples: () => Promise.resolve({ ...opened, test }), progress, signal },
  );
  return { fraction: accuracy?.fraction ?? null, samples: test.count, fault: accuracyFault?.message ?? null };
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
