// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { Int16Reference } from '../shared/int16.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
import { int16 as conv2d } from '../conv2d/int16.js';
import { int16 as depthwiseConv2d } from '../depthwise-conv2d/int16.js';
import { int16 as fullyConnected } from '../fully-connected/int16.js';
import { int16 as transposeConv } from '../transpose-conv/int16.js';
import { int16 as batchNorm } from '../batch-norm/int16.js';
import { int16 as add } from '../add/int16.js';
import { int16 as sub } from '../sub/int16.js';
import { int16 as mul } from '../mul/int16.js';
import { int16 as concatenation } from '../concatenation/int16.js';
import { int16 as averagePool2d } from '../average-pool2d/int16.js';
import { int16 as maxPool2d } from '../max-pool2d/int16.js';
import { int16 as mean } from '../mean/int16.js';
import { int16 as pad } from '../pad/int16.js';
import { int16 as slice } from '../slice/int16.js';
import { int16 as resizeNearest } from '../resize-nearest/int16.js';
import { int16 as resizeBilinear } from '../resize-bilinear/int16.js';
import { int16 as relu } from '../relu/int16.js';
import { int16 as relu6 } from '../relu6/int16.js';
import { int16 as leakyRelu } from '../leaky-relu/int16.js';
import { int16 as prelu } from '../prelu/int16.js';
import { int16 as elu } from '../elu/int16.js';
import { int16 as hardSwish } from '../hard-swish/int16.js';
import { int16 as gelu } from '../gelu/int16.js';
import { int16 as logistic } from '../logistic/int16.js';
import { int16 as tanh } from '../tanh/int16.js';
import { int16 as rsqrt } from '../rsqrt/int16.js';
import { int16 as reshape } from '../reshape/int16.js';
import { int16 as transpose } from '../transpose/int16.js';
import { int16 as softmax } from '../softmax/int16.js';
import { int16 as quantize } from '../quantize/int16.js';
import { int16 as dequantize } from '../dequantize/int16.js';

export const int16Table: { readonly [K in Kind]: Int16Reference<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
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
