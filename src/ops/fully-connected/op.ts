import { elements, formatShape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, weightedRoles, type Fused, type OpFacts, type Weighted } from '../shared/op.js';
import { expectVector, kernelMacs, misfit } from '../shared/shape-rules.js';

export interface Options extends Fused {
  /**
   * Whether each row along the last dimension is multiplied by itself, [n, …, in] → [n, …, out]. Otherwise a sample is flattened,
   * [n, …] → [n, out].
   */
  readonly keepsDims?: true;
}
/** kernel [outC, inC], bias [outC]. */
export type Constants = Weighted;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: weightedRoles(0),
  // Runtimes from before per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
  weights: { perAxis: false, needsBias: false, isHybrid: true, takesInt4: true, fuses: true },
  shapes(op, of) {
    const [input, kernel] = [of(op.inputs[0]), of(op.constants.kernel)];
    const { keepsDims } = op.options;
    const [outC, inC] = kernel;
    const found = keepsDims ? input.at(-1) : elements(input.slice(1));
    if (input.length < 2 || kernel.length !== 2 || found !== inC) {
      const expected = `expected input [n, ${keepsDims ? '…, ' : ''}in] and weights [out, in]`;
      misfit(op, `${expected}, found ${formatShape(input)} and ${formatShape(kernel)}`);
    }
    expectVector(op, 'bias', op.constants.bias, outC!, of);
    return [[...(keepsDims ? input.slice(0, -1) : [input[0]!]), outC!]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  channels: () => 'mixed',
  int8: null,
  macs: (op, of) => kernelMacs(op, of, 1),
};
