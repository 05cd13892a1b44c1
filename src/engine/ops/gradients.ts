/**
 * Gradients of the tfjs-core operations that a step may use. tfjs-core's Node build registers none (its
 * `register_all_gradients` is an ES module that Node cannot load); these are the same formulas, with relu's and relu6's
 * written on the output so that one mask operation is recorded. A gradient that is registered already is left alone.
 */
import * as tf from '@tensorflow/tfjs-core';
import { EngineError } from '../../core/errors.js';
import { activationGradient } from './activation.js';

type Saved = tf.Tensor[];
type Attributes = Record<string, unknown>;
type Gradients = Record<string, () => tf.Tensor>;

interface Rule {
  readonly inputs?: readonly string[];
  readonly outputs?: readonly boolean[];
  readonly all?: boolean;
  readonly grad: (dy: tf.Tensor, saved: Saved, attributes: Attributes) => Gradients;
}

/** Sums a gradient over the axes along which its operand was broadcast. */
function unbroadcast(gradient: tf.Tensor, shape: number[]): tf.Tensor {
  const axes = tf.broadcast_util.getReductionAxes(shape, gradient.shape);
  return tf.reshape(axes.length > 0 ? tf.sum(gradient, axes) : gradient, shape);
}

const float = (mask: tf.Tensor) => tf.cast(mask, 'float32');

function unary(gradient: (dy: tf.Tensor, x: tf.Tensor) => tf.Tensor): Rule {
  return { inputs: ['x'], grad: (dy, saved) => ({ x: () => gradient(dy, saved[0]!) }) };
}
/** Through the operation's own output. */
function viaOutput(input: string, gradient: (dy: tf.Tensor, y: tf.Tensor) => tf.Tensor): Rule {
  return { outputs: [true], grad: (dy, saved) => ({ [input]: () => gradient(dy, saved[0]!) }) };
}
function binary(
  da: (dy: tf.Tensor, a: tf.Tensor, b: tf.Tensor) => tf.Tensor,
  db: (dy: tf.Tensor, a: tf.Tensor, b: tf.Tensor) => tf.Tensor,
): Rule {
  return {
    inputs: ['a', 'b'],
    grad: (dy, saved) => {
      const [a, b] = saved as [tf.Tensor, tf.Tensor];
      return { a: () => unbroadcast(da(dy, a, b), a.shape), b: () => unbroadcast(db(dy, a, b), b.shape) };
    },
  };
}
/** A comparison is flat wherever it has a gradient at all. */
function flat(): Rule {
  const zeros = (tensor: tf.Tensor) => float(tf.zerosLike(tensor));
  return {
    inputs: ['a', 'b'],
    grad: (_, saved) => ({ a: () => zeros(saved[0]!), b: () => zeros(saved[1]!) }),
  };
}
const none = (input: string): Rule => ({ grad: (dy) => ({ [input]: () => tf.zerosLike(dy) }) });

/** `dy` of a reduction, reshaped so that it broadcasts against the reduced tensor. */
function keepDims(dy: tf.Tensor, shape: number[], axis: unknown): tf.Tensor {
  const axes = tf.util.parseAxisParam(axis as number | number[], shape);
  return tf.reshape(
    dy,
    shape.map((size, index) => (axes.includes(index) ? 1 : size)),
  );
}
function reductionSize(shape: number[], axis: unknown): number {
  return tf.util.parseAxisParam(axis as number | number[], shape).reduce((size, index) => size * shape[index]!, 1);
}
function extremum(): Rule {
  return {
    inputs: ['x'],
    outputs: [true],
    grad: (dy, saved, attributes) => {
      const [x, y] = saved as [tf.Tensor, tf.Tensor];
      const axis = attributes['reductionIndices'] ?? attributes['axis'];
      const mask = () => float(tf.equal(x, keepDims(y, x.shape, axis)));
      return { x: () => tf.mul(keepDims(dy, x.shape, axis), mask()) };
    },
  };
}

function runKernel(name: string, inputs: tf.NamedTensorMap, attributes: Attributes): tf.Tensor {
  return tf.engine().runKernel(name, inputs, attributes as unknown as tf.NamedAttrMap);
}

function convolution(inputKernel: string, filterKernel: string): Rule {
  return {
    inputs: ['x', 'filter'],
    grad: (dy, saved, { strides, pad, dilations }) => {
      const [x, filter] = saved as [tf.Tensor4D, tf.Tensor4D];
      if (![dilations ?? 1].flat().every((dilation) => dilation === 1)) {
        throw new EngineError({
          code: 'engine/dilated-gradient',
          message: `a convolution with dilation ${String(dilations)} has no gradient in tfjs`,
          fix: 'Use dilation 1 in layers that are trained.',
        });
      }
      const shared = { strides, pad, dataFormat: 'NHWC', dimRoundingMode: null, dilations: 1 };
      return {
        x: () => runKernel(inputKernel, { dy, filter }, { ...shared, inputShape: x.shape }),
        filter: () => runKernel(filterKernel, { x, dy }, { ...shared, filterShape: filter.shape }),
      };
    },
  };
}

