/**
 * What each kernel of TensorFlow Lite Micro allocates when it is prepared. Reference kernels, as in the Python wheel;
 * optimised ones (CMSIS-NN, Xtensa) ask for more scratch memory. An operator that is not listed makes the total unknown.
 * Source of the figures: the Init and Prepare functions in tensorflow/lite/micro/kernels, checked against the wheel.
 */
import { elements } from '../../graph/shapes.js';
import type { ArenaOperator, ArenaTensor } from './graph.js';
import { typeBytes } from './sizes.js';
import type { Target } from './target.js';

export interface KernelCall {
  /** Null for an optional input that is left out. */
  readonly inputs: readonly (ArenaTensor | null)[];
  readonly outputs: readonly ArenaTensor[];
  readonly option: (field: number, size: 1 | 4) => number;
  readonly target: Target;
}

/** Bytes of a structure on the wheel and on a 32-bit device; one number where both are alike. */
type Size = number | readonly [wheel: number, device: number];

/** In bytes, in the order of the requests. */
export interface Prepared {
  /** For the life of the interpreter. */
  readonly persistent?: readonly number[];
  /** While the operator runs; planned together with the activations. */
  readonly scratch?: readonly number[];
}

export interface Kernel {
  /** The operator's parsed options. */
  readonly options?: Size;
  /** Whether these options are aligned as pointers are. */
  readonly holdsPointers?: true;
  /** What Init allocates. */
  readonly data?: Size;
  readonly prepare?: (call: KernelCall) => Prepared;
  /** What it reads or writes that it does not take; null where it takes all. */
  readonly refuses?: (call: KernelCall) => string | null;
}

const typeOf = (tensor: ArenaTensor | null | undefined): string => tensor?.type ?? 'none';
const isInteger = (tensor: ArenaTensor | null | undefined): boolean => ['int8', 'int16'].includes(typeOf(tensor));
const count = (tensor: ArenaTensor | null | undefined): number => elements(tensor?.shape ?? []);
const channelPairs = (channels: number): number[] => [4 * channels, 4 * channels];
/** A shape that the kernel copies, to be able to change it: its length and its dimensions. */
const copiedShape = ({ outputs }: KernelCall): number => 4 * (1 + (outputs[0]?.shape.length ?? 0));
/** Weights of four bits are unpacked to bytes for each call. */
const unpacked = (filter: ArenaTensor | null | undefined): number[] =>
  typeOf(filter) === 'int4' ? [count(filter)] : [];

/** Where a layer reads or writes a tensor without dimensions, the file leaves its shape to the running interpreter. */
function refusesUnshaped({ inputs: [input], outputs: [output] }: KernelCall): string | null {
  return [input, output].some((tensor) => tensor?.shape.length === 0) ? 'activations without a shape' : null;
}

/** What is refused with "Hybrid models are not supported" and the like. */
function refusesMixed(call: KernelCall): string | null {
  const {
    inputs: [input, filter],
  } = call;
  const accepted: Readonly<Record<string, readonly string[]>> = {
    float32: ['float32'],
    int8: ['int8', 'int4'],
    int16: ['int8'],
  };
  const [of, weights] = [typeOf(input), typeOf(filter)];
  return accepted[of]?.includes(weights) ? refusesUnshaped(call) : `${of} activations and ${weights} weights`;
}

const refusesOtherThan =
  (...types: readonly string[]) =>
  ({ inputs: [input] }: KernelCall): string | null =>
    types.includes(typeOf(input)) ? null : `${typeOf(input)} activations`;
const numbers = refusesOtherThan('float32', 'int8', 'int16');

const comparison: Kernel = { data: 32 };
const pool: Kernel = { options: 40, data: 32, refuses: numbers };
const reshaped: Kernel = { prepare: (call) => ({ persistent: [copiedShape(call)] }) };
const plain: Kernel = {};

const convolution: Kernel = {
  options: 28,
  data: [80, 56],
  refuses: refusesMixed,
  prepare: ({ inputs: [, filter] }) => ({ persistent: channelPairs(filter?.shape[0] ?? 0), scratch: unpacked(filter) }),
};

const meanOrSum: Kernel = {
  options: 1,
  data: 44,
  prepare: ({ inputs: [input, axis], outputs: [output] }) => ({
    scratch: [...(isInteger(input) ? [4 * count(output)] : []), 4 * (input?.shape.length ?? 0), 4 * count(axis)],
  }),
};
const minimumOrMaximum: Kernel = {
  ...meanOrSum,
  prepare: ({ inputs: [input, axis] }) => ({ scratch: [4 * (input?.shape.length ?? 0), 4 * count(axis)] }),
};

