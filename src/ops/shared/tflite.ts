/** What the `tflite.ts` of a room gives: how the operator stands in a `.tflite` file. */
import type { Builder, Offset } from 'flatbuffers';
import { ExportError, InternalError, type Problem } from '../../core/errors.js';
import {
  ActivationFunctionType,
  BuiltinOptions,
  Padding as PaddingCode,
  Pool2DOptions,
} from '../../export/tflite/schema/index.js';
import type { Shape } from '../../graph/shapes.js';
import type { DataType, GraphTensor } from '../../graph/tensor.js';
import { unitParameters } from './int16.js';
import { OptionsTable, writeTable } from './options-table.js';
import type { Activation, FixedParameters, Fused, NoOptions, Op, Padding, ShapeOf, Weighted } from './op.js';
import type { PoolOptions } from './pool.js';

/** A TensorFlow release: major, minor, patch. */
export type Release = readonly [number, number, number];

/** Reads the options table of an operator in a file. */
export interface OptionsReader {
  /** The table as `empty`, an instance of its generated class. @throws ExportError where the file has another or none. */
  table<Table>(empty: Table): Table;
  /** The integers of the operand at this place behind those of the graph; null where it is no int32 constant. */
  integers(at: number): readonly number[] | null;
  /** Of its first input. */
  inputShape(): Shape;
}

/** An int32 constant that only a file has. */
export interface Integers {
  readonly shape: Shape;
  readonly values: readonly number[];
}
export const vector = (...values: readonly number[]): Integers => ({ shape: [values.length], values });

/**
 * A version says which kernel features a file needs: runtimes refuse one above the highest they registered, so each is the
 * lowest that covers the use. Source: tensorflow/lite/tools/versioning/op_version.cc and runtime_version.cc.
 */
export interface TfliteCodec<Options, Constants> {
  /** Its number among the builtin operators. */
  readonly builtin: number;
  /** Which table of the `BuiltinOptions` union it has, by its number. */
  readonly optionsType: number;
  /** The version of the operator in a file; `type` is that of its first input. */
  version(op: Op<Options, Constants>, type: DataType, tensor: (name: string) => GraphTensor): number;
  /** The first release whose runtime has that version. */
  firstRelease(version: number): Release;
  /** Writes the options table, `type` being that of the first input; 0 where it has none. Nothing else may be under construction in the builder. */
  write(builder: Builder, options: Options, type: DataType): Offset;
  /** @throws ExportError, its words going on after the layer's name, for options that the graph cannot keep. */
  read(options: OptionsReader): Options;
  /** Integers that a file has as operands behind those of the graph, such as MEAN's axes. */
  integers(op: Op<Options, Constants>, of: ShapeOf): readonly Integers[];
  /** Where operands stand in a file, if not in the order of activations, constants and integers. A bias that is absent has no place there. */
  readonly order: OperandOrder | null;
  /**
   * Of an operator that takes a constant in the place of an activation: which role a constant of this shape has, and whether it
   * may stand first in a file. Null where each role has its place.
   */
  readonly constants: { roleOf(shape: Shape): string; readonly commutes: boolean } | null;
  /**
   * What is wrong with an operator that is read, by the integers its file has there (null for what is no constant);
   * null where nothing is.
   */
  refuseIntegers(found: readonly (readonly number[] | null)[]): string | null;
  /** What TFLite asks beyond a well-formed graph: what kernels check late, with other words, or never. */
  problems(op: Op<Options, Constants>, tensor: (name: string) => GraphTensor): Problem[];
}

export interface OperandOrder {
  /** @param operands those that the operator has. */
  toFile<Operand>(operands: readonly Operand[]): readonly Operand[];
  /** The same with a place for each role: undefined where the file has no operand for it. */
  fromFile<Operand>(operands: readonly Operand[]): readonly (Operand | undefined)[];
}

/** What most operators have: no integers and no rules of their own. */
export const plain = {
  integers: () => [],
  constants: null,
  order: null,
  refuseIntegers: () => null,
  problems: () => [],
} as const;

/** A conversion that no codes were made for yet. @param type of its codes. */
export const onlyMarked = (layer: string, type: DataType): Problem[] =>
  type === 'float32'
    ? [
        {
          code: 'export/conversion-of-floats',
          message: `layer ${layer}: expected codes on one side of a conversion, found float32 on both`,
          fix: 'Quantize the graph before it is written.',
        },
      ]
    : [];

