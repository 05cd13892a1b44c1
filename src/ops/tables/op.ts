// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.
import type { Kind } from '../kinds.js';
import type { OpFacts } from '../shared/op.js';
import * as conv2d from '../conv2d/op.js';
import * as depthwiseConv2d from '../depthwise-conv2d/op.js';
import * as fullyConnected from '../fully-connected/op.js';
import * as transposeConv from '../transpose-conv/op.js';
import * as batchNorm from '../batch-norm/op.js';
import * as add from '../add/op.js';
import * as sub from '../sub/op.js';
import * as mul from '../mul/op.js';
import * as concatenation from '../concatenation/op.js';
import * as averagePool2d from '../average-pool2d/op.js';
import * as maxPool2d from '../max-pool2d/op.js';
import * as mean from '../mean/op.js';
import * as pad from '../pad/op.js';
import * as slice from '../slice/op.js';
import * as resizeNearest from '../resize-nearest/op.js';
import * as resizeBilinear from '../resize-bilinear/op.js';
import * as relu from '../relu/op.js';
import * as relu6 from '../relu6/op.js';
import * as leakyRelu from '../leaky-relu/op.js';
import * as prelu from '../prelu/op.js';
import * as elu from '../elu/op.js';
import * as hardSwish from '../hard-swish/op.js';
import * as gelu from '../gelu/op.js';
import * as logistic from '../logistic/op.js';
import * as tanh from '../tanh/op.js';
import * as rsqrt from '../rsqrt/op.js';
import * as reshape from '../reshape/op.js';
import * as transpose from '../transpose/op.js';
import * as softmax from '../softmax/op.js';
import * as quantize from '../quantize/op.js';
import * as dequantize from '../dequantize/op.js';

export interface OptionsByKind {
  Conv2D: conv2d.Options;
  DepthwiseConv2D: depthwiseConv2d.Options;
  FullyConnected: fullyConnected.Options;
  TransposeConv: transposeConv.Options;
  BatchNorm: batchNorm.Options;
  Add: add.Options;
  Sub: sub.Options;
  Mul: mul.Options;
  Concatenation: concatenation.Options;
  AveragePool2D: averagePool2d.Options;
  MaxPool2D: maxPool2d.Options;
  Mean: mean.Options;
  Pad: pad.Options;
  Slice: slice.Options;
  ResizeNearest: resizeNearest.Options;
  ResizeBilinear: resizeBilinear.Options;
  Relu: relu.Options;
  Relu6: relu6.Options;
  LeakyRelu: leakyRelu.Options;
  PRelu: prelu.Options;
  Elu: elu.Options;
  HardSwish: hardSwish.Options;
  Gelu: gelu.Options;
  Logistic: logistic.Options;
  Tanh: tanh.Options;
  Rsqrt: rsqrt.Options;
  Reshape: reshape.Options;
  Transpose: transpose.Options;
  Softmax: softmax.Options;
  Quantize: quantize.Options;
  Dequantize: dequantize.Options;
}

export interface ConstantsByKind {
  Conv2D: conv2d.Constants;
  DepthwiseConv2D: depthwiseConv2d.Constants;
  FullyConnected: fullyConnected.Constants;
  TransposeConv: transposeConv.Constants;
  BatchNorm: batchNorm.Constants;
  Add: add.Constants;
  Sub: sub.Constants;
  Mul: mul.Constants;
  Concatenation: concatenation.Constants;
  AveragePool2D: averagePool2d.Constants;
  MaxPool2D: maxPool2d.Constants;
  Mean: mean.Constants;
  Pad: pad.Constants;
  Slice: slice.Constants;
  ResizeNearest: resizeNearest.Constants;
  ResizeBilinear: resizeBilinear.Constants;
  Relu: relu.Constants;
  Relu6: relu6.Constants;
  LeakyRelu: leakyRelu.Constants;
  PRelu: prelu.Constants;
  Elu: elu.Constants;
  HardSwish: hardSwish.Constants;
  Gelu: gelu.Constants;
  Logistic: logistic.Constants;
  Tanh: tanh.Constants;
  Rsqrt: rsqrt.Constants;
  Reshape: reshape.Constants;
  Transpose: transpose.Constants;
  Softmax: softmax.Constants;
  Quantize: quantize.Constants;
  Dequantize: dequantize.Constants;
}

export const facts: { readonly [K in Kind]: OpFacts<OptionsByKind[K], ConstantsByKind[K]> } = {
  Conv2D: conv2d.facts,
  DepthwiseConv2D: depthwiseConv2d.facts,
  FullyConnected: fullyConnected.facts,
  TransposeConv: transposeConv.facts,
  BatchNorm: batchNorm.facts,
  Add: add.facts,
  Sub: sub.facts,
  Mul: mul.facts,
  Concatenation: concatenation.facts,
  AveragePool2D: averagePool2d.facts,
  MaxPool2D: maxPool2d.facts,
  Mean: mean.facts,
  Pad: pad.facts,
  Slice: slice.facts,
  ResizeNearest: resizeNearest.facts,
  ResizeBilinear: resizeBilinear.facts,
  Relu: relu.facts,
  Relu6: relu6.facts,
  LeakyRelu: leakyRelu.facts,
  PRelu: prelu.facts,
  Elu: elu.facts,
  HardSwish: hardSwish.facts,
  Gelu: gelu.facts,
  Logistic: logistic.facts,
  Tanh: tanh.facts,
  Rsqrt: rsqrt.facts,
  Reshape: reshape.facts,
  Transpose: transpose.facts,
  Softmax: softmax.facts,
  Quantize: quantize.facts,
  Dequantize: dequantize.facts,
};
