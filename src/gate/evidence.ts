/** What budgets are judged on, and how a name in a budget finds its measurement. */
import type { FileFault } from '../measure/fault.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import type { TaskName } from '../metrics/task-name.js';
import { baseReference } from './budget.js';
import type { CompressedLayers } from './reading.js';

/** A measurement, or an artifact of a report. */
export type Measured = ArtifactMeasurement;

export interface Evidence {
  readonly measurements: readonly Measured[];
  /** Artifacts whose file could not be measured, and why. */
  readonly faults?: readonly FileFault[];
  /** Devices that should have measured an artifact, and did not. */
  readonly unavailable?: readonly Unavailable[];
  /** Per artifact, the layers that the spec compresses. */
  readonly compressed?: Readonly<Record<string, CompressedLayers>>;
  /** Class names, in order of their index. */
  readonly classes?: readonly string[];
  /** Default: classification. */
  readonly task?: TaskName;
  /** What is true of each test sample, in order: its class, or the numbers of its task. */
  readonly labels?: readonly number[];
  /** Group name → artifacts whose sizes and counts are added. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly baseline?: Baseline;
  /** YYYY-MM-DD (UTC): what waivers expire against. */
  readonly today?: string;
}

/** A device that was asked and gave no number: that is neither a pass nor a fault of the artifact. */
export interface Unavailable {
  readonly artifact: string;
  readonly device: string;
  readonly reason: string;
}

export type Baseline =
  | BaseSide
  /** Several commits, such as the target and the merge base: the strictest counts. The first is what the change lands on. */
  | { readonly kind: 'several'; readonly sides: readonly BaseSide[] };

export type BaseSide =
  | KnownBase
  /** There is nothing before this, or the base commit has no report because it has no spec yet. */
  | { readonly kind: 'first-run'; readonly reason?: string }
  /** There should be one: expired, not downloadable, history too shallow. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly isError?: boolean }
  /** The user wants no comparison. */
  | { readonly kind: 'not-asked' };

export interface KnownBase {
  readonly kind: 'found';
  /** Where it comes from, printed beside each comparison, e.g. `report of 0123abcd on main`. */
  readonly source: string;
  readonly measurements: readonly Measured[];
  readonly faults?: readonly FileFault[];
  readonly labels: readonly number[];
  /** Of single artifacts, where they differ from the whole. */
  readonly about?: Readonly<Record<string, AboutArtifact>>;
}

export interface AboutArtifact {
  readonly source?: string;
  readonly labels?: readonly number[];
  /** Why it is not there. */
  readonly missing?: Unknown;
  /** Why what only a run or a device can tell of it is not known. */
  readonly unrun?: Unknown;
}

export interface Unknown {
  /** `new`: rightly so. `lost`: there should be something. `broken`: it is no good. */
  readonly kind: 'new' | 'lost' | 'broken';
  readonly reason: string;
}

export interface FoundArtifact {
  readonly kind: 'found';
  readonly measurement: Measured;
  /** Of the samples that it was measured on. */
  readonly labels: readonly number[] | undefined;
  /** Where the baseline comes from; null for an artifact of this run. */
  readonly source: string | null;
  readonly unrun?: Unknown | undefined;
}

export type Found =
  | FoundArtifact
  /** Nothing to compare with yet, and rightly so. */
  | { readonly kind: 'new'; readonly reason: string }
  /** There should be something to compare with. */
  | { readonly kind: 'lost'; readonly reason: string }
  | { readonly kind: 'missing'; readonly reason: string }
  /** The user wants no comparison. */
  | { readonly kind: 'not-asked'; readonly reason: string };

export function findArtifact(name: string, { measurements, faults, labels }: Evidence): Found {
  const found = measurements.filter(({ artifact }) => artifact === name);
  const [measurement] = found;
  if (measurement && found.length === 1) return { kind: 'found', measurement, labels, source: null };
  const fault = faults?.find(({ artifact }) => artifact === name);
  if (fault) return { kind: 'missing', reason: `${fault.file} could not be measured: ${fault.message}` };
  return {
    kind: 'missing',
    reason: `expected a measurement of ${name}, found ${found.length === 0 ? 'no measurement' : found.length}`,
  };
}

/** What a relative limit on `artifact` compares with: another artifact of this run, or the same one in the baseline. */
export function findReference(artifact: string, against: string, evidence: Evidence): Found {
  if (against !== baseReference) return findArtifact(against, evidence);
  const { baseline } = evidence;
  if (!baseline) return { kind: 'lost', reason: 'no baseline was looked for' };
  switch (baseline.kind) {
    case 'several':
      throw new RangeError('expected the base to be one commit here, found several');
    case 'not-asked':
      return { kind: 'not-asked', reason: 'not judged: the baseline is set to none' };
    case 'first-run':
      return {
        kind: 'new',
        reason: baseline.reason ?? 'the base has no report yet: later runs compare with this one',
      };
    case 'unavailable':
      return {
        kind: baseline.isError ? 'missing' : 'lost',
        reason: `the baseline is not available: ${baseline.reason}`,
      };
    case 'found':
      return findInBase(artifact, baseline, evidence);
    default:
      return baseline satisfies never;
  }
}

function findInBase(artifact: string, baseline: KnownBase, evidence: Evidence): Found {
  const { about, faults = [] } = baseline;
  const { measurements } = evidence;
  const own = about && Object.hasOwn(about, artifact) ? about[artifact] : undefined;
  if (own?.missing) {
    const { kind, reason } = own.missing;
    return { kind: kind === 'broken' ? 'missing' : kind, reason };
  }
  const found = findArtifact(artifact, { measurements: baseline.measurements, faults, labels: baseline.labels });
  if (found.kind === 'found') {
    return { ...found, source: own?.source ?? baseline.source, labels: own?.labels ?? found.labels, unrun: own?.unrun };
  }
  if ([...baseline.measurements, ...faults].some((old) => old.artifact === artifact)) return found;
  // An artifact that only the baseline has may be this one under its old name: then growth must not go unseen.
  const current = [...measurements, ...(evidence.faults ?? [])].map((one) => one.artifact);
  const gone = baseline.measurements.filter((old) => !current.includes(old.artifact));
  if (gone.length === 0) return { kind: 'new', reason: `${artifact} is new: the ${baseline.source} does not have it` };
  const names = gone.map((old) => old.artifact).join(', ');
  return {
    kind: 'lost',
    reason: `the ${baseline.source} has no ${artifact}, but ${names}, which this run lacks: was it renamed?`,
  };
}

/** Whether the artifact has the same bytes as in the baseline. */
export function isUnchanged(artifact: string, { measurements, baseline }: Evidence): boolean {
  const [first] = sidesOf(baseline);
  if (first?.kind !== 'found') return false;
  const digest = (list: readonly Measured[]) => list.find((measurement) => measurement.artifact === artifact)?.sha256;
  const current = digest(measurements);
  return current !== undefined && current === digest(first.measurements);
}

/** What is compared with, one by one; undefined where nothing was looked for. */
export function sidesOf(baseline: Baseline | undefined): readonly [BaseSide | undefined, ...BaseSide[]] {
  if (baseline?.kind !== 'several') return [baseline];
  const [first, ...more] = baseline.sides;
  return [first, ...more];
}
