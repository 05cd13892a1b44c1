/** Metrics that weigh every class alike, however many samples it has. */
import { readAccuracy } from './accuracy.js';
import type { Measured } from './evidence.js';
import { f1 } from '../metrics/scores/f1.js';
import type { SampleMetric } from './sample-metric.js';
import { missing, reading, type MetricContext, type Reading } from './reading.js';
import { nameSome } from '../core/name-some.js';

interface ClassCounts {
  /** Samples of the class that are predicted as it, samples of it, and predictions of it. */
  correct: number;
  samples: number;
  predicted: number;
}

/** Mean over the classes of the share of their samples that is right (recall). */
export function readBalancedAccuracy(measurement: Measured, context: MetricContext): Reading {
  return readMean(measurement, context, 'recall', ({ correct, samples }) => correct / samples);
}

/**
 * Mean over the classes of F1 = 2 · correct / (samples + predicted), the harmonic mean of precision and recall. A class
 * that is never predicted has F1 0.
 */
export function readMacroF1(measurement: Measured, context: MetricContext): Reading {
  return readMean(
    measurement,
    context,
    'F1',
    ({ correct, samples, predicted }) => (2 * correct) / (samples + predicted),
  );
}

/** F1 of the class that the budget names, or of the class that has the lowest. */
export function readClassF1(measurement: Measured, context: MetricContext): Reading {
  const metric = readClassF1Metric(measurement, context);
  if (typeof metric === 'string') return missing(metric);
  return reading(metric.value(null), [...metric.conditions, measurement.runtime ?? ''], { minimum: 0, maximum: 1 });
}

/** The same for any weights of the samples; a reason where it is not known. */
export function readClassF1Metric(measurement: Measured, context: MetricContext): SampleMetric | string {
  const overall = readAccuracy(measurement);
  if (!overall.ok) return overall.reason;
  const counts = countClasses(measurement, context);
  if (typeof counts === 'string') return counts;
  const { labels = [], classes, className } = context;
  const { predictions } = measurement;
  const nameOf = (index: number): string => classes?.[index] ?? `class ${index}`;
  const scores = counts.map(({ correct, samples, predicted }) => (2 * correct) / (samples + predicted));
  const worst = scores.indexOf(Math.min(...scores));
  const chosen = className === null ? worst : (classes?.indexOf(className) ?? -1);
  const own = counts[chosen];
  if (!own)
    return `expected a class named ${className ?? 'anything'}, found ${nameSome(counts.map((_, index) => nameOf(index)))}`;
  const isOf = (values: readonly number[]): Uint8Array =>
    Uint8Array.from(values, (value) => (value === chosen ? 1 : 0));
  const which = className === null ? `worst of ${counts.length} classes: ${nameOf(chosen)}, ` : '';
  return {
    count: labels.length,
    value: f1(isOf(predictions), isOf(labels)),
    hits: null,
    strata: labels,
    cost: labels.length,
    conditions: [`${which}${own.correct} right of ${own.samples} samples and ${own.predicted} predictions`],
  };
}

function readMean(
  measurement: Measured,
  context: MetricContext,
  name: string,
  score: (counts: ClassCounts) => number,
): Reading {
  const overall = readAccuracy(measurement);
  if (!overall.ok) return overall;
  const counts = countClasses(measurement, context);
  if (typeof counts === 'string') return missing(counts);
  const mean = counts.reduce((sum, own) => sum + score(own), 0) / counts.length;
  return reading(mean, [`mean ${name} of ${counts.length} classes`, ...overall.conditions], { minimum: 0, maximum: 1 });
}

/** Counted again from labels and predictions, and held against what the measurement says; a reason where that fails. */
function countClasses({ accuracy, predictions }: Measured, { labels, classes }: MetricContext): ClassCounts[] | string {
  const perClass = accuracy?.perClass ?? [];
  if (!labels) return 'expected the labels of the samples, found no labels';
  if (labels.length !== predictions.length)
    return `expected a label for each of ${predictions.length} predictions, found ${labels.length}`;
  const counts = perClass.map((): ClassCounts => ({ correct: 0, samples: 0, predicted: 0 }));
  for (const [index, label] of labels.entries()) {
    const own = counts[label];
    if (!own) return `expected labels below ${counts.length}, found ${label}`;
    const prediction = predictions[index]!;
    own.samples += 1;
    if (prediction === label) own.correct += 1;
    // A model may have outputs for classes that the data lacks: such a prediction is wrong for its sample only.
    const predicted = counts[prediction];
    if (predicted) predicted.predicted += 1;
  }
  const nameOf = (index: number): string => classes?.[index] ?? `class ${index}`;
  const empty = counts.findIndex(({ samples }) => samples === 0);
  if (empty >= 0) return `expected samples of every class, found no sample of ${nameOf(empty)}`;
  const wrong = perClass.findIndex(
    ({ correct, samples }, index) => correct !== counts[index]?.correct || samples !== counts[index].samples,
  );
  return wrong < 0 ? counts : `expected the counts of ${nameOf(wrong)} that its predictions give, found others`;
}
