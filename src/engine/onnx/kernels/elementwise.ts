import { backend_util } from '@tensorflow/tfjs-core';
import type { TraceOp } from '../../trace/trace.js';
import type { OnnxAttributes } from '../builder.js';
import { isRowMajor, permute, rowMajor, type Emit, type Lowering, type Permutation } from '../lowering.js';

/** The permutation that the operands are already in; blocks count as NCHW, since plain kernels read them so. */
export function layoutOf(lowering: Lowering, indices: readonly number[], rank: number): Permutation {
  const identity = rowMajor(rank);
  if (rank !== 4) return identity;
  for (const index of indices) {
    if (lowering.shape(index).length !== rank) continue;
    const preferred = lowering.preferred(index);
    if (preferred === 'blocked') return [0, 3, 1, 2];
    if (preferred && !isRowMajor(preferred)) return preferred;
  }
  return identity;
}

/** Shapes of the operands as `Lowering.operand` gives them, broadcast together. */
export function operandsShape(lowering: Lowering, indices: readonly number[]): number[] {
  const shapes = indices.map((index) =>
    lowering.uniformOf(index) !== null ? [] : [...lowering.shape(lowering.sourceOf(index))],
  );
  return shapes.reduce<number[]>((all, shape) => backend_util.assertAndGetBroadcastShape(all, shape), []);
}

/** Nodes for one operation, given its operands as values that broadcast against one another. */
export type Compute = (lowering: Lowering, operands: readonly string[], op: TraceOp) => string;

/** Brings the operands into one layout, computes, and keeps the result in it. */
export function elementwise(compute: Compute): Emit {
  return (lowering, op) => {
    const [out] = op.outputs as [number];
    const shape = lowering.shape(out);
    const layout = layoutOf(lowering, op.inputs, shape.length);
    const operands = op.inputs.map((index) => lowering.operand(index, shape.length, layout));
    const value = compute(lowering, operands, op);
    const reached = operandsShape(lowering, op.inputs);
    const padded = [...Array.from({ length: shape.length - reached.length }, () => 1), ...reached];
    const full = padded.every((size, axis) => size === shape[axis]) && reached.length === shape.length;
    const expanded = () => lowering.builder.node('Expand', [value, lowering.builder.indices(permute(shape, layout))]);
    lowering.set(out, full ? value : expanded(), layout);
  };
}

const node = (name: string, attributes: OnnxAttributes = {}): Emit =>
  elementwise(({ builder }, operands) => builder.node(name, operands, attributes));

/** 2^100: a slope that turns HardSigmoid into a step without rounding, since it is a power of two. */
export const steep = 2 ** 100;

/** 1 where y > 0 (and y < 6), else 0, for y the output of relu or relu6. One pass, no boolean tensor. */
export function activationMask(lowering: Lowering, y: string, activation: string): string {
  const { builder } = lowering;
  const above = builder.node('HardSigmoid', [y], { alpha: { float: steep }, beta: { float: 0 } });
  if (activation === 'relu') return above;
  const below = builder.node('HardSigmoid', [y], { alpha: { float: -steep }, beta: { float: 6 * steep } });
  return builder.node('Mul', [above, below]);
}

export function activationNode(lowering: Lowering, x: string, activation: string): string {
  const { builder } = lowering;
  if (activation === 'relu') return builder.node('Relu', [x]);
  if (activation === 'relu6') return builder.node('Clip', [x, builder.scalar(0), builder.scalar(6)]);
  return x;
}

const castTo = { float32: 1, int32: 6, bool: 9 } as const;

/** One scale and one zero point for the whole tensor. */
export const isPerTensor = (lowering: Lowering, parameters: readonly number[]): boolean =>
  parameters.every((index) => lowering.shape(index).length === 0);

export const fakeQuantize: Compute = (lowering, [x, scale, zeroPoint], op) => {
  const { builder } = lowering;
  const { qmin, qmax } = op.attributes as { qmin: number; qmax: number };
  const perTensor = isPerTensor(lowering, op.inputs.slice(1));
  const storage = storageOf(qmin, qmax);
  if (perTensor && storage) {
    const zero = builder.node('Cast', [zeroPoint!], { to: storage });
    const codes = builder.node('QuantizeLinear', [x!, scale!, zero]);
    return builder.node('DequantizeLinear', [codes, scale!, zero]);
  }
  return fakeQuantizeArithmetic(lowering, [x!, scale!, zeroPoint!], op);
};

/**
 * The same numbers without QuantizeLinear. For inference too: there onnxruntime's optimiser takes a DequantizeLinear
 * before a convolution for a wish to compute in int8, and rounds the float filter as well.
 */
