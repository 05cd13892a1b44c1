import { activation, type FloatReference } from '../shared/float.js';
import { vectorPosition } from './sub-bands.js';
import type { Constants, Options } from './op.js';

/** By its moving statistics. */
export const float: FloatReference<Options, Constants> = (op, { read, constant, shapeOf }) => {
  const { epsilon, activation: kind, subBands = 1 } = op.options;
  const position = vectorPosition(shapeOf(op.inputs[0]), subBands);
  const [gamma, beta] = [constant(op.constants.gamma), constant(op.constants.beta)];
  const [mean, variance] = [constant(op.constants.mean), constant(op.constants.variance)];
  const y = read(op.inputs[0]).map((value, i) => {
    const c = position(i);
    const normalized = (value - mean[c]!) / Math.sqrt(variance[c]! + epsilon);
    return activation(normalized * gamma[c]! + beta[c]!, kind);
  });
  return [y];
};
