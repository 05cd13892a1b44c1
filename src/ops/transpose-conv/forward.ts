import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import { mutable, withBias, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read, shapeOf }) => {
  const x = read(op.inputs[0]) as tf.Tensor4D;
  const [, height, width, outC] = shapeOf(op.outputs[0]) as [number, number, number, number];
  const filter = tf.transpose(read(op.constants.kernel) as tf.Tensor4D, [1, 2, 0, 3]);
  const { stride, padding } = op.options;
  const y = tf.conv2dTranspose(x, filter, [x.shape[0], height, width, outC], mutable(stride), padding);
  return [withBias(y, op.constants.bias, read)];
};
