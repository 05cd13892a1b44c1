/**
 * Which TFLite builtin operator carries each kind of operator, in which version. A version says which kernel features a
 * file needs: runtimes refuse one above the highest they registered, so each is the lowest that covers the use.
 * Source: tensorflow/lite/tools/versioning/op_version.cc and runtime_version.cc.
 */
import type { DataType, Operator } from '../../graph/graph.js';
import { BuiltinOperator } from './schema/index.js';

export type WritableKind = Exclude<Operator['kind'], 'BatchNorm'>;

export const builtinOperators = {
  Conv2D: BuiltinOperator.CONV_2D,
  DepthwiseConv2D: BuiltinOperator.DEPTHWISE_CONV_2D,
  FullyConnected: BuiltinOperator.FULLY_CONNECTED,
  Add: BuiltinOperator.ADD,
  AveragePool2D: BuiltinOperator.AVERAGE_POOL_2D,
  MaxPool2D: BuiltinOperator.MAX_POOL_2D,
  Mean: BuiltinOperator.MEAN,
  Relu: BuiltinOperator.RELU,
  Relu6: BuiltinOperator.RELU6,
  Reshape: BuiltinOperator.RESHAPE,
  Softmax: BuiltinOperator.SOFTMAX,
  Quantize: BuiltinOperator.QUANTIZE,
  Dequantize: BuiltinOperator.DEQUANTIZE,
} as const satisfies Record<WritableKind, BuiltinOperator>;

const kinds = new Map<number, WritableKind>(
  Object.entries(builtinOperators).map(([kind, code]) => [code, kind as WritableKind]),
);

/** The operator kind of a builtin code, or null when tinygate does not read it. */
export function kindOf(code: number): WritableKind | null {
  return kinds.get(code) ?? null;
}

/** `CONV_2D` for a Conv2D: the name that TFLite tools print. */
export function builtinName(kind: WritableKind): string {
  return BuiltinOperator[builtinOperators[kind]];
}

/** The version of the operator in a file; `type` is that of its input activation. */
export function operatorVersion(operator: Operator, type: DataType): number {
  const int8 = type === 'int8';
  switch (operator.kind) {
    case 'Conv2D':
      return int8 ? 3 : 1;
    case 'DepthwiseConv2D':
      return int8 ? 3 : operator.options.dilation[0] !== 1 || operator.options.dilation[1] !== 1 ? 2 : 1;
    case 'FullyConnected':
      return operator.constants.bias === undefined ? 6 : int8 ? 4 : 1;
    case 'Add':
    case 'AveragePool2D':
    case 'MaxPool2D':
    case 'Mean':
    case 'Relu':
    case 'Relu6':
    case 'Softmax':
    case 'Dequantize':
      return int8 ? 2 : 1;
    case 'Reshape':
    case 'Quantize':
    case 'BatchNorm':
      return 1;
    default:
      return operator satisfies never;
  }
}

/** A TensorFlow release: major, minor, patch. */
export type Release = readonly [number, number, number];

/** The first release whose runtime has that version of the operator. */
export function firstRelease(kind: WritableKind, version: number): Release {
  switch (kind) {
    case 'Conv2D':
    case 'FullyConnected':
      return version >= 6 ? [2, 0, 0] : version >= 3 ? [1, 14, 0] : [1, 5, 0];
    case 'DepthwiseConv2D':
      return version === 3 ? [1, 14, 0] : version === 2 ? [1, 12, 0] : [1, 5, 0];
    case 'Add':
    case 'AveragePool2D':
    case 'MaxPool2D':
    case 'Softmax':
      return version === 2 ? [1, 14, 0] : [1, 5, 0];
    case 'Mean':
      return version === 2 ? [1, 14, 0] : [1, 6, 0];
    case 'Relu':
    case 'Relu6':
      return version === 2 ? [1, 14, 0] : [1, 5, 0];
    case 'Reshape':
      return [1, 5, 0];
    case 'Quantize':
      return [1, 14, 0];
    case 'Dequantize':
      return version === 2 ? [1, 14, 0] : [1, 13, 1];
    default:
      return kind satisfies never;
  }
}
