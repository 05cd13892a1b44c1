/**
 * Every operator, by the folder that is its room. The tables under `tables/` are generated from this list
 * (`npm run generate`), so a facet that a room lacks does not compile. Where an order shows (documents), it is this one.
 */
export const rooms = {
  Conv2D: 'conv2d',
  DepthwiseConv2D: 'depthwise-conv2d',
  FullyConnected: 'fully-connected',
  TransposeConv: 'transpose-conv',
  BatchNorm: 'batch-norm',
  Add: 'add',
  Sub: 'sub',
  Mul: 'mul',
  Concatenation: 'concatenation',
  AveragePool2D: 'average-pool2d',
  MaxPool2D: 'max-pool2d',
  Mean: 'mean',
  Pad: 'pad',
  Slice: 'slice',
  ResizeNearest: 'resize-nearest',
  ResizeBilinear: 'resize-bilinear',
  Relu: 'relu',
  Relu6: 'relu6',
  LeakyRelu: 'leaky-relu',
  PRelu: 'prelu',
  Elu: 'elu',
  HardSwish: 'hard-swish',
  Gelu: 'gelu',
  Logistic: 'logistic',
  Tanh: 'tanh',
  Rsqrt: 'rsqrt',
  Reshape: 'reshape',
  Transpose: 'transpose',
  Softmax: 'softmax',
  Quantize: 'quantize',
  Dequantize: 'dequantize',
} as const;

export type Kind = keyof typeof rooms;
