import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import type { Forward } from '../shared/forward.js';
import type { Constants, Options } from './op.js';

export const forward: Forward<Options, Constants> = ({ inputs, options: { from, to } }, { read }) => {
  const x = read(inputs[0]);
  const sizes = to.map((end, axis) => (axis === 0 ? x.shape[0] : end - from[axis]!));
  return [tf.slice(x, [...from], sizes)];
};
