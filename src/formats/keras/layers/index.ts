import { activation, elu, leakyRelu, prelu, relu, softmax } from './activation.js';
import { conv1d, conv2d, dense, depthwiseConv2d, separableConv2d } from './convolution.js';
import type { Convert } from './layer.js';
import { add, concatenate, multiply, subtract } from './merge.js';
import { batchNormalization } from './normalization.js';
import { averagePool2d, globalAveragePool2d, globalMaxPool2d, maxPool2d } from './pooling.js';
import { flatten, passThrough, reshape, upSampling2d, zeroPadding2d } from './shape.js';

/** How each Keras layer becomes operators of a graph, by its class. */
export const converters: Readonly<Record<string, Convert>> = {
  Activation: activation,
  ActivityRegularization: passThrough,
  Add: add,
  AlphaDropout: passThrough,
  AveragePooling2D: averagePool2d,
  BatchNormalization: batchNormalization,
  Concatenate: concatenate,
  Conv1D: conv1d,
  Conv2D: conv2d,
  Dense: dense,
  DepthwiseConv2D: depthwiseConv2d,
  Dropout: passThrough,
  ELU: elu,
  Flatten: flatten,
  GaussianDropout: passThrough,
  GaussianNoise: passThrough,
  GlobalAveragePooling2D: globalAveragePool2d,
  GlobalMaxPooling2D: globalMaxPool2d,
  LeakyReLU: leakyRelu,
  MaxPooling2D: maxPool2d,
  Multiply: multiply,
  PReLU: prelu,
  ReLU: relu,
  Reshape: reshape,
  SeparableConv2D: separableConv2d,
  Softmax: softmax,
  SpatialDropout1D: passThrough,
  SpatialDropout2D: passThrough,
  Subtract: subtract,
  UpSampling2D: upSampling2d,
  ZeroPadding2D: zeroPadding2d,
};
