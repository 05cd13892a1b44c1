import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, codeRange, perTensor, type CodeReference } from '../shared/int8.js';
import { codePair } from '../shared/pair.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Mul, and BroadcastMul4DSlow: the same arithmetic. */
export const int8: CodeReference<Options, Constants> = (op, context) => {
  const { parameters, map } = codePair(op, context);
  const [a, b] = parameters;
  const output = perTensor(context, op.outputs[0]);
  const multiplier = quantizeMultiplier((a.scale * b.scale) / output.scale);
  const range = codeRange(context, output, op.options.activation);
  return [map((x, y) => clamp(output.zeroPoint + multiplyByMultiplier(x * y, multiplier), range))];
};
