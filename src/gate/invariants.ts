/**
 * No pass undoes another, asserted on the codes in the exported file: every pruned layer still holds at least its target
 * of zeros, and every clustered layer at most its number of distinct codes (zero included).
 */
import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { Verdict } from './verdict.js';

export interface CompressionTargets {
  /** Layer name → smallest fraction of zeros (0..1). */
  readonly sparsityFraction: Readonly<Record<string, number>>;
  /** Layer name → largest number of distinct codes. */
  readonly clusters: Readonly<Record<string, number>>;
}

export interface InvariantRow {
  readonly artifact: string;
  readonly layer: string;
  /** `zeros`: fraction of the kernel's codes, at least `expected`. `distinct_codes`: at most `expected`. */
  readonly invariant: 'zeros' | 'distinct_codes';
  readonly expected: number;
  readonly actual: number | null;
  readonly verdict: Verdict;
  /** Why the verdict is not `pass`. */
  readonly reason: string | null;
}

export function checkInvariants(targets: CompressionTargets, measurement: ArtifactMeasurement): InvariantRow[] {
  return [
    ...Object.entries(targets.sparsityFraction).map(([layer, expected]) =>
      check(measurement, layer, 'zeros', expected),
    ),
    ...Object.entries(targets.clusters).map(([layer, expected]) =>
      check(measurement, layer, 'distinct_codes', expected),
    ),
  ];
}

function check(
  measurement: ArtifactMeasurement,
  name: string,
  invariant: InvariantRow['invariant'],
  expected: number,
): InvariantRow {
  const head = { artifact: measurement.artifact, layer: name, invariant, expected };
  const error = (reason: string): InvariantRow => ({ ...head, actual: null, verdict: 'error', reason });

  const found = measurement.layers.filter((layer) => layer.name === name);
  const [layer] = found;
  if (!layer || found.length > 1) {
    return error(`expected one layer ${name} in ${measurement.file}, found ${found.length}`);
  }
  const actual = invariant === 'zeros' ? layer.zeroFraction : layer.distinctCodes;
  if (!Number.isFinite(actual) || !Number.isFinite(expected))
    return error(`expected numbers, found ${actual} against ${expected}`);
  if (layer.kernelElements < 1) return error('expected a kernel, found an empty one');

  const holds = invariant === 'zeros' ? actual >= expected - 1e-9 : actual <= expected;
  if (holds) return { ...head, actual, verdict: 'pass', reason: null };
  return { ...head, actual, verdict: 'fail', reason: reasonOf[invariant] };
}

const reasonOf = {
  zeros: 'a pass after pruning put values back where pruning had left zeros',
  distinct_codes: 'a pass after clustering moved values away from their centroid',
} as const;
