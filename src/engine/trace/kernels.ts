/**
 * One rule per recorded kernel: the order of its inputs, its output shapes, and its attributes made absolute (padding in
 * pixels, axes non-negative), so that a lowering never needs tfjs.
 */
import { backend_util as backend, slice_util as slice, util } from '@tensorflow/tfjs-core';
import { sizeOf, type Attributes, type TraceType } from './trace.js';

export interface Operand {
  readonly shape: readonly number[];
  readonly type: TraceType;
}
export interface Inferred {
  readonly outputs: readonly Operand[];
  readonly attributes?: Attributes;
}
/** Attributes as tfjs passes them. */
export type RawAttributes = Readonly<Record<string, unknown>>;
export interface KernelRule {
  /** Input names in order; null when tfjs passes a list. */
  readonly inputs: readonly string[] | null;
  readonly infer: (operands: readonly Operand[], attributes: RawAttributes) => Inferred;
}

const mutable = (shape: readonly number[]): number[] => [...shape];
const one = (shape: readonly number[], type: TraceType = 'float32', attributes: Attributes = {}): Inferred => ({
  outputs: [{ shape, type }],
  attributes,
});

function elementwise(inputs: readonly string[], type?: TraceType, keep: readonly string[] = []): KernelRule {
  return {
    inputs,
    infer: (operands, raw) => {
      const shape = operands.reduce<number[]>(
        (all, { shape: next }) => backend.assertAndGetBroadcastShape(all, mutable(next)),
        [],
      );
      const attributes = Object.fromEntries(keep.map((key) => [key, raw[key] as number]));
      return one(shape, type ?? operands.at(-1)!.type, attributes);
    },
  };
}

function reduction(axisKey: 'axis' | 'reductionIndices'): KernelRule {
  return {
    inputs: ['x'],
    infer: ([x], raw) => {
      const axes = util.parseAxisParam((raw[axisKey] ?? raw['axis']) as number[], mutable(x!.shape));
      const shape = raw['keepDims']
        ? x!.shape.map((size, axis) => (axes.includes(axis) ? 1 : size))
        : x!.shape.filter((_, axis) => !axes.includes(axis));
      return one(shape, x!.type, { axes: [...axes].sort((a, b) => a - b), keepDims: Boolean(raw['keepDims']) });
    },
  };
}

type Four = [number, number, number, number];

/** Strides, dilations and padding in pixels (top, bottom, left, right) of a convolution over an input. */
function convolution(x: readonly number[], filter: readonly number[], raw: RawAttributes, depthwise: boolean) {
  const info = backend.computeConv2DInfo(
    x as Four,
    filter as Four,
    raw['strides'] as number,
    (raw['dilations'] ?? 1) as number,
    raw['pad'] as 'same',
    (raw['dimRoundingMode'] ?? undefined) as 'floor' | undefined,
    depthwise,
  );
  return {
    outShape: info.outShape,
    attributes: {
      strides: [info.strideHeight, info.strideWidth],
      dilations: [info.dilationHeight, info.dilationWidth],
      pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
    } satisfies Attributes,
  };
}

function convRules(depthwise: boolean): readonly [KernelRule, KernelRule, KernelRule] {
  return [
    {
      inputs: ['x', 'filter'],
      infer: ([x, filter], raw) => {
        const { outShape, attributes } = convolution(x!.shape, filter!.shape, raw, depthwise);
        return one(outShape, 'float32', attributes);
      },
    },
    {
      inputs: ['dy', 'filter'],
      infer: ([, filter], raw) => {
        const shape = raw['inputShape'] as number[];
        return one(shape, 'float32', convolution(shape, filter!.shape, raw, depthwise).attributes);
      },
    },
    {
      inputs: ['x', 'dy'],
      infer: ([x], raw) => {
        const shape = raw['filterShape'] as number[];
        return one(shape, 'float32', convolution(x!.shape, shape, raw, depthwise).attributes);
      },
    },
  ];
}

