/** An ONNX model as plain data: its nodes in execution order, and the constants they read. */

export type OnnxType = 'float32' | 'float64' | 'int8' | 'uint8' | 'int32' | 'int64' | 'bool';

export interface OnnxTensor {
  readonly shape: readonly number[];
  readonly type: OnnxType;
  /** Row by row. Integers of 64 bits are numbers: exact up to 2^53, and beyond that they mean "to the end". */
  readonly data: Float32Array | Float64Array | Int32Array | Int8Array | Uint8Array;
}

export type OnnxAttribute = number | string | readonly number[] | readonly string[] | OnnxTensor;

export interface OnnxNode {
  /** Its own name, or where it has no name `<operator>_<position>`. Unique in the model. */
  readonly name: string;
  /** With its domain, where that is not ONNX's own: `com.microsoft.FusedConv`. */
  readonly operator: string;
  /** An input that is left out is empty text. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, OnnxAttribute>>;
}

export interface OnnxInput {
  readonly name: string;
  /** null is an open dimension. */
  readonly shape: readonly (number | null)[];
  readonly type: OnnxType;
}

export interface OnnxModel {
  readonly name: string;
  readonly opset: number;
  /** Without those that are constants. */
  readonly inputs: readonly OnnxInput[];
  readonly outputs: readonly string[];
  readonly nodes: readonly OnnxNode[];
  readonly constants: Readonly<Record<string, OnnxTensor>>;
}
