import { positions } from '../shared/broadcast.js';
import { multiplyByMultiplier, quantizeMultiplier } from '../shared/fixed-point.js';
import { clamp, codeRange, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** reference_integer_ops::Mul, and BroadcastMul4DSlow: the same arithmetic. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [x, y] = op.inputs.map(context.read) as [Int8Array, Int8Array];
  const [a, b] = [perTensor(context, op.inputs[0]), perTensor(context, op.inputs[1]!)];
  const output = perTensor(context, op.outputs[0]);
  const multiplier = quantizeMultiplier((a.scale * b.scale) / output.scale);
  const range = codeRange(output, op.options.activation);
  const { shape } = context.tensor(op.outputs[0]);
  const [first, second] = op.inputs.map((input) => positions(context.tensor(input).shape, shape)) as [
    Uint32Array,
    Uint32Array,
  ];
  const products = Int8Array.from(first, (at, i) => {
    const product = (x[at]! - a.zeroPoint) * (y[second[i]!]! - b.zeroPoint);
    return clamp(output.zeroPoint + multiplyByMultiplier(product, multiplier), range);
  });
  return [products];
};
