import { argmax } from '../../core/argmax.js';
import { openTflite, type RunOptions, type SampleSource, type Values } from './tflite.js';

export interface Predictions {
  /** Top-1 class of each sample, in order; the first of equals. */
  readonly classes: Int32Array;
  /** Raw outputs of the file, sample after sample: floats, or codes. */
  readonly outputs: Values;
}

/**
 * Classifies images with a `.tflite` file as it would ship, on every core.
 * @param images normalised samples of the model's input shape: one array [count, h, w, c], or a source of chunks.
 * @throws ExportError when the runtime refuses the file or the images do not fit its input.
 */
export async function predictAll(
  bytes: Uint8Array,
  images: Float32Array | SampleSource,
  count: number,
  options: RunOptions = {},
): Promise<Predictions> {
  const model = await openTflite(bytes);
  try {
    const { length } = model.input;
    const source: SampleSource =
      typeof images === 'function' ? images : (start, size) => images.slice(start * length, (start + size) * length);
    const outputs = await model.run(source, count, options);
    return { classes: argmaxRows(outputs, model.output.length), outputs };
  } finally {
    await model.dispose();
  }
}

function argmaxRows(values: Values, length: number): Int32Array {
  return Int32Array.from({ length: values.length / length }, (_, row) => argmax(values, row * length, length));
}
