import { openTflite, type RunOptions, type Values } from './tflite.js';

export interface Predictions {
  /** Top-1 class of each sample, in order; the first of equals. */
  readonly classes: Int32Array;
  /** Raw outputs of the file, sample after sample: float32, or int8 codes. */
  readonly outputs: Values;
  /** Runtime and exact version. */
  readonly runtime: string;
}

/**
 * Classifies images with a `.tflite` file as it would ship.
 * @param images normalised, [n, h, w, c] in one array.
 * @throws ExportError when the runtime refuses the file or the images do not fit its input.
 */
export async function predictAll(
  bytes: Uint8Array,
  images: Float32Array,
  options: RunOptions = {},
): Promise<Predictions> {
  const model = await openTflite(bytes);
  try {
    const outputs = await model.run(images, options);
    return { classes: argmaxRows(outputs, model.output.length), outputs, runtime: model.runtime };
  } finally {
    await model.dispose();
  }
}

function argmaxRows(values: Values, length: number): Int32Array {
  return Int32Array.from({ length: values.length / length }, (_, row) => {
    let best = 0;
    for (let i = 1; i < length; i++) if (values[row * length + i]! > values[row * length + best]!) best = i;
    return best;
  });
}
