import { ModelError } from '../core/errors.js';
import { fromFloat16 } from '../core/float16.js';
import type { Graph } from './graph.js';
import { tensorOf } from './operands.js';

/** What a constant stands for: floats as they are or unpacked, codes times their scales. @throws ModelError for what has no scale. */
export function realsOf(graph: Graph, name: string): Float32Array {
  const { data, type, shape, quantization } = tensorOf(graph, name);
  if (data instanceof Float32Array) return data;
  if (data !== null && type === 'float16') return Float32Array.from(data, fromFloat16);
  if (data === null || quantization === null) {
    throw new ModelError({
      code: 'graph/not-real',
      message: `expected constant ${name} to stand for numbers, found ${data ? 'integers without a scale' : 'an activation'}`,
    });
  }
  const { scale, zeroPoint, axis } = quantization;
  const channelOf = channelIndex(shape, axis);
  return Float32Array.from(data, (code, i) => (code - zeroPoint[channelOf(i)]!) * scale[channelOf(i)]!);
}

/** The same for every position at once, [elements]. */
export function channelsOf(shape: readonly number[], axis: number | null): Uint16Array {
  const size = shape.reduce((product, count) => product * count, 1);
  const channels = new Uint16Array(size);
  if (axis === null) return channels;
  const inner = shape.slice(axis + 1).reduce((product, count) => product * count, 1);
  const count = shape[axis]!;
  for (let at = 0, channel = 0; at < size; at += inner, channel = (channel + 1) % count)
    channels.fill(channel, at, at + inner);
  return channels;
}

/** Index of the slice along `axis`, and so into the scales, that a flat position belongs to; 0 where `axis` is null. */
export function channelIndex(shape: readonly number[], axis: number | null): (position: number) => number {
  if (axis === null) return () => 0;
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1);
  const count = shape[axis]!;
  return (position) => Math.floor(position / inner) % count;
}
