/** The teacher's term of the loss, in the step. p: teacher's probabilities at T, z: student's logits, both [batch, classes]. */
import * as tf from '@tensorflow/tfjs-core';
import '../../engine/ops/index.js';
import { crossEntropy, crossEntropyOfLogs } from '../../tasks/classification/loss.js';
import type { Shapes } from '../../engine/engine.js';
import type { Tensors } from '../../tasks/objective.js';
import type { StepPart } from '../step.js';
import type { Distillation, DistillationLoss } from './settings.js';

export type { Distillation, DistillationLoss } from './settings.js';

/** Inputs of the step that `teaching` fills. */
export const teachingInputs = {
  /** The teachers' probabilities for the samples of a batch, [batch, classes]. */
  probabilities: 'distillation/targets',
  /** 1 for the right class of each sample, [batch, classes]; where the loss asks which it is. */
  right: 'distillation/right',
  temperature: 'distillation/temperature',
  /** alpha. */
  labelsWeight: 'distillation/labels-weight',
  /** (1 − alpha)·T²: keeps the gradient of the teacher's term as large as that of the labels when T changes. */
  teacherWeight: 'distillation/teacher-weight',
} as const;

export const asksWhichIsRight = ({ name }: DistillationLoss): boolean => name === 'dkd';

/** loss ← alpha·loss + (1 − alpha)·T²·teacher's term, meaned over the batch (Hinton, Vinyals & Dean 2015, arXiv 1503.02531, §2). */
export function distillationPart(distillation: Distillation, batchSize: number, classes: number): StepPart {
  const { probabilities } = teachingInputs;
  return {
    name: 'distillation',
    inputs: { [probabilities]: [batchSize, classes], ...lessonShapes(distillation, batchSize, classes) },
    loss: ({ loss, logits }, own) => ({
      loss: taughtLoss(distillation, loss, softened(distillation, logits, own), own[probabilities] as tf.Tensor2D, own),
    }),
  };
}

/** Inputs of a part that has a teacher's term, whoever the teacher is. */
export function lessonShapes({ loss }: Distillation, batchSize: number, classes: number): Shapes {
  const { right, temperature, labelsWeight, teacherWeight } = teachingInputs;
  return {
    ...(asksWhichIsRight(loss) ? { [right]: [batchSize, classes] } : {}),
    [temperature]: [],
    [labelsWeight]: [],
    [teacherWeight]: [],
  };
}

/** logits/T, or standardised and then divided; [batch, classes]. */
export function softened({ standardizesLogits }: Distillation, logits: tf.Tensor, own: Tensors): tf.Tensor2D {
  const z = logits as tf.Tensor2D;
  return tf.div<tf.Tensor2D>(standardizesLogits ? standardized(z) : z, own[teachingInputs.temperature]!);
}

/** alpha·loss + (1 − alpha)·T²·the term of a teacher that says `probabilities`. */
export function taughtLoss(
  { loss: kind }: Distillation,
  loss: tf.Scalar,
  student: tf.Tensor2D,
  probabilities: tf.Tensor2D,
  own: Tensors,
): tf.Scalar {
  const { right, labelsWeight, teacherWeight } = teachingInputs;
  const term = teacherTerm(kind, probabilities, student, own[right] as tf.Tensor2D);
  return tf.add(tf.mul(loss, own[labelsWeight]!), tf.mul(term, own[teacherWeight]!));
}

/** 0 where the student says what the teacher says. softened: logits / T; right: one-hot, read by `dkd` alone. */
export function teacherTerm(
  kind: DistillationLoss,
  probabilities: tf.Tensor2D,
  softened: tf.Tensor2D,
  right?: tf.Tensor2D,
): tf.Scalar {
  switch (kind.name) {
    case 'hinton':
      return divergence(probabilities, softened);
    case 'dkd':
      return decoupled(kind, probabilities, softened, right!);
    case 'dist':
      return relations(kind, probabilities, softened);
    default:
      return kind satisfies never;
  }
}

/** KL(p ‖ softmax(z/T)): the cross-entropy less the teacher's own entropy, a constant, so that the curve goes to 0. */
function divergence(p: tf.Tensor2D, softened: tf.Tensor2D): tf.Scalar {
  return tf.sub(crossEntropy(p, softened), crossEntropyOfLogs(p, logOf(p)));
}

