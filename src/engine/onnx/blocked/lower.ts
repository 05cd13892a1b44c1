/**
 * The lowering for training on CPUs with channel blocks: onnxruntime's own kernels of the domain com.microsoft.nchwc,
 * written into the graph, since its optimiser uses them only where weights are constants.
 */
import type { Trace } from '../../trace/trace.js';
import { Lowering } from '../lowering.js';
import { standardKernels, type Lowered } from '../standard.js';
import { blockedBatchNorm } from './batch-norm.js';
import { blockedConvolutions } from './convolution.js';
import { blockedElementwise } from './elementwise.js';
import { blockedLayout } from './layout.js';

const kernels = {
  ...standardKernels,
  ...blockedBatchNorm(standardKernels),
  ...blockedConvolutions(standardKernels),
  ...blockedElementwise(standardKernels),
};

export function lowerBlocked(trace: Trace, block: number): Lowered {
  return new Lowering(trace, kernels, blockedLayout(block)).run();
}
