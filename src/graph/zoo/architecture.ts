/** What an architecture is built from. */
import type { Random } from '../../core/random.js';
import type { Graph } from '../graph.js';

/** [height, width, channels] of one sample. */
export type InputShape = readonly [number, number, number];

/** ResNet-8 of MLPerf Tiny (image classification): stem and three stacks of one residual block each. */
export interface Resnet8Parameters {
  /** Channels of the three stacks; the stem has those of the first. Default [16, 32, 64]. */
  readonly filters?: readonly [number, number, number];
  /** Side of the 3x3 convolutions. Default 3. */
  readonly kernel_size?: number;
}

/** DS-CNN of MLPerf Tiny (keyword spotting), generalised: a convolution, then depthwise-separable blocks. */
export interface DsCnnParameters {
  /** Channels: one number for every layer, or a list [stem, block 1 … block N]. Default 64. */
  readonly filters?: number | readonly number[];
  /** Number of depthwise-separable blocks. Default 4. */
  readonly blocks?: number;
  /** Side of the stem's kernel, or its height and width. Default 3. */
  readonly stem_kernel_size?: number | readonly [number, number];
  /** Default 2. */
  readonly stem_stride?: number;
  /** Side of the depthwise kernels. Default 3. */
  readonly kernel_size?: number;
  /** Depthwise stride of each block. Default 1 everywhere. */
  readonly strides?: readonly number[];
}

/** MobileNetV1 of MLPerf Tiny (visual wake words). */
export interface MobilenetV1Parameters {
  /** Width multiplier. Default 0.25. */
  readonly alpha?: number;
}

export interface Parameters {
  readonly resnet8: Resnet8Parameters;
  readonly ds_cnn: DsCnnParameters;
  readonly mobilenet_v1: MobilenetV1Parameters;
}
export type ArchitectureName = keyof Parameters;
export type Architecture<P> = (parameters: P, inputShape: InputShape, classes: number, random: Random) => Graph;