const rules: Record<string, Rule> = {
  Abs: unary((dy, x) => tf.mul(dy, tf.sub(float(tf.greater(x, 0)), float(tf.less(x, 0))))),
  Add: binary(
    (dy) => dy,
    (dy) => dy,
  ),
  AddN: { all: true, grad: (dy, saved) => Object.fromEntries(saved.map((_, i) => [i, () => dy])) },
  Sub: binary(
    (dy) => dy,
    (dy) => tf.neg(dy),
  ),
  Multiply: binary(
    (dy, _a, b) => tf.mul(dy, b),
    (dy, a) => tf.mul(dy, a),
  ),
  RealDiv: binary(
    (dy, _a, b) => tf.div(dy, b),
    (dy, a, b) => tf.neg(tf.div(tf.mul(dy, a), tf.square(b))),
  ),
  Maximum: binary(
    (dy, a, b) => tf.mul(dy, float(tf.greaterEqual(a, b))),
    (dy, a, b) => tf.mul(dy, float(tf.less(a, b))),
  ),
  Minimum: binary(
    (dy, a, b) => tf.mul(dy, float(tf.lessEqual(a, b))),
    (dy, a, b) => tf.mul(dy, float(tf.greater(a, b))),
  ),
  SquaredDifference: binary(
    (dy, a, b) => tf.mul(dy, tf.mul(2, tf.sub(a, b))),
    (dy, a, b) => tf.mul(dy, tf.mul(2, tf.sub(b, a))),
  ),
  Equal: flat(),
  Greater: flat(),
  GreaterEqual: flat(),
  Less: flat(),
  LessEqual: flat(),
  NotEqual: flat(),
  Neg: { grad: (dy) => ({ x: () => tf.neg(dy) }) },
  Square: unary((dy, x) => tf.mul(dy, tf.mul(2, x))),
  Exp: viaOutput('x', (dy, y) => tf.mul(dy, y)),
  Log: unary((dy, x) => tf.div(dy, x)),
  Erf: unary((dy, x) => tf.mul(dy, tf.mul(tf.exp(tf.neg(tf.square(x))), 2 / Math.sqrt(Math.PI)))),
  Sqrt: viaOutput('x', (dy, y) => tf.div(dy, tf.mul(2, y))),
  Rsqrt: viaOutput('x', (dy, y) => tf.mul(dy, tf.mul(-0.5, tf.mul(y, tf.square(y))))),
  Sigmoid: viaOutput('x', (dy, y) => tf.mul(dy, tf.mul(y, tf.sub(1, y)))),
  Tanh: viaOutput('x', (dy, y) => tf.mul(dy, tf.sub(1, tf.square(y)))),
  Relu: viaOutput('x', (dy, y) => activationGradient(dy, y, 'relu')),
  Relu6: viaOutput('x', (dy, y) => activationGradient(dy, y, 'relu6')),
  Round: none('x'),
  Floor: none('x'),
  Step: none('x'),
  BatchNormStats: { inputs: ['x'], grad: (_, saved) => ({ x: () => tf.zerosLike(saved[0]!) }) },
  ZerosLike: none('x'),
  ClipByValue: {
    inputs: ['x'],
    grad: (dy, saved, { clipValueMin, clipValueMax }) => {
      const [x] = saved as [tf.Tensor];
      const inside = () =>
        tf.logicalAnd(tf.greaterEqual(x, clipValueMin as number), tf.lessEqual(x, clipValueMax as number));
      return { x: () => tf.mul(dy, float(inside())) };
    },
  },
  Select: {
    inputs: ['condition'],
    grad: (dy, saved) => {
      const mask = () => float(saved[0]!);
      return {
        condition: () => float(tf.zerosLike(saved[0]!)),
        t: () => tf.mul(dy, mask()),
        e: () => tf.mul(dy, tf.sub(1, mask())),
      };
    },
  },
  Identity: { grad: (dy) => ({ x: () => dy }) },
  Cast: { grad: (dy) => ({ x: () => dy }) },
  Reshape: { inputs: ['x'], grad: (dy, saved) => ({ x: () => tf.reshape(dy, saved[0]!.shape) }) },
  ExpandDims: { inputs: ['input'], grad: (dy, saved) => ({ input: () => tf.reshape(dy, saved[0]!.shape) }) },
  Transpose: {
    grad: (dy, _saved, { perm }) => ({
      x: () => tf.transpose(dy, tf.backend_util.getUndoAxesPermutation(perm as number[])),
    }),
  },
  Sum: {
    inputs: ['x'],
    grad: (dy, saved, { axis }) => {
      const { shape } = saved[0]!;
      return { x: () => tf.mul(keepDims(dy, shape, axis), tf.ones(shape)) };
    },
  },
  Mean: {
    inputs: ['x'],
    grad: (dy, saved, { axis }) => {
      const { shape } = saved[0]!;
      const scaled = () => tf.mul(keepDims(dy, shape, axis), 1 / reductionSize(shape, axis));
      return { x: () => tf.mul(scaled(), tf.ones(shape)) };
    },
  },
  Max: extremum(),
  Min: extremum(),
  Softmax: {
    outputs: [true],
    grad: (dy, saved, { dim }) => {
      const [y] = saved as [tf.Tensor];
      return {
        logits: () => {
          const weighted = tf.mul(dy, y);
          return tf.sub(weighted, tf.mul(tf.sum(weighted, dim as number, true), y));
        },
      };
    },
  },
  BatchMatMul: {
    inputs: ['a', 'b'],
    grad: (dy, saved, { transposeA, transposeB }) => {
      const [a, b] = saved as [tf.Tensor, tf.Tensor];
      if (!transposeA && !transposeB)
        return { a: () => tf.matMul(dy, b, false, true), b: () => tf.matMul(a, dy, true, false) };
      if (!transposeA) return { a: () => tf.matMul(dy, b), b: () => tf.matMul(dy, a, true, false) };
      if (!transposeB) return { a: () => tf.matMul(b, dy, false, true), b: () => tf.matMul(a, dy) };
      return { a: () => tf.matMul(b, dy, true, true), b: () => tf.matMul(dy, a, true, true) };
    },
  },
  Concat: {
    all: true,
    grad: (dy, saved, { axis }) => {
      const shapes = saved.map((tensor) => tensor.shape);
      const along = tf.util.parseAxisParam(axis as number, shapes[0]!)[0]!;
      const parts = tf.split(
        dy,
        shapes.map((shape) => shape[along]!),
        along,
      );
      return Object.fromEntries(parts.map((part, index) => [index, () => part]));
    },
  },
  SplitV: {
    grad: (dy, _saved, { axis }) => ({ x: () => tf.concat(dy as unknown as tf.Tensor[], axis as number) }),
  },
  Slice: {
    inputs: ['x'],
    grad: (dy, saved, { begin, size }) => {
      const [x] = saved as [tf.Tensor];
      const [from, length] = tf.slice_util.parseSliceParams(x, begin as number[], size as number[]);
      const paddings = from!.map((start, i): [number, number] => [start, x.shape[i]! - start - length![i]!]);
      return { x: () => tf.pad(dy, paddings) };
    },
  },
  PadV2: {
    inputs: ['x'],
    grad: (dy, saved, { paddings }) => ({
      x: () =>
        tf.slice(
          dy,
          (paddings as [number, number][]).map(([before]) => before),
          saved[0]!.shape,
        ),
    }),
  },
  Conv2D: convolution('Conv2DBackpropInput', 'Conv2DBackpropFilter'),
  Conv2DBackpropInput: {
    inputs: ['dy', 'filter'],
    grad: (ddx, saved, { strides, pad }) => {
      const [dy, filter] = saved as [tf.Tensor4D, tf.Tensor4D];
      const shared = { strides, pad, dataFormat: 'NHWC', dimRoundingMode: null, dilations: 1 };
      return {
        dy: () => tf.conv2d(ddx as tf.Tensor4D, filter, strides as number, pad as 'same'),
        filter: () => runKernel('Conv2DBackpropFilter', { x: ddx, dy }, { ...shared, filterShape: filter.shape }),
      };
    },
  },
  DepthwiseConv2dNative: convolution('DepthwiseConv2dNativeBackpropInput', 'DepthwiseConv2dNativeBackpropFilter'),
  AvgPool: {
    inputs: ['x'],
    grad: (dy, saved, attributes) => ({ x: () => runKernel('AvgPoolGrad', { dy, input: saved[0]! }, attributes) }),
  },
  MaxPool: {
    inputs: ['x'],
    outputs: [true],
    grad: (dy, saved, attributes) => ({
      x: () => runKernel('MaxPoolGrad', { dy, input: saved[0]!, output: saved[1]! }, attributes),
    }),
  },
};

for (const [kernelName, rule] of Object.entries(rules)) {
  const known = tf.getGradient(kernelName) as tf.GradConfig | undefined;
  if (known) continue;
  tf.registerGradient({
    kernelName,
    ...(rule.inputs ? { inputsToSave: [...rule.inputs] } : {}),
    ...(rule.outputs ? { outputsToSave: [...rule.outputs] } : {}),
    ...(rule.all ? { saveAllInputs: true } : {}),
    gradFunc: (dy, saved, attributes) => rule.grad(dy as tf.Tensor, saved, attributes),
  });
}
