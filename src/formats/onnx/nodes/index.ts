import { batchNormalization, conv, gemm, matMul } from './convolution.js';
import {
  add,
  clip,
  concat,
  elu,
  hardSwish,
  leakyRelu,
  mul,
  prelu,
  relu,
  sigmoid,
  softmax,
  sub,
  tanh,
} from './elementwise.js';
import type { Convert } from './node.js';
import { pad } from './pad.js';
import { resize } from './resize.js';
import { averagePool, globalAveragePool, maxPool, reduceMean } from './pooling.js';
import { flatten, passThrough, reshape, squeeze, transpose, unsqueeze } from './shape.js';

/** How each ONNX operator becomes operators of a graph. Quantised values pass through: only their real values are kept. */
export const converters: Readonly<Record<string, Convert>> = {
  Add: add,
  AveragePool: averagePool,
  BatchNormalization: batchNormalization,
  Clip: clip,
  Concat: concat,
  Conv: conv,
  DequantizeLinear: passThrough,
  Dropout: passThrough,
  Elu: elu,
  Flatten: flatten,
  Gemm: gemm,
  GlobalAveragePool: globalAveragePool,
  HardSwish: hardSwish,
  Identity: passThrough,
  LeakyRelu: leakyRelu,
  MatMul: matMul,
  MaxPool: maxPool,
  Mul: mul,
  PRelu: prelu,
  Pad: pad,
  QuantizeLinear: passThrough,
  ReduceMean: reduceMean,
  Relu: relu,
  Reshape: reshape,
  Resize: resize,
  Sigmoid: sigmoid,
  Softmax: softmax,
  Squeeze: squeeze,
  Sub: sub,
  Tanh: tanh,
  Transpose: transpose,
  Unsqueeze: unsqueeze,
  Upsample: resize,
};
