import { argmax } from '../../core/argmax.js';
import { ExportError } from '../../core/errors.js';
import type { Edge } from '../inspect/edges.js';
import { inferenceLimits, type InferenceLimits } from './limits.js';
import { quantizeInput } from './quantize-input.js';
import { requireNumbers } from './require-numbers.js';
import type { OpenModel, Output, RunOptions, Runtime, Values } from './runtime.js';

export interface Predictions {
  /** Top-1 class of each sample, in order; the first of equals. */
  readonly classes: Int32Array;
  /** Raw outputs of the file, sample after sample: floats, or codes. */
  readonly outputs: Values;
  readonly input: Edge;
  readonly output: Edge;
}

/** Gives `size` whole normalised samples from sample `start` on, in an array of its own. */
export type ImageSource = (start: number, size: number) => Float32Array | Promise<Float32Array>;

export interface PredictOptions extends RunOptions {
  readonly runtime: Runtime;
  /** In the place of default limits. */
  readonly limits?: Partial<InferenceLimits> | undefined;
}

/**
 * Classifies images with a `.tflite` file as it would ship, on every core.
 * @throws ExportError when the runtime refuses the file, the images do not fit its input, its constants or outputs are no numbers,
 *   or running it takes more than its limits; what `signal` was aborted with.
 */
export async function predictAll(
  bytes: Uint8Array,
  images: ImageSource,
  count: number,
  { runtime, limits, ...options }: PredictOptions,
): Promise<Predictions> {
  requireNumbers(bytes);
  const model = await runtime.open(bytes, {
    limits: inferenceLimits(bytes, count, limits),
    signal: options.signal,
  });
  try {
    const { input, output } = singleEdges(model);
    const source = async (start: number, size: number) => [quantizeInput(await images(start, size), input)];
    const [result] = await model.run(source, count, options);
    const { values, length } = scoresOf(result!, output);
    return { classes: argmaxRows(values, length), outputs: values, input, output };
  } finally {
    await model.close();
  }
}

function singleEdges({ inputs, outputs }: OpenModel): { readonly input: Edge; readonly output: Edge } {
  const [input, output] = [inputs[0], outputs[0]];
  if (input && output && inputs.length === 1 && outputs.length === 1) return { input, output };
  throw new ExportError({
    code: 'measure/edges',
    message: `expected a model with one input and one output, found ${inputs.length} and ${outputs.length}`,
  });
}

type Scores = Exclude<Values, BigInt64Array | BigUint64Array>;

/** A class is chosen by the largest score, and NaN is neither larger nor smaller than anything. */
function scoresOf({ values, length }: Output, { name, type }: Edge): { values: Scores; length: number } {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) {
    throw new ExportError({
      code: 'measure/edges',
      message: `expected scores of the classes, found the output ${name} of ${type}`,
      cause: 'The file gives classes or indices in the place of scores.',
    });
  }
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad < 0) return { values, length };
  const samples = new Set<number>();
  values.forEach((value, at) => {
    if (!Number.isFinite(value)) samples.add(Math.floor(at / length));
  });
  throw new ExportError({
    code: 'measure/not-finite',
    message:
      `expected finite numbers from the output ${name}, found ${values[bad]} for sample ${Math.floor(bad / length)}` +
      ` and in the outputs of ${samples.size} of ${values.length / length} samples`,
    cause: 'The weights hold NaN or infinity, or numbers overflow on the way; such a file has no accuracy.',
    fix: 'Train or convert the model again, and look at its layers with other zero or code counts than expected.',
  });
}

function argmaxRows(values: Scores, length: number): Int32Array {
  return Int32Array.from({ length: values.length / length }, (_, row) => argmax(values, row * length, length));
}
