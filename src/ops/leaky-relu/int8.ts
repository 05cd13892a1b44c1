import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_ops::QuantizeLeakyRelu; its two multipliers are computed in float32. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const slope = Math.fround(Math.fround(input.scale * Math.fround(op.options.alpha)) / output.scale);
  const [above, below] = [quantizeMultiplier(Math.fround(input.scale / output.scale)), quantizeMultiplier(slope)];
  const y = context.read(op.inputs[0]).map((code) => {
    const value = code - input.zeroPoint;
    return clamp(output.zeroPoint + multiplyByMultiplier(value, value >= 0 ? above : below), allCodes);
  });
  return [y];
};
