/** Ways to train or compress one network, tested against each other by `paired.ts`. */
export interface Experiment {
  /** Folder of the data where it ships with the repository. */
  readonly dataRoot?: string;
  /** What --data-root must be, in words. */
  readonly data: string;
  /** The spec that all ways extend, with one artifact. */
  readonly common: object;
  /** By name, in the order of the table: what each way merges onto the spec. */
  readonly ways: Readonly<Record<string, object>>;
  /** The way that a way is tested against. */
  readonly reference: (way: string) => string;
}

/** Fashion-MNIST's 10,000 test images, which ship: 8,000 to train, 2,000 to measure. */
export const shippedImages = {
  dataRoot: 'examples/fashion-mnist/data',
  data: 'the folder of the IDX files of Fashion-MNIST',
  spec: {
    format: 'idx',
    images: 't10k-images-idx3-ubyte.gz',
    labels: 't10k-labels-idx1-ubyte.gz',
    split: { test_fraction: 0.2 },
    normalization: { mean: [0.286], std: [0.353] },
    augmentation: { horizontal_flip: true },
  },
} as const;

/** The student of the main example. */
export const exampleStudent = {
  architecture: 'ds_cnn',
  parameters: { filters: [32, 80, 64, 96], blocks: 3, strides: [1, 2, 1], kernel_size: 5, stem_kernel_size: 5 },
} as const;