function prepareBatchMatmul({ inputs: [left, right], outputs, option, target }: KernelCall): Prepared {
  const transposed = (tensor: ArenaTensor | null | undefined): number[] => [
    target.evalTensor,
    4 * (1 + (tensor?.shape.length ?? 0)),
    count(tensor) * (tensor ? (typeBytes(tensor.type) ?? 0) : 0),
  ];
  const [transposesLeft, keepsRight] = [option(0, 1) !== 0, option(1, 1) !== 0];
  return {
    persistent: [
      ...(isInteger(left) ? [28] : []),
      ...(transposesLeft ? transposed(left) : []),
      ...(keepsRight ? [] : transposed(right)),
      4 * (1 + (outputs[0]?.shape.length ?? 0)),
    ],
  };
}

function prepareTransposeConv({ inputs: [, filter, input, bias], outputs: [output] }: KernelCall): Prepared {
  const accumulator = { int8: 4, int16: 8 }[typeOf(input)];
  return {
    persistent: channelPairs(filter?.shape[0] ?? 0),
    scratch: [
      ...(accumulator === undefined ? [] : [accumulator * count(output)]),
      ...(typeOf(input) === 'int16' && typeOf(bias) === 'int16' ? [8 * count(bias)] : []),
    ],
  };
}

/** Integer kernels keep their sums, too: one for each unit, which has as many filters as its rank. */
function prepareSvdf({ inputs: [input, features], option }: KernelCall): Prepared {
  const [batches, filters, rank] = [input?.shape[0] ?? 0, features?.shape[0] ?? 0, Math.max(1, option(0, 4))];
  const sums = typeOf(input) === 'int8' ? [4 * batches * Math.floor(filters / rank)] : [];
  return { scratch: [4 * batches * filters, ...sums] };
}

/** Buffers for the four gates, of the type of the cell state. */
function prepareLstm({ inputs, option }: KernelCall): Prepared {
  const [input, state, cell] = [inputs[0], inputs[18], inputs[19]];
  const isTimeMajor = option(3, 1) !== 0;
  const batches = input?.shape[isTimeMajor ? 1 : 0] ?? 0;
  const size = batches * (state?.shape.at(-1) ?? 0) * (cell ? (typeBytes(cell.type) ?? 0) : 0);
  return { scratch: [size, size, size, size] };
}

