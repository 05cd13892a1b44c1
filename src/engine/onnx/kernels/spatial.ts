/**
 * Changes of height and width, and the convolution that computes a gradient to the input. Written for channel blocks;
 * NCHW is the case of one channel per block, CHWN that of one image of C·N channels in blocks of N. Shapes are
 * [N, C, H, W] with C as stored.
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
  if (sides.some((side) => side < 0)) {
    const bounds = [
      [fromH, fromW],
      [toH, toW],
      [1, 2],
    ];
    view = b.node('Slice', [view, ...bounds.map((list) => b.indices(list))]);
  }
  const [t, l, bt, r] = sides.map((side) => Math.max(0, side)) as [number, number, number, number];
  if (t + l + bt + r > 0) view = b.node('Pad', [view, b.indices([0, t, l, 0, 0, bt, r, 0])]);
  return b.reshape(view, [n!, c!, toH - fromH + t + bt, toW - fromW + l + r]);
}

/** Some of a filter's rows and columns, in the order in which they meet dy. */
export interface Taps {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
/** Convolves dy, of this height and width, with those taps, in and out exchanged: stride 1, padding in ONNX order. */
export type Convolve = (dy: string, taps: Taps, pads: readonly number[], size: Pair) => string;

/** Along one axis: the pixels q·stride + phase of dx, for q < count, are dy, moved by `begin`, times these taps. */
interface Phase {
  readonly taps: readonly number[];
  readonly begin: number;
  readonly count: number;
}

/** dx[q·s + r] = Σ dy[q + (r + p − t)/s]·w[t] over the taps t for which that is whole. */
function phasesOf(size: number, kernel: number, stride: number, pad: number): Phase[] {
  const count = Math.ceil(size / stride);
  return Array.from({ length: stride }, (_, phase) => {
    const all = Array.from({ length: kernel }, (__, i) => kernel - 1 - i);
    const taps = all.filter((tap) => (phase + pad - tap) % stride === 0);
    return { taps, begin: taps.length === 0 ? 0 : (taps[0]! - phase - pad) / stride, count };
  });
}

/**
 * dx from dy. With a stride, each phase of dx is a convolution of dy by every stride-th tap, and the phases are
 * interleaved: no work on zeros. Where a phase has no tap, or channels are not in blocks (pixels would have to be
 * interleaved one by one), dy is stretched with zeros instead.
 */
export function inputGradient(
  b: GraphBuilder,
  dy: string,
  dyShape: readonly number[],
  dxShape: readonly number[],
  [kh, kw]: Pair,
  { strides, pads }: Geometry,
  block: number,
  convolve: Convolve,
): string {
  const [n, c, ho, wo] = dyShape as [number, number, number, number];
  const [, dxC, h, w] = dxShape as [number, number, number, number];
  if (kh === 1 && kw === 1 && pads.every((pad) => pad === 0)) {
    // A pointwise convolution commutes with stretching, and is cheaper before it.
    const narrow = convolve(dy, { rows: [0], columns: [0] }, [0, 0, 0, 0], [ho, wo]);
    const stretched = stretch(b, narrow, [n, dxC, ho, wo], strides, block);
    return border(
      b,
      stretched,
      [n, dxC, ho * strides[0], wo * strides[1]],
      [0, 0, h - ho * strides[0], w - wo * strides[1]],
      block,
    );
  }
  const strided = strides[0] > 1 || strides[1] > 1;
  const rows = phasesOf(h, kh, strides[0], pads[0]);
  const columns = phasesOf(w, kw, strides[1], pads[2]);
  if (strided && (block === 1 || [...rows, ...columns].some(({ taps }) => taps.length === 0))) {
    const wide = [n, c, ho * strides[0], wo * strides[1]];
    const geometry = { strides: [1, 1], dilations: [1, 1], pads } as const;
    return inputGradient(
      b,
      stretch(b, dy, dyShape, strides, block),
      wide,
      dxShape,
      [kh, kw],
      geometry,
      block,
      convolve,
    );
  }
  const phase = (row: Phase, column: Phase): string => {
    const end = (along: Phase, size: number) => along.count + along.taps.length - 1 - size - along.begin;
    const sides = [row.begin, column.begin, end(row, ho), end(column, wo)];
    const cuts = sides.map((side) => Math.min(0, side));
    const added = sides.map((side) => Math.max(0, side));
    const [top, left, bottom, right] = cuts as [number, number, number, number];
    const cut = border(b, dy, dyShape, cuts, block);
    return convolve(cut, { rows: row.taps, columns: column.taps }, added, [ho + top + bottom, wo + left + right]);
  };
  const grid = rows.map((row) => columns.map((column) => phase(row, column)));
  const [qh, qw] = [rows[0]!.count, columns[0]!.count];
  const whole = interleave(b, grid, [n, dxC, qh, qw], block);
  const reached: Pair = [qh * strides[0], qw * strides[1]];
  return border(b, whole, [n, dxC, ...reached], [0, 0, h - reached[0], w - reached[1]], block);
}

/** Images of phases, each [N, C, H, W], woven into one [N, C, H·rows, W·columns]. */
function interleave(
  b: GraphBuilder,
  grid: readonly (readonly string[])[],
  [n, c, h, w]: readonly number[],
  block: number,
): string {
  const lines = (n! * c! * h!) / block;
  const weave = (values: readonly string[], outer: number, inner: number): string => {
    if (values.length === 1) return values[0]!;
    const views = values.map((value) => b.reshape(value, [outer, 1, inner]));
    return b.node('Concat', views, { axis: 1 });
  };
  const width = grid[0]!.length;
  const woven = grid.map((row) => weave(row, lines * w!, block));
  if (grid.length === 1 && width === 1) return woven[0]!;
  return b.reshape(weave(woven, lines, w! * width * block), [n!, c!, h! * grid.length, w! * width]);
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
