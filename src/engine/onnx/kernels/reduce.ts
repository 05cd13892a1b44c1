import { rowMajor, type Emit } from '../lowering.js';
import { layoutOf } from './elementwise.js';

function reduction(name: 'ReduceSum' | 'ReduceMean' | 'ReduceMax' | 'ReduceMin'): Emit {
  return (lowering, op) => {
    const { builder } = lowering;
    const [x] = op.inputs as [number];
    const [out] = op.outputs as [number];
    const axes = op.attributes['axes'] as readonly number[];
    const keep = op.attributes['keepDims'] === true;
    const rank = lowering.shape(x).length;
    const layout = layoutOf(lowering, [x], rank);
    const value = lowering.get(x, layout);
    if (axes.length === 0) {
      lowering.set(out, value, layout);
      return;
    }
    const positions = axes.map((axis) => layout.indexOf(axis)).sort((a, b) => a - b);
    const keepdims = Number(keep);
    const reduced =
      name === 'ReduceSum'
        ? builder.node(name, [value, builder.indices(positions)], { keepdims })
        : builder.node(name, [value], { axes: positions, keepdims });
    // Without kept axes the result has its own, in the order in which the layout has what is left.
    const left = layout.filter((axis) => !axes.includes(axis));
    const inOrder = [...left].sort((a, b) => a - b);
    lowering.set(out, reduced, keep ? layout : left.map((axis) => inOrder.indexOf(axis)));
  };
}

export const reduceKernels: Readonly<Record<string, Emit>> = {
  Sum: reduction('ReduceSum'),
  Mean: reduction('ReduceMean'),
  Max: reduction('ReduceMax'),
  Min: reduction('ReduceMin'),
  Softmax: (lowering, op) => {
    const axis = (op.attributes['axis'] as readonly number[])[0]!;
    lowering.set(op.outputs[0]!, lowering.builder.node('Softmax', [lowering.get(op.inputs[0]!)], { axis }));
  },
  BatchMatMul: (lowering, op) => {
    const { builder } = lowering;
    const [a, b] = op.inputs as [number, number];
    const { transposeA, transposeB } = op.attributes as { transposeA: boolean; transposeB: boolean };
    const rank = lowering.shape(a).length;
    if (rank === 2 && lowering.shape(b).length === 2) {
      const attributes = { transA: Number(transposeA), transB: Number(transposeB) };
      lowering.set(op.outputs[0]!, builder.node('Gemm', [lowering.get(a), lowering.get(b)], attributes));
      return;
    }
    const side = (index: number, transpose: boolean) => {
      const axes = rowMajor(lowering.shape(index).length);
      const swapped = [...axes.slice(0, -2), axes.at(-1)!, axes.at(-2)!];
      return transpose ? builder.transpose(lowering.get(index), swapped) : lowering.get(index);
    };
    lowering.set(op.outputs[0]!, builder.node('MatMul', [side(a, transposeA), side(b, transposeB)]));
  },
};
