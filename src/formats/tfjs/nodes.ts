/** How each TensorFlow operator of a frozen graph becomes operators of ours. */
import { pairOperator, withChannels, withNumber } from '../../graph/composed.js';
import type { GraphAssembler } from '../../graph/assemble.js';
import type { Activation, Operator } from '../../graph/graph.js';
import { meanOperator, plainOperator } from '../../graph/plain-operator.js';
import { elements, formatShape } from '../../graph/shapes.js';
import { clipByValue, maximum, minimum, negative, square, squaredDifference } from './elementwise.js';
import { batchNorm, convolution, depthwise, matMul, transposedConvolution } from './layers.js';
import {
  activation,
  attribute,
  constant,
  listOf,
  none,
  paddingOf,
  pairOf,
  refuse,
  requireChannelsLast,
  written,
  type Convert,
  type TfNode,
  type Value,
} from './node.js';

type Plain = 'Relu' | 'Relu6' | 'Elu' | 'Logistic' | 'Tanh' | 'Softmax' | 'Rsqrt';
const plain =
  (kind: Plain): Convert =>
  (node, inputs, graph) =>
    written(graph, graph.append(plainOperator(kind, node.name, activation(node, inputs, 0).tensor)));

const passThrough: Convert = (node, [input]) => input ?? refuse(node, 'expected an input, found none');

/** Of two activations, or of one and a constant for each channel or one number. */
const pair =
  (kind: 'Add' | 'Sub' | 'Mul'): Convert =>
  (node, inputs, graph) => {
    const [a, b] = inputs;
    if (a?.kind === 'activation' && b?.kind === 'activation')
      return written(graph, graph.append(pairOperator(kind, node.name, a.tensor, b.tensor)));
    if (kind === 'Sub' && a?.kind === 'constant') {
      const { tensor } = activation(node, inputs, 1);
      const negative = withNumber(graph, 'Mul', `${node.name}/negative`, tensor, -1);
      return withConstant('Add', node, negative, a, graph);
    }
    const [input, at] = a?.kind === 'activation' ? [a, 1] : [activation(node, inputs, 1), 0];
    return withConstant(kind, node, input.tensor, constant(node, inputs, at), graph);
  };

function withConstant(
  kind: 'Add' | 'Sub' | 'Mul',
  node: TfNode,
  input: string,
  { data, shape }: Extract<Value, { kind: 'constant' }>,
  graph: GraphAssembler,
): Value {
  if (data.length === 1) return written(graph, withNumber(graph, kind, node.name, input, data[0]!));
  if (shape.at(-1) !== data.length || graph.shapeOf(input).at(-1) !== data.length)
    return refuse(
      node,
      `expected one number, or one for each channel of ${formatShape(graph.shapeOf(input))}, found ${formatShape(shape)}`,
    );
  return written(graph, withChannels(graph, kind, node.name, input, data));
}

const divide: Convert = (node, inputs, graph) => {
  const { shape, data } = constant(node, inputs, 1);
  const inverse = { kind: 'constant', shape, data: data.map((value) => 1 / value) } as const;
  return withConstant('Mul', node, activation(node, inputs, 0).tensor, inverse, graph);
};

/** The bias of a layer stays in the layer where it may: the layers look ahead for it. Elsewhere it is a sum. */
const biasAdd: Convert = (node, inputs, graph) => {
  requireChannelsLast(node);
  return withConstant('Add', node, activation(node, inputs, 0).tensor, constant(node, inputs, 1), graph);
};

const leakyRelu: Convert = (node, inputs, graph) =>
  append(graph, {
    kind: 'LeakyRelu',
    ...names(node, activation(node, inputs, 0).tensor),
    options: { alpha: Math.fround(attribute.number(node, 'alpha', 0.2)) },
  });

