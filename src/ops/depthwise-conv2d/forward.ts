import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import { dilated, isDilated } from '../shared/dilated.js';
import { mutable, withBias, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const { stride, padding, dilation, depthMultiplier, activation } = op.options;
  const x = read(op.inputs[0]) as tf.Tensor4D;
  const kernel = read(op.constants.kernel);
  const [, kh, kw, outC] = kernel.shape as [number, number, number, number];
  // [1, kh, kw, channels · multiplier] and tfjs's [kh, kw, channels, multiplier] are the same numbers in the same order.
  const filter = tf.reshape<tf.Rank.R4>(kernel, [kh, kw, outC / depthMultiplier, depthMultiplier]);
  const y = isDilated(op.options)
    ? dilated(x, [kh, kw], dilation, padding, (small) => tf.depthwiseConv2d(small, filter, [1, 1], 'valid'))
    : tf.depthwiseConv2d(x, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
  return [activate(withBias(y, op.constants.bias, read), activation)];
};
