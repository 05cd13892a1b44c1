import { linearNumbers, sameTypes, type Fused, type OpFacts, type RoleFacts } from '../shared/op.js';
import { expectVector, misfit, nhwc } from '../shared/shape-rules.js';

export interface Options extends Fused {
  readonly epsilon: number;
  /**
   * Sub-spectral normalisation (Chang et al. 2021): the columns are so many bands of equal width, each with values of its own;
   * constants are [bands · channels], band by band. Left out: 1.
   */
  readonly subBands?: number;
}
/** [channels] each: y = (x − mean) / √(variance + epsilon) · gamma + beta, along the last axis. Folded away before export. */
export type Constants = Readonly<{ gamma: string; beta: string; mean: string; variance: string }>;

const learnt: RoleFacts = { isOptional: false, learns: 'by gradient', int8: null };
const moving: RoleFacts = { isOptional: false, learns: 'by average', int8: null };

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: { gamma: { ...learnt, isFactor: true }, beta: learnt, mean: moving, variance: moving },
  weights: null,
  shapes(op, of) {
    const input = of(op.inputs[0]);
    const { subBands = 1 } = op.options;
    if (subBands !== 1 && (!Number.isInteger(subBands) || subBands < 1 || nhwc(op, input)[2] % subBands !== 0))
      misfit(op, `expected columns that are ${subBands} bands of equal width, found ${String(input[2])} columns`);
    for (const part of ['gamma', 'beta', 'mean', 'variance'] as const)
      expectVector(op, part, op.constants[part], input.at(-1)! * subBands, of);
    return [input];
  },
  types: (inputs, output) =>
    sameTypes(inputs, output) ?? (output === 'float32' ? null : `BatchNorm cannot be ${output}; fold it first`),
  // Its shift is not multiplied with its input.
  numbers: { ...linearNumbers, scalesLinearly: false },
  channels: ({ options: { subBands = 1 } }) => (subBands === 1 ? 'each' : 'fixed'),
  int8: {
    code: 'quantize/batch-norm',
    refused: 'it has no int8 form',
    fix: 'Fold it into the layer before it (foldBatchNorm) before quantising.',
  },
  macs: () => 0,
};
