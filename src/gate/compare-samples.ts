/** Limits on metrics that are read from what a file says of each sample, tested on the same samples where that can be. */
import { baseReference, type Budget } from './budget.js';
import { testByResampling } from './bootstrap.js';
import { broken, type Compared, type Comparison } from './comparison.js';
import { findArtifact, type Evidence, type FoundArtifact } from './evidence.js';
import { excess } from './excess.js';
import type { Metric } from '../metrics/metrics.js';
import type { Operator } from './operator.js';
import { contextOf } from './read-metric.js';
import { isScored, sampleMetric, whySameForAll, type SampleMetric } from './sample-metric.js';
import { readClassF1Metric } from './classes.js';
import { countPairs, describeTest, testDrop, testProportion, type Significance } from './significance.js';

/** Whether samples are resampled, or their hits counted, from more than the class that is predicted. */
export function isOfSamples(metric: Metric): boolean {
  return isScored(metric.name) || metric.name === 'class_f1';
}

/** Of one artifact against a number. */
export function testAbsolute(
  budget: Budget,
  operator: 'min' | 'max',
  metric: Metric,
  limit: number,
  confidence: number,
  evidence: Evidence,
): Significance | string {
  const found = findArtifact(budget.artifact, evidence);
  const own = found.kind === 'found' ? metricOf(found, budget, metric, evidence) : 'no measurement';
  if (typeof own === 'string') return own;
  if (own.hits) return testProportion(sumOf(own.hits), own.count, operator, limit, confidence);
  return testByResampling(own, null, (value) => excess(operator, value, limit, metric.unit), confidence);
}

/**
 * Of an artifact against another, or against itself in the base: what `head` says, with its test.
 * @param excessOf by how much the artifact's value misses the limit, given the reference's
 */
export function testPaired(
  budget: Budget,
  metric: Metric,
  head: Compared,
  reference: FoundArtifact,
  excessOf: (candidate: number, reference: number) => number,
  confidence: number | null,
  evidence: Evidence,
): Comparison {
  const { artifact } = budget;
  const operator: Operator = metric.better === 'higher' ? 'max_drop' : 'max_increase';
  const against = operator === 'max_drop' ? budget.maxDrop?.against : budget.maxIncrease?.against;
  const name = against === baseReference ? `${artifact} in the ${reference.source ?? against}` : String(against);
  const degenerate = whySameForAll(reference.measurement);
  if (degenerate) return broken(`the reference ${name} is degenerate: ${degenerate}`);
  const found = findArtifact(artifact, evidence);
  if (found.kind !== 'found') return broken(`expected a measurement of ${artifact}, found no measurement`);
  const own = metricOf(found, budget, metric, evidence);
  const other = metricOf(reference, budget, metric, evidence);
  if (typeof own === 'string') return broken(own);
  if (typeof other === 'string') return broken(`the reference ${name}: ${other}`);
  if (own.count !== other.count || found.labels?.join() !== reference.labels?.join())
    return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
  if (confidence === null) return head;
  if (!(confidence >= 0.5 && confidence < 1)) return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
  const significance =
    own.hits && other.hits && operator === 'max_drop'
      ? testDrop(countPairs([...Array.from(other.hits)], [...Array.from(own.hits)]), head.expected, confidence)
      : testByResampling(own, other, excessOf, confidence);
  return { ...head, significance, conditions: [...head.conditions, describeTest(significance)] };
}

function metricOf(found: FoundArtifact, budget: Budget, { name }: Metric, evidence: Evidence): SampleMetric | string {
  const context = contextOf(found, budget, evidence);
  if (isScored(name)) return sampleMetric(name, found.measurement, context);
  return readClassF1Metric(found.measurement, context);
}

const sumOf = (values: ArrayLike<number>): number => Array.from(values).reduce((sum, value) => sum + value, 0);
