/** Tensors of a graph, in TFLite's layouts. */

export type DataType = 'float32' | 'int8' | 'int32';

export type TensorData = Float32Array | Int8Array | Int32Array;

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
