// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { Forward } from '../shared/forward.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
import { forward as conv2d } from '../conv2d/forward.js';
import { forward as depthwiseConv2d } from '../depthwise-conv2d/forward.js';
import { forward as fullyConnected } from '../fully-connected/forward.js';
import { forward as transposeConv } from '../transpose-conv/forward.js';
import { forward as batchNorm } from '../batch-norm/forward.js';
import { forward as add } from '../add/forward.js';
import { forward as sub } from '../sub/forward.js';
import { forward as mul } from '../mul/forward.js';
import { forward as concatenation } from '../concatenation/forward.js';
import { forward as averagePool2d } from '../average-pool2d/forward.js';
import { forward as maxPool2d } from '../max-pool2d/forward.js';
import { forward as mean } from '../mean/forward.js';
import { forward as pad } from '../pad/forward.js';
import { forward as slice } from '../slice/forward.js';
import { forward as resizeNearest } from '../resize-nearest/forward.js';
import { forward as resizeBilinear } from '../resize-bilinear/forward.js';
import { forward as relu } from '../relu/forward.js';
import { forward as relu6 } from '../relu6/forward.js';
import { forward as leakyRelu } from '../leaky-relu/forward.js';
import { forward as prelu } from '../prelu/forward.js';
import { forward as elu } from '../elu/forward.js';
import { forward as hardSwish } from '../hard-swish/forward.js';
import { forward as gelu } from '../gelu/forward.js';
import { forward as logistic } from '../logistic/forward.js';
import { forward as tanh } from '../tanh/forward.js';
import { forward as rsqrt } from '../rsqrt/forward.js';
import { forward as reshape } from '../reshape/forward.js';
import { forward as transpose } from '../transpose/forward.js';
import { forward as softmax } from '../softmax/forward.js';
import { forward as quantize } from '../quantize/forward.js';
import { forward as dequantize } from '../dequantize/forward.js';

export const forwardTable: { readonly [K in Kind]: Forward<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
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
