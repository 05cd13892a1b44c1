import type { Linear } from './linear.js';
import { elements } from './shapes.js';

/** Which output of a layer and which channel of its input a value of a kernel belongs to. */
export interface KernelPlace {
  readonly output: number;
  readonly input: number;
}

/**
 * The place of each position of a kernel.
 * @param shape of the kernel.
 * @param channels of what the layer reads, before it is flattened.
 */
export function kernelPlaces(layer: Linear, shape: readonly number[], channels: number): (i: number) => KernelPlace {
  const last = shape.at(-1)!;
  if (layer.kind === 'DepthwiseConv2D')
    return (i) => ({ output: i % last, input: Math.floor((i % last) / layer.options.depthMultiplier) });
  const perOutput = elements(shape.slice(1));
  // Channels run fastest, in an image that was flattened, too.
  return (i) => ({ output: Math.floor(i / perOutput), input: i % channels });
}