function pool(x: readonly number[], raw: RawAttributes) {
  const info = backend.computePool2DInfo(
    x as Four,
    raw['filterSize'] as number,
    raw['strides'] as number,
    1,
    raw['pad'] as 'same',
    (raw['dimRoundingMode'] ?? undefined) as 'floor' | undefined,
  );
  return {
    outShape: info.outShape,
    attributes: {
      size: [info.filterHeight, info.filterWidth],
      strides: [info.strideHeight, info.strideWidth],
      pads: [info.padInfo.top, info.padInfo.bottom, info.padInfo.left, info.padInfo.right],
    } satisfies Attributes,
  };
}
const poolRule: KernelRule = {
  inputs: ['x'],
  infer: ([x], raw) => {
    const { outShape, attributes } = pool(x!.shape, raw);
    return one(outShape, 'float32', attributes);
  },
};
const poolGradRule = (inputs: readonly string[]): KernelRule => ({
  inputs,
  infer: (operands, raw) => {
    const { shape } = operands[1]!;
    return one(shape, 'float32', pool(shape, raw).attributes);
  },
});

const sameAs = (index: number, inputs: readonly string[], keep: readonly string[] = []): KernelRule => ({
  inputs,
  infer: (operands, raw) => {
    const { shape, type } = operands[index]!;
    return one(shape, type, Object.fromEntries(keep.map((key) => [key, raw[key] as number])));
  },
});

const [conv2d, conv2dInput, conv2dFilter] = convRules(false);
const [depthwise, depthwiseInput, depthwiseFilter] = convRules(true);
const unary = (): KernelRule => elementwise(['x']);
const binary = (): KernelRule => elementwise(['a', 'b']);
const comparison = (): KernelRule => elementwise(['a', 'b'], 'bool');

