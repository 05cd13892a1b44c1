/** Tensors of a graph, in TFLite's layouts. */

/**
 * float16 and int4 are of constants only: a file stores them so, and what reads them unpacks them. int4 has a code in each element
 * of an Int8Array; int16 is of activations, and int64 of the biases under them.
 */
export type DataType = 'float32' | 'float16' | 'int4' | 'int8' | 'int16' | 'int32' | 'int64';

export type TensorData = Float32Array | Uint16Array | Int8Array | Int16Array | Int32Array | Float64Array;

/** The array that holds the data of each type. */
export const arrayOf = {
  float32: Float32Array,
  /** Bits of IEEE 754's half precision. */
  float16: Uint16Array,
  int4: Int8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  /** Integers below 2^53, far above any bias. */
  int64: Float64Array,
} as const satisfies Record<DataType, unknown>;

/** real = (code − zeroPoint[c]) · scale[c]; one entry per tensor, or one per slice along `axis`. */
export interface Quantization {
  readonly scale: Float32Array;
  readonly zeroPoint: Int32Array;
  /** `quantized_dimension` for per-channel parameters, null for per-tensor. */
  readonly axis: number | null;
}

export interface GraphTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: DataType;
  /** Constants only; null for activations. */
  readonly data: TensorData | null;
  readonly quantization: Quantization | null;
}

/** Noise while a model is trained: parts of what a tensor holds are 0, the others larger, so that their mean stays (Srivastava et al. 2014). */
export interface Dropout {
  /** The share that is 0, from 0 up to and without 1. */
  readonly rate: number;
  /** Channels of an image are kept or dropped as a whole (Tompson et al. 2015). */
  readonly isSpatial: boolean;
}

/** By the tensor that is read with noise. */
export type Dropouts = Readonly<Record<string, Dropout>>;
