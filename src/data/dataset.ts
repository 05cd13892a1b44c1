/** Samples in memory as they were read: unsigned bytes, one label each. Normalisation happens when a batch is made. */
export interface Split {
  /** [count, height, width, channels], values 0..255. */
  readonly pixels: Uint8Array;
  /** [count], 0..classes-1. */
  readonly labels: Uint8Array;
  readonly count: number;
}

export interface Dataset {
  /** [height, width, channels] of one sample. */
  readonly sampleShape: readonly [number, number, number];
  readonly classes: readonly string[];
  readonly train: Split;
  readonly test: Split;
  readonly normalization: Normalization;
  /** SHA-256 over the bytes of every file read, the split rule and the normalisation. */
  readonly digest: string;
}

/** x = (pixel / 255 − mean[c]) / std[c]; one entry for all channels, or one per channel. */
export interface Normalization {
  readonly mean: readonly number[];
  readonly std: readonly number[];
}

export function sampleSize(dataset: Pick<Dataset, 'sampleShape'>): number {
  const [height, width, channels] = dataset.sampleShape;
  return height * width * channels;
}
