/** A decoded ONNX file: what its messages hold, as types. */
import { modelProto } from '../../core/onnx-proto.js';

export interface ModelProto {
  readonly producerName: string;
  readonly graph: GraphProto | null;
  readonly opsetImport: readonly { readonly domain: string; readonly version: number }[];
  readonly functions: readonly { readonly name: string }[];
}
export interface GraphProto {
  readonly name: string;
  readonly node: readonly NodeProto[];
  readonly initializer: readonly TensorProto[];
  readonly input: readonly ValueInfoProto[];
  readonly output: readonly ValueInfoProto[];
}
export interface NodeProto {
  readonly name: string;
  readonly opType: string;
  readonly domain: string;
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly attribute: readonly AttributeProto[];
}
export interface AttributeProto {
  readonly name: string;
  readonly type: number;
  readonly f: number;
  readonly i: number;
  readonly s: Uint8Array;
  readonly t: TensorProto | null;
  readonly floats: readonly number[];
  readonly ints: readonly number[];
  readonly strings: readonly Uint8Array[];
}
export interface TensorProto {
  readonly name: string;
  readonly dims: readonly number[];
  readonly dataType: number;
  readonly floatData: readonly number[];
  readonly int32Data: readonly number[];
  readonly int64Data: readonly number[];
  readonly doubleData: readonly number[];
  readonly rawData: Uint8Array;
  /** 1: the values are in another file. */
  readonly dataLocation: number;
}
export interface ValueInfoProto {
  readonly name: string;
  readonly type: {
    readonly tensorType: {
      readonly elemType: number;
      readonly shape: { readonly dim: readonly { readonly dimValue: number; readonly dimParam: string }[] } | null;
    } | null;
  } | null;
}

/** @throws Error of the decoder where the bytes are no protocol buffer of this shape. */
export function decodeModel(bytes: Uint8Array): ModelProto {
  const model = modelProto();
  // Numbers instead of 64-bit objects: sizes of tensors fit, and what is larger only says "to the end".
  return model.toObject(model.decode(bytes), { longs: Number, defaults: true, arrays: true }) as ModelProto;
}