export const kernelRules: Readonly<Record<string, KernelRule>> = {
  Abs: unary(),
  Erf: unary(),
  Exp: unary(),
  Floor: unary(),
  Log: unary(),
  Neg: unary(),
  Relu: unary(),
  Relu6: unary(),
  Round: unary(),
  Rsqrt: unary(),
  Sigmoid: unary(),
  Sign: unary(),
  Sqrt: unary(),
  Square: unary(),
  Tanh: unary(),
  Step: elementwise(['x'], undefined, ['alpha']),
  ClipByValue: elementwise(['x'], undefined, ['clipValueMin', 'clipValueMax']),
  LogicalNot: elementwise(['x'], 'bool'),
  Add: binary(),
  Maximum: binary(),
  Minimum: binary(),
  Multiply: binary(),
  Pow: binary(),
  RealDiv: binary(),
  SquaredDifference: binary(),
  Sub: binary(),
  Equal: comparison(),
  Greater: comparison(),
  GreaterEqual: comparison(),
  Less: comparison(),
  LessEqual: comparison(),
  LogicalAnd: comparison(),
  LogicalOr: comparison(),
  NotEqual: comparison(),
  Select: elementwise(['condition', 't', 'e']),
  AddN: { inputs: null, infer: ([first]) => one(first!.shape, first!.type) },
  Sum: reduction('axis'),
  Mean: reduction('axis'),
  Max: reduction('reductionIndices'),
  Min: reduction('axis'),
  Softmax: {
    inputs: ['logits'],
    infer: ([x], raw) =>
      one(x!.shape, 'float32', { axis: util.parseAxisParam(raw['dim'] as number, mutable(x!.shape)) }),
  },

  Identity: sameAs(0, ['x']),
  ZerosLike: sameAs(0, ['x']),
  OnesLike: sameAs(0, ['x']),
  Cast: { inputs: ['x'], infer: ([x], raw) => one(x!.shape, raw['dtype'] as TraceType) },
  Fill: {
    inputs: [],
    infer: (_, raw) =>
      one(raw['shape'] as number[], (raw['dtype'] ?? 'float32') as TraceType, { value: raw['value'] as number }),
  },
  Reshape: {
    inputs: ['x'],
    infer: ([x], raw) => one(util.inferFromImplicitShape(raw['shape'] as number[], sizeOf(x!.shape)), x!.type),
  },
  ExpandDims: {
    inputs: ['input'],
    infer: ([x], raw) => {
      const at = raw['dim'] as number;
      const shape = mutable(x!.shape);
      shape.splice(at < 0 ? shape.length + 1 + at : at, 0, 1);
      return one(shape, x!.type);
    },
  },
  Transpose: {
    inputs: ['x'],
    infer: ([x], raw) => {
      const perm = raw['perm'] as number[];
      return one(
        perm.map((axis) => x!.shape[axis]!),
        x!.type,
        { perm: [...perm] },
      );
    },
  },
  Tile: {
    inputs: ['x'],
    infer: ([x], raw) => {
      const reps = raw['reps'] as number[];
      return one(
        x!.shape.map((size, axis) => size * reps[axis]!),
        x!.type,
        { reps: [...reps] },
      );
    },
  },
  BroadcastTo: { inputs: ['x'], infer: ([x], raw) => one(raw['shape'] as number[], x!.type) },
  Concat: {
    inputs: null,
    infer: (operands, raw) => {
      const axis = util.parseAxisParam(raw['axis'] as number, mutable(operands[0]!.shape))[0]!;
      const shapes = operands.map(({ shape }) => mutable(shape));
      return one(backend.computeOutShape(shapes, axis), operands[0]!.type, { axis });
    },
  },
  Pack: {
    inputs: null,
    infer: (operands, raw) => {
      const shape = mutable(operands[0]!.shape);
      const axis = raw['axis'] as number;
      shape.splice(axis, 0, operands.length);
      return one(shape, operands[0]!.type, { axis });
    },
  },
  SplitV: {
    inputs: ['x'],
    infer: ([x], raw) => {
      const axis = util.parseAxisParam(raw['axis'] as number, mutable(x!.shape))[0]!;
      const parts = { shape: mutable(x!.shape) } as Parameters<typeof backend.prepareSplitSize>[0];
      const sizes = backend.prepareSplitSize(parts, raw['numOrSizeSplits'] as number[], axis);
      return {
        outputs: sizes.map((size) => ({ shape: x!.shape.map((s, i) => (i === axis ? size : s)), type: x!.type })),
        attributes: { axis, sizes },
      };
    },
  },
  Slice: {
    inputs: ['x'],
    infer: ([x], raw) => {
      const like = { shape: mutable(x!.shape) } as Parameters<typeof slice.parseSliceParams>[0];
      const [begin, size] = slice.parseSliceParams(like, raw['begin'] as number[], raw['size'] as number[]);
      return one(size!, x!.type, { begin: [...begin!] });
    },
  },
  PadV2: {
    inputs: ['x'],
    infer: ([x], raw) => {
      const paddings = raw['paddings'] as [number, number][];
      const shape = x!.shape.map((size, axis) => size + paddings[axis]![0] + paddings[axis]![1]);
      return one(shape, x!.type, { paddings: paddings.flat(), value: (raw['constantValue'] ?? 0) as number });
    },
  },

  BatchMatMul: {
    inputs: ['a', 'b'],
    infer: ([a, b], raw) => {
      const [transposeA, transposeB] = [Boolean(raw['transposeA']), Boolean(raw['transposeB'])];
      const rows = a!.shape.at(transposeA ? -1 : -2)!;
      const columns = b!.shape.at(transposeB ? -2 : -1)!;
      const batch = backend.assertAndGetBroadcastShape(mutable(a!.shape.slice(0, -2)), mutable(b!.shape.slice(0, -2)));
      return one([...batch, rows, columns], 'float32', { transposeA, transposeB });
    },
  },
  Conv2D: conv2d,
  Conv2DBackpropInput: conv2dInput,
  Conv2DBackpropFilter: conv2dFilter,
  DepthwiseConv2dNative: depthwise,
  DepthwiseConv2dNativeBackpropInput: depthwiseInput,
  DepthwiseConv2dNativeBackpropFilter: depthwiseFilter,
  AvgPool: poolRule,
  MaxPool: poolRule,
  AvgPoolGrad: poolGradRule(['dy', 'input']),
  MaxPoolGrad: poolGradRule(['dy', 'input', 'output']),

  ActivationGrad: sameAs(0, ['dy', 'y'], ['activation']),
  BatchNormStats: {
    inputs: ['x'],
    infer: ([x]) => {
      const channels = { shape: [x!.shape.at(-1)!], type: 'float32' as const };
      return { outputs: [channels, channels] };
    },
  },
  BatchNormApply: sameAs(0, ['x', 'gamma', 'beta', 'mean', 'variance'], ['epsilon', 'activation']),
  BatchNormGrad: {
    inputs: ['dy', 'x', 'gamma', 'mean', 'variance', 'y'],
    infer: ([, x, gamma], raw) => ({
      outputs: [x!, gamma!, gamma!],
      attributes: { epsilon: raw['epsilon'] as number, activation: raw['activation'] as string },
    }),
  },
  FakeQuantize: sameAs(0, ['x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
  FakeQuantizeGrad: sameAs(0, ['dy', 'x', 'scale', 'zeroPoint'], ['qmin', 'qmax']),
};
