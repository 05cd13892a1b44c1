/** One operand of an operator in words: where it comes from, its type, how it is quantised. */
import type { SubGraph } from '../../../export/tflite/schema/index.js';
import type { ElementType } from '../../../formats/tflite/element-types.js';
import type { FileTensor } from '../../../formats/tflite/tensors.js';

export interface OperandContext {
  readonly subgraph: SubGraph;
  readonly isConstant: (index: number) => boolean;
  /** Tensors whose shape is computed while the model runs. */
  readonly dynamic: ReadonlySet<number>;
}

/** As `BlockwiseQuantization` stands in the schema's union `QuantizationDetails`. */
const blockwiseDetails = 2;

/**
 * `int8/tensor`, `const int8/axis0` (a scale for each slice of dimension 0), `const int4/blocks`, `state float32` (a
 * variable tensor), `float32[?]` (a shape computed while running), `const float32/sparse`, `-` (left out).
 */
export function operandFeature(tensor: FileTensor | null, context: OperandContext): string {
  if (tensor === null) return '-';
  const table = context.subgraph.tensors(tensor.index)!;
  const isConstant = context.isConstant(tensor.index);
  const origin = table.isVariable() ? 'state ' : isConstant ? 'const ' : '';
  const granularity = granularityOf(tensor, isConstant, table.quantization()?.detailsType() ?? 0);
  const sparse = table.sparsity() === null ? '' : '/sparse';
  return `${origin}${tensor.type}${granularity}${sparse}${context.dynamic.has(tensor.index) ? '[?]' : ''}`;
}

function granularityOf({ type, quantization }: FileTensor, isConstant: boolean, details: number): string {
  if (details === blockwiseDetails) return '/blocks';
  if (quantization === null) return '';
  const isShifted = hasShift(quantization.zeroPoint) && !takesZeroPoint(type, isConstant);
  const shifted = isShifted ? '+zero-point' : '';
  return quantization.scale.length > 1 ? `/axis${quantization.axis}${shifted}` : `/tensor${shifted}`;
}

/** Tensors share zero points: each list is looked through once. */
const shifts = new WeakMap<Float64Array, boolean>();
function hasShift(zeroPoint: Float64Array): boolean {
  const known = shifts.get(zeroPoint) ?? zeroPoint.some((point) => point !== 0);
  shifts.set(zeroPoint, known);
  return known;
}

/** Where a zero point is ordinary: activations of 8 bits, and weights of the unsigned scheme. Elsewhere kernels often ignore it. */
function takesZeroPoint(type: ElementType, isConstant: boolean): boolean {
  return type === 'uint8' || type === 'uint4' || (type === 'int8' && !isConstant);
}
