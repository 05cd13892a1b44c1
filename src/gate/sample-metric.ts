/**
 * Metrics that are read from what a file says of each sample, as functions of how often each sample counts: once for the value,
 * and as often as a resample has it for a test.
 */
import { unpackScores } from '../measure/sample-scores.js';
import { averagePrecision } from '../metrics/scores/average-precision.js';
import { f1 } from '../metrics/scores/f1.js';
import { meanErrors, meanOfSamples } from '../metrics/scores/mean.js';
import { partialAuc, rocAuc } from '../metrics/scores/roc.js';
import { topKHits } from '../metrics/scores/top-k.js';
import { column, meanOfMetrics, type Weighted } from '../metrics/scores/weighted.js';
import type { TaskName } from '../metrics/task-name.js';
import type { Measured } from './evidence.js';
import { missing, reading, type MetricContext, type Read } from './reading.js';

export interface SampleMetric {
  /** Test samples. */
  readonly count: number;
  readonly value: Weighted;
  /** 1 for each sample that is right, else 0, where the metric is their share: then tests are exact. */
  readonly hits: ArrayLike<number> | null;
  /** Samples of one kind are resampled among themselves, so that no kind is lost; null: all are of one kind. */
  readonly strata: readonly number[] | null;
  /** Numbers that one evaluation looks at: how much a resample costs. */
  readonly cost: number;
  readonly conditions: readonly string[];
}

/** Default of `k`. */
export const usualK = 5;
/** Share of false alarms up to which `partial_auc` looks. */
const falseAlarms = 0.1;

interface Scored {
  readonly task: TaskName;
  /** [count, width] */
  readonly values: Float32Array;
  readonly width: number;
  readonly count: number;
  readonly labels: readonly number[];
  readonly threshold: number;
}

type Made = Pick<SampleMetric, 'value'> & Partial<SampleMetric>;

const makers = {
  top_k_accuracy: ({ values, width, labels }, { k = usualK }) => {
    if (k >= width) return `expected k below the number of classes, ${width}, found ${k}: it would hold for every file`;
    const hits = topKHits(values, labels, width, k);
    return { value: meanOfSamples(hits), hits, conditions: [`among the ${k} largest of ${width} scores`] };
  },
  auc: (scored) => oneAgainstRest(scored, rocAuc),
  average_precision: (scored) => oneAgainstRest(scored, averagePrecision),
  partial_auc: ({ values, labels }) => ({
    value: partialAuc(values, labels, falseAlarms),
    conditions: [`up to ${falseAlarms * 100} % false alarms`],
  }),
  exact_match: ({ values, width, labels, count, threshold }) => {
    const hits = Uint8Array.from({ length: count }, (_, sample) => {
      for (let at = sample * width; at < (sample + 1) * width; at++)
        if (values[at]! > threshold !== (labels[at] === 1)) return 0;
      return 1;
    });
    return { value: meanOfSamples(hits), hits };
  },
  micro_f1: ({ values, width, labels, threshold }) => {
    const predicted = Uint8Array.from(values, (value) => (value > threshold ? 1 : 0));
    const all = f1(predicted, labels);
    return {
      value: (weights) => all(weights && Float64Array.from(labels, (_, at) => weights[Math.floor(at / width)]!)),
    };
  },
  mae: ({ values, width, labels }) => ({ value: meanOfSamples(meanErrors(values, labels, width, Math.abs)) }),
  rmse: ({ values, width, labels }) => {
    const squares = meanOfSamples(meanErrors(values, labels, width, (difference) => difference ** 2));
    return { value: (weights) => Math.sqrt(squares(weights)) };
  },
} satisfies Readonly<Record<string, (scored: Scored, context: Pick<MetricContext, 'k'>) => Made | string>>;

export type ScoredMetricName = keyof typeof makers;

