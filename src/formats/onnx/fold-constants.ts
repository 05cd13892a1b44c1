/**
 * Arithmetic on constants: how exporters compute the target of a Reshape from shapes, and how they store weights that are
 * transposed or quantised. Semantics: https://onnx.ai/onnx/operators/
 */
import type { OnnxNode, OnnxTensor } from './model.js';

const integers = (values: readonly number[], shape: readonly number[]): OnnxTensor => ({
  shape,
  type: 'int64',
  data: Float64Array.from(values),
});

export const listOf = (tensor: OnnxTensor): readonly number[] => [...tensor.data];
const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);
const numbers = (value: unknown): readonly number[] => (Array.isArray(value) ? (value as readonly number[]) : []);

/** The shape of an activation, as a constant. */
export const shapeTensor = (shape: readonly number[]): OnnxTensor => integers(shape, [shape.length]);

/** @returns the node's value, or null for an operator that is not computed here. All inputs are constants. */
export function foldConstants(node: OnnxNode, inputs: readonly (OnnxTensor | null)[]): OnnxTensor | null {
  const [first, second, third] = inputs;
  switch (node.operator) {
    case 'Constant':
      return constantOf(node);
    case 'Identity':
      return first ?? null;
    case 'Cast':
      return first ? cast(first, node.attributes['to']) : null;
    case 'Shape':
      return first ? shapeTensor(first.shape) : null;
    case 'Gather':
      return first?.shape.length === 1 && second ? gather(first, second) : null;
    case 'Concat':
      return concat(inputs);
    case 'Unsqueeze':
      return first ? unsqueeze(first, second ? listOf(second) : numbers(node.attributes['axes'])) : null;
    case 'Squeeze':
      return first ? squeeze(first, second ? listOf(second) : numbers(node.attributes['axes'])) : null;
    case 'Slice':
      return first?.shape.length === 1 ? slice(first, node, inputs) : null;
    case 'Reshape':
      return first && second ? reshape(first, listOf(second)) : null;
    case 'Transpose':
      return first ? transpose(first, numbers(node.attributes['perm'])) : null;
    case 'DequantizeLinear':
      return first && second ? dequantize(first, second, third ?? null, node.attributes['axis']) : null;
    case 'Add':
    case 'Sub':
    case 'Mul':
    case 'Div':
      return first && second ? arithmetic(node.operator, first, second) : null;
    default:
      return null;
  }
}

function constantOf({ attributes }: OnnxNode): OnnxTensor | null {
  const { value, value_int: int, value_ints: ints, value_float: float } = attributes;
  if (typeof value === 'object' && 'data' in value) return value;
  if (typeof int === 'number') return integers([int], []);
  if (Array.isArray(ints)) return integers(numbers(ints), [ints.length]);
  if (typeof float === 'number') return { shape: [], type: 'float32', data: Float32Array.of(float) };
  return null;
}

/** TensorProto.DataType: float, int32, int64, double; other types are not cast here. */
function cast(tensor: OnnxTensor, to: unknown): OnnxTensor | null {
  if (to === 7) return integers([...tensor.data].map(Math.trunc), tensor.shape);
  if (to === 6) return { ...tensor, type: 'int32', data: Int32Array.from(tensor.data) };
  if (to === 1) return { ...tensor, type: 'float32', data: Float32Array.from(tensor.data) };
  return null;
}

const like = (tensor: OnnxTensor, values: readonly number[], shape: readonly number[]): OnnxTensor => {
  const Data = tensor.data.constructor as unknown as { from(values: readonly number[]): OnnxTensor['data'] };
  return { ...tensor, shape, data: Data.from(values) };
};

function gather(data: OnnxTensor, indices: OnnxTensor): OnnxTensor | null {
  const values = listOf(indices).map((index) => data.data[index < 0 ? index + data.data.length : index]);
  return values.every((value) => value !== undefined) ? like(data, values, indices.shape) : null;
}

/** Shapes and axes are what exporters concatenate. */
const mostConcatenated = 4096;

function concat(inputs: readonly (OnnxTensor | null)[]): OnnxTensor | null {
  const [first] = inputs;
  if (!first || inputs.some((input) => input?.shape.length !== 1)) return null;
  // Each node may double what it reads: without a limit thirty of them fill any memory.
  if (inputs.reduce((sum, input) => sum + input!.data.length, 0) > mostConcatenated) return null;
  const values = inputs.flatMap((input) => listOf(input!));
  return like(first, values, [values.length]);
}

function unsqueeze(tensor: OnnxTensor, axes: readonly number[]): OnnxTensor {
  const rank = tensor.shape.length + axes.length;
  const placed = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  const rest = [...tensor.shape];
  const shape = Array.from({ length: rank }, (_, axis) => (placed.has(axis) ? 1 : rest.shift()!));
  return { ...tensor, shape };
}

