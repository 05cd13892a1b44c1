/** What the room of every operator says in its `op.ts`: plain facts, without a runtime or a file format. */
import type { DataType } from '../../graph/tensor.js';
import type { Shape } from '../../graph/shapes.js';

/** Names of tensors in the order of the operator's definition; every operator has one at least. */
export type TensorNames = readonly [string, ...string[]];

export interface Op<Options, Constants, Kind extends string = string> {
  readonly kind: Kind;
  /** The layer's name: what patterns in a spec match and reports print. Unique in the graph. */
  readonly name: string;
  /** Activations it reads. */
  readonly inputs: TensorNames;
  /** Constants it reads, by role; a role that the layer does without is absent. */
  readonly constants: Constants;
  /** Activations it writes. */
  readonly outputs: TensorNames;
  /** Numbers and choices, never tensors. */
  readonly options: Options;
}
/** Any operator, where only its place in the graph counts. */
export type AnyOp = Op<unknown, unknown>;

export type Activation = 'none' | 'relu' | 'relu6';
export type Padding = 'same' | 'valid';
/** [height, width] */
export type Pair = readonly [number, number];

export interface Fused {
  /** Applied to the output, in the same kernel. */
  readonly activation: Activation;
}
export interface Windowed {
  readonly stride: Pair;
  readonly padding: Padding;
}
export type NoOptions = Readonly<Record<string, never>>;
export type NoConstants = Readonly<Record<string, never>>;
export type Weighted = Readonly<{
  kernel: string;
  /** Absent where the layer has no bias. */
  bias?: string;
}>;

export type ShapeOf = (tensor: string) => Shape;

export interface RoleFacts {
  /** Whether a layer may do without. */
  readonly isOptional: boolean;
  /** What moves its values in training. */
  readonly learns: 'by gradient' | 'by average' | 'never';
  /** Whether it is added to the inputs: where it is there, k times the inputs is not k times the output. */
  readonly isAddend?: true;
  /** Whether its values multiply what the layer reads: where they are 0 for a channel, nothing that varies reaches it. */
  readonly isFactor?: true;
  /** What its codes are in an int8 layer; null where the operator has no int8 form. */
  readonly int8: { readonly type: DataType; /** Along which scales may run. */ readonly axis: number } | null;
}

export interface WeightFacts {
  /** Whether runtimes read a scale for each output channel. */
  readonly perAxis: boolean;
  /** Whether runtimes refuse a layer without bias. */
  readonly needsBias: boolean;
  /** Whether runtimes multiply float32 activations by an int8 kernel. */
  readonly isHybrid: boolean;
  /** Whether runtimes read a kernel of four bits under int8 activations. */
  readonly takesInt4: boolean;
  /** Whether kernels apply an activation to what they write. */
  readonly fuses: boolean;
}

/** Scale and zero point that an operator's definition fixes. */
export interface FixedParameters {
  readonly scale: number;
  readonly zeroPoint: number;
}

export interface Numbers {
  /**
   * Int8 parameters of its outputs: of their own range, of its first input, of the range of all its inputs, which then have them
   * too (`shared`), or fixed by TFLite's quantisation specification.
   */
  readonly output: 'own' | 'as-input' | 'shared' | FixedParameters;
  /** False where its results are codes of its input, and so lie on the grid already. */
  readonly rounds: boolean;
  /** Whether k times all of its inputs gives k times its outputs, for every positive k, where no constant is added to them. */
  readonly scalesLinearly: boolean;
}

/**
 * What an operator does with channels, the last axis of what it reads and writes; where channels are removed from a graph, it tells
 * which go together.
 * - `mixed`: it makes new channels, each of all that it reads. They run along its kernel's axis of scales, and those it reads along
 *   the last.
 * - `each`: channel c is made of channel c of every input, and where it multiplies channels, of channel ⌊c / multiplier⌋. Constants as
 *   long as its output's last axis hold a value for each.
 * - `joined`: those of its inputs one after another.
 * - `regrouped`: the same numbers in the same order under another shape.
 * - `fixed`: its result depends on how many there are, or on which.
 */
export type ChannelFlow = 'mixed' | 'each' | 'joined' | 'regrouped' | 'fixed';

/** Why something does not exist for an operator. Words of a problem: the message goes on after the layer's name. */
export interface Refusal {
  readonly refused: string;
  readonly code: string;
  readonly fix?: string;
}

export interface OpFacts<Options, Constants> {
  /** How many activations it reads; `any` from one on. */
  readonly inputs: number | 'any';
  /** Its constants, in the order in which packed vectors and files have them. */
  readonly roles: { readonly [Role in keyof Constants]-?: RoleFacts };
  /** Of an operator that multiplies by a kernel, else null. */
  readonly weights: Constants extends Weighted ? WeightFacts : null;
  /** Shapes of its outputs. @throws ModelError naming the layer where its operands do not fit. */
  shapes(op: Op<Options, Constants>, of: ShapeOf): readonly Shape[];
  /** What is wrong with the types of its activations, null where nothing is. */
  types(inputs: readonly DataType[], output: DataType): string | null;
  readonly numbers: Numbers;
  channels(op: Op<Options, Constants>, of: ShapeOf): ChannelFlow;
  /** Why it has no int8 form, null where it has one. */
  readonly int8: Refusal | null;
  /** Multiply-accumulates of one inference. Taps on padding count, as in every published figure. */
  macs(op: Op<Options, Constants>, of: ShapeOf): number;
}

/** An int8 kernel with its output channels along `axis`. */
export const kernelRole = (axis: number): RoleFacts => ({
  isOptional: false,
  learns: 'by gradient',
  isFactor: true,
  int8: { type: 'int8', axis },
});
/** A bias: int32 codes in units of the accumulator. */
export const biasRole: RoleFacts = { isOptional: true, learns: 'by gradient', int8: { type: 'int32', axis: 0 } };
export const weightedRoles = (channelAxis: number) => ({ kernel: kernelRole(channelAxis), bias: biasRole });

/** What operators without constants have in common. */
export const withoutConstants = { roles: {}, weights: null, macs: () => 0 } as const;

/** Results between codes, each with parameters of its own range; k times the input is k times the output. */
export const linearNumbers: Numbers = { output: 'own', rounds: true, scalesLinearly: true };

const ofActivations: readonly DataType[] = ['float32', 'int8', 'int16'];

/** Float32, int8 or int16, the same for all activations. */
export function sameTypes(inputs: readonly DataType[], output: DataType): string | null {
  if (inputs.some((type) => type !== output)) return `reads ${inputs.join(', ')} and writes ${output}`;
  return ofActivations.includes(output) ? null : `activations are float32, int8 or int16, found ${output}`;
}
