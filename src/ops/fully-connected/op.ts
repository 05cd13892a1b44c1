import { formatShape } from '../../graph/shapes.js';
import { linearNumbers, sameTypes, weightedRoles, type Fused, type OpFacts, type Weighted } from '../shared/op.js';
import { expectVector, kernelMacs, misfit } from '../shared/shape-rules.js';

export type Options = Fused;
/** kernel [outC, inC], bias [outC]. */
export type Constants = Weighted;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  roles: weightedRoles(0),
  // Runtimes from before per-channel FULLY_CONNECTED read the first scale only and give wrong results without an error.
  weights: { perAxis: false, needsBias: false },
  shapes(op, of) {
    const [input, kernel] = [of(op.inputs[0]), of(op.constants.kernel)];
    if (input.length !== 2 || kernel.length !== 2 || input[1] !== kernel[1]) {
      misfit(
        op,
        `expected input [n, in] and weights [out, in], found ${formatShape(input)} and ${formatShape(kernel)}`,
      );
    }
    expectVector(op, 'bias', op.constants.bias, kernel[0]!, of);
    return [[input[0]!, kernel[0]!]];
  },
  types: sameTypes,
  numbers: linearNumbers,
  int8: null,
  macs: (op, of) => kernelMacs(op, of, 1),
};
