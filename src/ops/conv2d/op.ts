import { formatShape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, weightedRoles } from '../shared/op.js';
import type { Fused, OpFacts, Pair, Weighted, Windowed } from '../shared/op.js';
import { expectVector, kernelMacs, misfit, nhwc, rank4, spatial } from '../shared/shape-rules.js';

export interface Options extends Windowed, Fused {
  readonly dilation: Pair;
}
/** kernel [outC, kh, kw, inC], bias [outC]. */
export type Constants = Weighted;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: weightedRoles(0),
  weights: { perAxis: true, needsBias: true, isHybrid: true, takesInt4: true, fuses: true },
  shapes(op, of) {
    const { kernel, bias } = op.constants;
    const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
    const [outC, kh, kw, inC] = rank4(op, of(kernel), 'filter');
    if (inC !== c)
      misfit(op, `filter ${formatShape(of(kernel))} reads ${inC} channels, input ${op.inputs[0]} has ${c}`);
    expectVector(op, 'bias', bias, outC, of);
    return [[n, ...spatial(op, [h, w], [kh, kw], op.options), outC]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'mixed',
  int8: null,
  macs: (op, of) => kernelMacs(op, of, 1),
};
