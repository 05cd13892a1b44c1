import { elements, formatShape } from '../../graph/shapes.js';
import {
  linearNumbers,
  sameTypes,
  weightedRoles,
  type OpFacts,
  type Pair,
  type Weighted,
  type Windowed,
} from '../shared/op.js';
import { expectVector, misfit, nhwc, rank4 } from '../shared/shape-rules.js';

/** The gradient of a convolution as a layer (Zeiler et al. 2010): each pixel adds a window of its own to a larger image. */
export interface Options extends Windowed {
  /** Its kernels apply no activation in every runtime: a Relu after it is an operator of its own. */
  readonly activation: 'none';
}
/** kernel [outC, kh, kw, inC], bias [outC]. */
export type Constants = Weighted;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: weightedRoles(0),
  weights: { perAxis: true, needsBias: false, isHybrid: false, takesInt4: false, fuses: false },
  shapes(op, of) {
    const { kernel, bias } = op.constants;
    const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
    const [outC, kh, kw, inC] = rank4(op, of(kernel), 'filter');
    const { stride, padding } = op.options;
    if (inC !== c)
      misfit(op, `filter ${formatShape(of(kernel))} reads ${inC} channels, input ${op.inputs[0]} has ${c}`);
    if (!stride.every((each) => Number.isInteger(each) && each >= 1))
      misfit(op, `expected positive strides, found ${stride.join(', ')}`);
    expectVector(op, 'bias', bias, outC, of);
    const [height, width] = ([h, w] as const).map((size, axis) =>
      enlarged(size, [kh, kw][axis]!, stride[axis]!, padding),
    ) as unknown as Pair;
    return [[n, height, width, outC]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'mixed',
  int8: null,
  macs(op, of) {
    const [outC, kh, kw] = rank4(op, of(op.constants.kernel), 'filter');
    return elements(of(op.inputs[0])) * outC * kh * kw;
  },
};

/** What a side becomes: the size that a convolution of this stride and padding makes `size` of. */
export const enlarged = (size: number, kernel: number, stride: number, padding: 'same' | 'valid'): number =>
  size * stride + (padding === 'valid' ? Math.max(kernel - stride, 0) : 0);