/**
 * alpha·KL(b ‖ bˢ) + beta·KL(p̂ ‖ p̂ˢ): b is the right class against all others together, p̂ the softmax over the others alone
 * (Zhao et al. 2022, arXiv 2203.08679, eq. 7). With beta = b of the others it would be the divergence of all classes.
 */
function decoupled(
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
  p: tf.Tensor2D,
  softened: tf.Tensor2D,
  right: tf.Tensor2D,
): tf.Scalar {
  const [batch, classes] = p.shape;
  const wrong = tf.sub<tf.Tensor2D>(1, right);
  const ofRows = (x: tf.Tensor): tf.Tensor2D => tf.sum(x, 1, true);
  const [pRight, pWrong] = [ofRows(tf.mul(p, right)), ofRows(tf.mul(p, wrong))];
  const all = tf.logSoftmax(softened, -1);
  const others = tf.logSoftmax(tf.sub(softened, tf.mul(right, farBelow)), -1);
  const logRight = ofRows(tf.mul(all, right));
  // log pᶜ = log(1 − pʸ) + log p̂ᶜ for every wrong class: without cancellation near pʸ = 1.
  const logWrong = tf.div(ofRows(tf.mul(tf.sub(all, others), wrong)), classes - 1);
  const target = tf.add(
    tf.mul(pRight, tf.sub(logOf(pRight), logRight)),
    tf.mul(pWrong, tf.sub(logOf(pWrong), logWrong)),
  );
  const among = tf.div<tf.Tensor2D>(tf.mul(p, wrong), tf.add(pWrong, smallestProbability));
  const rest = tf.mul(among, tf.sub(logOf(among), tf.mul(others, wrong)));
  return tf.div(tf.add(tf.mul(tf.sum(target), alpha), tf.mul(tf.sum(rest), beta)), batch);
}

/**
 * beta·(1 − ρ of rows) + gamma·(1 − ρ of columns), ρ Pearson's correlation of teacher's and student's probabilities: how a
 * sample's classes, and a class's samples, lie to each other (Huang et al. 2022, DIST, arXiv 2205.10536, eq. 8 to 10).
 */
function relations(
  { beta, gamma }: { readonly beta: number; readonly gamma: number },
  p: tf.Tensor2D,
  softened: tf.Tensor2D,
): tf.Scalar {
  const q = tf.softmax(softened, -1);
  return tf.add(tf.mul(unrelated(p, q, 1), beta), tf.mul(unrelated(p, q, 0), gamma));
}

/** The mean of 1 − ρ along an axis. */
function unrelated(a: tf.Tensor2D, b: tf.Tensor2D, axis: 0 | 1): tf.Scalar {
  const centered = (x: tf.Tensor2D): tf.Tensor => tf.sub(x, tf.mean(x, axis, true));
  const [x, y] = [centered(a), centered(b)];
  // Inside the root, so that a column of equal probabilities has a gradient.
  const lengths = tf.sqrt(tf.mul(tf.add(tf.sum(tf.square(x), axis), tiny), tf.add(tf.sum(tf.square(y), axis), tiny)));
  return tf.sub(1, tf.mean(tf.div(tf.sum(tf.mul(x, y), axis), lengths)));
}

/** (z − mean)/std of each row (Sun et al. 2024, arXiv 2403.01427, eq. 12). */
function standardized(z: tf.Tensor2D): tf.Tensor2D {
  const centered = tf.sub(z, tf.mean(z, 1, true));
  return tf.div(centered, tf.sqrt(tf.add(tf.mean(tf.square(centered), 1, true), standardizationEpsilon)));
}

const logOf = (p: tf.Tensor2D): tf.Tensor2D => tf.log(tf.add<tf.Tensor2D>(p, smallestProbability));

/** Keeps p·log p at 0 where p underflowed to 0. */
const smallestProbability = 1e-30;
/** Takes a class out of a softmax. */
const farBelow = 1000;
/** Of a variance of probabilities. */
const tiny = 1e-12;
/** Of a variance of logits: equal ones stay 0. */
export const standardizationEpsilon = 1e-7;
