import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import { axisOf, type Constants, type Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read, shapeOf }) => {
  const [first, ...others] = op.inputs.map(read) as [tf.Tensor, ...tf.Tensor[]];
  if (others.length === 0) return [tf.clone(first)];
  return [tf.concat([first, ...others], axisOf(op.options, shapeOf(op.inputs[0])))];
};
