// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { FloatReference } from '../shared/float.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
import { float as conv2d } from '../conv2d/float.js';
import { float as depthwiseConv2d } from '../depthwise-conv2d/float.js';
import { float as fullyConnected } from '../fully-connected/float.js';
import { float as transposeConv } from '../transpose-conv/float.js';
import { float as batchNorm } from '../batch-norm/float.js';
import { float as add } from '../add/float.js';
import { float as sub } from '../sub/float.js';
import { float as mul } from '../mul/float.js';
import { float as concatenation } from '../concatenation/float.js';
import { float as averagePool2d } from '../average-pool2d/float.js';
import { float as maxPool2d } from '../max-pool2d/float.js';
import { float as mean } from '../mean/float.js';
import { float as pad } from '../pad/float.js';
import { float as slice } from '../slice/float.js';
import { float as resizeNearest } from '../resize-nearest/float.js';
import { float as resizeBilinear } from '../resize-bilinear/float.js';
import { float as relu } from '../relu/float.js';
import { float as relu6 } from '../relu6/float.js';
import { float as leakyRelu } from '../leaky-relu/float.js';
import { float as prelu } from '../prelu/float.js';
import { float as elu } from '../elu/float.js';
import { float as hardSwish } from '../hard-swish/float.js';
import { float as gelu } from '../gelu/float.js';
import { float as logistic } from '../logistic/float.js';
import { float as tanh } from '../tanh/float.js';
import { float as rsqrt } from '../rsqrt/float.js';
import { float as reshape } from '../reshape/float.js';
import { float as transpose } from '../transpose/float.js';
import { float as softmax } from '../softmax/float.js';
import { float as quantize } from '../quantize/float.js';
import { float as dequantize } from '../dequantize/float.js';

export const floatTable: { readonly [K in Kind]: FloatReference<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
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
