import { bytesOf } from '../../core/digest.js';
import type { DataType, TensorData } from '../../graph/tensor.js';

/** A constant's data as a buffer holds it: two int4 codes a byte, the first in the low four bits; the last byte filled up with 0. */
export function storedBytes(type: DataType, data: TensorData): Uint8Array {
  switch (type) {
    case 'int4':
      return Uint8Array.from(
        { length: Math.ceil(data.length / 2) },
        (_, i) => (data[2 * i]! & 15) | (((data[2 * i + 1] ?? 0) & 15) << 4),
      );
    case 'int64':
      return bytesOf(BigInt64Array.from(data, BigInt));
    case 'float32':
    case 'float16':
    case 'int8':
    case 'int16':
    case 'int32':
      return bytesOf(data);
    default:
      return type satisfies never;
  }
}
