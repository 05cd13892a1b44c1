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

/** MobileNetV2 (Sandler et al. 2018). */
export interface MobilenetV2Parameters {
  /** Width multiplier. Default 0.35. */
  readonly alpha?: number;
}

/** MobileNetV3-Small (Howard et al. 2019). */
export interface MobilenetV3SmallParameters {
  /** Width multiplier. Default 1. */
  readonly alpha?: number;
}

/** EfficientNet-lite0: EfficientNet-B0 (Tan & Le 2019) without squeeze-and-excite, with ReLU6. */
export interface EfficientnetLite0Parameters {
  /** Width multiplier. Default 1. */
  readonly alpha?: number;
}

/** LeNet-300-100 (LeCun et al. 1998): two hidden dense layers on a flattened image. */
export interface Lenet300Parameters {
  /** Width of each hidden layer. Default [300, 100]. */
  readonly units?: readonly number[];
}

/** LeNet-5 as Caffe, and with it Deep Compression, has it. */
export interface Lenet5Parameters {
  /** Filters of the two convolutions. Default [20, 50]. */
  readonly filters?: readonly [number, number];
  /** Width of the hidden dense layer. Default 500. */
  readonly units?: number;
}

/** Dense layers, for rows of a table. */
export interface MlpParameters {
  /** Width of each hidden layer. Default [64, 32]. */
  readonly units?: readonly number[];
}

/** The autoencoder of MLPerf Tiny (anomaly detection). */
export interface AutoencoderParameters {
  /** Width of the hidden layers. Default 128. */
  readonly units?: number;
  /** Hidden layers on each side of the bottleneck. Default 4. */
  readonly layers?: number;
  /** Numbers that a sample is squeezed into. Default 8. */
  readonly bottleneck?: number;
}

/** BC-ResNet for keyword spotting. */
export interface BcResnetParameters {
  /** Width multiplier, τ in the paper. Default 1. */
  readonly width?: number;
  /** Bands of frequencies with a normalisation of their own. Default 5. */
  readonly sub_bands?: number;
}

export interface Parameters {
  readonly resnet8: Resnet8Parameters;
  readonly ds_cnn: DsCnnParameters;
  readonly mobilenet_v1: MobilenetV1Parameters;
  readonly mobilenet_v2: MobilenetV2Parameters;
  readonly mobilenet_v3_small: MobilenetV3SmallParameters;
  readonly efficientnet_lite0: EfficientnetLite0Parameters;
  readonly lenet_300_100: Lenet300Parameters;
  readonly lenet_5: Lenet5Parameters;
  readonly mlp: MlpParameters;
  readonly autoencoder: AutoencoderParameters;
  readonly bc_resnet: BcResnetParameters;
}
export type ArchitectureName = keyof Parameters;
export type Architecture<P> = (parameters: P, inputShape: InputShape, classes: number, random: Random) => Graph;
