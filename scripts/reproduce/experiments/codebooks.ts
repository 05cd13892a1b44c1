/** What few clusters cost in accuracy: a codebook for a kernel, or for each of its output channels; and layers that stay float32. */
import { shippedImages, type Experiment } from './experiment.js';

const clusters = (more: object = {}): object => ({ compression: { clustering: { number_of_clusters: 4, ...more } } });

export const experiment: Experiment = {
  dataRoot: shippedImages.dataRoot,
  data: shippedImages.data,
  common: {
    data: { ...shippedImages.spec, augmentation: {} },
    student: {
      architecture: 'ds_cnn',
      parameters: { filters: 32, blocks: 2 },
      training: { epochs: 4, batch_size: 64, learning_rate: { schedule: 'cosine', peak: 0.005 } },
    },
    compression: {
      quantization: { mode: 'qat' },
      fine_tuning: { epochs: 2, learning_rate: { schedule: 'cosine', peak: 0.001 } },
    },
    artifacts: { file: { type: 'int8' } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: {
    'a codebook for a kernel': clusters(),
    'for each channel': clusters({ cluster_per_channel: ['*'] }),
    'for each channel of depthwise layers': clusters({ cluster_per_channel: ['*/depthwise'] }),
  },
  reference: () => 'a codebook for a kernel',
};
