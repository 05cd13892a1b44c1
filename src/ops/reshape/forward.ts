import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

/** All but the batch, whose size is that of the step. */
export const forward: Forward<Options, Constants> = (op, { read, shapeOf }) => {
  const x = read(op.inputs[0]);
  return [tf.reshape(x, [x.shape[0], ...shapeOf(op.outputs[0]).slice(1)])];
};
