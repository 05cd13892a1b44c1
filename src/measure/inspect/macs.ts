/** Multiply-accumulates of an operator, kernel by kernel, or why they are not known. */
import { malformed } from '../../export/tflite/bounds.js';
import type { NotKnown } from '../measurement.js';
import { isFloat } from '../../formats/tflite/element-types.js';
import { costOf, type Cost } from './operator-costs.js';
import type { FileOperator } from '../../formats/tflite/operators.js';
import type { Size, Sizes } from './sizes.js';
import type { FileTensor } from '../../formats/tflite/tensors.js';

export interface Kernel {
  readonly tensor: FileTensor;
  /** Position among the inputs. */
  readonly at: number;
  /** Of one inference; null: not known. */
  readonly macs: Size;
}

export interface CountedOperator {
  readonly kernels: readonly Kernel[];
  /** Why the sum over the kernels is not what the operator costs; null: it is. */
  readonly why: NotKnown['why'] | null;
}

/** @param othersCost whether the subgraphs that operators may run hold anything that costs, or is not known. */
export function countOperator(
  operator: FileOperator,
  sizesOf: (tensor: FileTensor) => Sizes,
  othersCost: boolean,
): CountedOperator {
  const { inputs, isCustom } = operator;
  const cost = costOf(operator.operator, isCustom, inputs.length);
  if (cost === 'none') return { kernels: [], why: null };
  if (cost === 'calls') return { kernels: [], why: othersCost ? 'calls-subgraphs' : null };
  if (cost === 'unknown') return { kernels: [], why: isCustom ? 'custom-operator' : 'no-count' };
  const kernels = kernelsOf(operator, cost, sizesOf);
  return { kernels, why: kernels.some(({ macs }) => macs === null) ? 'open-dimensions' : null };
}

/** Constant or not: what a kernel costs does not depend on where it comes from. */
function kernelsOf(
  { operator, inputs, outputs, position }: FileOperator,
  cost: Cost,
  sizesOf: (tensor: FileTensor) => Sizes,
): Kernel[] {
  const shapes = {
    inputs: inputs.map((tensor) => (tensor ? sizesOf(tensor) : undefined)),
    output: outputs[0] ? sizesOf(outputs[0]) : null,
  };
  return cost.kernels.flatMap((at): Kernel[] => {
    const tensor = inputs[at] ?? null;
    if (tensor === null || (cost.isTable && !holdsRealNumbers(tensor))) return [];
    const macs = cost.macs(sizesOf(tensor), shapes);
    if (macs !== null && (!Number.isSafeInteger(macs) || macs < 0))
      throw malformed(position, `${macs} multiply-accumulates in ${operator}`);
    return [{ tensor, at, macs }];
  });
}

/** Floats, or codes that mean some: integers without quantisation are shapes, axes, indices, tables and commands. */
export function holdsRealNumbers({ type, quantization }: FileTensor): boolean {
  return isFloat(type) || quantization !== null;
}