const names = (node: TfNode, ...inputs: readonly string[]) => ({
  name: node.name,
  inputs: inputs as [string, ...string[]],
  constants: {},
  outputs: [`${node.name}/output`] as const,
});
const append = (graph: GraphAssembler, op: Operator): Value => written(graph, graph.append(op));

const pool =
  (kind: 'AveragePool2D' | 'MaxPool2D'): Convert =>
  (node, inputs, graph) => {
    requireChannelsLast(node);
    const options = {
      size: pairOf(node, 'ksize'),
      stride: pairOf(node, 'strides'),
      padding: paddingOf(node),
      activation: none,
    };
    return append(graph, { kind, ...names(node, activation(node, inputs, 0).tensor), options });
  };

const axesOf = (values: readonly number[], rank: number): readonly number[] =>
  values.map((axis) => (axis < 0 ? axis + rank : axis)).sort((a, b) => a - b);

const mean: Convert = (node, inputs, graph) => {
  const { tensor, shape } = activation(node, inputs, 0);
  const axes = axesOf(listOf(constant(node, inputs, 1)), shape.length);
  return append(graph, meanOperator(node.name, tensor, { axes, keepDims: attribute.flag(node, 'keep_dims') }));
};

/** Over a whole image: a pool as large as it. */
const max: Convert = (node, inputs, graph) => {
  const { tensor, shape } = activation(node, inputs, 0);
  const axes = axesOf(listOf(constant(node, inputs, 1)), shape.length);
  const [, height, width, channels] = shape;
  if (shape.length !== 4 || axes.join() !== '1,2')
    return refuse(
      node,
      `expected the largest over rows and columns of an image, found axes ${axes.join(', ')} of ${formatShape(shape)}`,
    );
  const size = [height!, width!] as const;
  const options = { size, stride: size, padding: 'valid', activation: none } as const;
  const isKept = attribute.flag(node, 'keep_dims');
  const name = isKept ? node.name : `${node.name}/pool`;
  const pooled = graph.append({ kind: 'MaxPool2D', ...names({ ...node, name }, tensor), options });
  if (isKept) return written(graph, pooled);
  return written(graph, graph.append(plainOperator('Reshape', node.name, pooled), [1, channels!]));
};

const pad: Convert = (node, inputs, graph) => {
  const { tensor, shape } = activation(node, inputs, 0);
  const paddings = listOf(constant(node, inputs, 1));
  const value = inputs[2] ? constant(node, inputs, 2).data[0] : 0;
  const [, , top, bottom, left, right] = paddings;
  const others = [...paddings.slice(0, 2), ...paddings.slice(6)];
  if (shape.length !== 4 || paddings.length !== 8 || others.some((size) => size !== 0) || value !== 0)
    return refuse(node, `expected zeros around rows and columns, found ${value} and [${paddings.join(', ')}]`);
  return append(graph, {
    kind: 'Pad',
    ...names(node, tensor),
    options: { before: [top!, left!], after: [bottom!, right!] },
  });
};

/** One sample: where a shape that was computed has the batch, it is 1. */
const reshape: Convert = (node, inputs, graph) => {
  const [first] = inputs;
  const target = listOf(constant(node, inputs, 1));
  const count = first ? elements(first.shape) : 0;
  const open = count / elements(target.filter((size) => size >= 0));
  const shape = target.map((size) => (size < 0 ? open : size));
  if (target.filter((size) => size < 0).length > 1 || elements(shape) !== count || !shape.every(Number.isInteger))
    return refuse(node, `expected a shape of ${count} elements, found [${target.join(', ')}]`);
  if (first?.kind === 'constant') return { ...first, shape };
  return toShape(node, inputs, shape, graph);
};

function toShape(node: TfNode, inputs: readonly Value[], shape: readonly number[], graph: GraphAssembler): Value {
  if (shape[0] !== 1 || shape.length < 2)
    return refuse(node, `expected a shape that keeps the batch, found ${formatShape(shape)}`);
  return written(graph, graph.append(plainOperator('Reshape', node.name, activation(node, inputs, 0).tensor), shape));
}

