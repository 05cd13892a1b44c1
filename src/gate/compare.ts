/** What a limit is compared with: the metric itself, its drop or its increase against a reference. */
import { correctness, readAccuracy, whyDegenerate } from './accuracy.js';
import { baseReference, type Budget, type Operator } from './budget.js';
import { findMetric, type Metric } from '../metrics/metrics.js';
import {
  findArtifact,
  findReference,
  type Evidence,
  type Found,
  type FoundArtifact,
  type Measured,
} from './evidence.js';
import { broken, type Comparison, type Uncompared } from './comparison.js';
import { isOfSamples, testAbsolute, testPaired } from './compare-samples.js';
import { excess } from './excess.js';
import { describeNoise, noiseOfDifference, noNoise, whyTooTight, whyUndecided, type Noise } from './noise.js';
import { pairedReference, type PairedReference } from './paired.js';
import { readFrom, type Aspect } from './read-metric.js';
import type { Value } from './reading.js';
import { countPairs, describeTest, testDrop, testProportion } from './significance.js';
import { nameSome } from '../core/name-some.js';

export function compare(
  budget: Budget,
  operator: Operator,
  metric: Metric,
  measured: Value,
  evidence: Evidence,
): Comparison {
  switch (operator) {
    case 'min':
    case 'max': {
      const comparison = compareAbsolute(budget, operator, metric, measured.value, evidence);
      if (comparison.kind !== 'compared' || !measured.noise) return comparison;
      const distance = comparison.actual - comparison.expected;
      return { ...comparison, undecided: whyUndecided(distance, measured.noise, metric.unit) };
    }
    case 'max_drop':
      return compareDrop(budget, metric, measured.value, evidence);
    case 'max_increase':
      return compareIncrease(budget, metric, measured, evidence);
    default:
      throw new RangeError(`unknown operator ${String(operator satisfies never)}`);
  }
}

function compareAbsolute(
  budget: Budget,
  operator: 'min' | 'max',
  metric: Metric,
  measured: number,
  evidence: Evidence,
): Comparison {
  const expected = budget[operator];
  if (expected === null || !Number.isFinite(expected))
    return broken(`expected a number as ${operator}, found ${expected}`);
  const head = {
    kind: 'compared',
    expected,
    actual: measured,
    reference: null,
    undecided: null,
    conditions: [],
  } as const;
  const confidence = confidenceOf(budget);
  if (confidence === null) return { ...head, significance: null };
  if (!isConfidence(confidence)) return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
  if (metric.unit === 'fraction' && !(expected > 0 && expected < 1)) return { ...head, significance: null };
  if (isOfSamples(metric)) {
    const significance = testAbsolute(budget, operator, metric, expected, confidence, evidence);
    return typeof significance === 'string' ? broken(significance) : { ...head, significance };
  }
  const found = findArtifact(budget.artifact, evidence);
  const counts = found.kind === 'found' ? countsOf(found.measurement, budget, evidence) : undefined;
  if (!counts) return broken('expected counts of correct predictions to test, found no counts');
  return { ...head, significance: testProportion(counts.correct, counts.samples, operator, expected, confidence) };
}

function compareDrop(budget: Budget, metric: Metric, measured: number, evidence: Evidence): Comparison {
  const { artifact, maxDrop } = budget;
  if (metric.better !== 'higher')
    return broken(`expected max_drop on a metric where higher is better, found ${budget.metric}`);
  if (!maxDrop || (typeof maxDrop.against !== 'number' && !maxDrop.against))
    return broken('expected against, the artifact that max_drop compares with, found no artifact');
  if (maxDrop.against === artifact)
    return broken(`expected max_drop against another artifact, found ${artifact} itself`);
  if (!Number.isFinite(maxDrop.value)) return broken(`expected a number as max_drop, found ${maxDrop.value}`);
  if (typeof maxDrop.against === 'number')
    return dropFrom(maxDrop.against, budget, metric, maxDrop.value, measured, evidence);
  const found = findReference(artifact, maxDrop.against, evidence);
  if (found.kind !== 'found') return unfound(found, maxDrop.against);
  const name = found.source === null ? maxDrop.against : `${artifact} in the ${found.source}`;
  const reference = readFrom(found, metric, budget, evidence);
  if (!reference.ok) return unrun(found, metric) ?? broken(`the reference ${name}: ${reference.reason}`);

  const head = {
    kind: 'compared',
    expected: maxDrop.value,
    actual: reference.value - measured,
    reference: reference.value,
    undecided: null,
    conditions: found.source === null ? [] : [`against the ${found.source}`],
  } as const;
  if (metric.basis !== 'samples') return { ...head, significance: null };
  if (isOfSamples(metric)) {
    const excessOf = (own: number, before: number): number =>
      excess('max_drop', before - own, maxDrop.value, metric.unit);
    const tested = maxDrop.confidence ?? confidenceOf(budget);
    return testPaired(budget, metric, { ...head, significance: null }, found, excessOf, tested, evidence);
  }

  const degenerate = whyDegenerate(found.measurement);
  if (degenerate) return broken(`the reference ${name} is degenerate: ${degenerate}`);
  const candidate = findArtifact(artifact, evidence);
  if (candidate.kind !== 'found') return broken(`expected a measurement of ${artifact}, found no measurement`);
  if (!hasSameSamples(candidate.measurement, found.measurement) || !hasSameLabels(candidate.labels, found.labels)) {
    return broken(`expected ${artifact} and ${name} to be measured on the same samples, found others`);
  }
  const confidence = maxDrop.confidence ?? confidenceOf(budget);
  if (confidence === null) return { ...head, significance: null };
  if (!isConfidence(confidence)) return broken(`expected a confidence from 0.5 to 1, found ${confidence}`);
  const labels = candidate.labels;
  if (labels?.length !== candidate.measurement.predictions.length)
    return broken('expected the labels of the samples to pair predictions, found no labels');
  const classIndex = budget.class ? (evidence.classes?.indexOf(budget.class) ?? -1) : null;
  if (metric.hasClass && classIndex === null)
    return broken('expected the class whose drop is limited, found no such class');
  const isCounted = (sample: number) => classIndex === null || labels[sample] === classIndex;
  const [before, now] = [found, candidate].map(({ measurement }) => correctness(measurement, labels));
  const pairs = countPairs(before!, now!, isCounted);
  const significance = testDrop(pairs, maxDrop.value, confidence);
  return { ...head, significance, conditions: [...head.conditions, describeTest(significance)] };
}

