/**
 * The sizes of a subgraph's tensors for one sample. A file may leave dimensions open. The first dimension of an input is its
 * batch, of one sample here, and what follows from it is worked out operator by operator; every other open dimension is not
 * known: a file does not say how large a picture or how long a sentence is.
 */
import type { SubGraph } from '../../export/tflite/schema/index.js';
import { decodeCodes } from '../../formats/tflite/codes.js';
import type { FileOperator } from '../../formats/tflite/operators.js';
import { product, solve, times, type Size, type Sizes } from './sizes.js';
import { longestRank, type FileTensor } from '../../formats/tflite/tensors.js';

/** @returns the sizes of a tensor, by which operators read or write it. */
export function knownSizes(subgraph: SubGraph, operators: readonly FileOperator[]): (tensor: FileTensor) => Sizes {
  const inferred = new Map<number, Sizes>();
  const sizesOf = (tensor: FileTensor): Sizes => inferred.get(tensor.index) ?? declared(tensor);
  const inputs = new Set(Array.from({ length: subgraph.inputsLength() }, (_, i) => subgraph.inputs(i)!));
  for (const operator of operators) {
    for (const tensor of operator.inputs) {
      if (tensor && inputs.has(tensor.index) && !inferred.has(tensor.index))
        inferred.set(tensor.index, ofOneSample(tensor));
    }
    for (const tensor of operator.outputs) {
      const sizes = declared(tensor);
      if (sizes?.includes(null)) inferred.set(tensor.index, infer(operator, sizes, sizesOf));
    }
  }
  return sizesOf;
}

function declared({ shape, openAxes, constant }: FileTensor): Sizes {
  if (constant !== null) return shape;
  if (openAxes === null) return null;
  // A dimension without elements is what some converters write for one that they do not know.
  return shape.map((size, axis) => (openAxes.includes(axis) || size === 0 ? null : size));
}

function ofOneSample(tensor: FileTensor): Sizes {
  return declared(tensor)?.map((size, axis) => (axis === 0 && tensor.openAxes?.includes(0) ? 1 : size)) ?? null;
}

/** Give every dimension the size that it has in their activations. */
const keepsSizes: ReadonlySet<string> = new Set(
  `ADD SUB MUL DIV MAXIMUM MINIMUM POW SQUARED_DIFFERENCE ADD_N PRELU RELU RELU_N1_TO_1 RELU6 RELU_0_TO_1 LEAKY_RELU ELU GELU
  HARD_SWISH LOGISTIC TANH SOFTMAX LOG_SOFTMAX EXP LOG SQRT RSQRT SQUARE ABS NEG SIN COS FLOOR CEIL ROUND SIGN CAST
  QUANTIZE DEQUANTIZE FAKE_QUANT L2_NORMALIZATION LOCAL_RESPONSE_NORMALIZATION UNIDIRECTIONAL_SEQUENCE_LSTM
  UNIDIRECTIONAL_SEQUENCE_RNN BIDIRECTIONAL_SEQUENCE_LSTM BIDIRECTIONAL_SEQUENCE_RNN CUMSUM REVERSE_V2 SELECT
  SELECT_V2`.split(/\s+/),
);
/** Keep the first dimension. */
const keepsFirst: ReadonlySet<string> = new Set(
  `CONV_2D DEPTHWISE_CONV_2D CONV_3D AVERAGE_POOL_2D MAX_POOL_2D L2_POOL_2D RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR
  DEPTH_TO_SPACE SPACE_TO_DEPTH PAD PADV2 MIRROR_PAD SVDF LSTM RNN BATCH_MATMUL GATHER EMBEDDING_LOOKUP`.split(/\s+/),
);

function infer(operator: FileOperator, sizes: Sizes, sizesOf: (tensor: FileTensor) => Sizes): Sizes {
  const [first, second] = operator.inputs;
  if (sizes === null || !first) return sizes;
  const input = sizesOf(first);
  switch (operator.operator) {
    case 'RESHAPE':
    case 'SQUEEZE':
    case 'EXPAND_DIMS':
      return solve(sizes, product(input));
    case 'FULLY_CONNECTED': {
      const kernel = second ? sizesOf(second) : null;
      const features = product(kernel, 1);
      const [total, units] = [product(input), product(kernel, 0, 1)];
      return total === null || features === null ? sizes : solve(sizes, times(total / features, units));
    }
    case 'TRANSPOSE': {
      const order = second && integers(second);
      return order ? sizes.map((size, axis) => size ?? input?.[order[axis] ?? -1] ?? null) : sizes;
    }
    case 'SPACE_TO_BATCH_ND':
    case 'BATCH_TO_SPACE_ND': {
      const block = second && integers(second);
      const batch = input?.[0] ?? null;
      if (!block || batch === null) return sizes;
      const tiles = block.reduce((all, size) => all * size, 1);
      return withFirst(sizes, operator.operator === 'SPACE_TO_BATCH_ND' ? batch * tiles : batch / tiles);
    }
    case 'CONCATENATION':
    case 'STRIDED_SLICE':
    case 'SLICE':
    case 'SPLIT':
    case 'MEAN':
    case 'SUM':
    case 'REDUCE_MAX':
    case 'REDUCE_MIN':
      // Where only the batch was open, only the batch is: of one sample, it is neither cut nor summed over.
      return input?.[0] === 1 && !input.includes(null) ? withFirst(sizes, 1) : sizes;
    default: {
      const inherited = inherit(operator, sizes, sizesOf);
      if (keepsSizes.has(operator.operator)) return inherited;
      return keepsFirst.has(operator.operator) ? withFirst(sizes, inherited[0] ?? null) : sizes;
    }
  }
}

/** Each open dimension has the size of the same dimension of the activations, where they agree. */
function inherit(
  { inputs }: FileOperator,
  sizes: readonly Size[],
  sizesOf: (tensor: FileTensor) => Sizes,
): readonly Size[] {
  const read = inputs.flatMap((tensor) => {
    const isOpen = tensor !== null && tensor.constant === null && tensor.openAxes?.length !== 0;
    return isOpen ? [sizesOf(tensor)] : [];
  });
  return sizes.map((size, axis) => {
    if (size !== null) return size;
    const found = new Set(read.map((other) => other?.[axis] ?? null));
    return found.size === 1 ? [...found][0]! : null;
  });
}

function withFirst(sizes: readonly Size[], first: Size): Sizes {
  return sizes.map((size, axis) => (axis === 0 ? (size ?? first) : size));
}

/** The values of a constant of integers; null for any other tensor. */
function integers({ constant, type, shape }: FileTensor): number[] | null {
  // No tensor has more dimensions; whatever is longer is no list of them, and is not read again and again.
  if (constant === null || constant.data.length > 8 * longestRank || (type !== 'int32' && type !== 'int64'))
    return null;
  return [...(decodeCodes(constant.data, type, shape[0] ?? 1) ?? [])];
}