const squeeze: Convert = (node, inputs, graph) => {
  const { shape } = activation(node, inputs, 0);
  const axes = axesOf(attribute.numbers(node, 'squeeze_dims'), shape.length);
  const isGone = (size: number, axis: number): boolean =>
    axes.length === 0 ? axis > 0 && size === 1 : axes.includes(axis);
  return toShape(
    node,
    inputs,
    shape.filter((size, axis) => !isGone(size, axis)),
    graph,
  );
};

const expandDims: Convert = (node, inputs, graph) => {
  const { shape } = activation(node, inputs, 0);
  const [given = 0] = listOf(constant(node, inputs, 1));
  const axis = given < 0 ? given + shape.length + 1 : given;
  return toShape(node, inputs, [...shape.slice(0, axis), 1, ...shape.slice(axis)], graph);
};

const concat: Convert = (node, inputs, graph) => {
  const parts = inputs.slice(0, -1).map((_, at) => activation(node, inputs, at));
  const [given = 0] = listOf(constant(node, inputs, inputs.length - 1));
  const rank = parts[0]?.shape.length ?? 0;
  const axis = given < 0 ? given + rank : given;
  if (parts.length === 0 || axis < 1) return refuse(node, `expected dimensions behind the batch, found axis ${given}`);
  return append(graph, {
    kind: 'Concatenation',
    ...names(node, ...parts.map(({ tensor }) => tensor)),
    options: { axis },
  });
};

const transpose: Convert = (node, inputs, graph) =>
  append(graph, {
    kind: 'Transpose',
    ...names(node, activation(node, inputs, 0).tensor),
    options: { order: listOf(constant(node, inputs, 1)) },
  });

/** Without strides and new or lost dimensions. */
const stridedSlice: Convert = (node, inputs, graph) => {
  const [begin, end, strides] = [1, 2, 3].map((at) => listOf(constant(node, inputs, at))) as [
    number[],
    number[],
    number[],
  ];
  const [first] = inputs;
  const mask = (key: string, axis: number): boolean => ((attribute.number(node, key, 0) >> axis) & 1) === 1;
  // Of a shape: one of its sizes.
  if (first?.kind === 'constant' && first.shape.length === 1 && mask('shrink_axis_mask', 0)) {
    const value = first.data.at(begin[0]!);
    return value === undefined
      ? refuse(node, 'expected a size of a shape')
      : { kind: 'constant', shape: [], data: Float32Array.of(value) };
  }
  const { tensor, shape } = activation(node, inputs, 0);
  const isOdd = ['ellipsis_mask', 'new_axis_mask', 'shrink_axis_mask'].some(
    (key) => attribute.number(node, key, 0) !== 0,
  );
  if (isOdd || strides.some((stride) => stride !== 1))
    return refuse(node, 'expected strides of 1 that keep all dimensions');
  const bounded = (value: number, size: number): number =>
    Math.min(Math.max(value < 0 ? value + size : value, 0), size);
  const from = shape.map((size, axis) =>
    axis >= begin.length || mask('begin_mask', axis) ? 0 : bounded(begin[axis]!, size),
  );
  const to = shape.map((size, axis) =>
    axis >= end.length || mask('end_mask', axis) ? size : bounded(end[axis]!, size),
  );
  return append(graph, { kind: 'Slice', ...names(node, tensor), options: { from, to } });
};

const shapeOf: Convert = (_node, [input]) => ({
  kind: 'constant',
  shape: [input!.shape.length],
  data: Float32Array.from(input!.shape),
});

const pack: Convert = (node, inputs) => ({
  kind: 'constant',
  shape: [inputs.length],
  data: Float32Array.from(inputs, (_, at) => constant(node, inputs, at).data[0]!),
});

