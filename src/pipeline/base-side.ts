/** One commit of the base: each artifact as it was there, measured by the same code and over the same samples. */
import { TinygateError } from '../core/errors.js';
import type { AboutArtifact, Measured, Unknown } from '../gate/evidence.js';
import { findMetric } from '../metrics/metrics.js';
import { HistoryError } from '../platform/history-error.js';
import { isCommitted, type Plan } from '../spec/plan.js';
import type { Today } from './base.js';
import { locate, readContent, type BaseFile } from './base-file.js';
import { isRelative, type FoundBase, type Side } from './baseline.js';
import { measureBytes } from './measure-bytes.js';
import { whyLacking, whyUntold } from './why-untold.js';

/** `0123456789ab, the first parent of the test merge` */
export function describeSide({ commit, role }: Pick<Side, 'commit' | 'role'>): string {
  return `${commit.slice(0, 12)}, ${role}`;
}

export interface MeasuredArtifact {
  readonly file: BaseFile;
  readonly measurement: Measured | null;
  readonly about: AboutArtifact;
  /** Whether it has the path and the bytes that it has today. */
  readonly isSame: boolean;
}

export interface MeasuredSide {
  readonly side: Side;
  readonly artifacts: ReadonlyMap<string, MeasuredArtifact>;
  readonly notes: readonly string[];
}

export async function measureSide(side: Side, found: FoundBase, today: Today): Promise<MeasuredSide> {
  const artifacts = new Map<string, MeasuredArtifact>();
  const notes: string[] = [];
  for (const artifact of today.plan.artifacts) {
    if (today.judged?.has(artifact.name) === false) continue;
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
      : await measureBytes(
          { artifact: name, file: file.path, ...content, bytes: bytes! },
          { ...today, samples: comparesSamples(today.plan, name) ? today.samples : null },
        );
  const measurement =
    claims && told
      ? {
          ...measured,
          devices: measured.devices.length > 0 ? measured.devices : claims.devices,
          ...(measured.runtime === null
            ? {
                accuracy: claims.accuracy,
                predictions: claims.predictions,
                runtime: claims.runtime,
                ...(claims.scores ? { scores: claims.scores } : {}),
              }
            : {}),
        }
      : measured;
  const isClaimed = measurement.runtime !== measured.runtime;
  const about: AboutArtifact = {
    source: claims && told && isClaimed ? `${source} and the ${told.source}` : source,
    ...(isClaimed && told ? { labels: told.report.data.labels } : {}),
    ...(mismatch ? { unrun: { kind: 'broken', reason: mismatch } } : {}),
  };
  const isSame = isSameBytes && file.path === artifact.path;
  return { artifact: { file, measurement, about, isSame }, notes: mismatch ? [mismatch] : [] };
}

type Named = NonNullable<FoundBase['named']>;

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
