/** How a budget's metric is read: from one artifact, or from the artifacts of a group. */
import type { Metric } from '../metrics/metrics.js';
import type { Budget } from './budget.js';
import { findArtifact, type Evidence, type FoundArtifact } from './evidence.js';
import { missing, type MetricContext, type Reading } from './reading.js';
import { reads } from './reads.js';

/** Which of the numbers of a metric: those of a class, of a device, of some layers or of some operators. */
export type Aspect = Pick<Budget, 'class' | 'k' | 'device' | 'layers' | 'over' | 'operators'>;

/** The metric of an artifact, or the sum over the artifacts of a group. */
export function readMetric(name: string, metric: Metric, aspect: Aspect, evidence: Evidence): Reading {
  const members = evidence.groups && Object.hasOwn(evidence.groups, name) ? evidence.groups[name] : undefined;
  if (!members) {
    const found = findArtifact(name, evidence);
    return found.kind === 'found' ? readFrom(found, metric, aspect, evidence) : missing(found.reason);
  }
  if (!metric.isAdditive) return missing(`expected a metric that adds up for the group ${name}, found ${metric.title}`);
  if (members.length === 0) return missing(`expected artifacts in the group ${name}, found no artifact`);
  const parts = members.map((member) => ({
    member,
    part: readMetric(member, metric, aspect, { ...evidence, groups: {} }),
  }));
  const known = parts.flatMap(({ member, part }) => (part.ok ? [{ member, value: part.value }] : []));
  const sum = known.reduce((all, { value }) => all + value, 0);
  const reasons = parts.flatMap(({ member, part }) => (part.ok ? [] : [`${member}: ${part.reason}`]));
  if (reasons.length === 0) {
    const found = metric.hasOperatorLists
      ? parts.flatMap(({ member, part }) => (part.ok ? part.conditions.map((text) => `${member}: ${text}`) : []))
      : [];
    return { ok: true, value: sum, conditions: [`sum of ${members.join(', ')}`, ...found] };
  }
  const rest = known.length === 0 ? [] : [`the sum of ${known.map(({ member }) => member).join(', ')} is ${sum}`];
  return missing([...reasons, ...rest].join('; '));
}

/** The metric of one artifact, of this run or of the baseline. */
export function readFrom(
  { measurement, labels }: Pick<FoundArtifact, 'measurement' | 'labels'>,
  metric: Metric,
  aspect: Aspect,
  evidence: Evidence,
): Reading {
  const { task = 'classification' } = evidence;
  if (metric.basis === 'samples' && !metric.tasks.includes(task))
    return missing(`expected a metric of ${task}, found ${metric.name}, which is one of ${metric.tasks.join(', ')}`);
  return reads[metric.name](measurement, contextOf({ measurement, labels }, aspect, evidence));
}

/** What a metric may need besides the measurement. */
export function contextOf(
  { measurement, labels }: Pick<FoundArtifact, 'measurement' | 'labels'>,
  aspect: Aspect,
  evidence: Evidence,
): MetricContext {
  const { compressed, task = 'classification' } = evidence;
  const { artifact } = measurement;
  return {
    // An artifact may be called `constructor`.
    compressed: compressed && Object.hasOwn(compressed, artifact) ? compressed[artifact] : undefined,
    classes: evidence.classes,
    labels,
    device: aspect.device,
    className: aspect.class,
    k: aspect.k,
    task,
    layers: aspect.layers,
    over: aspect.over ?? 'each',
    operators: aspect.operators,
  };
}
