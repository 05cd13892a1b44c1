/** Constants and parameters of a file as those of a graph. */
import type { DataType, Quantization, TensorData } from '../../graph/graph.js';
import { arrayOf } from '../../graph/tensor.js';
import { decodeCodes } from './codes.js';
import type { FileTensor } from './tensors.js';

/** Types that tensors of a graph have. */
export const dataTypes = Object.keys(arrayOf) as readonly DataType[];

export function isDataType(type: string): type is DataType {
  return Object.hasOwn(arrayOf, type);
}

/** A copy, unpacked where several elements share a byte. */
export function storedValues(data: Uint8Array, type: DataType, elements: number): TensorData {
  const own = data.slice();
  return type === 'float16' ? new Uint16Array(own.buffer) : (decodeCodes(own, type, elements) as TensorData);
}

/** A per-channel tensor of one channel looks like a per-tensor one; for the values it makes no difference. */
export function readQuantization({ quantization }: FileTensor): Quantization | null {
  if (quantization === null) return null;
  const { scale, zeroPoint, axis } = quantization;
  return {
    scale: Float32Array.from(scale),
    zeroPoint: Int32Array.from(scale, (_, i) => zeroPoint[zeroPoint.length === 1 ? 0 : i]!),
    axis: scale.length > 1 ? axis : null,
  };
}