/** Of each class or label against the rest, and their mean; of two classes, and of a reconstruction, of the second alone. */
function oneAgainstRest(
  { task, values, width, labels }: Scored,
  measure: (scores: ArrayLike<number>, isPositive: ArrayLike<number>) => Weighted,
): Made {
  switch (task) {
    case 'reconstruction':
      return { value: measure(values, labels) };
    case 'multi_label': {
      const each = Array.from({ length: width }, (_, at) =>
        measure(column(values, width, at), column(labels, width, at)),
      );
      return { value: meanOfMetrics(each), conditions: [`mean over ${width} labels`] };
    }
    case 'classification':
    case 'regression': {
      const classes = width === 2 ? [1] : Array.from({ length: width }, (_, at) => at);
      const each = classes.map((at) =>
        measure(
          column(values, width, at),
          labels.map((label) => (label === at ? 1 : 0)),
        ),
      );
      return {
        value: meanOfMetrics(each),
        ...(width > 2 && { conditions: [`mean over ${width} classes, each against the rest`] }),
      };
    }
    default:
      return task satisfies never;
  }
}

/** @returns why it is not known, where it is not. */
export function sampleMetric(
  name: ScoredMetricName,
  measured: Measured,
  context: MetricContext,
): SampleMetric | string {
  const scored = scoredBy(measured, context);
  if (typeof scored === 'string') return scored;
  const make: (scored: Scored, context: MetricContext) => Made | string = makers[name];
  const made = make(scored, context);
  if (typeof made === 'string') return made;
  const hasKinds = scored.task === 'classification' || scored.task === 'reconstruction';
  return {
    count: scored.count,
    hits: null,
    strata: hasKinds ? scored.labels : null,
    cost: scored.values.length,
    conditions: [],
    ...made,
  };
}

export const scoredReads = Object.fromEntries(
  (Object.keys(makers) as ScoredMetricName[]).map((name): [ScoredMetricName, Read] => [
    name,
    (measured, context) => {
      const found = sampleMetric(name, measured, context);
      if (typeof found === 'string') return missing(found);
      const value = found.value(null);
      const isError = name === 'mae' || name === 'rmse';
      const conditions = [...found.conditions, `${found.count} samples`, measured.runtime ?? ''];
      return reading(value, conditions, isError ? { minimum: 0 } : { minimum: 0, maximum: 1 });
    },
  ]),
) as Readonly<Record<ScoredMetricName, Read>>;

export function isScored(name: string): name is ScoredMetricName {
  return Object.hasOwn(makers, name);
}

/** Why a measurement cannot be the reference of a limit, or null: any candidate would pass against it. */
export function whySameForAll(measured: Measured): string | null {
  const { scores } = measured;
  const values = scores && unpackScores(scores);
  if (!values || values.length <= scores.width) return null;
  return values.every((value, at) => value === values[at % scores.width]) ? 'it says the same of every sample' : null;
}

function scoredBy(measured: Measured, { labels, task }: MetricContext): Scored | string {
  const { scores, accuracyFault, file, runtime } = measured;
  if (accuracyFault) return `${file} could not be run: ${accuracyFault.message}`;
  if (!scores || !runtime) return 'expected what the file says of each sample, found no such numbers';
  const values = unpackScores(scores);
  if (!values) return 'expected finite numbers of whole samples, found others';
  if (!labels) return 'expected what is true of each sample, found nothing';
  const { width, threshold = 0.5 } = scores;
  const count = values.length / width;
  const isWhole = labels.length === (task === 'multi_label' || task === 'regression' ? count * width : count);
  if (!isWhole) return `expected what is true of each of ${count} samples, found ${labels.length} numbers`;
  const wrong = labels.find((label) => !isTruth(label, task, width));
  if (wrong !== undefined) return `expected the truth of ${task}, found ${wrong}`;
  return { task, values, width, count, labels, threshold };
}

function isTruth(label: number, task: TaskName, width: number): boolean {
  switch (task) {
    case 'classification':
      return Number.isInteger(label) && label >= 0 && label < width;
    case 'multi_label':
    case 'reconstruction':
      return label === 0 || label === 1;
    case 'regression':
      return Number.isFinite(label);
    default:
      return task satisfies never;
  }
}
