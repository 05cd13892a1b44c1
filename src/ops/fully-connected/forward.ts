import * as tf from '@tensorflow/tfjs-core';
import { activate } from '../../engine/ops/index.js';
import { withBias, type Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = (op, { read, shapeOf }) => {
  const x = read(op.inputs[0]);
  const kernel = read(op.constants.kernel);
  const [outC, inC] = kernel.shape as [number, number];
  const isFlat = x.rank === 2;
  const rows = isFlat ? x : tf.reshape(x, [x.size / inC, inC]);
  const y = activate(withBias(tf.matMul(rows, kernel, false, true), op.constants.bias, read), op.options.activation);
  return [isFlat ? y : tf.reshape(y, [x.shape[0], ...shapeOf(op.outputs[0]).slice(1, -1), outC])];
};
