/**
 * Self-distillation: the moving average of the student's own weights teaches it (mean teacher, Tarvainen & Valpola 2017,
 * arXiv 1703.01780, eq. 2). It looks at the very image that the student sees, without the student's dropout or rounding.
 */
import * as tf from '@tensorflow/tfjs-core';
import { stopGradient } from '../../engine/ops/index.js';
import { forward } from '../../graph/forward.js';
import type { Graph } from '../../graph/graph.js';
import { layoutOf, pack, type FrozenLayers } from '../../graph/parameters.js';
import type { Companion } from '../companion.js';
import { splitFlat, type StepPart } from '../step.js';
import { lessonShapes, softened, taughtLoss } from './loss.js';
import type { Distillation } from './settings.js';
import { lessonInputs } from './teaching.js';

export interface OwnAverageGiven {
  readonly distillation: Distillation;
  /** The student, with the weights that it begins with. */
  readonly graph: Graph;
  readonly frozen: FrozenLayers;
  /** Of the average, 0..1. */
  readonly decay: number;
  readonly batchSize: number;
  readonly classes: number;
  /** Of the training samples. */
  readonly labels: Int32Array;
}

const averageName = 'own-average/parameters';
const takenName = 'own-average/taken';
const logitsName = 'own-average/logits';

/** What the average takes in of the weights at a step, from 0: the warm-up of the average that ships (`weight-average.ts`). */
export const takenAt = (decay: number, step: number): number => 1 - Math.min(decay, (2 + step) / (11 + step));

export function ownAverageCompanion(given: OwnAverageGiven): Companion {
  const { distillation, classes, labels, decay } = given;
  const lesson = lessonInputs(distillation, { classes, labels });
  return {
    part: ownAveragePart(given),
    inputs: (batch, { step, scheduleStep, scheduleSteps }) => ({
      ...lesson(batch, scheduleStep, scheduleSteps),
      [takenName]: Float32Array.of(takenAt(decay, step)),
    }),
    said: (outputs) => [{ weight: 1, logits: outputs[logitsName]! }],
    observe: () => undefined,
    metrics: () => ({}),
    save: () => ({}),
    restore: () => undefined,
  };
}

/** loss ← alpha·loss + (1 − alpha)·T²·term; ā ← ā + taken·(w − ā) of the weights w that the step was given. */
function ownAveragePart({ distillation, graph, frozen, batchSize, classes }: OwnAverageGiven): StepPart {
  const { parameters, parameterCount } = layoutOf(graph, frozen);
  return {
    name: 'own average',
    inputs: { ...lessonShapes(distillation, batchSize, classes), [takenName]: [] },
    state: { [averageName]: { shape: [parameterCount], data: pack(graph, frozen) } },
    loss: ({ loss, logits, weights, inputs, constants }, own) => {
      const before = own[averageName] as tf.Tensor1D;
      const now = tf.concat1d(
        parameters.map(({ tensor }) => tf.reshape<tf.Rank.R1>(stopGradient(weights[tensor]!), [-1])),
      );
      const average = tf.add<tf.Tensor1D>(before, tf.mul(tf.sub(now, before), own[takenName]!));
      const pieces = splitFlat(average, parameters);
      const averaged = Object.fromEntries(parameters.map(({ tensor }, at) => [tensor, pieces[at]!]));
      const teacher = forward(graph, { ...constants, ...averaged }, inputs['images']!, {
        training: true,
        frozen,
      }).logits;
      const probabilities = stopGradient(tf.softmax(softened(distillation, teacher, own), -1));
      return {
        loss: taughtLoss(distillation, loss, softened(distillation, logits, own), probabilities, own),
        state: { [averageName]: average },
        outputs: { [logitsName]: teacher },
      };
    },
  };
}
