import { perTensor, requantize, type CodeReference } from '../shared/int8.js';
import type { Constants, Options } from './op.js';

export const int8: CodeReference<Options, Constants> = (op, context) => {
  const { zeroPoint } = perTensor(context, op.inputs[0]);
  const x = context.read(op.inputs[0]);
  const { data, shape, quantization } = context.tensor(op.constants.kernel);
  const filter = data as Int8Array;
  const [outC, inC] = shape as readonly [number, number];
  const sums = Float64Array.from({ length: (x.length / inC) * outC }, (_, i) => {
    const [row, o] = [Math.floor(i / outC), i % outC];
    let sum = 0;
    for (let c = 0; c < inC; c++) sum += (x[row * inC + c]! - zeroPoint) * filter[o * inC + c]!;
    return sum;
  });
  // One scale per tensor is multiplied in float32 (GetQuantizedConvolutionMultipler), scales per channel in float64.
  const isPerTensor = quantization!.scale.length === 1;
  return [
    requantize(op, context, sums, (input, kernel) => (isPerTensor ? Math.fround(input * kernel) : input * kernel)),
  ];
};
