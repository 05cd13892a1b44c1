import type { Emit, Lowering, Permutation } from '../lowering.js';
import { permute, rowMajor } from '../lowering.js';
import { layoutOf } from './elementwise.js';

const numbers = (value: unknown): readonly number[] => value as readonly number[];

function stack(lowering: Lowering, inputs: readonly number[], out: number, axis: number): void {
  const layout = layoutOf(lowering, inputs, lowering.shape(out).length);
  const values = inputs.map((index) => lowering.get(index, layout));
  lowering.set(out, lowering.builder.node('Concat', values, { axis: layout.indexOf(axis) }), layout);
}

/** Reshapes the row-major value. */
const reshape: Emit = (lowering, op) => {
  const out = op.outputs[0]!;
  lowering.set(out, lowering.builder.reshape(lowering.get(op.inputs[0]!), lowering.shape(out)));
};

/** Moves nothing: what is stored is the transposed tensor in another layout, and a reader may want that one. */
const transpose: Emit = (lowering, op) => {
  const [x] = op.inputs as [number];
  const [out] = op.outputs as [number];
  const perm = numbers(op.attributes['perm']);
  if (lowering.has(x, perm)) lowering.set(out, lowering.get(x, perm));
  else {
    const layout = perm.map((_, axis) => perm.indexOf(axis));
    lowering.set(out, lowering.get(x), layout);
  }
};

export const shapeKernels: Readonly<Record<string, Emit>> = {
  Reshape: reshape,
  ExpandDims: reshape,
  BroadcastTo: (lowering, op) => lowering.setBroadcast(op.outputs[0]!, op.inputs[0]!),
  Transpose: transpose,
  Tile: (lowering, op) => {
    const repeats = lowering.builder.indices(numbers(op.attributes['reps']));
    lowering.set(op.outputs[0]!, lowering.builder.node('Tile', [lowering.get(op.inputs[0]!), repeats]));
  },
  Concat: (lowering, op) => stack(lowering, op.inputs, op.outputs[0]!, op.attributes['axis'] as number),
  Pack: (lowering, op) => {
    const axis = op.attributes['axis'] as number;
    const values = op.inputs.map((index) => {
      const shape = [...lowering.shape(index)];
      shape.splice(axis, 0, 1);
      return lowering.builder.reshape(lowering.get(index), shape);
    });
    lowering.set(op.outputs[0]!, lowering.builder.node('Concat', values, { axis }));
  },
  SplitV: (lowering, op) => {
    const { builder } = lowering;
    const sizes = builder.indices(numbers(op.attributes['sizes']));
    const axis = op.attributes['axis'] as number;
    const parts = builder.multi('Split', [lowering.get(op.inputs[0]!), sizes], op.outputs.length, { axis });
    op.outputs.forEach((out, position) => lowering.set(out, parts[position]!));
  },
  Slice: (lowering, op) => {
    const { builder } = lowering;
    const out = op.outputs[0]!;
    const shape = lowering.shape(out);
    const layout = layoutOf(lowering, op.inputs, shape.length);
    const begin = permute(numbers(op.attributes['begin']), layout);
    const end = permute(shape, layout).map((size, axis) => size + begin[axis]!);
    const value = lowering.get(op.inputs[0]!, layout);
    lowering.set(out, builder.slice(value, begin, end, rowMajor(shape.length)), layout);
  },
  PadV2: (lowering, op) => {
    const { builder } = lowering;
    const out = op.outputs[0]!;
    const layout = layoutOf(lowering, op.inputs, lowering.shape(out).length);
    const value = lowering.get(op.inputs[0]!, layout);
    const pads = builder.indices(onnxPads(numbers(op.attributes['paddings']), layout));
    lowering.set(out, builder.node('Pad', [value, pads, builder.scalar(op.attributes['value'] as number)]), layout);
  },
};

/** tfjs [before, after] per axis → ONNX all befores, then all afters, in a layout's axis order. */
function onnxPads(paddings: readonly number[], layout: Permutation): number[] {
  const before = layout.map((axis) => paddings[2 * axis]!);
  const after = layout.map((axis) => paddings[2 * axis + 1]!);
  return [...before, ...after];
}