export const withoutOptions = {
  optionsType: BuiltinOptions.NONE,
  write: () => 0,
  read: (): NoOptions => ({}),
} as const;

/** Version 1 for floats, 2 for int8, 3 for int16. */
export const byType = (_op: unknown, type: DataType): number => (type === 'int16' ? 3 : type === 'int8' ? 2 : 1);
/** Version 1 since `first`, version 2 since 1.14, any later one since `later`. */
export const sinceThen =
  (first: Release = [1, 5, 0], later: Release = [2, 3, 0]) =>
  (version: number): Release =>
    version > 2 ? later : version === 2 ? [1, 14, 0] : first;

/** The first release of each version that is written. */
export const releases =
  (byVersion: Readonly<Record<number, Release>>) =>
  (version: number): Release =>
    byVersion[version] ?? unknownVersion(version);

function unknownVersion(version: number): never {
  throw new InternalError(`version ${version} has no release`);
}

/** Versions of a layer with weights by what it multiplies; `hybrid`: float32 activations by an int8 kernel. */
export interface WeightedVersions {
  readonly float: number;
  readonly hybrid: number;
  readonly int8: number;
  readonly int4: number;
  readonly int16: number;
}

export function weightedVersion(
  op: Op<unknown, Weighted>,
  type: DataType,
  tensor: (name: string) => GraphTensor,
  versions: WeightedVersions,
): number {
  const kernel = tensor(op.constants.kernel).type;
  if (type === 'float32') return kernel === 'int8' ? versions.hybrid : versions.float;
  if (type === 'int16') return versions.int16;
  return kernel === 'int4' ? versions.int4 : versions.int8;
}

export const activationCodes = {
  none: ActivationFunctionType.NONE,
  relu: ActivationFunctionType.RELU,
  relu6: ActivationFunctionType.RELU6,
} as const satisfies Record<Activation, ActivationFunctionType>;

export const paddingCodes = {
  same: PaddingCode.SAME,
  valid: PaddingCode.VALID,
} as const satisfies Record<Padding, PaddingCode>;

/** A file may hold any number here, whatever the generated types say. */
export function readActivation(code: number): Activation {
  return named(activationCodes, code) ?? refused(`has the fused activation ${code}`);
}

export function readPadding(code: number): Padding {
  return named(paddingCodes, code) ?? refused(`has padding ${code}`);
}

function named<Name extends string>(codes: Readonly<Record<Name, number>>, code: number): Name | null {
  const entry = Object.entries(codes).find(([, value]) => value === code);
  return entry ? (entry[0] as Name) : null;
}

export function refused(what: string): never {
  throw new ExportError({ code: 'export/unsupported-file', message: what });
}

export const quantizationProblem = (op: Op<unknown, unknown>, message: string): Problem => ({
  code: 'export/quantization',
  message: `layer ${op.name} (${op.kind}): ${message}`,
});

/** Of kernels that move codes and do not rescale them. */
export function sameParameters(op: Op<unknown, unknown>, tensor: (name: string) => GraphTensor): Problem[] {
  const [input, output] = [tensor(op.inputs[0]), tensor(op.outputs[0])];
  if (input.quantization === null) return [];
  const [from, to] = [input.quantization, output.quantization!];
  if (from.scale[0] === to.scale[0] && from.zeroPoint[0] === to.zeroPoint[0]) return [];
  const found = `(${from.scale[0]}, ${from.zeroPoint[0]}) and (${to.scale[0]}, ${to.zeroPoint[0]})`;
  return [quantizationProblem(op, `expected equal quantisation of input and output, found ${found}`)];
}

/** Rules for the codes of a layer with weights (https://ai.google.dev/edge/litert/models/quantization_spec). */
export function weightProblems(op: Op<unknown, Weighted>, tensor: (name: string) => GraphTensor): Problem[] {
  const input = tensor(op.inputs[0]);
  if (input.quantization === null) return [];
  const kernel = tensor(op.constants.kernel);
  const bias = op.constants.bias === undefined ? null : tensor(op.constants.bias);
  return [...kernelProblems(op, kernel), ...(bias === null ? [] : biasProblems(op, input, kernel, bias))];
}

/** LiteRT refuses a convolution of two inputs, in float32 as in int8, although the format allows it. */
export function missingBias(op: Op<unknown, Weighted>): Problem[] {
  if (op.constants.bias !== undefined) return [];
  return [
    {
      code: 'export/missing-bias',
      message: `layer ${op.name} (${op.kind}): expected a bias, which runtimes need, found no bias`,
      fix: 'Give the layer a bias of zeros, or fold the BatchNorm after it.',
    },
  ];
}

