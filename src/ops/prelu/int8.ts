import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_ops::BroadcastPrelu4DSlow. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const slope = perTensor(context, op.constants.alpha);
  const alpha = context.tensor(op.constants.alpha).data as Int8Array;
  const above = quantizeMultiplier(input.scale / output.scale);
  const below = quantizeMultiplier((input.scale * slope.scale) / output.scale);
  const y = context.read(op.inputs[0]).map((code, i) => {
    const value = code - input.zeroPoint;
    const scaled =
      value >= 0
        ? multiplyByMultiplier(value, above)
        : multiplyByMultiplier(value * (alpha[i % alpha.length]! - slope.zeroPoint), below);
    return clamp(output.zeroPoint + scaled, allCodes);
  });
  return [y];
};
