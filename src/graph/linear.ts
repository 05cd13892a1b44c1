import { factsOf } from '../ops/operator.js';
import type { RoleFacts, Weighted } from '../ops/shared/op.js';
import type { Operator } from './graph.js';

/** An operator that multiplies its input by a kernel: what passes compress and a BatchNorm folds into. */
export type Linear = Extract<Operator, { readonly constants: Weighted }>;

export function isLinear(op: Operator | null): op is Linear {
  return op !== null && factsOf(op).weights !== null;
}

/** Along which axis of its kernel the output channels run. */
export function channelAxis(op: Linear): number {
  const { kernel }: { readonly kernel: RoleFacts } = factsOf(op).roles;
  return kernel.int8!.axis;
}

/** Whether runtimes read a scale for each output channel of its kernel. */
export function hasScalePerChannel(op: Linear): boolean {
  return factsOf(op).weights.perAxis;
}

/** Whether runtimes multiply float32 activations by int8 codes of its kernel. */
export function hasHybridKernel(op: Linear): boolean {
  return factsOf(op).weights.isHybrid;
}

/** Whether runtimes read its kernel in four bits, under int8 activations. */
export function takesInt4(op: Linear): boolean {
  return factsOf(op).weights.takesInt4;
}

/** Whether runtimes refuse it without a bias. */
export function needsBias(op: Linear): boolean {
  return factsOf(op).weights.needsBias;
}