function kernelProblems(op: Op<unknown, unknown>, kernel: GraphTensor): Problem[] {
  if (!(kernel.data as Int8Array).includes(-128)) return [];
  return [quantizationProblem(op, `expected weight codes in [-127, 127], found -128 in ${kernel.name}`)];
}

/** Bias codes are added to the accumulator, whose scale is input scale × filter scale. */
function biasProblems(op: Op<unknown, unknown>, input: GraphTensor, kernel: GraphTensor, bias: GraphTensor): Problem[] {
  const { scale } = kernel.quantization!;
  const inputScale = input.quantization!.scale[0]!;
  const biasScale = bias.quantization!.scale;
  if (biasScale.length !== scale.length) {
    const message = `expected ${scale.length} bias scales, as the weights have, found ${biasScale.length}`;
    return [quantizationProblem(op, message)];
  }
  const wrong = biasScale.findIndex((found, c) => {
    const expected = inputScale * scale[c]!;
    return Math.abs(found - expected) > expected * 1e-6;
  });
  if (wrong < 0) return [];
  const expected = `${inputScale * scale[wrong]!} (input scale × weight scale)`;
  return [quantizationProblem(op, `expected bias scale ${expected} in channel ${wrong}, found ${biasScale[wrong]}`)];
}

/** Both pools have the same table. */
export const poolCodec = {
  optionsType: BuiltinOptions.Pool2DOptions,
  version: byType,
  firstRelease: sinceThen(),
  write(builder: Builder, { padding, stride, size, activation }: PoolOptions): Offset {
    Pool2DOptions.startPool2DOptions(builder);
    Pool2DOptions.addPadding(builder, paddingCodes[padding]);
    Pool2DOptions.addStrideH(builder, stride[0]);
    Pool2DOptions.addStrideW(builder, stride[1]);
    Pool2DOptions.addFilterHeight(builder, size[0]);
    Pool2DOptions.addFilterWidth(builder, size[1]);
    Pool2DOptions.addFusedActivationFunction(builder, activationCodes[activation]);
    return Pool2DOptions.endPool2DOptions(builder);
  },
  read(options: OptionsReader): PoolOptions {
    const found = options.table(new Pool2DOptions());
    return {
      size: [found.filterHeight(), found.filterWidth()],
      stride: [found.strideH(), found.strideW()],
      padding: readPadding(found.padding()),
      activation: readActivation(found.fusedActivationFunction()),
    };
  },
  problems: sameParameters,
} as const;

/** A table whose only field that we keep is the fused activation. */
export const fusedOnly = {
  write: (builder: Builder, { activation }: Fused): Offset =>
    writeTable(builder, 1, [[0, 'int8', activationCodes[activation]]]),
  read: (options: OptionsReader): Fused => ({ activation: readActivation(options.table(new OptionsTable()).int8(0)) }),
} as const;

/** Of kernels that know one output scale only; of int16 it is 1/32768. @param scaleText how a person writes it. */
/** The kernels of sigmoid and tanh multiply an int16 code by 3 · 4096 · scale in 32 bits. */
export function curveProblems(op: Op<unknown, unknown>, tensor: (name: string) => GraphTensor): Problem[] {
  const { type, quantization } = tensor(op.inputs[0]);
  const scale = quantization?.scale[0] ?? 0;
  return type === 'int16' && scale * 3 * 4096 >= 2 ** 16
    ? [quantizationProblem(op, `expected an input scale below 16/3 of int16 codes, found ${scale}`)]
    : [];
}

export function fixedParameters(
  op: Op<unknown, unknown>,
  tensor: (name: string) => GraphTensor,
  scaleText: string,
  fixed: FixedParameters,
): Problem[] {
  const output = tensor(op.outputs[0]);
  if (output.quantization === null) return [];
  const { scale, zeroPoint } = output.quantization;
  const due = output.type === 'int16' ? unitParameters : fixed;
  if (scale[0] === due.scale && zeroPoint[0] === due.zeroPoint) return [];
  const expected = `expected output scale ${output.type === 'int16' ? '1/32768' : scaleText} and zero point ${due.zeroPoint}`;
  return [quantizationProblem(op, `${expected}, found ${scale[0]} and ${zeroPoint[0]}`)];
}
