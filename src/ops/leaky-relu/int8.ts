import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, codesOf, perTensor, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_ops::QuantizeLeakyRelu; its two multipliers are computed in float32. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const slope = Math.fround(Math.fround(input.scale * Math.fround(op.options.alpha)) / output.scale);
  const [above, below] = [quantizeMultiplier(Math.fround(input.scale / output.scale)), quantizeMultiplier(slope)];
  const x = context.read(op.inputs[0]);
  const y = codesOf(context, x.length, (i) => {
    const value = x[i]! - input.zeroPoint;
    return clamp(output.zeroPoint + multiplyByMultiplier(value, value >= 0 ? above : below), context.limits);
  });
  return [y];
};