/** A drop from a value allows no paired test: at a confidence it is the same as a minimum. */
function dropFrom(
  reference: number,
  budget: Budget,
  metric: Metric,
  allowed: number,
  measured: number,
  evidence: Evidence,
): Comparison {
  if (!Number.isFinite(reference)) return broken(`expected a number as against, found ${reference}`);
  const least = compareAbsolute({ ...budget, min: reference - allowed }, 'min', metric, measured, evidence);
  return least.kind === 'compared' ? { ...least, expected: allowed, actual: reference - measured, reference } : least;
}

function compareIncrease(budget: Budget, metric: Metric, measured: Value, evidence: Evidence): Comparison {
  const { artifact, maxIncrease } = budget;
  if (!maxIncrease) return broken('expected max_increase, found no limit');
  if (metric.better !== 'lower')
    return broken(`expected max_increase on a metric where lower is better, found ${budget.metric}`);
  const { percent, absolute, combine, against } = maxIncrease;
  if (against === artifact)
    return broken(`expected max_increase against another artifact or ${baseReference}, found ${artifact} itself`);
  const aspect = { ...budget, class: null, device: measured.device ?? budget.device };
  const reference: ReferenceValue | Uncompared =
    typeof against === 'number'
      ? { value: against, source: null, noise: noNoise, conditions: [] }
      : readReference(artifact, against, metric, aspect, evidence);
  if ('reason' in reference) return reference;
  if (!Number.isFinite(reference.value)) return broken(`expected a number as against, found ${reference.value}`);
  const allowed = (value: number): number[] =>
    [percent === null ? null : percent * value, absolute].filter((allowance) => allowance !== null);
  const allowances = allowed(reference.value);
  if (allowances.length === 0 || !allowances.every((allowance) => Number.isFinite(allowance) && allowance >= 0)) {
    return broken(
      `expected percent, absolute or both, and no negative number, found ${String(percent)} and ${String(absolute)}`,
    );
  }
  const strictest = combine === 'any' ? Math.min : Math.max;
  const expected = strictest(...allowances);
  const actual = measured.value - reference.value;
  if (isOfSamples(metric) && typeof against === 'string') {
    const found = findReference(artifact, against, evidence);
    if (found.kind !== 'found') return unfound(found, against);
    const excessOf = (own: number, before: number): number =>
      excess('max_increase', own - before, strictest(...allowed(before)), metric.unit);
    const head = {
      kind: 'compared',
      expected,
      actual,
      reference: reference.value,
      significance: null,
      undecided: null,
      conditions: reference.conditions,
    } as const;
    return testPaired(budget, metric, head, found, excessOf, maxIncrease.confidence ?? null, evidence);
  }
  const noise =
    reference.difference ?? (measured.noise ? noiseOfDifference(measured.noise, reference.noise ?? noNoise) : null);
  const tooTight = noise && whyTooTight(expected, noise, metric.unit);
  if (tooTight) return broken(tooTight);
  return {
    kind: 'compared',
    expected,
    actual,
    reference: reference.value,
    significance: null,
    undecided: noise && whyUndecided(actual - expected, noise, metric.unit),
    conditions: reference.conditions,
  };
}

interface ReferenceValue {
  readonly value: number;
  readonly source: string | null;
  readonly noise: Noise | null;
  /** Of the difference itself, where the two were measured by turns. */
  readonly difference?: Noise;
  readonly conditions: readonly string[];
}

