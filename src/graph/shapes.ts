import { ModelError } from '../core/errors.js';
import type { Operator, Pair, Padding } from './graph.js';

export type Shape = readonly number[];
export type Shapes = Readonly<Record<string, Shape>>;

export interface Window {
  /** Output positions. */
  readonly size: number;
  /** Padded positions before the first input element; the rest of the padding comes after. */
  readonly before: number;
}

/**
 * One spatial dimension of a convolution or pool, as TFLite's `ComputeOutSize` and `ComputePaddingWithOffset`
 * (tensorflow/lite/kernels/padding.h): SAME puts the odd element of padding after.
 */
export function slideWindow(input: number, kernel: number, stride: number, dilation: number, padding: Padding): Window {
  const extent = (kernel - 1) * dilation + 1;
  const size = padding === 'same' ? Math.ceil(input / stride) : Math.ceil((input - extent + 1) / stride);
  const total = Math.max((size - 1) * stride + extent - input, 0);
  return { size, before: padding === 'same' ? Math.floor(total / 2) : 0 };
}

export const elements = (shape: Shape): number => shape.reduce((product, size) => product * size, 1);
export const sameShape = (a: Shape, b: Shape): boolean => a.length === b.length && a.every((size, i) => size === b[i]);
export const formatShape = (shape: Shape): string => `[${shape.join(', ')}]`;

/**
 * Shapes of an operator's outputs from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
export function outputShapes(op: Operator, shapes: Shapes): readonly Shape[] {
  const of = (tensor: string): Shape => shapes[tensor] ?? misfit(op, `tensor ${tensor} has no shape`);
  const input = of(op.inputs[0]);
  switch (op.kind) {
    case 'Conv2D': {
      const { kernel, bias } = op.constants;
      const [n, h, w, c] = nhwc(op, input);
      const [outC, kh, kw, inC] = rank4(op, of(kernel), 'filter');
      if (inC !== c)
        misfit(op, `filter ${formatShape(of(kernel))} reads ${inC} channels, input ${op.inputs[0]} has ${c}`);
      expectVector(op, 'bias', bias, outC, of);
      return [[n, ...spatial(op, [h, w], [kh, kw], op.options), outC]];
    }
    case 'DepthwiseConv2D': {
      const { kernel, bias } = op.constants;
      const { depthMultiplier } = op.options;
      const [n, h, w, c] = nhwc(op, input);
      const [one, kh, kw, outC] = rank4(op, of(kernel), 'filter');
      if (one !== 1 || outC !== c * depthMultiplier) {
        misfit(op, `expected filter [1, kh, kw, ${c} · ${depthMultiplier}], found ${formatShape(of(kernel))}`);
      }
      expectVector(op, 'bias', bias, outC, of);
      return [[n, ...spatial(op, [h, w], [kh, kw], op.options), outC]];
    }
    case 'FullyConnected': {
      const filter = of(op.constants.kernel);
      if (input.length !== 2 || filter.length !== 2 || input[1] !== filter[1]) {
        misfit(
          op,
          `expected input [n, in] and weights [out, in], found ${formatShape(input)} and ${formatShape(filter)}`,
        );
      }
      expectVector(op, 'bias', op.constants.bias, filter[0]!, of);
      return [[input[0]!, filter[0]!]];
    }
    case 'BatchNorm': {
      const channels = input.at(-1)!;
      for (const part of ['gamma', 'beta', 'mean', 'variance'] as const)
        expectVector(op, part, op.constants[part], channels, of);
      return [input];
    }
    case 'Add': {
      for (const other of op.inputs.slice(1).map(of)) {
        if (!sameShape(input, other))
          misfit(op, `adds ${formatShape(input)} and ${formatShape(other)}; broadcasting is not supported`);
      }
      return [input];
    }
    case 'AveragePool2D':
    case 'MaxPool2D': {
      const [n, h, w, c] = nhwc(op, input);
      return [[n, ...spatial(op, [h, w], op.options.size, { ...op.options, dilation: [1, 1] }), c]];
    }
    case 'Mean': {
      const [n, , , c] = nhwc(op, input);
      return [[n, c]];
    }
    case 'Reshape': {
      const target = of(op.outputs[0]);
      if (elements(target) !== elements(input))
        misfit(op, `cannot reshape ${formatShape(input)} to ${formatShape(target)}`);
      return [target];
    }
    case 'Softmax':
      if (input.length !== 2) misfit(op, `expected input [n, classes], found ${formatShape(input)}`);
      return [input];
    case 'Relu':
    case 'Relu6':
    case 'Quantize':
    case 'Dequantize':
      return [input];
    default:
      return op satisfies never;
  }
}

interface Sliding {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
}

function spatial(op: Operator, input: Pair, kernel: Pair, { stride, dilation, padding }: Sliding): Pair {
  const along = (axis: 0 | 1): number => {
    if (kernel[axis] < 1 || stride[axis] < 1 || dilation[axis] < 1) {
      misfit(
        op,
        `expected positive kernel, stride and dilation, found ${kernel[axis]}, ${stride[axis]}, ${dilation[axis]}`,
      );
    }
    const { size } = slideWindow(input[axis], kernel[axis], stride[axis], dilation[axis], padding);
    if (size < 1)
      misfit(op, `a window of ${kernel.join('x')} (dilation ${dilation.join('x')}) does not fit ${input.join('x')}`);
    return size;
  };
  return [along(0), along(1)];
}

type Four = readonly [number, number, number, number];
const nhwc = (op: Operator, shape: Shape): Four => rank4(op, shape, 'input');

function rank4(op: Operator, shape: Shape, what: string): Four {
  if (shape.length !== 4) misfit(op, `expected a 4-dimensional ${what}, found ${formatShape(shape)}`);
  return shape as unknown as Four;
}

function expectVector(
  op: Operator,
  what: string,
  tensor: string | undefined,
  length: number,
  of: (tensor: string) => Shape,
): void {
  if (tensor !== undefined && !sameShape(of(tensor), [length]))
    misfit(op, `expected ${what} [${length}], found ${formatShape(of(tensor))}`);
}

function misfit(op: Operator, message: string): never {
  throw new ModelError({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}
