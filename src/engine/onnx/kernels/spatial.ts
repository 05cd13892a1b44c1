/**
 * Changes of height and width. Written for channel blocks; NCHW is the case of one channel per block, CHWN that of one
 * image of C·N channels in blocks of N. Shapes are [N, C, H, W] with C as stored.
 */
import type { TraceOp } from '../../trace/trace.js';
import type { GraphBuilder } from '../builder.js';

export type Pair = readonly [number, number];

export interface Geometry {
  readonly strides: Pair;
  readonly dilations: Pair;
  /** top, bottom, left, right */
  readonly pads: readonly [number, number, number, number];
}

export const geometryOf = (op: TraceOp): Geometry => op.attributes as unknown as Geometry;
/** ONNX order: begins, then ends. */
export const onnxPads = ([top, bottom, left, right]: Geometry['pads']) => [top, left, bottom, right];

/** Rows and columns spread apart by a stride, with zeros between and after: [N, C, H·s, W·s]. */
export function stretch(
  b: GraphBuilder,
  value: string,
  [n, c, h, w]: readonly number[],
  [sh, sw]: Pair,
  block: number,
): string {
  if (sh === 1 && sw === 1) return value;
  const rows = b.reshape(value, [(n! * c! * h!) / block, 1, w!, block]);
  const padded = b.node('Pad', [rows, b.indices([0, 0, 0, 0, 0, sh - 1, 0, (sw - 1) * block])]);
  return b.reshape(padded, [n!, c!, h! * sh, w! * sw]);
}

/** Zeros added around (ONNX order: top, left, bottom, right); a negative number cuts rows or columns off. */
export function border(
  b: GraphBuilder,
  value: string,
  [n, c, h, w]: readonly number[],
  sides: readonly number[],
  block: number,
): string {
  if (sides.every((side) => side === 0)) return value;
  const [top, left, bottom, right] = sides as [number, number, number, number];
  const [fromH, fromW] = [Math.max(0, -top), Math.max(0, -left)];
  const [toH, toW] = [h! + Math.min(0, bottom), w! + Math.min(0, right)];
  let view = b.reshape(value, [(n! * c!) / block, h!, w!, block]);
  if (sides.some((side) => side < 0)) view = b.slice(view, [fromH, fromW], [toH, toW], [1, 2]);
  const [t, l, bt, r] = sides.map((side) => Math.max(0, side)) as [number, number, number, number];
  if (t + bt === 0 && l + r > 0 && block > 1) {
    // Long runs: Concat moves them on every thread, Pad on one.
    const zeros = (width: number) => {
      if (width === 0) return [];
      return [b.node('ConstantOfShape', [b.indices([(n! * c!) / block, toH - fromH, width, block])])];
    };
    view = b.node('Concat', [...zeros(l), view, ...zeros(r)], { axis: 2 });
  } else if (t + l + bt + r > 0) view = b.node('Pad', [view, b.indices([0, t, l, 0, 0, bt, r, 0])]);
  return b.reshape(view, [n!, c!, toH - fromH + t + bt, toW - fromW + l + r]);
}

/**
 * Padding (ONNX order) that makes a convolution of x by dy, dilated by the stride, come out at exactly the filter's
 * size.
 */
export function filterGradientPads(x: Pair, dy: Pair, [kh, kw]: Pair, { strides, pads }: Geometry): number[] {
  const end = (size: number, out: number, k: number, stride: number, begin: number) =>
    stride * (out - 1) + k - size - begin;
  const bottom = end(x[0], dy[0], kh, strides[0], pads[0]);
  const right = end(x[1], dy[1], kw, strides[1], pads[2]);
  return [pads[0], pads[2], bottom, right];
}

export const isPointwise = ([kh, kw]: Pair, { pads }: Geometry): boolean =>
  kh === 1 && kw === 1 && pads.every((pad) => pad === 0);