const resizeBilinear: Convert = (node, inputs, graph) => {
  const [height, width] = listOf(constant(node, inputs, 1));
  const centers = attribute.flag(node, 'align_corners')
    ? 'aligned'
    : attribute.flag(node, 'half_pixel_centers')
      ? 'half-pixel'
      : 'corner';
  return append(graph, {
    kind: 'ResizeBilinear',
    ...names(node, activation(node, inputs, 0).tensor),
    options: { size: [height!, width!], centers },
  });
};

const resizeNearest: Convert = (node, inputs, graph) => {
  const { tensor, shape } = activation(node, inputs, 0);
  const [height, width] = listOf(constant(node, inputs, 1));
  if (attribute.flag(node, 'align_corners')) return refuse(node, 'expected align_corners false, found true');
  const times = [height! / shape[1]!, width! / shape[2]!] as const;
  return append(graph, { kind: 'ResizeNearest', ...names(node, tensor), options: { times } });
};

/** Activations that a fused layer names, after the layer. */
const fusedNames: Readonly<Record<string, Activation>> = { Relu: 'relu', Relu6: 'relu6' };
const fused =
  (layer: Convert): Convert =>
  (node, inputs, graph) => {
    const [bias, ...rest] = attribute.texts(node, 'fused_ops');
    const activations = bias === 'BiasAdd' ? rest : [bias, ...rest].filter((name) => name !== undefined);
    const result = layer(node, bias === 'BiasAdd' ? inputs.slice(0, 3) : inputs.slice(0, 2), graph);
    return activations.reduce((value, name) => {
      const convert = Object.hasOwn(converters, name) ? converters[name] : undefined;
      const isKnown = Object.hasOwn(fusedNames, name) || ['Elu', 'LeakyRelu', 'Sigmoid', 'Tanh'].includes(name);
      if (!convert || !isKnown)
        return refuse(node, `expected an activation of this layer that is known, found ${name}`);
      return convert({ ...node, name: `${node.name}/${name}` }, [value], graph);
    }, result);
  };

export const converters: Readonly<Record<string, Convert>> = {
  Add: pair('Add'),
  AddV2: pair('Add'),
  AvgPool: pool('AveragePool2D'),
  BiasAdd: biasAdd,
  ClipByValue: clipByValue,
  ConcatV2: concat,
  Conv2D: convolution,
  Conv2DBackpropInput: transposedConvolution,
  DepthwiseConv2dNative: depthwise,
  Elu: plain('Elu'),
  ExpandDims: expandDims,
  FusedBatchNorm: batchNorm,
  FusedBatchNormV2: batchNorm,
  FusedBatchNormV3: batchNorm,
  FusedConv2D: fused(convolution),
  FusedDepthwiseConv2dNative: fused(depthwise),
  Identity: passThrough,
  LeakyRelu: leakyRelu,
  MatMul: matMul,
  Max: max,
  MaxPool: pool('MaxPool2D'),
  Maximum: maximum,
  Mean: mean,
  Minimum: minimum,
  Mul: pair('Mul'),
  Neg: negative,
  Pack: pack,
  Pad: pad,
  PadV2: pad,
  RealDiv: divide,
  Relu: plain('Relu'),
  Relu6: plain('Relu6'),
  Reshape: reshape,
  ResizeBilinear: resizeBilinear,
  ResizeNearestNeighbor: resizeNearest,
  Rsqrt: plain('Rsqrt'),
  Shape: shapeOf,
  Sigmoid: plain('Logistic'),
  Softmax: plain('Softmax'),
  Square: square,
  SquaredDifference: squaredDifference,
  Squeeze: squeeze,
  StopGradient: passThrough,
  StridedSlice: stridedSlice,
  Sub: pair('Sub'),
  Tanh: plain('Tanh'),
  Transpose: transpose,
  _FusedConv2D: fused(convolution),
  _FusedDepthwiseConv2dNative: fused(depthwise),
  _FusedMatMul: fused(matMul),
};
