/** What the `float.ts` of a room gives: the operator on one sample in float64 with plain loops, the yardstick of engines and exporters. */
import type { Shape } from '../../graph/shapes.js';
import { slideWindow, type Four, type Sliding } from './shape-rules.js';
import type { Activation, NoConstants, Op, Weighted } from './op.js';
import type { PoolOptions } from './pool.js';

export interface FloatContext {
  readonly read: (activation: string) => Float64Array;
  readonly constant: (tensor: string) => Float32Array;
  readonly shapeOf: (tensor: string) => Shape;
}

/** Values of the operator's outputs, in order. */
export type FloatReference<Options, Constants> = (
  op: Op<Options, Constants>,
  context: FloatContext,
) => readonly Float64Array[];

/** Of conversions between floats and codes: in a float graph they mark where floats will become codes. */
export const passedOn: FloatReference<unknown, unknown> = (op, { read }) => [read(op.inputs[0])];

export function activation(value: number, kind: Activation): number {
  if (kind === 'none') return value;
  return kind === 'relu' ? Math.max(value, 0) : Math.min(Math.max(value, 0), 6);
}

/** Calls `tap(output position, input position, kernel position)` for every in-image pair of a sliding window. */
export function forEachTap(
  [, h, w]: readonly number[],
  [kh, kw]: readonly [number, number],
  { stride, dilation, padding }: Sliding,
  tap: (output: number, input: number, kernel: number) => void,
): void {
  const rows = slideWindow(h!, kh, stride[0], dilation[0], padding);
  const columns = slideWindow(w!, kw, stride[1], dilation[1], padding);
  for (let oy = 0; oy < rows.size; oy++) {
    for (let ox = 0; ox < columns.size; ox++) {
      for (let ky = 0; ky < kh; ky++) {
        const iy = oy * stride[0] - rows.before + ky * dilation[0];
        if (iy < 0 || iy >= h!) continue;
        for (let kx = 0; kx < kw; kx++) {
          const ix = ox * stride[1] - columns.before + kx * dilation[1];
          if (ix < 0 || ix >= w!) continue;
          tap(oy * columns.size + ox, iy * w! + ix, ky * kw + kx);
        }
      }
    }
  }
}

/** Sums that start at the bias of their channel, or at 0. */
export function biased(op: Op<unknown, Weighted>, { constant, shapeOf }: FloatContext): Float64Array {
  const sums = new Float64Array(shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1));
  if (op.constants.bias !== undefined) {
    const bias = constant(op.constants.bias);
    sums.forEach((_, i) => (sums[i] = bias[i % bias.length]!));
  }
  return sums;
}

/** `pooled`: all values inside the image under a window become one. */
export function pool(
  op: Op<PoolOptions, NoConstants>,
  { read, shapeOf }: FloatContext,
  pooled: (seen: readonly number[]) => number,
): Float64Array {
  const x = read(op.inputs[0]);
  const shape = shapeOf(op.inputs[0]) as Four;
  const channels = shape[3];
  const count = shapeOf(op.outputs[0]).reduce((product, size) => product * size, 1);
  const seen = Array.from({ length: count }, (): number[] => []);
  forEachTap(shape, op.options.size, { ...op.options, dilation: [1, 1] }, (output, input) => {
    for (let c = 0; c < channels; c++) seen[output * channels + c]!.push(x[input * channels + c]!);
  });
  return Float64Array.from(seen, (values) => activation(pooled(values), op.options.activation));
}
