/**
 * The gradient to the input of a convolution, by its phases: with a stride s, the pixels of dx at q·s + r, for each r
 * below s, are a convolution of dy by every s-th tap. No work on zeros. Layouts and shapes as in spatial.ts.
 */
import type { GraphBuilder } from '../builder.js';
import { border, stretch, type Geometry, type Pair } from './spatial.js';

/** Some of a filter's rows and columns, in the order in which they meet dy. */
export interface Taps {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
/** Convolves dy, of this height and width, with those taps, in and out exchanged: stride 1, padding in ONNX order. */
export type Convolve = (dy: string, taps: Taps, pads: readonly number[], size: Pair) => string;

/** An image as its phases, each [N, C, ⌈H / rows⌉, ⌈W / columns⌉]. */
export interface Phases {
  /** How many along each axis. */
  readonly counts: Pair;
  /** Row by row; the first alone where the others are zeros. */
  readonly images: readonly string[];
}

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
 * dx from dy, in phases. Where a phase has no tap, or channels are not in blocks (pixels would have to be interleaved
 * one by one), dy is stretched with zeros instead, and dx is its only phase.
 */
export function inputPhases(
  b: GraphBuilder,
  dy: string,
  dyShape: readonly number[],
  dxShape: readonly number[],
  [kh, kw]: Pair,
  { strides, pads }: Geometry,
  block: number,
  convolve: Convolve,
): Phases {
  const [n, c, ho, wo] = dyShape as [number, number, number, number];
  const [, , h, w] = dxShape as [number, number, number, number];
  if (kh === 1 && kw === 1 && pads.every((pad) => pad === 0)) {
    return { counts: strides, images: [convolve(dy, { rows: [0], columns: [0] }, [0, 0, 0, 0], [ho, wo])] };
  }
  const strided = strides[0] > 1 || strides[1] > 1;
  const rows = phasesOf(h, kh, strides[0], pads[0]);
  const columns = phasesOf(w, kw, strides[1], pads[2]);
  if (strided && (block === 1 || [...rows, ...columns].some(({ taps }) => taps.length === 0))) {
    const wide = [n, c, ho * strides[0], wo * strides[1]];
    const geometry = { strides: [1, 1], dilations: [1, 1], pads } as const;
    const stretched = stretch(b, dy, dyShape, strides, block);
    return inputPhases(b, stretched, wide, dxShape, [kh, kw], geometry, block, convolve);
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
  return { counts: strides, images: rows.flatMap((row) => columns.map((column) => phase(row, column))) };
}

/** The sum of two images with the same phases. */
export function addPhases(b: GraphBuilder, one: Phases, other: Phases): Phases {
  const [more, fewer] = one.images.length < other.images.length ? [other, one] : [one, other];
  const images = more.images.map((image, i) => {
    const term = fewer.images[i];
    return term === undefined ? image : b.node('Add', [image, term]);
  });
  return { counts: one.counts, images };
}

/** The whole image [N, C, H, W]. */
export function joinPhases(b: GraphBuilder, phases: Phases, shape: readonly number[], block: number): string {
  const { counts, images } = phases;
  const [n, c, h, w] = shape as [number, number, number, number];
  if (counts[0] === 1 && counts[1] === 1) return images[0]!;
  const size = [n, c, Math.ceil(h / counts[0]), Math.ceil(w / counts[1])];
  const [reachH, reachW] = [size[2]! * counts[0], size[3]! * counts[1]];
  const whole =
    images.length === 1 ? stretch(b, images[0]!, size, counts, block) : interleave(b, images, counts, size, block);
  return border(b, whole, [n, c, reachH, reachW], [0, 0, h - reachH, w - reachW], block);
}

/** Phases, each [N, C, H, W], woven into one [N, C, H·rows, W·columns]. */
function interleave(
  b: GraphBuilder,
  images: readonly string[],
  [rows, columns]: Pair,
  [n, c, h, w]: readonly number[],
  block: number,
): string {
  const lines = (n! * c! * h!) / block;
  const weave = (values: readonly string[], outer: number, inner: number): string => {
    if (values.length === 1) return values[0]!;
    const views = values.map((value) => b.reshape(value, [outer, 1, inner]));
    return b.node('Concat', views, { axis: 1 });
  };
  const woven = Array.from({ length: rows }, (_, row) =>
    weave(images.slice(row * columns, (row + 1) * columns), lines * w!, block),
  );
  return b.reshape(weave(woven, lines, w! * columns * block), [n!, c!, h! * rows, w! * columns]);
}

/** dx from dy, whole; everything as in `inputPhases`. */
export function inputGradient(...of: Parameters<typeof inputPhases>): string {
  const [b, , , dxShape, , , block] = of;
  return joinPhases(b, inputPhases(...of), dxShape, block);
}
