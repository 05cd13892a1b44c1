/** What codebooks of vectors are worth beside codebooks of single codes: one network, as many epochs, int8 files. */
import { exampleStudent, shippedImages, type Experiment } from './experiment.js';

const way = (clustering: object | null, quantization: object = {}): object => ({
  compression: { clustering, quantization: { mode: 'qat', ...quantization } },
});
/** A kernel of 5 x 5 places has blocks of a row. */
const vectors = (number: number, size: number): object => ({
  number_of_clusters: number,
  block_size: size,
  layer_block_sizes: { '*/depthwise': 5, stem: 5 },
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
    artifacts: { file: { type: 'int8' } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: {
    'no clusters': way(null),
    '8 clusters': way({ number_of_clusters: 8 }),
    '4 clusters': way({ number_of_clusters: 4 }),
    '256 vectors of 4': way(vectors(256, 4)),
    '64 vectors of 4': way(vectors(64, 4)),
    '64 vectors of 4, quant-noise 0.1': way(vectors(64, 4), { quant_noise: { p: 0.1 } }),
    '64 vectors of 4, quant-noise 0.1 to 1': way(vectors(64, 4), { quant_noise: { p: { from: 0.1, to: 1 } } }),
    '64 vectors of 8': way(vectors(64, 8)),
  },
  reference: () => '8 clusters',
};
