/** Stored elements as numbers, whatever their type. */
import type { ElementType } from './element-types.js';

export type Codes =
  Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** @returns null for types that have no order of size: strings, complex numbers, handles. Packed elements: low bits first. */
export function decodeCodes(data: Uint8Array, type: ElementType, elements: number): Codes | null {
  // A view needs aligned bytes, which a file does not promise.
  const own = (size: number): ArrayBuffer => data.slice(0, data.length - (data.length % size)).buffer;
  switch (type) {
    case 'int8':
      return new Int8Array(data.buffer, data.byteOffset, data.length);
    case 'uint8':
    case 'bool':
      return data;
    case 'int4':
    case 'uint4':
      return unpack(data, 4, type === 'int4', elements);
    case 'int2':
      return unpack(data, 2, true, elements);
    case 'int16':
      return new Int16Array(own(2));
    case 'uint16':
      return new Uint16Array(own(2));
    case 'int32':
      return new Int32Array(own(4));
    case 'uint32':
      return new Uint32Array(own(4));
    case 'int64':
      return fromHalves(new Int32Array(own(8)), new Uint32Array(own(8)));
    case 'uint64':
      return fromHalves(new Uint32Array(own(8)), new Uint32Array(own(8)));
    case 'float32':
      return new Float32Array(own(4));
    case 'float64':
      return new Float64Array(own(8));
    case 'float16':
      return lookedUp(new Uint16Array(own(2)), 65_536, smallFloat(5, 10, true));
    case 'bfloat16':
      return lookedUp(new Uint16Array(own(2)), 65_536, smallFloat(8, 7, true));
    case 'float8_e4m3fn':
      return lookedUp(data, 256, smallFloat(4, 3, false));
    case 'float8_e5m2':
      return lookedUp(data, 256, smallFloat(5, 2, true));
    case 'string':
    case 'complex64':
    case 'complex128':
    case 'resource':
    case 'variant':
      return null;
    default:
      return type satisfies never;
  }
}

/** Integers of 64 bits as the nearest number; the lower half comes first in a file. */
function fromHalves(high: Int32Array | Uint32Array, low: Uint32Array): Float64Array {
  const values = new Float64Array(low.length / 2);
  for (let i = 0; i < values.length; i++) values[i] = high[2 * i + 1]! * 2 ** 32 + low[2 * i]!;
  return values;
}

/** Each code by way of a table of all codes. */
function lookedUp(codes: Uint8Array | Uint16Array, count: number, valueOf: (code: number) => number): Float32Array {
  const table = count > codes.length ? null : Float32Array.from({ length: count }, (_, code) => valueOf(code));
  const values = new Float32Array(codes.length);
  for (let i = 0; i < values.length; i++) values[i] = table ? table[codes[i]!]! : valueOf(codes[i]!);
  return values;
}

function unpack(data: Uint8Array, bits: 2 | 4, isSigned: boolean, elements: number): Int8Array {
  const perByte = 8 / bits;
  const codes = new Int8Array(Math.min(elements, data.length * perByte));
  const mask = (1 << bits) - 1;
  for (let i = 0; i < codes.length; i++) {
    const code = (data[Math.floor(i / perByte)]! >> ((i % perByte) * bits)) & mask;
    codes[i] = isSigned && code >> (bits - 1) ? code - mask - 1 : code;
  }
  return codes;
}

/** IEEE 754's layout with fewer bits. Without infinities, the largest exponent holds numbers and, all ones, NaN. */
function smallFloat(exponentBits: number, mantissaBits: number, hasInfinity: boolean): (bits: number) => number {
  const [mantissas, largest] = [2 ** mantissaBits, 2 ** exponentBits - 1];
  const bias = 2 ** (exponentBits - 1) - 1;
  return (bits) => {
    const sign = bits >> (exponentBits + mantissaBits) ? -1 : 1;
    const [exponent, mantissa] = [(bits >> mantissaBits) & largest, bits & (mantissas - 1)];
    if (exponent === 0) return sign * mantissa * 2 ** (1 - bias - mantissaBits);
    if (exponent === largest && hasInfinity) return mantissa === 0 ? sign * Infinity : NaN;
    if (exponent === largest && mantissa === mantissas - 1) return NaN;
    return sign * (1 + mantissa / mantissas) * 2 ** (exponent - bias);
  };
}
