import { modelProto } from '../../core/onnx-proto.js';

/** Encodes a plain ModelProto object (camel-case field names). */
export function encodeModel(message: Readonly<Record<string, unknown>>): Uint8Array {
  return modelProto().encode(message).finish();
}
