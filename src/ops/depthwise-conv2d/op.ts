import { formatShape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, weightedRoles } from '../shared/op.js';
import type { Fused, OpFacts, Pair, Weighted, Windowed } from '../shared/op.js';
import { expectVector, misfit, nhwc, rank4, spatial } from '../shared/shape-rules.js';

export interface Options extends Windowed, Fused {
  readonly dilation: Pair;
  readonly depthMultiplier: number;
}
/** kernel [1, kh, kw, inC · multiplier], bias [inC · multiplier]. */
export type Constants = Weighted;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: weightedRoles(3),
  weights: { perAxis: true, needsBias: true, isHybrid: true, takesInt4: true, fuses: true },
  shapes(op, of) {
    const { kernel, bias } = op.constants;
    const { depthMultiplier } = op.options;
    const [n, h, w, c] = nhwc(op, of(op.inputs[0]));
    const [one, kh, kw, outC] = rank4(op, of(kernel), 'filter');
    if (one !== 1 || outC !== c * depthMultiplier) {
      misfit(op, `expected filter [1, kh, kw, ${c} · ${depthMultiplier}], found ${formatShape(of(kernel))}`);
    }
    expectVector(op, 'bias', bias, outC, of);
    return [[n, ...spatial(op, [h, w], [kh, kw], op.options), outC]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'each',
  int8: null,
  macs(op, of) {
    const [, kh, kw] = rank4(op, of(op.constants.kernel), 'filter');
    return of(op.outputs[0]).reduce((product, size) => product * size, kh * kw);
  },
};
