/** What MobileNetV2 and the nets after it are built of. */
import type { GraphBuilder } from '../builder.js';

/** Channels as TensorFlow's nets round them: to a multiple of 8, never more than a tenth below. */
export function divisible(channels: number): number {
  const rounded = Math.max(8, Math.floor((channels + 4) / 8) * 8);
  return rounded < 0.9 * channels ? rounded + 8 : rounded;
}

export interface BlockOptions {
  /** Channels between; those of the input: nothing is widened. */
  readonly expanded: number;
  readonly filters: number;
  readonly kernelSize: number;
  readonly stride: number;
}

/**
 * A 1x1 convolution that widens, a depthwise one, and a 1x1 convolution that narrows, each with BatchNorm and ReLU6 (the last
 * without); added to the input where shapes allow it (Sandler et al. 2018, "MobileNetV2").
 */
export function invertedResidual(
  g: GraphBuilder,
  name: string,
  x: string,
  channels: number,
  options: BlockOptions,
): string {
  const { expanded, filters, kernelSize, stride } = options;
  let y = x;
  if (expanded !== channels) {
    y = g.conv2d(`${name}/expand`, y, { filters: expanded, kernelSize: 1, bias: false });
    y = g.batchNorm(`${name}/expand/bn`, y, { activation: 'relu6' });
  }
  y = g.depthwiseConv2d(`${name}/depthwise`, y, { kernelSize, stride, bias: false });
  y = g.batchNorm(`${name}/depthwise/bn`, y, { activation: 'relu6' });
  y = g.conv2d(`${name}/project`, y, { filters, kernelSize: 1, bias: false });
  y = g.batchNorm(`${name}/project/bn`, y);
  return stride === 1 && channels === filters ? g.add(`${name}/add`, x, y) : y;
}
