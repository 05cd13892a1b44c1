/** Whether the feedback controller of the sparsity loss beats constant weights of it, at each of three sparsities. */
import { exampleStudent, shippedImages, type Experiment } from './experiment.js';

const sparsities = ['80 %', '90 %', '95 %'];
const losses: Readonly<Record<string, object | null>> = {
  'no loss': null,
  'k = 0.00001': { kind: 'l1', weight: 0.00001 },
  'k = 0.0001': { kind: 'l1', weight: 0.0001 },
  'k = 0.0005': { kind: 'l1', weight: 0.0005 },
  controller: { kind: 'l1', weight: 0.0001, controller: { target: 0.5, gain: 0.000001, min: 0, max: 0.001 } },
};

export const experiment: Experiment = {
  dataRoot: shippedImages.dataRoot,
  data: shippedImages.data,
  common: {
    data: shippedImages.spec,
    teacher: {
      architecture: 'resnet8',
      training: { epochs: 7, batch_size: 64, learning_rate: { schedule: 'one_cycle', peak: 0.01 } },
    },
    student: {
      ...exampleStudent,
      training: {
        epochs: 12,
        batch_size: 64,
        learning_rate: { schedule: 'one_cycle', peak: 0.02, warmup: '10 %' },
      },
    },
    compression: {
      distillation: { temperature: 2, alpha: 0.3 },
      pruning: {
        schedule: 'PolynomialDecay',
        initial_sparsity: '50 %',
        begin_step: '10 %',
        end_step: '70 %',
        frequency: 25,
        exclude: ['dense'],
      },
      quantization: { mode: 'ptq' },
    },
    artifacts: { file: { type: 'int8' } },
    budgets: [{ artifact: 'file', metric: 'accuracy', min: '10 %' }],
  },
  ways: Object.fromEntries(
    sparsities.flatMap((sparsity) =>
      Object.entries(losses).map(([name, loss]) => [
        `${sparsity}: ${name}`,
        { compression: { pruning: { final_sparsity: sparsity, sparsity_loss: loss } } },
      ]),
    ),
  ),
  reference: (way) => `${way.split(':')[0]!}: controller`,
};
