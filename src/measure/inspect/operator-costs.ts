/**
 * What every builtin operator of TensorFlow Lite costs in multiply-accumulates, and which of its inputs are weights.
 *
 * Multiply-accumulates are those of products with weights or of two matrices: convolutions, dense layers, matrix products
 * and recurrent layers, as in every published figure. Additions, activations, pooling, normalisation, resizing and moving
 * data cost no multiply-accumulates: that is a true 0. Where neither holds, the cost is not known, and nothing is guessed.
 */
import { product, times, type Size, type Sizes } from './sizes.js';

export interface Shapes {
  /** Of the inputs by position; undefined for an input that is left out. */
  readonly inputs: readonly (Sizes | undefined)[];
  readonly output: Sizes;
}

export interface Cost {
  /** Positions of the kernels among the inputs. */
  readonly kernels: readonly number[];
  /** Positions of the biases. */
  readonly biases: readonly number[];
  /** Multiply-accumulates that one kernel costs in one inference; taps on padding count. Null: not known. */
  readonly macs: (kernel: Sizes, shapes: Shapes) => Size;
  /** Whether its constants are weights only if they hold values: a table of integers is data to look up. */
  readonly isTable?: boolean;
}

/** `none`: a true 0. `unknown`: not known. `calls`: that of the subgraphs that it runs, some number of times. */
export type OperatorCost = Cost | 'none' | 'unknown' | 'calls';

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Every weight is used once in each row of an input, whose last dimension holds the features. */
const perRow =
  (input: number): Cost['macs'] =>
  (kernel, { inputs }) =>
    times(product(kernel), product(inputs[input] ?? null, 0, -1));
/** Each element of an input meets every tap of every filter. */
const perInput =
  (input: number, taps: number): Cost['macs'] =>
  (kernel, { inputs }) =>
    times(product(inputs[input] ?? null), product(kernel, 0, taps));
/** Each element of the output is a sum over the given dimensions of the kernel. */
const perOutput =
  (from: number, to: number): Cost['macs'] =>
  (kernel, { output }) =>
    times(product(output), product(kernel, from, to));

const lstm: Cost = { kernels: [...range(1, 9), 16], biases: [...range(9, 16), 17, ...range(20, 24)], macs: perRow(0) };
const rnn: Cost = { kernels: [1, 2], biases: [3], macs: perRow(0) };
const table = { biases: [], macs: () => 0, isTable: true } as const;

/** The older form of LSTM: one matrix over the input and the output of the step before, [4 · cells, features + cells]. */
const basicLstm: Cost = { kernels: [2], biases: [3], macs: perRow(0) };
const basicLstmInputs = 5;

const counted: Readonly<Record<string, Cost>> = {
  CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 4) },
  // The filter is [1, height, width, channels]: each output reads one channel.
  DEPTHWISE_CONV_2D: { kernels: [1], biases: [2], macs: perOutput(1, 3) },
  FULLY_CONNECTED: { kernels: [1], biases: [2], macs: perInput(0, 1) },
  // The filter is [out, height, width, in].
  TRANSPOSE_CONV: { kernels: [1], biases: [3], macs: perInput(2, 3) },
  // The filter is [depth, height, width, in, out].
  CONV_3D: { kernels: [1], biases: [2], macs: perOutput(0, 4) },
  // The filter is [depth, height, width, out, in].
  CONV_3D_TRANSPOSE: { kernels: [1], biases: [3], macs: perInput(2, 4) },
  BATCH_MATMUL: { kernels: [1], biases: [], macs: matrixProduct },
  // Features by [filters, features], then each filter over its memory: both once in each of the batch's rows.
  SVDF: {
    kernels: [1, 2],
    biases: [3],
    macs: (kernel, { inputs }) => times(product(kernel), product(inputs[0] ?? null, 0, 1)),
  },
  LSTM: lstm,
  UNIDIRECTIONAL_SEQUENCE_LSTM: lstm,
  // Forward, backward, then the weights of an auxiliary input of both.
  BIDIRECTIONAL_SEQUENCE_LSTM: {
    kernels: [...range(1, 9), 16, ...range(18, 26), 33, ...range(40, 48)],
    biases: [...range(9, 16), 17, ...range(26, 33), 34],
    macs: perRow(0),
  },
  RNN: rnn,
  UNIDIRECTIONAL_SEQUENCE_RNN: rnn,
  BIDIRECTIONAL_SEQUENCE_RNN: { kernels: [1, 2, 5, 6, 10, 11], biases: [3, 7], macs: perRow(0) },
  EMBEDDING_LOOKUP: { ...table, kernels: [1] },
  GATHER: { ...table, kernels: [0] },
};

