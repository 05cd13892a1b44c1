import type { ReadyList } from './ready-list.js';

const both = ['int8', 'int16'] as const;
const int8 = ['int8'] as const;

const types: Readonly<Record<string, readonly string[]>> = {
  ADD: both,
  AVERAGE_POOL_2D: both,
  BATCH_MATMUL: both,
  CONV_2D: both,
  DEPTHWISE_CONV_2D: both,
  FULLY_CONNECTED: both,
  MAX_POOL_2D: both,
  MAXIMUM: int8,
  MINIMUM: int8,
  MUL: both,
  PAD: int8,
  PADV2: int8,
  SOFTMAX: both,
  SVDF: int8,
  TRANSPOSE: int8,
  TRANSPOSE_CONV: int8,
  UNIDIRECTIONAL_SEQUENCE_LSTM: both,
};

/**
 * Operators whose kernel under `tensorflow/lite/micro/kernels/cmsis_nn` calls CMSIS-NN, and the types in which it does: in
 * all others the same file falls back to the reference kernel.
 */
export const cmsisNn: ReadyList = {
  title: 'CMSIS-NN kernels of TensorFlow Lite Micro',
  source: 'tflite-micro 90b983c2b3f1',
  operators: Object.entries(types).map(([operator, allowed]) => ({ operator, types: allowed })),
};
