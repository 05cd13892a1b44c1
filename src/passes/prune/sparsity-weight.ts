/**
 * k of the sparsity loss: a constant, or what a feedback controller makes of the gap between student and teacher:
 *
 *   k ← clip(k + gain·(target − (L_student − L_teacher)/L_teacher), min, max)
 *
 * L: cross-entropies of the labels at T = 1 on the same samples, averaged over steps. A student that falls behind is pushed less.
 */
import type { Said } from '../distill/teachers.js';
import { meanProbabilities } from '../distill/teaching.js';
import type { Arrays } from '../../engine/engine.js';
import type { Companion } from '../companion.js';
import type { StepPart } from '../step.js';
import { sparsityWeightInput } from './sparsity-loss.js';

export interface Controller {
  /** Relative gap of the class losses that is aimed at. */
  readonly target: number;
  /** How much k moves in a step by a gap that is off by 1. */
  readonly gain: number;
  readonly min: number;
  readonly max: number;
}

/** Shares of what is known so far in the average of a loss: about the last 20 steps count. */
const memory = 0.95;
/** Keeps the gap finite where a teacher is never wrong. */
const smallestLoss = 1e-6;

/** The next k. @param losses averaged, in nats. */
export function nextWeight(k: number, { target, gain, min, max }: Controller, losses: ClassLosses): number {
  return Math.min(Math.max(k + gain * (target - relativeGap(losses)), min), max);
}

export interface ClassLosses {
  readonly student: number;
  readonly teacher: number;
}

export function relativeGap({ student, teacher }: ClassLosses): number {
  return (student - teacher) / Math.max(teacher, smallestLoss);
}

/** Where the truth of a batch comes from. */
export interface ClassLossSource {
  readonly classes: number;
  readonly labels: Int32Array;
}

/** k of a penalty that grows by the same factor in each step (Tessier et al. 2022, arXiv 2011.10520, eq. 3). */
export interface Growth {
  readonly to: number;
  /** Steps of all training before the stage, and those at which k has grown. */
  readonly first: number;
  readonly steps: number;
}

export interface WeightSettings {
  /** Null: no teacher moves k. */
  readonly feedback: { readonly controller: Controller; readonly source: ClassLossSource } | null;
  /** Null: k does not grow by itself. */
  readonly growth?: Growth | null;
  /** What the part reads besides. */
  readonly given?: () => Arrays;
}

/** @param start the first k. */
export function sparsityWeight(
  part: StepPart,
  start: number,
  { feedback, growth = null, given = () => ({}) }: WeightSettings,
): Companion {
  // All in 32 bits, so that a checkpoint holds exactly what the training went on with.
  const state = Float32Array.of(start, Number.NaN, Number.NaN);
  const sums = { k: 0, gap: 0, steps: 0 };
  return {
    part,
    inputs: (_batch, { step }) => {
      if (growth) state[0] = start * (growth.to / start) ** Math.min((growth.first + step) / growth.steps, 1);
      return { [sparsityWeightInput]: state.slice(0, 1), ...given() };
    },
    observe({ indices }, outputs, said) {
      sums.k += state[0]!;
      sums.steps++;
      if (!feedback) return;
      const { controller, source } = feedback;
      const now = {
        student: classLoss([{ weight: 1, logits: outputs['logits']! }], indices, source),
        teacher: classLoss(said, indices, source),
      };
      state[1] = average(state[1]!, now.student);
      state[2] = average(state[2]!, now.teacher);
      const averaged = { student: state[1], teacher: state[2] };
      sums.gap += relativeGap(averaged);
      state[0] = nextWeight(state[0]!, controller, averaged);
    },
    metrics() {
      const { k, gap, steps } = sums;
      Object.assign(sums, { k: 0, gap: 0, steps: 0 });
      return { sparsityLossWeight: k / steps, ...(feedback ? { classLossGap: gap / steps } : {}) };
    },
    save: () => ({ 'sparsity/state': state.slice() }),
    restore: (saved) => state.set(saved['sparsity/state']!),
  };
}

const average = (before: number, now: number): number =>
  Number.isNaN(before) ? now : memory * before + (1 - memory) * now;

/** Mean cross-entropy of the labels under the weighted mean of probabilities at T = 1, in nats. */
function classLoss(models: readonly Said[], indices: Uint32Array, { classes, labels }: ClassLossSource): number {
  const probabilities = meanProbabilities(models, classes, { temperature: 1, standardizesLogits: false });
  let sum = 0;
  indices.forEach((index, position) => {
    sum -= Math.log(Math.max(probabilities[position * classes + labels[index]!]!, smallestProbability));
  });
  return sum / indices.length;
}

const smallestProbability = 1e-30;