const kernels: ReadonlyMap<string, Kernel> = new Map<string, Kernel>([
  ['ABS', { data: 28 }],
  ['ADD', { options: 8, data: 60 }],
  [
    'ADD_N',
    {
      refuses: refusesOtherThan('float32', 'int8'),
      prepare: ({ inputs, target }) => ({
        persistent: typeOf(inputs[0]) === 'int8' ? [40] : [],
        scratch: [target.pointerBytes * inputs.length],
      }),
    },
  ],
  ['ARG_MAX', { options: 4 }],
  ['ARG_MIN', { options: 4 }],
  ['AVERAGE_POOL_2D', pool],
  ['BATCH_MATMUL', { options: 3, data: [32, 16], prepare: prepareBatchMatmul, refuses: numbers }],
  ['BATCH_TO_SPACE_ND', plain],
  ['BROADCAST_ARGS', plain],
  ['BROADCAST_TO', plain],
  ['CAST', { options: 8 }],
  ['CEIL', plain],
  ['CONCATENATION', { options: 8, data: [80, 24] }],
  ['CONV_2D', convolution],
  ['COS', plain],
  ['CUMSUM', { options: 2, prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int8' ? [36] : [] }) }],
  ['DEPTH_TO_SPACE', { ...reshaped, options: 4 }],
  [
    'DEPTHWISE_CONV_2D',
    {
      ...convolution,
      prepare: ({ inputs: [, filter] }) => ({
        persistent: channelPairs(filter?.shape[3] ?? 0),
        scratch: unpacked(filter),
      }),
    },
  ],
  ['DEQUANTIZE', { data: 32, refuses: refusesOtherThan('int8', 'int16', 'uint8') }],
  ['DIV', { options: 4, data: 28 }],
  ['DYNAMIC_UPDATE_SLICE', plain],
  ['ELU', { data: 256 }],
  [
    'EMBEDDING_LOOKUP',
    {
      prepare: (call) => ({ persistent: [copiedShape(call), call.target.pointerBytes === 8 ? 16 : 8] }),
    },
  ],
  ['EQUAL', comparison],
  ['EXP', plain],
  ['EXPAND_DIMS', plain],
  ['FILL', plain],
  ['FLOOR', plain],
  ['FLOOR_DIV', plain],
  ['FLOOR_MOD', plain],
  [
    'FULLY_CONNECTED',
    {
      // Of the wheel; sources of a few months before have 16, so a device may take a little less than is said here.
      options: 32,
      holdsPointers: true,
      data: [72, 48],
      refuses: refusesMixed,
      prepare: ({ inputs: [input, filter] }) => {
        const scales = typeOf(input) === 'float32' ? 0 : (filter?.scales ?? 0);
        return { persistent: scales > 1 ? channelPairs(scales) : [], scratch: unpacked(filter) };
      },
    },
  ],
  ['GATHER', { ...reshaped, options: 8 }],
  ['GATHER_ND', reshaped],
  ['GREATER', comparison],
  ['GREATER_EQUAL', comparison],
  ['HARD_SWISH', { data: 20 }],
  ['IF', { options: 8, data: 8 }],
  ['L2_NORMALIZATION', { options: 4, data: 4 }],
  ['L2_POOL_2D', { ...reshaped, options: 40, refuses: refusesOtherThan('float32') }],
  ['LEAKY_RELU', { options: 4, data: 24 }],
  ['LESS', comparison],
  ['LESS_EQUAL', comparison],
  ['LOG', plain],
  [
    'LOG_SOFTMAX',
    {
      prepare: ({ inputs, target }) => ({
        persistent: typeOf(inputs[0]) === 'int8' ? [target.pointerBytes === 8 ? 40 : 28] : [],
      }),
    },
  ],
  ['LOGICAL_AND', plain],
  ['LOGICAL_NOT', plain],
  ['LOGICAL_OR', plain],
  ['LOGISTIC', { data: 16 }],
  ['MAX_POOL_2D', pool],
  ['MAXIMUM', plain],
  ['MEAN', meanOrSum],
  ['MINIMUM', plain],
  [
    'MIRROR_PAD',
    {
      options: 4,
      data: 20,
      prepare: ({ inputs: [input] }) => {
        const perDimension = 4 * (input?.shape.length ?? 0);
        return { scratch: [perDimension, perDimension] };
      },
    },
  ],
  ['MUL', { options: 4, data: 36 }],
  ['NEG', plain],
  ['NOT_EQUAL', comparison],
  ['PACK', { options: 8 }],
  ['PAD', { data: 56 }],
  ['PADV2', { data: 56 }],
  ['PRELU', { data: 28 }],
  ['QUANTIZE', { data: 32 }],
  ['REDUCE_ALL', minimumOrMaximum],
  ['REDUCE_MAX', minimumOrMaximum],
  ['REDUCE_MIN', minimumOrMaximum],
  ['RELU', { data: 28 }],
  ['RELU6', { data: 8 }],
  ['RESHAPE', { options: 36 }],
  ['RESIZE_BILINEAR', { options: 2 }],
  ['RESIZE_NEAREST_NEIGHBOR', { options: 2 }],
  ['REVERSE_V2', plain],
  ['ROUND', plain],
  ['RSQRT', { data: 28 }],
  ['SELECT_V2', { data: 1 }],
  ['SHAPE', { options: 4 }],
  ['SIN', plain],
  ['SLICE', plain],
  [
    'SOFTMAX',
    {
      options: 4,
      data: [80, 56],
      // Tables for exp(x) and 1/(1+x), 513 entries of 16 bits each.
      prepare: ({ inputs: [input] }) => ({ persistent: typeOf(input) === 'int16' ? [1026, 1026] : [] }),
      refuses: numbers,
    },
  ],
  ['SPACE_TO_BATCH_ND', { data: 4 }],
  ['SPACE_TO_DEPTH', { ...reshaped, options: 4 }],
  ['SPLIT', { options: 4 }],
  ['SPLIT_V', { options: 4 }],
  ['SQRT', plain],
  ['SQUARE', plain],
  ['SQUARED_DIFFERENCE', { data: 112 }],
  ['SQUEEZE', { options: 36 }],
  ['STRIDED_SLICE', { options: 24, data: 84 }],
  ['SUB', { options: 8, data: 52 }],
  ['SUM', meanOrSum],
  ['SVDF', { options: 12, data: 36, prepare: prepareSvdf }],
  ['TANH', { data: 16 }],
  ['TRANSPOSE', plain],
  ['TRANSPOSE_CONV', { options: 20, data: [88, 72], prepare: prepareTransposeConv }],
  ['UNIDIRECTIONAL_SEQUENCE_LSTM', { options: 16, data: 688, prepare: prepareLstm }],
  ['UNPACK', { options: 8 }],
  ['WHILE', { options: 8, data: 8 }],
  ['ZEROS_LIKE', plain],
]);

/** Undefined for an operator whose memory is not known here. */
export function kernelOf({ operator, isCustom }: Pick<ArenaOperator, 'operator' | 'isCustom'>): Kernel | undefined {
  return isCustom ? undefined : kernels.get(operator);
}

export function sizeOn(target: Target, size: Size): number {
  return typeof size === 'number' ? size : size[target.pointerBytes === 8 ? 0 : 1];
}

/** Operators whose memory is known, for the documentation. */
export const knownKernels: readonly string[] = [...kernels.keys()];
