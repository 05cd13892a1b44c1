/** Whether learned step sizes bring ResNet-8 with weights of four bits to within half a point of int8. */
import { shippedImages, type Experiment } from './experiment.js';

export const experiment: Experiment = {
  dataRoot: shippedImages.dataRoot,
  data: shippedImages.data,
  common: {
    data: shippedImages.spec,
    student: {
      architecture: 'resnet8',
      training: { epochs: 12, batch_size: 64, learning_rate: { schedule: 'one_cycle', peak: 0.01 } },
    },
    compression: { fine_tuning: { epochs: 4, learning_rate: { schedule: 'cosine', peak: 0.001 } } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: {
    int8: { compression: { quantization: { mode: 'qat' } }, artifacts: { file: { type: 'int8' } } },
    'int4, lsq': {
      compression: { quantization: { mode: 'qat', num_bits: 4, ranges: 'learned' } },
      artifacts: { file: { type: 'int4' } },
    },
    'int4, observed': {
      compression: { quantization: { mode: 'qat', num_bits: 4 } },
      artifacts: { file: { type: 'int4' } },
    },
  },
  reference: () => 'int8',
};
