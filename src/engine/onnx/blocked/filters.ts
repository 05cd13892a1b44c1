/** Filters and their gradients between the recorded layout and the kernels' blocked ones, inside the graph. */
import type { GraphBuilder } from '../builder.js';
import type { Lowering } from '../lowering.js';
import { padLast, roundUp } from './layout.js';

/** [taps, A, B] recorded, both channel axes padded with zeros as asked. */
function padded(b: GraphBuilder, value: string, [, rows, columns]: readonly number[], to: readonly [number, number]) {
  const ends = [to[0] - rows!, to[1] - columns!];
  if (ends[0] === 0 && ends[1] === 0) return value;
  return b.node('Pad', [value, b.indices([0, 0, 0, 0, ...ends])]);
}

/** A recorded filter as [kh·kw, in, out], its taps reversed if asked. */
function tapsOf(lowering: Lowering, index: number, reversed: boolean): string {
  const { builder: b } = lowering;
  const [kh, kw, rows, columns] = lowering.shape(index) as [number, number, number, number];
  const taps = kh * kw;
  const flat = b.reshape(lowering.get(index), [taps, rows, columns]);
  if (!reversed || taps === 1) return flat;
  const order = b.indices(Array.from({ length: taps }, (_, tap) => taps - 1 - tap));
  return b.node('Gather', [flat, order], { axis: 0 });
}

/** [taps, in, out] → OIHWBiBo, declared [out, in, kh, kw]; moves whole blocks. */
function toBlocks(b: GraphBuilder, value: string, [kh, kw, input, output]: readonly number[], block: number): string {
  const [inBlocks, outBlocks] = [input! / block, output! / block];
  const view = b.reshape(value, [kh! * kw!, inBlocks, block, outBlocks, block]);
  return b.reshape(b.transpose(view, [3, 1, 0, 2, 4]), [output!, input!, kh!, kw!]);
}

/** The filter of a forward convolution of a blocked x. */
export function forwardFilter(lowering: Lowering, index: number): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const [ip, op] = [roundUp(input, block), roundUp(output, block)];
  const value = padded(b, tapsOf(lowering, index, false), [kh * kw, input, output], [ip, op]);
  return toBlocks(b, value, [kh, kw, ip, op], block);
}

/** The filter of a forward convolution of an x that has fewer channels than a block and stays NCHW: OIHWBo. */
export function narrowFilter(lowering: Lowering, index: number): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const op = roundUp(output, block);
  const value = padded(b, tapsOf(lowering, index, false), [kh * kw, input, output], [input, op]);
  const view = b.reshape(value, [kh * kw, input, op / block, block]);
  return b.reshape(b.transpose(view, [2, 1, 0, 3]), [op, input, kh, kw]);
}

/** The filter that convolves dy into dx: flipped, in and out exchanged. */
export function backwardFilter(lowering: Lowering, index: number): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, input, output] = lowering.shape(index) as [number, number, number, number];
  const [ip, op] = [roundUp(input, block), roundUp(output, block)];
  // Channels are exchanged first, on whole matrices, so that what follows moves whole blocks.
  const exchanged = b.transpose(tapsOf(lowering, index, true), [0, 2, 1]);
  const value = padded(b, exchanged, [kh * kw, output, input], [op, ip]);
  return toBlocks(b, value, [kh, kw, op, ip], block);
}

/** A depthwise filter [kh, kw, C, 1], forward or (reversed) backward. */
export function depthwiseFilter(lowering: Lowering, index: number, reversed: boolean): string {
  const { builder: b } = lowering;
  const { block } = lowering.blocked!;
  const [kh, kw, channels] = lowering.shape(index) as [number, number, number];
  const stored = roundUp(channels, block);
  const taps = b.reshape(tapsOf(lowering, index, reversed), [kh * kw, channels]);
  const view = b.reshape(padLast(b, taps, [kh * kw, channels], stored), [kh * kw, stored / block, block]);
  return b.reshape(b.transpose(view, [1, 0, 2]), [stored, 1, kh, kw]);
}
