import type { ArtifactMeasurement } from '../measure/measurement.js';
import { missing, reading, type Reading } from './reading.js';

/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
export function readAccuracy({ accuracy, predictions, runtime }: Partial<ArtifactMeasurement>): Reading {
  if (!accuracy || !predictions || !runtime) return missing('expected a measured accuracy, found none');
  const { correct, samples, fraction } = accuracy;
  if (!Number.isInteger(samples) || samples < 1)
    return missing(`expected accuracy on at least one sample, found ${samples} samples`);
  if (!Number.isInteger(correct) || correct < 0 || correct > samples) {
    return missing(`expected 0 to ${samples} correct predictions, found ${correct}`);
  }
  if (predictions.length !== samples) {
    return missing(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
  }
  if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
    return missing(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
  }
  return reading(fraction, [`${correct} of ${samples} samples`, runtime], { minimum: 0, maximum: 1 });
}

/**
 * Why a measurement cannot be the reference of a drop, or null. One that gives every sample the same class has learned
 * nothing, and any candidate would pass against it.
 */
export function whyDegenerate({ accuracy, predictions }: ArtifactMeasurement): string | null {
  const classesPresent = accuracy.perClass.filter(({ samples }) => samples > 0).length;
  const [first] = predictions;
  if (classesPresent > 1 && predictions.every((prediction) => prediction === first)) {
    return `it predicts class ${first} for all ${predictions.length} samples`;
  }
  return null;
}
