/** What each trick is worth on spoken digits: a small DS-CNN, one change at a time, tested on two fifths of the recordings. */
import type { Experiment } from './experiment.js';

const pruning = {
  schedule: 'PolynomialDecay',
  initial_sparsity: '40 %',
  final_sparsity: '70 %',
  begin_step: '10 %',
  end_step: '70 %',
  frequency: 10,
  exclude: ['dense'],
};
const training = (changes: object): object => ({ student: { training: changes } });
const compression = (changes: object): object => ({ compression: changes });

export const experiment: Experiment = {
  data: 'the folder of recordings of spoken digits, named as 7_theo_12.wav',
  common: {
    data: {
      files: '*.wav',
      label: '{label}_{speaker}_{index}.wav',
      sample_rate: '8 kHz',
      duration: '1 s',
      level: 'peak',
      features: { kind: 'mfcc', window: '30 ms', stride: '20 ms', coefficients: 10, mel_bins: 40 },
      split: { test_fraction: 0.4 },
      augmentation: { time_shift: '100 ms', noise: { level: '5 %' } },
    },
    teacher: {
      architecture: 'ds_cnn',
      parameters: { filters: 64, blocks: 4, stem_kernel_size: [10, 4], stem_stride: 2 },
      training: { epochs: 14, batch_size: 32, learning_rate: { schedule: 'cosine', peak: 0.003 } },
    },
    student: {
      architecture: 'ds_cnn',
      parameters: { filters: 24, blocks: 3, stem_kernel_size: [10, 4], stem_stride: 2 },
      training: { epochs: 10, batch_size: 32, learning_rate: { schedule: 'cosine', peak: 0.005 } },
    },
    compression: {
      distillation: { temperature: 3, alpha: 0.3 },
      pruning,
      clustering: { number_of_clusters: 16, preserve_sparsity: true },
      quantization: { mode: 'qat' },
      fine_tuning: { epochs: 4, batch_size: 32, learning_rate: { schedule: 'cosine', peak: 0.001 } },
    },
    artifacts: { file: { type: 'int8' } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: {
    'all passes': {},
    'no teacher': { teacher: null, ...compression({ distillation: null }) },
    'no pruning': compression({ pruning: null }),
    'no clusters': compression({ clustering: null }),
    'rounded after training': compression({ quantization: { mode: 'ptq' }, clustering: null, fine_tuning: null }),
    'consistent teaching': compression({ distillation: { mode: 'consistent' } }),
    'decoupled distillation': compression({ distillation: { loss: 'dkd' } }),
    'relations (DIST)': compression({ distillation: { loss: 'dist' } }),
    'standardised logits': compression({ distillation: { logit_standardization: true } }),
    'average of the weights': training({ ema: 0.99 }),
    'label smoothing': training({ label_smoothing: 0.1 }),
    'sparsity over all layers': compression({ pruning: { ...pruning, scope: 'global' } }),
    movement: compression({ pruning: { ...pruning, criterion: 'movement' } }),
    'selective weight decay': compression({
      pruning: { ...pruning, sparsity_loss: { kind: 'swd', weight: { from: 0.00001, to: 0.1 } } },
    }),
    'price of bits': compression({ clustering: { rate_distortion: { lambda: 0.01 } } }),
    'summed gradients of clusters': compression({ clustering: { cluster_gradient_aggregation: 'SUM' } }),
    'learned ranges': compression({ quantization: { ranges: 'learned' }, clustering: null }),
    'frozen oscillation': compression({
      quantization: { oscillation: { freeze: { threshold: 0.01, momentum: 0.003 } } },
      clustering: null,
    }),
    'masked spectra': {
      data: {
        augmentation: {
          spec_augment: { time_masks: 1, time_width: '100 ms', frequency_masks: 1, frequency_width: 2 },
        },
      },
    },
  },
  reference: () => 'all passes',
};
