/** What teachers say of the samples of a batch, on the host: the inputs of the step that the teacher's term reads. */
import type { Batch } from '../../data/batches.js';
import { rampAt } from '../schedule.js';
import { asksWhichIsRight, standardizationEpsilon, teachingInputs } from './loss.js';
import type { Distillation } from './settings.js';
import type { Said } from './teachers.js';

/** @param labels of the training samples. */
export function teaching(
  distillation: Distillation,
  { classes, labels }: { readonly classes: number; readonly labels: Int32Array },
): (
  said: readonly Said[],
  batch: Pick<Batch, 'indices'>,
  step: number,
  totalSteps: number,
) => Record<string, Float32Array> {
  const { standardizesLogits } = distillation;
  const lesson = lessonInputs(distillation, { classes, labels });
  return (said, batch, step, totalSteps) => {
    const { temperature } = weightsAt(distillation, step, totalSteps);
    const probabilities = meanProbabilities(said, classes, { temperature, standardizesLogits });
    return { [teachingInputs.probabilities]: probabilities, ...lesson(batch, step, totalSteps) };
  };
}

/** What the teacher's term reads, whoever teaches: the temperature, the weights of both terms, and which class is right. */
export function lessonInputs(
  distillation: Distillation,
  { classes, labels }: { readonly classes: number; readonly labels: Int32Array },
): (batch: Pick<Batch, 'indices'>, step: number, totalSteps: number) => Record<string, Float32Array> {
  return ({ indices }, step, totalSteps) => {
    const { temperature, alpha } = weightsAt(distillation, step, totalSteps);
    return {
      ...(asksWhichIsRight(distillation.loss) ? { [teachingInputs.right]: oneHot(indices, labels, classes) } : {}),
      [teachingInputs.temperature]: Float32Array.of(temperature),
      [teachingInputs.labelsWeight]: Float32Array.of(alpha),
      [teachingInputs.teacherWeight]: Float32Array.of((1 - alpha) * temperature ** 2),
    };
  };
}

function weightsAt({ temperature, alpha, beginStep = 0 }: Distillation, step: number, totalSteps: number) {
  const [begun, left] = [Math.max(step - beginStep, 0), totalSteps - beginStep];
  return {
    temperature: rampAt(temperature, begun, left),
    // Before the teacher counts, the labels alone do.
    alpha: step < beginStep ? 1 : rampAt(alpha, begun, left),
  };
}

/** 1 for the right class of each sample, [batch, classes]. */
function oneHot(indices: Uint32Array, labels: Int32Array, classes: number): Float32Array {
  const rows = new Float32Array(indices.length * classes);
  indices.forEach((index, position) => (rows[position * classes + labels[index]!] = 1));
  return rows;
}

/**
 * The weighted mean of the teachers' softened probabilities (Hinton et al. 2015, §3: an ensemble is the mean of its members).
 * logits: [n, classes] each; returns [n, classes].
 */
export function meanProbabilities(
  teachers: readonly Said[],
  classes: number,
  { temperature, standardizesLogits }: { readonly temperature: number; readonly standardizesLogits: boolean },
): Float32Array {
  const total = teachers.reduce((sum, { weight }) => sum + weight, 0);
  const mean = new Float64Array(teachers[0]?.logits.length ?? 0);
  for (const { weight, logits } of teachers) {
    const rows = standardizesLogits ? standardizedRows(logits, classes) : logits;
    softenedProbabilities(rows, classes, temperature).forEach((p, i) => (mean[i]! += (p * weight) / total));
  }
  return Float32Array.from(mean);
}

/** Row-wise softmax of logits/T. logits: [n, classes], in and out. */
export function softenedProbabilities(logits: Float32Array, classes: number, temperature: number): Float32Array {
  const probabilities = new Float32Array(logits.length);
  for (let row = 0; row < logits.length; row += classes) {
    let largest = -Infinity;
    for (let c = 0; c < classes; c++) largest = Math.max(largest, logits[row + c]!);
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += Math.exp((logits[row + c]! - largest) / temperature);
    for (let c = 0; c < classes; c++) {
      probabilities[row + c] = Math.exp((logits[row + c]! - largest) / temperature) / sum;
    }
  }
  return probabilities;
}

/** (z − mean)/std of each row, as the student's are standardized in the step. */
function standardizedRows(logits: Float32Array, classes: number): Float32Array {
  const rows = new Float32Array(logits.length);
  for (let row = 0; row < logits.length; row += classes) {
    const z = logits.subarray(row, row + classes);
    const mean = z.reduce((sum, value) => sum + value, 0) / classes;
    const variance = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / classes;
    for (let c = 0; c < classes; c++) rows[row + c] = (z[c]! - mean) / Math.sqrt(variance + standardizationEpsilon);
  }
  return rows;
}
