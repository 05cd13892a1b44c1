/** Typed arrays for the element types that inputs and outputs may have. */
import { ExportError } from '../../core/errors.js';
import type { Edge } from '../inspect/edges.js';
import type { ElementType } from '../../formats/tflite/element-types.js';

/** Raw values of a tensor: floats, integers or codes. A `bool` is a byte. */
export type Values =
  | Float32Array
  | Float64Array
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array;

interface ValuesConstructor {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): Values;
  new (buffer: ArrayBuffer, byteOffset: number, length: number): Values;
}

/** Strings, handles, packed and half-size types are no edges that samples are written to or read from. */
const constructors: Partial<Record<ElementType, ValuesConstructor>> = {
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
};

/** @throws ExportError for an edge of a type that no array holds. */
export function valuesOf({ name, type }: Edge): ValuesConstructor {
  const found = constructors[type];
  if (found) return found;
  throw new ExportError({
    code: 'measure/edges',
    message: `expected ${name} to hold ${Object.keys(constructors).join(', ')}, found ${type}`,
  });
}
