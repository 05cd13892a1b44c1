import { batchNormalization, conv, gemm, matMul } from './convolution.js';
import {
  add,
  clip,
  concat,
  div,
  elu,
  gelu,
  hardSigmoid,
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
import { convTranspose } from './conv-transpose.js';
import type { Convert } from './node.js';
import { pad } from './pad.js';
import { layerNormalization, slice, transpose } from './place.js';
import { resize } from './resize.js';
import { averagePool, globalAveragePool, globalMaxPool, maxPool, reduceMean } from './pooling.js';
import { dropout, flatten, passThrough, reshape, squeeze, unsqueeze } from './shape.js';

/** How each ONNX operator becomes operators of a graph. Quantised values pass through: only their real values are kept. */
export const converters: Readonly<Record<string, Convert>> = {
  Add: add,
  AveragePool: averagePool,
  BatchNormalization: batchNormalization,
  Clip: clip,
  Concat: concat,
  Conv: conv,
  ConvTranspose: convTranspose,
  DequantizeLinear: passThrough,
  Div: div,
  Dropout: dropout,
  Elu: elu,
  Flatten: flatten,
  Gelu: gelu,
  Gemm: gemm,
  GlobalAveragePool: globalAveragePool,
  GlobalMaxPool: globalMaxPool,
  HardSigmoid: hardSigmoid,
  HardSwish: hardSwish,
  Identity: passThrough,
  LayerNormalization: layerNormalization,
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
  Slice: slice,
  Softmax: softmax,
  Squeeze: squeeze,
  Sub: sub,
  Tanh: tanh,
  Transpose: transpose,
  Unsqueeze: unsqueeze,
  Upsample: resize,
};
