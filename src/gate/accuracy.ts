import { formatPlace } from '../core/errors.js';
import { nameSome } from '../core/name-some.js';
import type { Fault } from '../measure/fault.js';
import type { Measured } from './evidence.js';
import { missing, reading, type MetricContext, type Reading } from './reading.js';

/** Top-1 accuracy; a measurement that contradicts itself or rests on no sample is refused. */
export function readAccuracy(measured: Measured): Reading {
  const { accuracy, accuracyFault, predictions, runtime, file } = measured;
  if (accuracyFault) return missing(`${file} could not be run: ${describeFault(accuracyFault)}`);
  if (!accuracy || !runtime) return missing('expected a measured accuracy, found no accuracy');
  const { correct, samples, fraction } = accuracy;
  const broken = whyNotCounts(correct, samples);
  if (broken) return missing(broken);
  if (predictions.length !== samples) {
    return missing(`expected one prediction for each of ${samples} samples, found ${predictions.length}`);
  }
  if (!(Math.abs(fraction - correct / samples) < 1e-9)) {
    return missing(`expected an accuracy of ${correct}/${samples}, found ${fraction}`);
  }
  return reading(
    fraction,
    [...warningsOf(measured), `${correct} of ${samples} samples`, runtime, ...agreementOf(measured)],
    { minimum: 0, maximum: 1 },
  );
}

/** Score of each sample: 1 where the predicted class is the right one, else 0. */
export function correctness({ predictions }: Measured, labels: readonly number[]): number[] {
  return predictions.map((prediction, sample) => (prediction === labels[sample] ? 1 : 0));
}

/** With the file where the fault was found, as that of the samples. */
function describeFault({ message, place }: Fault): string {
  return place === null ? message : `${formatPlace(place)}: ${message}`;
}

/** Accuracy of the class that the budget names, or of the class that does worst. A class without samples has none. */
export function readClassAccuracy(measurement: Measured, { classes, className }: MetricContext): Reading {
  const overall = readAccuracy(measurement);
  if (!overall.ok) return overall;
  const perClass = measurement.accuracy?.perClass ?? [];
  const nameOf = (index: number) => classes?.[index] ?? `class ${index}`;
  const chosen = className === null ? worstClass(perClass) : (classes?.indexOf(className) ?? -1);
  const counts = perClass[chosen];
  if (!counts)
    return missing(
      `expected a class named ${className ?? 'anything'}, found ${nameSome(perClass.map((_, index) => nameOf(index)))}`,
    );
  const broken = whyNotCounts(counts.correct, counts.samples);
  if (broken) return missing(`${nameOf(chosen)}: ${broken}`);
  const which = className === null ? `worst of ${perClass.length} classes: ${nameOf(chosen)}, ` : '';
  // The class that a file gives every sample is right for all of its samples.
  const counted = `${which}${counts.correct} of ${counts.samples} samples`;
  const conditions = [...warningsOf(measurement), counted, measurement.runtime ?? ''];
  return reading(counts.correct / counts.samples, conditions, { minimum: 0, maximum: 1 });
}

function worstClass(perClass: readonly { readonly correct: number; readonly samples: number }[]): number {
  const empty = perClass.findIndex(({ samples }) => !(samples > 0));
  if (empty >= 0) return empty;
  const fractions = perClass.map(({ correct, samples }) => correct / samples);
  return fractions.indexOf(Math.min(...fractions));
}

function whyNotCounts(correct: number, samples: number): string | null {
  if (!Number.isInteger(samples) || samples < 1)
    return `expected accuracy on at least one sample, found ${samples} samples`;
  if (!Number.isInteger(correct) || correct < 0 || correct > samples) {
    return `expected 0 to ${samples} correct predictions, found ${correct}`;
  }
  return null;
}

/**
 * Why a measurement cannot be the reference of a drop, or null. One that gives every sample the same class has learned
 * nothing, and any candidate would pass against it.
 */
export function whyDegenerate({ accuracy, predictions }: Measured): string | null {
  const classesPresent = accuracy?.perClass.filter(({ samples }) => samples > 0).length ?? 0;
  const [first] = predictions;
  if (classesPresent > 1 && predictions.every((prediction) => prediction === first)) {
    return `it predicts class ${first} for all ${predictions.length} samples`;
  }
  return null;
}

/** A limit may be low enough for a file that has learned nothing, so the row says it, whatever the verdict. */
function warningsOf(measured: Measured): string[] {
  const reason = whyDegenerate(measured);
  return reason === null ? [] : [`⚠ the model has learned nothing: ${reason}`];
}

/** What a device with TFLite Micro would compute otherwise. */
function agreementOf({ exactAgreement }: Measured): string[] {
  if (!exactAgreement) return [];
  const { samples, outputs, equalOutputs, largestDifferenceCodes, sameClass } = exactAgreement;
  const outputsText = `${equalOutputs} of ${outputs} outputs equal TFLite Micro's`;
  const far = largestDifferenceCodes === 0 ? '' : `, the others by at most ${largestDifferenceCodes} codes`;
  return [`${outputsText}${far}, and ${sameClass} of ${samples} classes`];
}
