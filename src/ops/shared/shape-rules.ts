import { ModelError } from '../../core/errors.js';
import { formatShape, sameShape, type Shape } from '../../graph/shapes.js';
import type { AnyOp, Op, Padding, Pair, ShapeOf, Weighted } from './op.js';

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

export interface Sliding {
  readonly stride: Pair;
  readonly dilation: Pair;
  readonly padding: Padding;
}

/** [height, width] of what a sliding window writes. */
export function spatial(op: AnyOp, input: Pair, kernel: Pair, { stride, dilation, padding }: Sliding): Pair {
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

export type Four = readonly [number, number, number, number];
export const nhwc = (op: AnyOp, shape: Shape): Four => rank4(op, shape, 'input');

export function rank4(op: AnyOp, shape: Shape, what: string): Four {
  if (shape.length !== 4) misfit(op, `expected a 4-dimensional ${what}, found ${formatShape(shape)}`);
  return shape as unknown as Four;
}

export function expectVector(op: AnyOp, what: string, tensor: string | undefined, length: number, of: ShapeOf): void {
  if (tensor !== undefined && !sameShape(of(tensor), [length]))
    misfit(op, `expected ${what} [${length}], found ${formatShape(of(tensor))}`);
}

/** Multiply-accumulates of a layer: for each output as many as its kernel has elements from `axis` on. */
export function kernelMacs<Options>(op: Op<Options, Weighted>, of: ShapeOf, axis: number): number {
  const outputs = of(op.outputs[0]).reduce((product, size) => product * size, 1);
  return of(op.constants.kernel)
    .slice(axis)
    .reduce((product, size) => product * size, outputs);
}

export function misfit(op: AnyOp, message: string): never {
  throw new ModelError({ code: 'graph/shape', message: `layer ${op.name} (${op.kind}): ${message}` });
}
