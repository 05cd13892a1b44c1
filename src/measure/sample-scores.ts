/** What a file says of each test sample, as a report keeps it. */
export interface SampleScores {
  /** Numbers of one sample: the file's outputs; of a reconstruction its error alone. */
  readonly width: number;
  /** Above it a label is predicted: 0.5 for probabilities, 0 for logits. Only where there are several labels. */
  readonly threshold?: number;
  /** float32, little-endian, sample after sample, in base64. */
  readonly values: string;
}

/** A report with four such files is read back: see `maxReportBytes`. */
export const mostScores = 500_000;

/** values: [count, width]. */
export function packScores(values: Float32Array, width: number, threshold?: number): SampleScores {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, at) => bytes.writeFloatLE(value, 4 * at));
  return { width, ...(threshold === undefined ? {} : { threshold }), values: bytes.toString('base64') };
}

/** [count, width]; null where they are no whole samples of finite numbers. */
export function unpackScores({ width, values }: SampleScores): Float32Array | null {
  const bytes = Buffer.from(values, 'base64');
  if (bytes.length === 0 || bytes.length % (4 * width) !== 0) return null;
  const numbers = Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(4 * at));
  return numbers.every(Number.isFinite) ? numbers : null;
}