const calling: ReadonlySet<string> = new Set(names`CALL IF WHILE STABLEHLO_WHILE STABLEHLO_CASE STABLEHLO_COMPOSITE`);

/** Kernels that compute products in ways that a shape does not tell, or that no description fixes. */
const unknown: ReadonlySet<string> = new Set(names`
  CUSTOM DELEGATE PLACEHOLDER_FOR_GREATER_OP_CODES EMBEDDING_LOOKUP_SPARSE LSH_PROJECTION SKIP_GRAM RFFT2D
  STABLEHLO_CONVOLUTION STABLEHLO_DOT_GENERAL STABLEHLO_CUSTOM_CALL STABLEHLO_REDUCE STABLEHLO_REDUCE_WINDOW
  STABLEHLO_SCATTER STABLEHLO_SORT
`);

const costless: ReadonlySet<string> = new Set(names`
  ADD AVERAGE_POOL_2D CONCATENATION DEPTH_TO_SPACE DEQUANTIZE FLOOR HASHTABLE_LOOKUP L2_NORMALIZATION L2_POOL_2D
  LOCAL_RESPONSE_NORMALIZATION LOGISTIC MAX_POOL_2D MUL RELU RELU_N1_TO_1 RELU6 RESHAPE RESIZE_BILINEAR SOFTMAX
  SPACE_TO_DEPTH TANH CONCAT_EMBEDDINGS PAD BATCH_TO_SPACE_ND SPACE_TO_BATCH_ND TRANSPOSE MEAN SUB DIV SQUEEZE
  STRIDED_SLICE EXP TOPK_V2 SPLIT LOG_SOFTMAX CAST PRELU MAXIMUM ARG_MAX MINIMUM LESS NEG PADV2 GREATER GREATER_EQUAL
  LESS_EQUAL SELECT SLICE SIN SPARSE_TO_DENSE TILE EXPAND_DIMS EQUAL NOT_EQUAL LOG SUM SQRT RSQRT SHAPE POW ARG_MIN
  FAKE_QUANT REDUCE_PROD REDUCE_MAX PACK LOGICAL_OR ONE_HOT LOGICAL_AND LOGICAL_NOT UNPACK REDUCE_MIN FLOOR_DIV
  REDUCE_ANY SQUARE ZEROS_LIKE FILL FLOOR_MOD RANGE RESIZE_NEAREST_NEIGHBOR LEAKY_RELU SQUARED_DIFFERENCE MIRROR_PAD
  ABS SPLIT_V UNIQUE CEIL REVERSE_V2 ADD_N GATHER_ND COS WHERE RANK ELU REVERSE_SEQUENCE MATRIX_DIAG QUANTIZE
  MATRIX_SET_DIAG ROUND HARD_SWISH NON_MAX_SUPPRESSION_V4 NON_MAX_SUPPRESSION_V5 SCATTER_ND SELECT_V2 DENSIFY
  SEGMENT_SUM CUMSUM CALL_ONCE BROADCAST_TO IMAG REAL COMPLEX_ABS HASHTABLE HASHTABLE_FIND HASHTABLE_IMPORT
  HASHTABLE_SIZE REDUCE_ALL VAR_HANDLE READ_VARIABLE ASSIGN_VARIABLE BROADCAST_ARGS RANDOM_STANDARD_NORMAL BUCKETIZE
  RANDOM_UNIFORM MULTINOMIAL GELU DYNAMIC_UPDATE_SLICE RELU_0_TO_1 UNSORTED_SEGMENT_PROD UNSORTED_SEGMENT_MAX
  UNSORTED_SEGMENT_SUM ATAN2 UNSORTED_SEGMENT_MIN SIGN BITCAST BITWISE_XOR RIGHT_SHIFT STABLEHLO_LOGISTIC
  STABLEHLO_ADD STABLEHLO_DIVIDE STABLEHLO_MULTIPLY STABLEHLO_MAXIMUM STABLEHLO_RESHAPE STABLEHLO_CLAMP
  STABLEHLO_CONCATENATE STABLEHLO_BROADCAST_IN_DIM STABLEHLO_SLICE STABLEHLO_ABS STABLEHLO_AND STABLEHLO_COSINE
  STABLEHLO_EXPONENTIAL STABLEHLO_FLOOR STABLEHLO_LOG STABLEHLO_MINIMUM STABLEHLO_NEGATE STABLEHLO_OR STABLEHLO_POWER
  STABLEHLO_REMAINDER STABLEHLO_RSQRT STABLEHLO_SELECT STABLEHLO_SUBTRACT STABLEHLO_TANH STABLEHLO_COMPARE
  STABLEHLO_CONVERT STABLEHLO_DYNAMIC_SLICE STABLEHLO_DYNAMIC_UPDATE_SLICE STABLEHLO_PAD STABLEHLO_IOTA
  STABLEHLO_GATHER STABLEHLO_TRANSPOSE DILATE STABLEHLO_RNG_BIT_GENERATOR REDUCE_WINDOW STABLEHLO_SHIFT_LEFT
  STABLEHLO_CBRT
`);

