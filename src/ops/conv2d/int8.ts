import { forEachTap } from '../shared/float.js';
import { perTensor, requantize, type CodeReference } from '../shared/int8.js';
import type { Four } from '../shared/shape-rules.js';
import { elements } from '../../graph/shapes.js';
import type { Constants, Options } from './op.js';

export const int8: CodeReference<Options, Constants> = (op, context) => {
  const { zeroPoint } = perTensor(context, op.inputs[0]);
  const x = context.read(op.inputs[0]);
  const kernel = context.tensor(op.constants.kernel);
  const filter = kernel.data as Int8Array;
  const [outC, kh, kw, inC] = kernel.shape as Four;
  const sums = new Float64Array(elements(context.tensor(op.outputs[0]).shape));
  forEachTap(context.tensor(op.inputs[0]).shape, [kh, kw], op.options, (output, input, tap) => {
    for (let o = 0; o < outC; o++) {
      let sum = 0;
      for (let c = 0; c < inC; c++) sum += (x[input * inC + c]! - zeroPoint) * filter[(o * kh * kw + tap) * inC + c]!;
      sums[output * outC + o]! += sum;
    }
  });
  return [requantize(op, context, sums)];
};
