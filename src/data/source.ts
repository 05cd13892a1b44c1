/**
 * Data as a stream: samples are read by index into named arrays, and nothing that grows with the data is held in memory
 * but the index. What a source gives is raw (bytes of a picture, features as they are measured); views (augmentation)
 * and normalisation lie above it as pure functions of (raw sample, seed of the view), so that a source knows no training.
 */

import type { SoundForm } from './sound/features.js';

export type Values = Uint8Array | Float32Array | Int32Array;
export type ElementType = 'uint8' | 'float32' | 'int32';

/** One array of one sample. */
export interface ArrayType {
  /** Without the samples' own dimension, e.g. [height, width, channels]; [] for one number. */
  readonly shape: readonly number[];
  readonly type: ElementType;
}

/** The arrays of a sample by name, e.g. `{ images: { shape: [28, 28, 1], type: 'uint8' } }`. */
export type Signature = Readonly<Record<string, ArrayType>>;

/** Arrays by name; each holds whole samples, one after another. */
export type Arrays = Readonly<Record<string, Values>>;

export interface Samples {
  readonly count: number;
  /**
   * Writes the samples `indices` (each 0..count-1; in any order, repeated or not) into the arrays that `into` names: the
   * sample `indices[i]` at `i * elementCount(type)`. What `into` does not name is not read, so that labels alone cost no
   * decoding. Values are a function of the sample alone: neither the order of the calls nor calls at the same time change them.
   * @throws DataError that names the file of a sample which cannot be read
   */
  read(indices: ArrayLike<number>, into: Arrays): Promise<void>;
}

export interface Source {
  /**
   * SHA-256 of everything that a sample's values depend on: the content of the files, which sample belongs to which
   * split, decode settings, and the decoder's name and version.
   */
  readonly digest: string;
  /** What a model reads, e.g. `images` as uint8 [height, width, channels] or `features` as float32 [count]. */
  readonly inputs: Signature;
  /** What is known to be true of a sample, e.g. `labels` as int32 [], 0..classes-1. */
  readonly truth: Signature;
  /** Of features of sounds: the array `waves`, float32 [samples], and how features are made of it anew where a change comes before. */
  readonly recorded?: { readonly sound: SoundForm; readonly noises: readonly Float32Array[] };
  /** Names of the classes in the order of the labels; null where the truth is no class. */
  readonly classes: readonly string[] | null;
  readonly splits: {
    /** Null where files are only measured. */
    readonly train: Samples | null;
    readonly validation: Samples | null;
    readonly test: Samples;
  };
  /**
   * What a worker thread opens the same source from: `origin.format` names its opener in `src/data/open.ts`, and
   * `origin.index` is plain data that `postMessage` clones or shares (paths, offsets, labels; bytes only in a
   * SharedArrayBuffer). Null where reading is a copy from memory, which costs less than a message to a thread.
   */
  readonly origin: Origin | null;
}

export interface Origin<Format extends string = string, Index = unknown> {
  readonly format: Format;
  readonly index: Index;
}

export function elementCount({ shape }: Pick<ArrayType, 'shape'>): number {
  return shape.reduce((product, dimension) => product * dimension, 1);
}

const constructors = { uint8: Uint8Array, float32: Float32Array, int32: Int32Array } as const satisfies Record<
  ElementType,
  unknown
>;

/** Arrays for `count` samples, all zero. */
export function makeArrays(signature: Signature, count: number): Record<string, Values> {
  return Object.fromEntries(
    Object.entries(signature).map(([name, type]) => [name, new constructors[type.type](count * elementCount(type))]),
  );
}
