/** A small synthetic task and a spec of it that uses every pass: everything is real but the size. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../src/core/random.js';

/** 400 images, 12x12, of three classes: a bright band on top, in the middle or below, in noise. */
export async function writeTask(root: string): Promise<void> {
  const random = seededRandom(1, 'task');
  const count = 400;
  const labels = Buffer.from(Array.from({ length: count }, () => random.integer(3)));
  const pixels = Buffer.alloc(count * 144);
  for (let i = 0; i < count * 144; i++) {
    const band = Math.floor((i % 144) / 48);
    pixels[i] = random.integer(120) + (band === labels[Math.floor(i / 144)] ? 90 : 0);
  }
  const header = (...dimensions: number[]) =>
    Buffer.concat([
      Buffer.from([0, 0, 8, dimensions.length]),
      ...dimensions.map((d) => Buffer.from([d >> 24, d >> 16, d >> 8, d])),
    ]);
  await writeFile(join(root, 'images'), Buffer.concat([header(count, 12, 12), pixels]));
  await writeFile(join(root, 'labels'), Buffer.concat([header(count), labels]));
}

export const spec = `
version: 1
name: bands
seed: 3
threads: 1
data:
  format: idx
  root: .
  images: images
  labels: labels
  split: { test_fraction: 0.25 }
  normalization: { mean: [0.35], std: [0.2] }
  augmentation: { horizontal_flip: true }
teacher:
  architecture: resnet8
  parameters: { filters: [8, 8, 8] }
  training: { epochs: 2, batch_size: 20, learning_rate: { schedule: one_cycle, peak: 0.01 } }
student:
  architecture: ds_cnn
  parameters: { filters: 8, blocks: 2 }
  training: { epochs: 4, batch_size: 20, learning_rate: { schedule: cosine, peak: 0.01 } }
compression:
  distillation: { temperature: 2, alpha: 0.5 }
  pruning: { schedule: PolynomialDecay, initial_sparsity: 0.2, final_sparsity: 0.6, begin_step: 20%, end_step: 80%, frequency: 5, layers: ['*'] }
  clustering: { number_of_clusters: 8, layers: ['block*', dense] }
  quantization: { mode: qat, representative_dataset: { samples: 60 } }
  fine_tuning: { epochs: 2, learning_rate: { schedule: cosine, peak: 0.001 } }
artifacts:
  teacher: { model: teacher, format: tflite, type: float32 }
  float32: { model: student, format: tflite, type: float32 }
  int8: { model: student, format: tflite, type: int8 }
budgets:
  - { artifact: int8, metric: size, max: 10 kB }
  - { artifact: int8, metric: accuracy, min: 80 % }
  - { artifact: int8, metric: sparsity, min: 60 % }
  - { artifact: int8, metric: distinct_codes, max: 8 }
`;