/** A group is compared with the sum of its members in the reference. */
function readReference(
  artifact: string,
  against: string,
  metric: Metric,
  aspect: Aspect,
  evidence: Evidence,
): ReferenceValue | Uncompared {
  const group = evidence.groups && Object.hasOwn(evidence.groups, artifact) ? evidence.groups[artifact] : undefined;
  const members = against === baseReference ? (group ?? [artifact]) : [artifact];
  let [sum, source, noise]: [number, string | null, Noise | null] = [0, null, null];
  for (const member of members) {
    const found = findReference(member, against, evidence);
    if (found.kind === 'new' && members.length > 1 && evidence.baseline?.kind === 'found') continue;
    if (found.kind !== 'found') return unfound(found, against);
    const paired = against === baseReference ? readPaired(member, found, metric, aspect, evidence) : null;
    if (paired) return { ...paired, source: found.source, noise: null };
    const value = readFrom(found, metric, aspect, evidence);
    if (!value.ok)
      return (
        notAskedFor(found, metric) ??
        whyNoReference(found, metric, aspect, against) ??
        broken(`the reference ${against}: ${value.reason}`)
      );
    sum += value.value;
    source = found.source;
    noise = value.noise ?? null;
  }
  const conditions = [
    ...(source === null ? [] : [`against the ${source}`]),
    ...(noise === null ? [] : [`the reference: ${describeNoise(noise, metric.unit)}`]),
  ];
  return { value: sum, source, noise, conditions };
}

/** The base's file where the device of the budget ran it by turns with this one. */
function readPaired(
  artifact: string,
  { measurement: { sha256 } }: FoundArtifact,
  metric: Metric,
  { device }: Aspect,
  evidence: Evidence,
): PairedReference | null {
  const own = findArtifact(artifact, evidence);
  const measuredOn = own.kind === 'found' ? own.measurement.devices.find((one) => one.device === device) : undefined;
  return pairedReference(measuredOn, sha256, metric);
}

/** Null: the reference was measured as far as this metric needs. */
function notAskedFor({ measurement, source }: FoundArtifact, { name }: Metric): Uncompared | null {
  if (name !== 'deflated_size' || measurement.deflatedBytes !== null) return null;
  const { artifact, deflatedFault } = measurement;
  const why = deflatedFault ? `because of this: ${deflatedFault.message}` : 'because no budget asked for it there';
  const reason = `the ${source ?? 'reference'} has no deflated size of ${artifact}, ${why}`;
  return { kind: 'lost', reason };
}

/** Devices come later than artifacts: the base may have been measured by none, or by another. Null: it is no matter of devices. */
function whyNoReference(
  { measurement, source, unrun: unrunReason }: FoundArtifact,
  { basis }: Metric,
  { device }: Aspect,
  against: string,
): Uncompared | null {
  const { devices, artifact } = measurement;
  if (unrunReason && basis !== 'bytes') return unrunReason;
  if (basis !== 'device' || against !== baseReference) return null;
  if (devices.length === 0)
    return {
      kind: 'new',
      reason: `no device measured ${artifact} in the ${source ?? against}: later runs compare with this one`,
    };
  if (devices.some((other) => other.device === device)) return null;
  const names = nameSome(devices.map((other) => other.device));
  return {
    kind: 'lost',
    reason: `${device ?? 'the device'} did not measure ${artifact} in the ${source ?? against}, but ${names} did: was it renamed?`,
  };
}

function unrun({ unrun: why }: FoundArtifact, { basis }: Metric): Uncompared | null {
  return why && basis !== 'bytes' ? why : null;
}

function unfound({ kind, reason }: Exclude<Found, { kind: 'found' }>, against: string): Uncompared {
  return kind === 'missing' ? { kind: 'broken', reason: `the reference ${against}: ${reason}` } : { kind, reason };
}

function confidenceOf({ metric, confidence }: Budget): number | null {
  return findMetric(metric)?.isTested === true ? confidence : null;
}

function isConfidence(confidence: number): boolean {
  return confidence >= 0.5 && confidence < 1;
}

function countsOf(measurement: Measured, budget: Budget, evidence: Evidence) {
  if (findMetric(budget.metric)?.hasClass !== true) return measurement.accuracy ?? undefined;
  const index = evidence.classes?.indexOf(budget.class ?? '') ?? -1;
  return measurement.accuracy?.perClass[index];
}

function hasSameSamples(a: Measured, b: Measured): boolean {
  if (!readAccuracy(a).ok || !readAccuracy(b).ok) return false;
  const [counts, others] = [a, b].map(({ accuracy }) => accuracy?.perClass.map(({ samples }) => samples).join());
  return a.accuracy?.samples === b.accuracy?.samples && counts === others;
}

function hasSameLabels(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return a === b || (a?.length === b?.length && a?.every((label, index) => label === b?.[index]) === true);
}
