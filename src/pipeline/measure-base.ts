/** The base as budgets are judged on it: its committed files measured by the same code and over the same samples. */
import { TinygateError } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { Dataset } from '../data/dataset.js';
import type { AboutArtifact, BaseSide, Baseline, KnownBase, Measured, Unknown } from '../gate/evidence.js';
import { findMetric } from '../metrics/metrics.js';
import { inspectArtifact, notRun } from '../measure/measure-artifact.js';
import { runFile } from '../measure/run-file.js';
import { deflatedBytes } from '../measure/size.js';
import { HistoryError } from '../platform/history-error.js';
import type { BaseView, Report } from '../report/report.js';
import { isCommitted, type BudgetPlan, type CommittedArtifactPlan, type Plan } from '../spec/plan.js';
import { locate, readContent, type BaseFile } from './base-file.js';
import { isRelative, needsBase, type FoundBase, type Side } from './baseline.js';
import { planAt } from './base-spec.js';
import { needsDeflatedSize } from './needs.js';
import { whyLacking, whyUntold } from './why-untold.js';

export interface Base {
  /** As the gate reads it; undefined where nothing was looked for. */
  readonly evidence: Baseline | undefined;
  /** As the report prints it. */
  readonly described: Report['baseline'];
  /** What is drawn beside the files of this run. */
  readonly shown: BaseView | null;
  /** Budgets of the base's own spec; null where it has none, or none that can be read. */
  readonly budgets: readonly BudgetPlan[] | null;
}

const unsaid = { source: null, commit: null, sha256: null, reason: null };

export const noBase: Base = {
  evidence: undefined,
  described: { ...unsaid, kind: 'not-needed' },
  shown: null,
  budgets: null,
};

