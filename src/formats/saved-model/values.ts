/** Numbers of TensorFlow's types as float32: of constants in the graph, and of variables. */
import type { TfjsWeight } from '../tfjs/model.js';
import { half } from '../tfjs/weights.js';
import type { ShapeProto, TensorProto } from './proto.js';

interface NumberType {
  readonly name: string;
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => number;
}

/** DataType of tensorflow/core/framework/types.proto. */
const types: Readonly<Record<number, NumberType>> = {
  1: { name: 'float32', bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  2: { name: 'float64', bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  3: { name: 'int32', bytes: 4, read: (view, at) => view.getInt32(at, true) },
  4: { name: 'uint8', bytes: 1, read: (view, at) => view.getUint8(at) },
  5: { name: 'int16', bytes: 2, read: (view, at) => view.getInt16(at, true) },
  6: { name: 'int8', bytes: 1, read: (view, at) => view.getInt8(at) },
  9: { name: 'int64', bytes: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
  10: { name: 'bool', bytes: 1, read: (view, at) => view.getUint8(at) },
  14: { name: 'bfloat16', bytes: 2, read: (view, at) => brain(view.getUint16(at, true)) },
  19: { name: 'float16', bytes: 2, read: (view, at) => half(view.getUint16(at, true)) },
};

/** The first half of a float32. */
function brain(bits: number): number {
  return new Float32Array(Uint32Array.of(bits * 2 ** 16).buffer)[0]!;
}

export const isNumeric = (dtype: number): boolean => types[dtype] !== undefined;

/** Sizes of a tensor that is there; null where one is open, or there are more elements than can be. */
export function sizesOf(shape: ShapeProto | null): readonly number[] | null {
  if (shape?.unknownRank === true) return null;
  const sizes = (shape?.dim ?? []).map(({ size }) => size);
  const count = sizes.reduce((product, size) => product * size, 1);
  return sizes.every((size) => Number.isInteger(size) && size >= 0) && count <= mostElements ? sizes : null;
}

const mostElements = 2 ** 28;

/** Null where the bytes are not those of the shape, or of no numbers. */
export function numbersOf(dtype: number, sizes: readonly number[], bytes: Uint8Array): TfjsWeight | null {
  const type = types[dtype];
  const count = sizes.reduce((product, size) => product * size, 1);
  if (!type || bytes.length !== count * type.bytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { shape: sizes, data: Float32Array.from({ length: count }, (_, i) => type.read(view, i * type.bytes)) };
}

/** A list that is shorter than the shape asks for repeats its last value; no real file has more of them than this. */
const mostRepeated = 2 ** 20;

/** Null for what holds no numbers, or not as many as it says. */
export function constantOf(tensor: TensorProto): TfjsWeight | null {
  const sizes = sizesOf(tensor.tensorShape);
  if (sizes === null || !isNumeric(tensor.dtype)) return null;
  if (tensor.tensorContent.length > 0) return numbersOf(tensor.dtype, sizes, tensor.tensorContent);
  const count = sizes.reduce((product, size) => product * size, 1);
  const listed = listOf(tensor);
  if (listed.length > count || (listed.length < count && count > mostRepeated)) return null;
  return {
    shape: sizes,
    data: Float32Array.from({ length: count }, (_, i) => listed[Math.min(i, listed.length - 1)] ?? 0),
  };
}

function listOf(tensor: TensorProto): readonly number[] {
  switch (types[tensor.dtype]!.name) {
    case 'float32':
      return tensor.floatVal;
    case 'float64':
      return tensor.doubleVal;
    case 'int64':
      return tensor.int64Val;
    case 'bool':
      return tensor.boolVal.map(Number);
    case 'float16':
      return tensor.halfVal.map(half);
    case 'bfloat16':
      return tensor.halfVal.map(brain);
    default:
      return tensor.intVal;
  }
}
