import { PassError } from '../core/errors.js';
import type { EpochRecord } from './epoch-record.js';

/** Where a training stood when its loss was no number any more; epochs and steps of the stage, from 0. */
export interface Divergence {
  readonly loss: number;
  readonly epoch: number;
  readonly step: number;
  readonly totalSteps: number;
  readonly learningRate: number;
}

export const divergedCode = 'train/diverged';

/** @param history of the epochs that were finished, each of which is kept. */
export function diverged(
  { label, epochs }: { readonly label: string; readonly epochs: number },
  { loss, epoch, step, totalSteps, learningRate }: Divergence,
  history: readonly EpochRecord[],
): PassError {
  const last = history.at(-1);
  const rate = Number(learningRate.toPrecision(3));
  const kept = last
    ? `Epoch ${last.epoch} was finished, with a mean loss of ${last.loss.toPrecision(4)}, and is kept: the same spec goes on from its end, another spec begins anew.`
    : 'No epoch was finished, so nothing is kept.';
  return new PassError({
    code: divergedCode,
    message: `${label}: expected a finite loss, found ${loss} in epoch ${epoch + 1} of ${epochs}, step ${step + 1} of ${totalSteps}, at a learning rate of ${rate}`,
    cause: `${step === 0 ? unchanged : tooHigh} ${kept}`,
    fix:
      step === 0
        ? 'Look at the values of the data, and at the weights that the model begins with.'
        : 'Lower the learning rate, or add warmup.',
  });
}

const tooHigh = 'The learning rate is too high for this model and batch size.';
const unchanged =
  'No step had changed the weights, so that it is not the learning rate: samples, or weights that the model begins with, are too large.';
