import { elements } from '../../graph/shapes.js';
import { forEachTap } from '../shared/float.js';
import { perTensor, requantize, type CodeReference } from '../shared/int8.js';
import type { Four } from '../shared/shape-rules.js';
import type { Constants, Options } from './op.js';

export const int8: CodeReference<Options, Constants> = (op, context) => {
  const { depthMultiplier } = op.options;
  const { zeroPoint } = perTensor(context, op.inputs[0]);
  const x = context.read(op.inputs[0]);
  const kernel = context.tensor(op.constants.kernel);
  const filter = kernel.data as Int8Array;
  const [, kh, kw, outC] = kernel.shape as Four;
  const inC = outC / depthMultiplier;
  const sums = new Float64Array(elements(context.tensor(op.outputs[0]).shape));
  forEachTap(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
    for (let o = 0; o < outC; o++) {
      const value = x[input * inC + Math.floor(o / depthMultiplier)]! - zeroPoint;
      sums[output * outC + o]! += value * filter[tap * outC + o]!;
    }
  });
  return [requantize(op, context, sums)];
};
