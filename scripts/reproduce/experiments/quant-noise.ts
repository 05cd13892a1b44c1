/** What each way to weights of four bits costs in accuracy: one network, as many epochs, int4 files (`tinygate setup litert-python`). */
import { exampleStudent, shippedImages, type Experiment } from './experiment.js';

const qat = { mode: 'qat', num_bits: 4 };
const way = (quantization: object, type = 'int4'): object => ({
  compression: { quantization },
  artifacts: { file: { type } },
});

export const experiment: Experiment = {
  dataRoot: shippedImages.dataRoot,
  data: shippedImages.data,
  common: {
    data: shippedImages.spec,
    student: {
      ...exampleStudent,
      training: {
        epochs: 12,
        batch_size: 64,
        optimizer: { name: 'adam' },
        learning_rate: { schedule: 'one_cycle', peak: 0.02, warmup: '10 %' },
      },
    },
    compression: { fine_tuning: { epochs: 6, learning_rate: { schedule: 'cosine', peak: 0.002 } } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: {
    qat: way(qat),
    float: way({ mode: 'ptq' }, 'float32'),
    ptq: way({ mode: 'ptq' }),
    'ptq with AdaRound': way({ mode: 'ptq', rounding: 'adaround' }),
    'quant-noise 0.5': way({ ...qat, quant_noise: { p: 0.5 } }),
    'quant-noise 0.5 to 1': way({ ...qat, quant_noise: { p: { from: 0.5, to: 1 } } }),
    'quant-noise 0.5 in blocks of 8': way({ ...qat, quant_noise: { p: 0.5, block_size: 8 } }),
    lsq: way({ ...qat, ranges: 'learned' }),
    'lsq with quant-noise 0.5 to 1': way({ ...qat, ranges: 'learned', quant_noise: { p: { from: 0.5, to: 1 } } }),
    'qat dampened': way({ ...qat, oscillation: { dampen: { from: 0, to: 0.1, schedule: 'cosine' } } }),
    'qat frozen': way({ ...qat, oscillation: { freeze: { threshold: 0.01, momentum: 0.003 } } }),
  },
  reference: () => 'qat',
};