export interface Today {
  readonly plan: Plan;
  readonly measurements: readonly Measured[];
  /** Loads the data, only where a file of the base has to be run. Null: no file can be run here. */
  readonly samples: (() => Promise<Dataset>) | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export async function measureBase(found: FoundBase | undefined, today: Today): Promise<Base> {
  if (!found) return noBase;
  const { chosen, named, budgets } = found;
  const isNeeded = needsBase(today.plan);
  switch (chosen.kind) {
    case 'not-asked': {
      const reason = 'the baseline is set to none';
      return {
        ...noBase,
        evidence: chosen,
        described: { ...unsaid, kind: isNeeded ? 'not-asked' : 'not-needed', reason },
      };
    }
    case 'first': {
      if (named) return { ...ofReport(named), budgets };
      const reason = `there is nothing to compare with yet: ${chosen.reason}`;
      const described = { ...unsaid, kind: isNeeded ? 'first-run' : 'not-needed', reason: chosen.reason } as const;
      return { ...noBase, evidence: { kind: 'first-run', reason }, described };
    }
    case 'unknown': {
      const { fault, found: why, fix } = chosen.error;
      // Outside a repository there is nothing that a report could be held to.
      const isOutside = fault === 'no-repository' || fault === 'no-client';
      if (named && isOutside && found.platform.change.event === 'local') return { ...ofReport(named), budgets };
      const reason = `${why}. ${fix}`;
      const evidence = { kind: 'unavailable', reason, isError: fault === 'no-base' } as const;
      const described = { ...unsaid, kind: isNeeded ? 'unavailable' : 'not-needed', reason } as const;
      return { ...noBase, evidence, described };
    }
    case 'commit':
      return ofCommits(found, chosen, today);
    default:
      return chosen satisfies never;
  }
}

type Named = NonNullable<FoundBase['named']>;

function ofReport({ report, source, sha256 }: Named): Omit<Base, 'budgets'> {
  return {
    evidence: { kind: 'found', source, measurements: report.artifacts, labels: report.data.labels },
    described: { ...unsaid, kind: 'found', source, commit: report.commit, sha256 },
    shown: report,
  };
}

type Commits = FoundBase['chosen'] & { readonly kind: 'commit' };

async function ofCommits(found: FoundBase, chosen: Commits, today: Today): Promise<Base> {
  const { sides, named, budgets } = found;
  const measured = await Promise.all(sides.map((side) => measureSide(side, found, today)));
  const unaltered = await findUnaltered(found, chosen, measured, today);
  const labels = await labelsOf(today);
  const known = measured.map((side, index) => sideEvidence(side, measured[1 - index], unaltered, today, labels));
  const [first] = known;
  const { fork, target, note } = chosen;
  const all: BaseSide[] = [...known];
  if (first && fork && 'unknown' in fork) all.push(unknownFork(fork.unknown, first, measured[0], today));
  const reports = [...new Set(measured.flatMap(({ side: { told } }) => (told?.kind === 'found' ? [told.source] : [])))];
  const notes = [...(note === null ? [] : [note]), ...measured.flatMap(({ notes: said }) => said)];
  const source = [...sides.map(describeSide), ...(named ? [named.source] : reports)].join('; ');
  return {
    evidence: all.length === 1 ? first : { kind: 'several', sides: all },
    described: {
      kind: 'found',
      source: source.slice(0, 1000),
      commit: target.commit,
      sha256: named?.sha256 ?? null,
      reason: notes.length === 0 ? null : notes.join('; ').slice(0, 2000),
    },
    shown: first ? { artifacts: first.measurements } : null,
    budgets,
  };
}

/** `0123456789ab, the first parent of the test merge` */
function describeSide({ commit, role }: Pick<Side, 'commit' | 'role'>): string {
  return `${commit.slice(0, 12)}, ${role}`;
}

interface MeasuredArtifact {
  readonly file: BaseFile;
  readonly measurement: Measured | null;
  readonly about: AboutArtifact;
  /** Whether it has the path and the bytes that it has today. */
  readonly isSame: boolean;
}

interface MeasuredSide {
  readonly side: Side;
  readonly artifacts: ReadonlyMap<string, MeasuredArtifact>;
  readonly notes: readonly string[];
}

async function measureSide(side: Side, found: FoundBase, today: Today): Promise<MeasuredSide> {
  const artifacts = new Map<string, MeasuredArtifact>();
  const notes: string[] = [];
  for (const artifact of today.plan.artifacts) {
    const missing = (unknown: Unknown, file: BaseFile): MeasuredArtifact => ({
      file,
      measurement: null,
      about: { missing: unknown },
      isSame: false,
    });
    try {
      const file = await locate(side, artifact, today.plan, found.platform.history);
      if (file.kind === 'new' || file.kind === 'lost') artifacts.set(artifact.name, missing(file, file));
      else if (file.kind === 'trained') artifacts.set(artifact.name, ofTold(artifact.name, file, side, found, today));
      else {
        const path = isCommitted(artifact) ? artifact.file : null;
        const own = await measureFile({ name: artifact.name, path }, file, side, found, today);
        artifacts.set(artifact.name, own.artifact);
        notes.push(...own.notes);
      }
    } catch (error) {
      if (!(error instanceof TinygateError)) throw error;
      const isLost = error instanceof HistoryError;
      const reason = isLost ? `${error.found}. ${error.fix}` : error.message;
      const unknown = { kind: isLost ? 'lost' : 'broken', reason } as const;
      artifacts.set(artifact.name, missing(unknown, { kind: 'lost', reason }));
    }
  }
  return { side, artifacts, notes };
}

/** What is trained: only a lock or a report knows what it was. */
function ofTold(name: string, file: BaseFile, side: Side, { named }: FoundBase, { plan }: Today): MeasuredArtifact {
  const told = named ?? side.told ?? { kind: 'absent', reason: 'no run of it has stored a report' };
  const lacking = (kind: Unknown['kind'], reason: string): MeasuredArtifact => ({
    file,
    measurement: null,
    about: { missing: { kind, reason } },
    isSame: false,
  });
  if (told.kind !== 'found') return lacking(...whyUntold(told, side));
  const measurement = told.report.artifacts.find(({ artifact }) => artifact === name);
  if (!measurement) return lacking(...whyLacking(name, told, side, plan));
  return { file, measurement, about: { source: told.source, labels: told.report.data.labels }, isSame: false };
}

type Told = NonNullable<Side['told']>;

async function measureFile(
  artifact: { readonly name: string; readonly path: string | null },
  file: BaseFile & { readonly kind: 'file' },
  side: Side,
  { platform: { history }, named }: FoundBase,
  today: Today,
): Promise<{ readonly artifact: MeasuredArtifact; readonly notes: readonly string[] }> {
  const { name } = artifact;
  const own = today.measurements.find((one) => one.artifact === name);
  const source = `${file.path} of ${describeSide(side)}`;
  const content = await readContent(file, side.commit, history, (sha256) => sha256 === own?.sha256);
  const isSameBytes = own?.sha256 === content.sha256;
  const told = named ?? (side.told?.kind === 'found' ? side.told : null);
  const entry = told?.report.artifacts.find((one) => one.artifact === name);
  const claims = entry?.sha256 === content.sha256 ? entry : undefined;
  const mismatch = told && entry && !claims ? whyOtherFile(told, entry.sha256, source, content.sha256) : null;
  if (named && mismatch) {
    const about = { missing: { kind: 'broken', reason: mismatch } } as const;
    return { artifact: { file, measurement: null, about, isSame: false }, notes: [] };
  }
  const bytes = isSameBytes ? null : content.bytes;
  const measured =
    own && bytes === null
      ? own
      : await measureBytes({ artifact: name, file: file.path, ...content, bytes: bytes! }, today);
  const measurement =
    claims && told
      ? {
          ...measured,
          devices: measured.devices.length > 0 ? measured.devices : claims.devices,
          ...(measured.accuracy === null
            ? { accuracy: claims.accuracy, predictions: claims.predictions, runtime: claims.runtime }
            : {}),
        }
      : measured;
  const isClaimed = measurement.accuracy !== measured.accuracy;
  const about: AboutArtifact = {
    source: claims && told && isClaimed ? `${source} and the ${told.source}` : source,
    ...(isClaimed && told ? { labels: told.report.data.labels } : {}),
    ...(mismatch ? { unrun: { kind: 'broken', reason: mismatch } } : {}),
  };
  const isSame = isSameBytes && file.path === artifact.path;
  return { artifact: { file, measurement, about, isSame }, notes: mismatch ? [mismatch] : [] };
}

/** By the code that measures the files of this run, over the same samples. */
async function measureBytes(
  file: Parameters<typeof inspectArtifact>[0],
  { plan, samples, progress, signal }: Today,
): Promise<Measured> {
  const inspected = inspectArtifact(file);
  const deflated = needsDeflatedSize(plan, file.artifact) ? await deflatedBytes(file.bytes) : null;
  const evaluation =
    samples && comparesSamples(plan, file.artifact)
      ? await runFile(file, { runtime: plan.runtime, samples, progress, signal })
      : notRun;
  return { ...inspected, deflatedBytes: deflated, ...evaluation };
}

/** A lock or a report that is not of the file in the base says nothing about it. */
function whyOtherFile(
  told: Named | (Told & { kind: 'found' }),
  claimed: string,
  source: string,
  actual: string,
): string {
  return (
    `expected the ${told.source} to be of the file in the base (SHA-256 ${actual.slice(0, 12)}, ${source}), ` +
    `found that it is of another one (SHA-256 ${claimed.slice(0, 12)}): it does not count`
  );
}

function comparesSamples({ budgets, groups }: Plan, name: string): boolean {
  return budgets.some((budget) => {
    const members = (Object.hasOwn(groups, budget.artifact) ? groups[budget.artifact] : undefined) ?? [budget.artifact];
    const isOf = members.includes(name) && budget.level !== 'off' && isRelative(budget);
    return isOf && findMetric(budget.metric)?.basis === 'samples';
  });
}

/**
 * Artifacts of which the change altered neither the path that its spec gives it nor the bytes there: they land as the target
 * has them, whatever the target did to them since.
 */
async function findUnaltered(
  { platform, isFollowUp }: FoundBase,
  { isMerged, fork }: Commits,
  [onto, left]: readonly MeasuredSide[],
  { plan }: Today,
): Promise<ReadonlySet<string>> {
  const unaltered = new Set<string>();
  if (!onto || !left || !fork || 'unknown' in fork) return unaltered;
  for (const artifact of plan.artifacts.filter(isCommitted)) {
    const [atTarget, atFork] = [onto, left].map(({ artifacts }) => artifacts.get(artifact.name));
    if (!isMerged || isFollowUp) {
      if (atFork?.isSame) unaltered.add(artifact.name);
      continue;
    }
    // In the merge it is as in the target: either only the target altered it, or both did.
    if (!atTarget?.isSame) continue;
    if (atFork?.isSame || (await isSameInHead(artifact, atFork?.file, plan, platform))) unaltered.add(artifact.name);
  }
  return unaltered;
}

async function isSameInHead(
  { name }: CommittedArtifactPlan,
  atFork: BaseFile | undefined,
  plan: Plan,
  platform: FoundBase['platform'],
): Promise<boolean> {
  const { headSha } = platform.change;
  if (headSha === null || atFork?.kind !== 'file') return false;
  try {
    const own = (await planAt(headSha, plan, platform))?.artifacts.find((artifact) => artifact.name === name);
    if (!own || !isCommitted(own) || own.file !== atFork.path) return false;
    return (await platform.history.blobId(headSha, own.file)) === atFork.blob;
  } catch (error) {
    // The target has it already, byte for byte: merging makes nothing grow.
    if (error instanceof TinygateError) return true;
    throw error;
  }
}

/** True classes of the samples that files were run on. */
async function labelsOf({ measurements, samples }: Today): Promise<readonly number[]> {
  const isRun = measurements.some(({ accuracy }) => accuracy !== null);
  return isRun && samples ? [...(await samples()).test.labels] : [];
}

function sideEvidence(
  { side, artifacts }: MeasuredSide,
  other: MeasuredSide | undefined,
  unaltered: ReadonlySet<string>,
  today: Today,
  labels: readonly number[],
): KnownBase {
  const measurements: Measured[] = [];
  const about: Record<string, AboutArtifact> = {};
  for (const { name } of today.plan.artifacts) {
    const own = today.measurements.find((one) => one.artifact === name);
    const here = artifacts.get(name);
    const there = other?.artifacts.get(name);
    if (unaltered.has(name) && own) {
      measurements.push(own);
      about[name] = { source: `${describeSide(side)}: this change altered neither its path nor its bytes` };
      continue;
    }
    // A report of either commit will do for what is trained.
    const isElsewhere = here?.file.kind === 'trained' && !here.measurement && there?.file.kind === 'trained';
    const known = isElsewhere && there.measurement ? there : here;
    if (known?.measurement) measurements.push(known.measurement);
    if (known) about[name] = known.about;
  }
  return { kind: 'found', source: describeSide(side), measurements, labels, about };
}

/** Where the change left its target cannot be told: only what lands as the target has it is sure not to have grown. */
function unknownFork(
  { found, fix }: HistoryError,
  first: KnownBase,
  target: MeasuredSide | undefined,
  { plan }: Today,
): BaseSide {
  const reason = `the merge base cannot be told: ${found}. ${fix}`;
  const about: Record<string, AboutArtifact> = {};
  for (const artifact of plan.artifacts) {
    const here = target?.artifacts.get(artifact.name);
    const isSafe = here?.isSame === true || here?.file.kind === 'trained';
    about[artifact.name] = isSafe ? (first.about?.[artifact.name] ?? {}) : { missing: { kind: 'lost', reason } };
  }
  return { ...first, about };
}
