// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { TfliteCodec } from '../shared/tflite.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
import { tflite as conv2d } from '../conv2d/tflite.js';
import { tflite as depthwiseConv2d } from '../depthwise-conv2d/tflite.js';
import { tflite as fullyConnected } from '../fully-connected/tflite.js';
import { tflite as transposeConv } from '../transpose-conv/tflite.js';
import { tflite as batchNorm } from '../batch-norm/tflite.js';
import { tflite as add } from '../add/tflite.js';
import { tflite as sub } from '../sub/tflite.js';
import { tflite as mul } from '../mul/tflite.js';
import { tflite as concatenation } from '../concatenation/tflite.js';
import { tflite as averagePool2d } from '../average-pool2d/tflite.js';
import { tflite as maxPool2d } from '../max-pool2d/tflite.js';
import { tflite as mean } from '../mean/tflite.js';
import { tflite as pad } from '../pad/tflite.js';
import { tflite as slice } from '../slice/tflite.js';
import { tflite as resizeNearest } from '../resize-nearest/tflite.js';
import { tflite as resizeBilinear } from '../resize-bilinear/tflite.js';
import { tflite as relu } from '../relu/tflite.js';
import { tflite as relu6 } from '../relu6/tflite.js';
import { tflite as leakyRelu } from '../leaky-relu/tflite.js';
import { tflite as prelu } from '../prelu/tflite.js';
import { tflite as elu } from '../elu/tflite.js';
import { tflite as hardSwish } from '../hard-swish/tflite.js';
import { tflite as gelu } from '../gelu/tflite.js';
import { tflite as logistic } from '../logistic/tflite.js';
import { tflite as tanh } from '../tanh/tflite.js';
import { tflite as rsqrt } from '../rsqrt/tflite.js';
import { tflite as reshape } from '../reshape/tflite.js';
import { tflite as transpose } from '../transpose/tflite.js';
import { tflite as softmax } from '../softmax/tflite.js';
import { tflite as quantize } from '../quantize/tflite.js';
import { tflite as dequantize } from '../dequantize/tflite.js';

export const tfliteTable: { readonly [K in Kind]: TfliteCodec<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
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
