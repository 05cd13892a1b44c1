// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { Int8Reference } from '../shared/int8.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
import { int8 as conv2d } from '../conv2d/int8.js';
import { int8 as depthwiseConv2d } from '../depthwise-conv2d/int8.js';
import { int8 as fullyConnected } from '../fully-connected/int8.js';
import { int8 as transposeConv } from '../transpose-conv/int8.js';
import { int8 as batchNorm } from '../batch-norm/int8.js';
import { int8 as add } from '../add/int8.js';
import { int8 as sub } from '../sub/int8.js';
import { int8 as mul } from '../mul/int8.js';
import { int8 as concatenation } from '../concatenation/int8.js';
import { int8 as averagePool2d } from '../average-pool2d/int8.js';
import { int8 as maxPool2d } from '../max-pool2d/int8.js';
import { int8 as mean } from '../mean/int8.js';
import { int8 as pad } from '../pad/int8.js';
import { int8 as slice } from '../slice/int8.js';
import { int8 as resizeNearest } from '../resize-nearest/int8.js';
import { int8 as resizeBilinear } from '../resize-bilinear/int8.js';
import { int8 as relu } from '../relu/int8.js';
import { int8 as relu6 } from '../relu6/int8.js';
import { int8 as leakyRelu } from '../leaky-relu/int8.js';
import { int8 as prelu } from '../prelu/int8.js';
import { int8 as elu } from '../elu/int8.js';
import { int8 as hardSwish } from '../hard-swish/int8.js';
import { int8 as gelu } from '../gelu/int8.js';
import { int8 as logistic } from '../logistic/int8.js';
import { int8 as tanh } from '../tanh/int8.js';
import { int8 as rsqrt } from '../rsqrt/int8.js';
import { int8 as reshape } from '../reshape/int8.js';
import { int8 as transpose } from '../transpose/int8.js';
import { int8 as softmax } from '../softmax/int8.js';
import { int8 as quantize } from '../quantize/int8.js';
import { int8 as dequantize } from '../dequantize/int8.js';

export const int8Table: { readonly [K in Kind]: Int8Reference<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
  Conv2D: conv2d,
  DepthwiseConv2D: depthwiseConv2d,
  FullyConnected: fullyConnected,
  TransposeConv: transposeConv,
  BatchNorm: batchNorm,
  Add: add,
  Sub: sub,
  Mul: mul,
  Concatenation: concatenation,
  AveragePool2D: averagePool2d,
  MaxPool2D: maxPool2d,
  Mean: mean,
  Pad: pad,
  Slice: slice,
  ResizeNearest: resizeNearest,
  ResizeBilinear: resizeBilinear,
  Relu: relu,
  Relu6: relu6,
  LeakyRelu: leakyRelu,
  PRelu: prelu,
  Elu: elu,
  HardSwish: hardSwish,
  Gelu: gelu,
  Logistic: logistic,
  Tanh: tanh,
  Rsqrt: rsqrt,
  Reshape: reshape,
  Transpose: transpose,
  Softmax: softmax,
  Quantize: quantize,
  Dequantize: dequantize,
};
