import type { ListedOperator, ReadyList } from './ready-list.js';

const float = `
  ABS ADD AVERAGE_POOL_2D CEIL CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D DIV ELU FULLY_CONNECTED
  FLOOR HARD_SWISH LEAKY_RELU LOGISTIC MAX_POOL_2D MAXIMUM MEAN MINIMUM MUL NEG PAD PRELU RELU RELU6
  RELU_N1_TO_1 RESHAPE RESIZE_BILINEAR ROUND SLICE SOFTMAX SPACE_TO_DEPTH SPLIT SQRT SQUARE SQUARED_DIFFERENCE
  STRIDED_SLICE SUB TANH TRANSPOSE TRANSPOSE_CONV
`;

const quantized = `
  ADD CONCATENATION CONV_2D DEPTH_TO_SPACE DEPTHWISE_CONV_2D FULLY_CONNECTED LEAKY_RELU LOGISTIC MAX_POOL_2D
  MEAN MUL PAD RESHAPE RESIZE_BILINEAR SLICE SPACE_TO_DEPTH SPLIT SUB TANH TRANSPOSE TRANSPOSE_CONV
`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const [floats, integers] = [words(float), words(quantized)];

/** Dynamic range quantization is not taken. */
const weighted = ['CONV_2D', 'DEPTHWISE_CONV_2D', 'FULLY_CONNECTED', 'TRANSPOSE_CONV'];

function listed(operator: string): ListedOperator {
  const types = [
    ...(floats.includes(operator) ? ['float32'] : []),
    ...(integers.includes(operator) ? ['int8', 'uint8'] : []),
  ];
  return { operator, types, ...(weighted.includes(operator) ? { refusedWeights: ['int4', 'uint8', 'int8'] } : {}) };
}

/** The operators that the delegate's own document names, with their types. What shapes and options it takes is not in it. */
export const xnnpack: ReadyList = {
  title: 'XNNPACK delegate of LiteRT',
  source: 'LiteRT v2.2.0, tflite/delegates/xnnpack/README.md',
  operators: [
    ...[...new Set([...floats, ...integers])].filter((operator) => operator !== 'ELU').map(listed),
    { operator: 'ELU', types: ['float32', 'int8'] },
    // They convert: what reads or writes float32 computes in it.
    { operator: 'DEQUANTIZE', types: ['float32'] },
    { operator: 'QUANTIZE', types: ['float32', 'int8', 'uint8'] },
  ],
};
