/** Where the files of CIFAR are, and how their records are laid out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export type CifarFormat = 'cifar10' | 'cifar100';

interface Layout {
  readonly train: readonly string[];
  readonly test: readonly string[];
  /** Bytes before the pixels; the last one is the label (CIFAR-100: coarse, then fine). */
  readonly labelBytes: number;
  readonly classes: number;
  readonly names: string;
  /** As the archive unpacks. */
  readonly folder: string;
}

export const layouts: Readonly<Record<CifarFormat, Layout>> = {
  cifar10: {
    train: [1, 2, 3, 4, 5].map((batch) => `data_batch_${batch}.bin`),
    test: ['test_batch.bin'],
    labelBytes: 1,
    classes: 10,
    names: 'batches.meta.txt',
    folder: 'cifar-10-batches-bin',
  },
  cifar100: {
    train: ['train.bin'],
    test: ['test.bin'],
    labelBytes: 2,
    classes: 100,
    names: 'fine_label_names.txt',
    folder: 'cifar-100-binary',
  },
};

/** Absolute paths of the files of a split. */
export function cifarFiles(root: string, format: CifarFormat, split: 'train' | 'test'): string[] {
  const { folder, [split]: files } = layouts[format];
  const inside = join(root, folder);
  return files.map((file) => join(existsSync(inside) ? inside : root, file));
}
