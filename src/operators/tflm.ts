import type { ListedOperator, ReadyList } from './ready-list.js';

const builtin = `
  ABS ADD ADD_N ARG_MAX ARG_MIN ASSIGN_VARIABLE AVERAGE_POOL_2D BATCH_MATMUL BATCH_TO_SPACE_ND BROADCAST_ARGS
  BROADCAST_TO CALL_ONCE CAST CEIL CONCATENATION CONV_2D COS CUMSUM DEPTHWISE_CONV_2D DEPTH_TO_SPACE DEQUANTIZE
  DIV DYNAMIC_UPDATE_SLICE ELU EMBEDDING_LOOKUP EQUAL EXP EXPAND_DIMS FILL FLOOR FLOOR_DIV FLOOR_MOD
  FULLY_CONNECTED GATHER GATHER_ND GREATER GREATER_EQUAL HARD_SWISH IF L2_NORMALIZATION L2_POOL_2D LEAKY_RELU
  LESS LESS_EQUAL LOG LOGICAL_AND LOGICAL_NOT LOGICAL_OR LOGISTIC LOG_SOFTMAX MAXIMUM MAX_POOL_2D MEAN MINIMUM
  MIRROR_PAD MUL NEG NOT_EQUAL PACK PAD PADV2 PRELU QUANTIZE READ_VARIABLE REDUCE_ALL REDUCE_MAX REDUCE_MIN RELU
  RELU6 RESHAPE RESIZE_BILINEAR RESIZE_NEAREST_NEIGHBOR REVERSE_V2 ROUND RSQRT SELECT_V2 SHAPE SIN SLICE SOFTMAX
  SPACE_TO_BATCH_ND SPACE_TO_DEPTH SPLIT SPLIT_V SQRT SQUARE SQUARED_DIFFERENCE SQUEEZE STRIDED_SLICE SUB SUM
  SVDF TANH TRANSPOSE TRANSPOSE_CONV UNIDIRECTIONAL_SEQUENCE_LSTM UNPACK VAR_HANDLE WHILE ZEROS_LIKE
`;

const custom = `
  CIRCULAR_BUFFER SignalDelay SignalEnergy SignalFftAutoScale SignalFilterBank SignalFilterBankLog
  SignalFilterBankSpectralSubtraction SignalFilterBankSquareRoot SignalFramer SignalIrfft SignalOverlapAdd
  SignalPCAN SignalRfft SignalStacker SignalWindow TFLM_DECODE TFLite_Detection_PostProcess
`;

/**
 * Activations in float32 over weights in integers, as dynamic range quantization makes them: no kernel of it computes with them.
 * Most refuse them; that of the LSTM reads their codes as floats, without a word.
 */
const integers = ['int4', 'uint8', 'int8', 'int16'];
const refusedWeights: Readonly<Record<string, readonly string[]>> = {
  BATCH_MATMUL: integers,
  CONV_2D: integers,
  DEPTHWISE_CONV_2D: integers,
  FULLY_CONNECTED: integers,
  SVDF: integers,
  TRANSPOSE_CONV: integers,
  UNIDIRECTIONAL_SEQUENCE_LSTM: integers,
  // Weights that a converter stored in half precision.
  DEQUANTIZE: ['float16'],
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What the interpreter of the wheel registers: it was asked for each operator of the schema with a file of that operator
 * alone. It looks at no version; where its kernels refuse a feature that a version brought, the weights tell. Firmware may
 * register fewer, and an Ethos-U build registers `ethos-u` besides.
 */
export const tflm: ReadyList = {
  title: 'TensorFlow Lite Micro',
  source: 'tflite-micro 0.dev20261023182759',
  operators: [
    ...words(builtin).map((operator): ListedOperator => {
      const refused = refusedWeights[operator];
      return refused ? { operator, refusedWeights: refused } : { operator };
    }),
    ...words(custom).map((operator): ListedOperator => ({ operator, isCustom: true })),
  ],
};
