import type { ElementType } from '../../formats/tflite/element-types.js';
import type { ArenaTensor } from './graph.js';

/** Buffers and what kernels keep start at multiples of this many bytes. */
export const alignment = 16;

export function alignUp(bytes: number, to: number): number {
  return Math.ceil(bytes / to) * to;
}

/** Bytes of one element in the arena. Null: the interpreter does not know the type. Activations of four bits are not packed. */
export function typeBytes(type: ElementType): number | null {
  switch (type) {
    case 'int8':
    case 'uint8':
    case 'bool':
    case 'int4':
      return 1;
    case 'int16':
    case 'uint16':
    case 'float16':
    case 'bfloat16':
      return 2;
    case 'int32':
    case 'uint32':
    case 'float32':
    case 'resource':
      return 4;
    case 'int64':
    case 'uint64':
    case 'float64':
    case 'complex64':
      return 8;
    case 'complex128':
      return 16;
    case 'string':
    case 'variant':
    case 'int2':
    case 'uint4':
    case 'float8_e4m3fn':
    case 'float8_e5m2':
      return null;
    default:
      return type satisfies never;
  }
}

/**
 * Bytes of a tensor in the arena, or what is not known. A shape of no dimensions is one number. An open first dimension is
 * the number of samples, for which the stored shape says 1; any other leaves open what the file needs.
 */
export function tensorBytes({ name, shape, signature, type }: ArenaTensor): number | string {
  const size = typeBytes(type);
  if (size === null) return `the type ${type} of tensor ${name}`;
  const open = [shape, (signature ?? []).map((dimension, axis) => (axis === 0 ? Math.abs(dimension) : dimension))];
  const unknown = open.find((dimensions) => dimensions.some((dimension) => dimension < 0));
  if (unknown) return `the open shape [${unknown.join(', ')}] of tensor ${name}`;
  const bytes = shape.reduce((product, dimension) => product * dimension, size);
  return Number.isSafeInteger(bytes) && bytes < 2 ** 31 ? bytes : `the ${bytes} bytes of tensor ${name}`;
}
