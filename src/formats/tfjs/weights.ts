/** Weights of a manifest: numbers as they are, or quantised to 8 or 16 bits or to half precision, made real. */
import { ModelError } from '../../core/errors.js';
import { list, number, record, text, type Json } from '../keras/json.js';
import type { TfjsWeight } from './model.js';

const sizes = { float32: 4, int32: 4, bool: 1, uint8: 1, uint16: 2, float16: 2 } as const;
type Type = keyof typeof sizes;

interface Entry {
  readonly name: string;
  readonly shape: readonly number[];
  /** What is stored. */
  readonly type: Type;
  /** real = code · scale + min; null where values are stored. */
  readonly quantization: { readonly scale: number; readonly min: number } | null;
}

/** How many bytes of the shards a weight takes. */
export function weightBytes(json: Json): number {
  const { type, shape } = entryOf(json);
  return shape.reduce((product, size) => product * size, sizes[type]);
}

export function readWeight(json: Json, bytes: Uint8Array): TfjsWeight {
  const { shape, type, quantization } = entryOf(json);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = bytes.length / sizes[type];
  const at = reader(view, type);
  const data = Float32Array.from({ length: count }, (_, i) =>
    quantization === null ? at(i) : at(i) * quantization.scale + quantization.min,
  );
  return { shape, data };
}

function entryOf(json: Json): Entry {
  const name = text(json['name'], 'the name of a weight');
  const shape = list(json['shape'], `the shape of ${name}`).map((size) => number(size, `the shape of ${name}`));
  if (
    shape.some((size) => !Number.isInteger(size) || size < 0) ||
    !Number.isSafeInteger(shape.reduce((a, b) => a * b, 1))
  )
    throw refused(name, `sizes of 0 or more, found [${shape.join(', ')}]`);
  if (json['quantization'] === undefined)
    return { name, shape, type: typeOf(json['dtype'], name, ['float32', 'int32', 'bool']), quantization: null };
  const given = record(json['quantization'], `the quantization of ${name}`);
  const type = typeOf(given['dtype'], name, ['uint8', 'uint16', 'float16']);
  if (type === 'float16') return { name, shape, type, quantization: null };
  const [scale, min] = (['scale', 'min'] as const).map((key) => number(given[key], `${key} of ${name}`));
  return { name, shape, type, quantization: { scale: scale!, min: min! } };
}

function typeOf(value: unknown, name: string, allowed: readonly Type[]): Type {
  const found = allowed.find((type) => type === value);
  if (found) return found;
  throw refused(
    name,
    `a weight of type ${allowed.join(', ')}, found ${typeof value === 'string' ? JSON.stringify(value) : 'no such type'}`,
  );
}

function refused(name: string, message: string): ModelError {
  return new ModelError({ code: 'model/tfjs-weights', message: `weight ${name}: expected ${message}` });
}

/** Little-endian, as every shard is. */
function reader(view: DataView, type: Type): (i: number) => number {
  switch (type) {
    case 'float32':
      return (i) => view.getFloat32(4 * i, true);
    case 'int32':
      return (i) => view.getInt32(4 * i, true);
    case 'bool':
    case 'uint8':
      return (i) => view.getUint8(i);
    case 'uint16':
      return (i) => view.getUint16(2 * i, true);
    case 'float16':
      return (i) => half(view.getUint16(2 * i, true));
    default:
      return type satisfies never;
  }
}

/** IEEE 754 binary16. */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