/** Custom operators whose makers published what they compute: post-processing, and pooling that keeps its places. */
const customCostless: ReadonlySet<string> = new Set(names`
  TFLite_Detection_PostProcess MaxPoolingWithArgmax2D MaxUnpooling2D TransformLandmarks Landmarks2TransformMatrix
`);
const customCounted: Readonly<Record<string, Cost>> = {
  Convolution2DTransposeBias: { kernels: [1], biases: [2], macs: perInput(0, 3) },
};

/** The cost of an operator by its name in TFLite tools, or of a custom operator by its own name. */
export function costOf(operator: string, isCustom: boolean, inputs: number): OperatorCost {
  if (isCustom) return customCostless.has(operator) ? 'none' : own(customCounted, operator);
  if (operator === 'LSTM' && inputs === basicLstmInputs) return basicLstm;
  if (costless.has(operator)) return 'none';
  if (calling.has(operator)) return 'calls';
  return own(counted, operator);
}

/** Whether the table says anything about a builtin operator: those newer than it are not known without being listed. */
export function isDescribed(operator: string): boolean {
  return [costless, calling, unknown].some((set) => set.has(operator)) || Object.hasOwn(counted, operator);
}

function own(costs: Readonly<Record<string, Cost>>, operator: string): OperatorCost {
  return Object.hasOwn(costs, operator) ? costs[operator]! : 'unknown';
}

/** [batch, m, k] by [batch, k, n], either of them transposed or not: the dimension summed over is the one that the output lacks. */
function matrixProduct(kernel: Sizes, { inputs, output }: Shapes): Size {
  const [rows, columns] = [output?.at(-2) ?? null, output?.at(-1) ?? null];
  const [a, b] = [product(inputs[0] ?? null, -2), product(kernel, -2)];
  if (rows === null || columns === null || a === null || b === null || rows * columns === 0) return null;
  return times(product(output), Math.round(Math.sqrt((a / rows) * (b / columns))));
}

function names(text: TemplateStringsArray): string[] {
  return text.join('').trim().split(/\s+/);
}
