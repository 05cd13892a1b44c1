import { SpecError } from '../../core/errors.js';
import type { Random } from '../../core/random.js';
import type { Graph } from '../graph.js';
import { dsCnn } from './ds-cnn.js';
import { mobilenetV1 } from './mobilenet-v1.js';
import { resnet8 } from './resnet8.js';

export { dsCnn } from './ds-cnn.js';
export { mobilenetV1 } from './mobilenet-v1.js';
export { resnet8 } from './resnet8.js';

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
  /** Side of the stem's kernel. Default 3. */
  readonly stem_kernel_size?: number;
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

export const architectures: { readonly [Name in ArchitectureName]: Architecture<Parameters[Name]> } = {
  resnet8,
  ds_cnn: dsCnn,
  mobilenet_v1: mobilenetV1,
};

/**
 * Builds a named architecture with seeded initial weights: input → … → logits → Softmax. `parameters` are what the
 * spec's schema has already checked. Throws `SpecError` for an unknown name or an impossible combination.
 */
export function buildArchitecture(
  name: string,
  parameters: Parameters[ArchitectureName],
  inputShape: InputShape,
  classes: number,
  random: Random,
): Graph {
  const architecture = (architectures as Readonly<Record<string, Architecture<never>>>)[name];
  if (!Object.hasOwn(architectures, name) || !architecture) {
    throw new SpecError({
      code: 'graph/unknown-architecture',
      message: `expected an architecture of ${Object.keys(architectures).join(', ')}, found ${JSON.stringify(name)}`,
      fix: 'Use one of the built-in names.',
    });
  }
  return architecture(parameters as never, inputShape, classes, random);
}
