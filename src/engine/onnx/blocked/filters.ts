/** Filters and their gradients between the recorded layout and the kernels' blocked ones, inside the graph. */
import { nchwcDomain, type GraphBuilder } from '../builder.js';
import { pickTaps } from '../kernels/convolution.js';
import type { Taps } from '../kernels/input-gradient.js';
import { ohwi, type Lowering } from '../lowering.js';
import { padLast, roundUp } from './layout.js';

/** [taps, A, B] recorded, both channel axes padded with zeros as asked. */
function padded(b: GraphBuilder, value: string, [, rows, columns]: readonly number[], to: readonly [number, number]) {
  const ends = [to[0] - rows!, to[1] - columns!];
  if (ends[0] === 0 && ends[1] === 0) return value;
  return b.node('Pad', [value, b.indices([0, 0, 0, 0, ...ends])]);
}

/** A recorded filter as [kh·kw, in, out]. */
function tapsOf(lowering: Lowering, index: number): string {
  const [kh, kw, rows, columns] = lowering.shape(index) as [number, number, number, number];
  return lowering.builder.reshape(lowering.get(index), [kh * kw, rows, columns]);
}

const orderOf = ({ rows, columns }: Taps, width: number): number[] =>
  rows.flatMap((row) => columns.map((column) => row * width + column));

/** [taps, in, out] → [out/b, in/b, taps, b, b]: OIHWBiBo once its taps have two axes. Moves whole blocks. */
function toBlocks(b: GraphBuilder, value: string, [taps, input, output]: readonly number[], block: number): string {
  const view = b.reshape(value, [taps!, input! / block, block, output! / block, block]);
  return b.transpose(view, [3, 1, 0, 2, 4]);
}

/** A filter [.., out] times a factor per output channel, if there is one. */
const scaledBy = (b: GraphBuilder, value: string, scale: string | null): string =>
  scale === null ? value : b.node('Mul', [value, scale]);

/** A pointwise filter as a graph has it, [out, in], times a factor per output channel; null where only other layouts are there. */
function outputRows(lowering: Lowering, index: number, scale: string | null): string | null {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const isWhole = input % block === 0 && output % block === 0;
  if (kh * kw > 1 || !isWhole || !lowering.has(index, ohwi)) return null;
  const rows = b.reshape(lowering.get(index, ohwi), [output, input]);
  return scale === null ? rows : b.node('Mul', [rows, b.reshape(scale, [output, 1])]);
}

/** The filter of a forward convolution of a blocked x, times a factor per output channel. */
export function forwardFilter(lowering: Lowering, index: number, scale: string | null = null): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const [ip, op] = [roundUp(input, block), roundUp(output, block)];
  const rows = outputRows(lowering, index, scale);
  if (rows !== null) {
    const blocks = b.node('ReorderInput', [b.reshape(rows, [output / block, block, 1, input])], {}, nchwcDomain);
    return b.reshape(blocks, [output, input, 1, 1]);
  }
  const value = padded(b, scaledBy(b, tapsOf(lowering, index), scale), [kh * kw, input, output], [ip, op]);
  return b.reshape(toBlocks(b, value, [kh * kw, ip, op], block), [op, ip, kh, kw]);
}

/** The filter of a forward convolution of an x that has fewer channels than a block and stays NCHW: OIHWBo. */
export function narrowFilter(lowering: Lowering, index: number): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const op = roundUp(output, block);
  const value = padded(b, tapsOf(lowering, index), [kh * kw, input, output], [input, op]);
  const view = b.reshape(value, [kh * kw, input, op / block, block]);
  return b.reshape(b.transpose(view, [2, 1, 0, 3]), [op, input, kh, kw]);
}

/** The filter that convolves dy (times a factor per channel) into dx with some of the taps: in and out exchanged. */
export function backwardFilter(lowering: Lowering, index: number, taps: Taps, scale: string | null): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const [ip, op] = [roundUp(input, block), roundUp(output, block)];
  const rows = outputRows(lowering, index, scale);
  if (rows !== null) {
    const pixels = b.reshape(rows, [1, 1, output, input]);
    return b.reshape(b.node('ReorderInput', [pixels], { channels_last: 1 }, nchwcDomain), [input, output, 1, 1]);
  }
  // Channels are exchanged first, on whole matrices, so that what follows moves whole blocks.
  const exchanged = b.transpose(scaledBy(b, tapsOf(lowering, index), scale), [0, 2, 1]);
  const value = padded(b, exchanged, [kh * kw, output, input], [op, ip]);
  const picked = pickTaps(b, toBlocks(b, value, [kh * kw, op, ip], block), 2, orderOf(taps, kw), kh * kw);
  return b.reshape(picked, [ip, op, taps.rows.length, taps.columns.length]);
}

/** Taps of a depthwise filter [kh, kw, C, 1], times a factor per channel. */
export function depthwiseFilter(
  lowering: Lowering,
  index: number,
  taps: Taps | null = null,
  scale: string | null = null,
): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, channels] = lowering.shape(index) as [number, number, number];
  const stored = roundUp(channels, block);
  const flat = scaledBy(b, b.reshape(lowering.get(index), [kh * kw, channels]), scale);
  const view = b.reshape(padLast(b, flat, [kh * kw, channels], stored), [kh * kw, stored / block, block]);
  const blocks = b.transpose(view, [1, 0, 2]);
  if (taps === null) return b.reshape(blocks, [stored, 1, kh, kw]);
  const picked = pickTaps(b, blocks, 1, orderOf(taps, kw), kh * kw);
  return b.reshape(picked, [stored, 1, taps.rows.length, taps.columns.length]);
}
