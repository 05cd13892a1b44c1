/** The base as budgets are judged on it: its committed files measured by the same code and over the same samples. */
import type { AboutArtifact, BaseSide, KnownBase, Measured } from '../gate/evidence.js';
import type { HistoryError } from '../platform/history-error.js';
import { noBase, unsaid, type Base, type Today } from './base.js';
import { describeSide, measureSide, type MeasuredSide } from './base-side.js';
import { truthOf } from './describe-data.js';
import { needsBase, type FoundBase } from './baseline.js';
import { findUnaltered } from './unaltered.js';

export async function measureBase(found: FoundBase | undefined, today: Today): Promise<Base> {
  if (!found) return noBase;
  const { chosen, named, budgets, problem } = found;
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
      if (named) return { ...ofReport(named), budgets, problem };
      const reason = `there is nothing to compare with yet: ${chosen.reason}`;
      const described = { ...unsaid, kind: isNeeded ? 'first-run' : 'not-needed', reason: chosen.reason } as const;
      return { ...noBase, evidence: { kind: 'first-run', reason }, described };
    }
    case 'unknown': {
      const { fault, found: why, fix } = chosen.error;
      // Outside a repository there is nothing that a report could be held to.
      const isOutside = fault === 'no-repository' || fault === 'no-client';
      if (named && isOutside && found.platform.change.event === 'local')
        return { ...ofReport(named), budgets, problem };
      const reason = `${why}. ${fix}`;
      const evidence = { kind: 'unavailable', reason, isError: fault === 'no-base' } as const;
      const described = { ...unsaid, kind: isNeeded ? 'unavailable' : 'not-needed', reason } as const;
      return { ...noBase, evidence, described, problem: isOutside || fault === 'no-base' ? null : reason };
    }
    case 'commit':
      return ofCommits(found, chosen, today);
    default:
      return chosen satisfies never;
  }
}

type Named = NonNullable<FoundBase['named']>;

function ofReport({ report, source, sha256 }: Named): Omit<Base, 'budgets' | 'problem'> {
  return {
    evidence: { kind: 'found', source, measurements: report.artifacts, labels: report.data.labels },
    described: { ...unsaid, kind: 'found', source, commit: report.commit, sha256 },
    shown: report,
  };
}

type Commits = FoundBase['chosen'] & { readonly kind: 'commit' };

async function ofCommits(found: FoundBase, chosen: Commits, today: Today): Promise<Base> {
  const { sides, named, budgets, problem } = found;
  const measured = await Promise.all(sides.map((side) => measureSide(side, found, today)));
  const unaltered = await findUnaltered(found, chosen, measured, today);
  const labels = await labelsOf(today);
  const known = measured.map((side, index) => sideEvidence(side, measured[1 - index], unaltered, today, labels));
  const [first] = known;
  const { fork, target, note } = chosen;
  const all: BaseSide[] = [...known];
  if (first && fork && 'unknown' in fork) all.push(unknownFork(fork.unknown, first, measured[0], today));
  const reports = [...new Set(measured.flatMap(({ side: { told } }) => (told?.kind === 'found' ? [told.source] : [])))];
  const notes = [
    ...(note === null ? [] : [note]),
    ...(problem === null
      ? []
      : [`how the change alters its budgets is not known: the base's spec cannot be read: ${problem}`]),
    ...measured.flatMap(({ notes: said }) => said),
  ];
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
    problem,
  };
}

/** What is true of the samples that files were run on. */
async function labelsOf({ measurements, samples }: Today): Promise<readonly number[]> {
  const isRun = measurements.some(({ runtime }) => runtime !== null);
  return isRun && samples ? truthOf(await samples()) : [];
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
