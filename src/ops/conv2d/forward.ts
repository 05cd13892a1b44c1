import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import { dilated, isDilated } from '../shared/dilated.js';
import { mutable, withBias, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read }) => {
  const { stride, padding, dilation, activation } = op.options;
  const x = read(op.inputs[0]) as tf.Tensor4D;
  const filter = tf.transpose(read(op.constants.kernel) as tf.Tensor4D, [1, 2, 3, 0]);
  const [kh, kw] = filter.shape;
  const y = isDilated(op.options)
    ? dilated(x, [kh, kw], dilation, padding, (small) => tf.conv2d(small, filter, [1, 1], 'valid'))
    : tf.conv2d(x, filter, mutable(stride), padding, 'NHWC', mutable(dilation));
  return [activate(withBias(y, op.constants.bias, read), activation)];
};
