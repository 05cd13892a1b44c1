import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

/** A table of 256 codes, which TensorFlow Lite computes in float32. */
export const int8: Int8Reference<Options, Constants> = (op, context) => {
  const [input, output] = [perTensor(context, op.inputs[0]), perTensor(context, op.outputs[0])];
  const inverse = Math.fround(1 / output.scale);
  const y = context.read(op.inputs[0]).map((code) => {
    const value = Math.fround(input.scale * (code - input.zeroPoint));
    const result = value < 0 ? Math.fround(Math.expm1(value)) : value;
    const scaled = Math.fround(result * inverse);
    const rounded = Math.sign(scaled) * Math.round(Math.abs(scaled));
    return clamp(rounded + output.zeroPoint, allCodes);
  });
  return [y];
};