export const fakeQuantizeArithmetic: Compute = ({ builder }, [x, scale, zeroPoint], op) => {
  const { qmin, qmax } = op.attributes as { qmin: number; qmax: number };
  // Clipping before adding the zero point would save a pass, but codes must be clipped as TFLite clips them.
  const codes = builder.node('Add', [builder.node('Round', [builder.node('Div', [x!, scale!])]), zeroPoint!]);
  const clipped = builder.node('Clip', [codes, builder.scalar(qmin), builder.scalar(qmax)]);
  return builder.node('Mul', [builder.node('Sub', [clipped, zeroPoint!]), scale!]);
};

export const fakeQuantizeGrad: Compute = (lowering, [dy, x, scale, zeroPoint], op) => {
  const { builder } = lowering;
  const limit = (code: number) =>
    builder.node('Mul', [builder.node('Sub', [builder.scalar(code), zeroPoint!]), scale!]);
  const [low, high] = [limit(op.attributes['qmin'] as number), limit(op.attributes['qmax'] as number)];
  const perTensor = isPerTensor(lowering, op.inputs.slice(2));
  const clipped = perTensor
    ? builder.node('Clip', [x!, low, high])
    : builder.node('Min', [builder.node('Max', [x!, low]), high]);
  const inside = builder.node('Cast', [builder.node('Equal', [x!, clipped])], { to: castTo.float32 });
  return builder.node('Mul', [dy!, inside]);
};

export const elementwiseKernels: Readonly<Record<string, Emit>> = {
  Abs: node('Abs'),
  Erf: node('Erf'),
  Exp: node('Exp'),
  Floor: node('Floor'),
  Log: node('Log'),
  Neg: node('Neg'),
  Relu: node('Relu'),
  Round: node('Round'),
  Sigmoid: node('Sigmoid'),
  Sign: node('Sign'),
  Sqrt: node('Sqrt'),
  Tanh: node('Tanh'),
  Add: node('Add'),
  Maximum: node('Max'),
  Minimum: node('Min'),
  Multiply: node('Mul'),
  Pow: node('Pow'),
  RealDiv: node('Div'),
  Sub: node('Sub'),
  AddN: node('Sum'),
  Equal: node('Equal'),
  Greater: node('Greater'),
  GreaterEqual: node('GreaterOrEqual'),
  Less: node('Less'),
  LessEqual: node('LessOrEqual'),
  LogicalAnd: node('And'),
  LogicalNot: node('Not'),
  LogicalOr: node('Or'),
  Select: node('Where'),
  NotEqual: elementwise(({ builder }, operands) => builder.node('Not', [builder.node('Equal', operands)])),
  Relu6: elementwise((lowering, [x]) => activationNode(lowering, x!, 'relu6')),
  Rsqrt: elementwise(({ builder }, [x]) => builder.node('Reciprocal', [builder.node('Sqrt', [x!])])),
  Square: elementwise(({ builder }, [x]) => builder.node('Mul', [x!, x!])),
  SquaredDifference: elementwise(({ builder }, operands) => {
    const difference = builder.node('Sub', operands);
    return builder.node('Mul', [difference, difference]);
  }),
  /** tfjs: 1 where x > 0, alpha elsewhere; NaN stays NaN. */
  Step: elementwise(({ builder }, [x], op) => {
    const above = builder.node('Greater', [x!, builder.scalar(0)]);
    const alpha = op.attributes['alpha'] as number | undefined;
    if (!alpha) return builder.node('Cast', [above], { to: castTo.float32 });
    return builder.node('Where', [above, builder.scalar(1), builder.scalar(alpha)]);
  }),
  ClipByValue: elementwise(({ builder }, [x], { attributes }) => {
    const limits = ['clipValueMin', 'clipValueMax'].map((key) => builder.scalar(attributes[key] as number));
    return builder.node('Clip', [x!, ...limits]);
  }),
  Cast: elementwise((lowering, [x], op) => {
    return lowering.builder.node('Cast', [x!], { to: castTo[lowering.tensor(op.outputs[0]!).type] });
  }),
  ActivationGrad: elementwise((lowering, [dy, y], { attributes }) => {
    return lowering.builder.node('Mul', [dy!, activationMask(lowering, y!, attributes['activation'] as string)]);
  }),
  FakeQuantize: elementwise(fakeQuantize),
  FakeQuantizeGrad: elementwise(fakeQuantizeGrad),
  FakeQuantizeActivationGrad: elementwise((lowering, [dy, y, scale, zeroPoint], op) => {
    const passed = fakeQuantizeGrad(lowering, [dy!, y!, scale!, zeroPoint!], op);
    return lowering.builder.node('Mul', [passed, activationMask(lowering, y!, op.attributes['activation'] as string)]);
  }),
};

/** The ONNX type whose range is exactly [qmin, qmax]: then one QuantizeLinear rounds and clips. */
function storageOf(qmin: number, qmax: number): number | null {
  if (qmin === -128 && qmax === 127) return 3;
  if (qmin === 0 && qmax === 255) return 2;
  return null;
}