function squeeze(tensor: OnnxTensor, axes: readonly number[]): OnnxTensor | null {
  const rank = tensor.shape.length;
  const gone = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  const shape = tensor.shape.filter((size, axis) => (axes.length === 0 ? size !== 1 : !gone.has(axis)));
  return sizeOf(shape) === tensor.data.length ? { ...tensor, shape } : null;
}

function slice(tensor: OnnxTensor, node: OnnxNode, inputs: readonly (OnnxTensor | null)[]): OnnxTensor | null {
  const given = (at: number, name: string): number | undefined =>
    inputs[at] ? inputs[at].data[0] : numbers(node.attributes[name])[0];
  const length = tensor.data.length;
  const bounded = (value: number): number => Math.min(Math.max(value < 0 ? value + length : value, 0), length);
  const step = given(4, 'steps') ?? 1;
  if (step !== 1) return null;
  const values = listOf(tensor).slice(bounded(given(1, 'starts') ?? 0), bounded(given(2, 'ends') ?? length));
  return like(tensor, values, [values.length]);
}

/** The shape that a Reshape gives: 0 keeps a dimension, −1 takes what is left. Null where it does not fit. */
export function reshaped(shape: readonly number[], target: readonly number[]): readonly number[] | null {
  const sizes = target.map((size, axis) => (size === 0 ? (shape[axis] ?? 0) : size));
  const known = sizeOf(sizes.filter((size) => size >= 0));
  const open = sizes.filter((size) => size < 0).length;
  const filled = sizes.map((size) => (size < 0 ? sizeOf(shape) / known : size));
  return open <= 1 && sizeOf(filled) === sizeOf(shape) && filled.every(Number.isInteger) ? filled : null;
}

function reshape(tensor: OnnxTensor, target: readonly number[]): OnnxTensor | null {
  const shape = reshaped(tensor.shape, target);
  return shape && { ...tensor, shape };
}

/** Any number of dimensions; without `perm` they are reversed. */
export function transpose(tensor: OnnxTensor, perm: readonly number[]): OnnxTensor | null {
  const { shape } = tensor;
  const order = perm.length === 0 ? shape.map((_, axis) => shape.length - 1 - axis) : perm;
  if (
    order.length !== shape.length ||
    new Set(order).size !== order.length ||
    order.some((axis) => shape[axis] === undefined)
  )
    return null;
  const strides = shape.map((_, axis) => sizeOf(shape.slice(axis + 1)));
  const turned = order.map((axis) => shape[axis]!);
  const at = turned.map(() => 0);
  const values = Array.from({ length: tensor.data.length }, () => {
    const value = tensor.data[at.reduce((sum, index, axis) => sum + index * strides[order[axis]!]!, 0)]!;
    step(at, turned);
    return value;
  });
  return like(tensor, values, turned);
}

/** To the next position of an array of this shape, row by row. */
function step(at: number[], shape: readonly number[]): void {
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const next = at[axis]! + 1;
    at[axis] = next < shape[axis]! ? next : 0;
    if (next < shape[axis]!) return;
  }
}

/** real = (code − zero point) · scale, per tensor or per slice along `axis`. */
function dequantize(
  codes: OnnxTensor,
  scale: OnnxTensor,
  zeroPoint: OnnxTensor | null,
  axis: unknown,
): OnnxTensor | null {
  const along = typeof axis === 'number' ? (axis < 0 ? axis + codes.shape.length : axis) : 1;
  const perAxis = scale.data.length > 1;
  if (perAxis && codes.shape[along] !== scale.data.length) return null;
  const inner = sizeOf(codes.shape.slice(along + 1));
  const values = Float32Array.from(codes.data, (code, i) => {
    const channel = perAxis ? Math.floor(i / inner) % scale.data.length : 0;
    return (code - (zeroPoint?.data[zeroPoint.data.length > 1 ? channel : 0] ?? 0)) * scale.data[channel]!;
  });
  return { shape: codes.shape, type: 'float32', data: values };
}

const operations = {
  Add: (a: number, b: number) => a + b,
  Sub: (a: number, b: number) => a - b,
  Mul: (a: number, b: number) => a * b,
  Div: (a: number, b: number) => a / b,
};

/** Of equal shapes, or with one number on a side. */
function arithmetic(operator: keyof typeof operations, a: OnnxTensor, b: OnnxTensor): OnnxTensor | null {
  const larger = a.data.length >= b.data.length ? a : b;
  const smaller = larger === a ? b : a;
  if (smaller.data.length !== 1 && smaller.shape.join() !== larger.shape.join()) return null;
  const of = ({ data }: OnnxTensor, i: number): number => data[data.length === 1 ? 0 : i]!;
  const isInteger = a.type === 'int64' || a.type === 'int32';
  const values = Array.from({ length: larger.data.length }, (_, i) => {
    const value = operations[operator](of(a, i), of(b, i));
    return isInteger ? Math.trunc(value) : value;
  });
  return like(larger, values, larger.shape);
}
