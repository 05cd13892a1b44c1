import { batchNormalization, conv, gemm, matMul } from './convolution.js';
import { add, clip, relu, softmax } from './elementwise.js';
import type { Convert } from './node.js';
import { pad } from './pad.js';
import { averagePool, globalAveragePool, maxPool, reduceMean } from './pooling.js';
import { flatten, passThrough, reshape, squeeze, transpose, unsqueeze } from './shape.js';

/** How each ONNX operator becomes operators of a graph. Quantised values pass through: only their real values are kept. */
export const converters: Readonly<Record<string, Convert>> = {
  Add: add,
  AveragePool: averagePool,
  BatchNormalization: batchNormalization,
  Clip: clip,
  Conv: conv,
  DequantizeLinear: passThrough,
  Dropout: passThrough,
  Flatten: flatten,
  Gemm: gemm,
  GlobalAveragePool: globalAveragePool,
  Identity: passThrough,
  MatMul: matMul,
  MaxPool: maxPool,
  Pad: pad,
  QuantizeLinear: passThrough,
  ReduceMean: reduceMean,
  Relu: relu,
  Reshape: reshape,
  Softmax: softmax,
  Squeeze: squeeze,
  Transpose: transpose,
  Unsqueeze: unsqueeze,
};
