/** A tensor that `tf.io.serialize_tensor` wrote: TensorProto (tensorflow/core/framework/tensor.proto), of bytes or of floats. */
import protobuf from 'protobufjs/light.js';

export interface SerializedTensor {
  readonly shape: readonly number[];
  readonly values: Uint8Array | Float32Array;
}

const descriptor = {
  nested: {
    Tensor: {
      fields: {
        type: { type: 'int32', id: 1 },
        shape: { type: 'Shape', id: 2 },
        content: { type: 'bytes', id: 4 },
      },
    },
    Shape: { fields: { dim: { rule: 'repeated', type: 'Dim', id: 2 } } },
    Dim: { fields: { size: { type: 'int64', id: 1 } } },
  },
};

interface Message {
  readonly type?: number;
  readonly shape?: { readonly dim?: readonly { readonly size?: number }[] };
  readonly content?: Uint8Array;
}

/** `DT_FLOAT` and `DT_UINT8`. */
const bytesOf: Readonly<Record<number, number>> = { 1: 4, 4: 1 };

let type: protobuf.Type | null = null;

/** For tests too, which write such messages. */
export function tensorType(): protobuf.Type {
  type ??= protobuf.Root.fromJSON(descriptor).lookupType('Tensor');
  return type;
}

/** Null for bytes that are no such tensor. */
export function parseTensor(bytes: Uint8Array): SerializedTensor | null {
  // The type comes first, then the shape.
  if (bytes[0] !== 0x08 || bytes[2] !== 0x12) return null;
  let message: Message;
  try {
    const tensor = tensorType();
    message = tensor.toObject(tensor.decode(bytes), { longs: Number, arrays: true });
  } catch {
    return null;
  }
  const { type: dataType = 0, content, shape: stored } = message;
  const shape = (stored?.dim ?? []).map(({ size = 0 }) => size);
  const size = bytesOf[dataType];
  if (size === undefined || content?.length !== shape.reduce((product, each) => product * each, size)) return null;
  return { shape, values: size === 1 ? content : floatsOf(content) };
}

/** Little-endian, wherever the bytes lie. */
export function floatsOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}
