/** What teachers say of the samples of a batch, on the host: the inputs of the step that the teacher's term reads. */
import { InternalError } from '../../core/errors.js';
import type { Batch } from '../../data/batches.js';
import { rampAt } from '../schedule.js';
import { asksWhichIsRight, standardizationEpsilon, teachingInputs } from './loss.js';
import type { Distillation } from './settings.js';

/** One model of those that a student learns from. */
export interface Teacher {
  /** Its share of the mean, in the unit of the other teachers' weights. */
  readonly weight: number;
  /** Its logits over the training samples, an array [trainCount, classes] for each view of the augmentation. */
  readonly logits: readonly Float32Array[];
}

/** @param labels of the training samples. */
export function teaching(
  distillation: Distillation,
  teachers: readonly Teacher[],
  { batchSize, classes, labels }: { readonly batchSize: number; readonly classes: number; readonly labels: Int32Array },
): (batch: Pick<Batch, 'indices' | 'views'>, step: number, totalSteps: number) => Record<string, Float32Array> {
  const { loss, standardizesLogits } = distillation;
  return ({ indices, views }, step, totalSteps) => {
    const temperature = rampAt(distillation.temperature, step, totalSteps);
    const alpha = rampAt(distillation.alpha, step, totalSteps);
    const logits = teachers.map(({ weight, logits: ofViews }) => ({
      weight,
      logits: rowsOf(ofViews, indices, views, classes),
    }));
    const probabilities = meanProbabilities(logits, classes, { temperature, standardizesLogits });
    const right = new Float32Array(batchSize * classes);
    indices.forEach((index, position) => (right[position * classes + labels[index]!] = 1));
    return {
      [teachingInputs.probabilities]: probabilities,
      ...(asksWhichIsRight(loss) ? { [teachingInputs.right]: right } : {}),
      [teachingInputs.temperature]: Float32Array.of(temperature),
      [teachingInputs.labelsWeight]: Float32Array.of(alpha),
      [teachingInputs.teacherWeight]: Float32Array.of((1 - alpha) * temperature ** 2),
    };
  };
}

/** Logits of the samples of a batch, each in its view, [batch, classes]. */
export function rowsOf(
  ofViews: readonly Float32Array[],
  indices: Uint32Array,
  views: Uint8Array,
  classes: number,
): Float32Array {
  const rows = new Float32Array(indices.length * classes);
  indices.forEach((index, position) => {
    const ofView = ofViews[views[position]!];
    if (!ofView) throw new InternalError(`the teacher has no logits for view ${views[position]} of a sample`);
    rows.set(ofView.subarray(index * classes, (index + 1) * classes), position * classes);
  });
  return rows;
}

/**
 * The weighted mean of the teachers' softened probabilities (Hinton et al. 2015, §3: an ensemble is the mean of its members).
 * logits: [n, classes] each; returns [n, classes].
 */
export function meanProbabilities(
  teachers: readonly { readonly weight: number; readonly logits: Float32Array }[],
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
