import { allCodes, clamp, perTensor, type Int8Reference } from '../shared/int8.js';
import { gelu } from './gelu.js';
import type { Constants, Options } from './op.js';

/** A table of 256 codes (LUTPopulate), which LiteRT computes in float32. */
export const int8: Int8Reference<Options, Constants> = ({ inputs, outputs, options: { approximate } }, context) => {
  const [input, output] = [perTensor(context, inputs[0]), perTensor(context, outputs[0])];
  const inverse = Math.fround(1 / output.scale);
  const y = context.read(inputs[0]).map((code) => {
    const value = Math.fround(input.scale * (code - input.zeroPoint));
    const scaled = Math.fround(Math.fround(gelu(value, approximate)) * inverse);
    return clamp(Math.sign(scaled) * Math.round(Math.abs(scaled)) + output.zeroPoint, allCodes);
  });
  return [y];
};
