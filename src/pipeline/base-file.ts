/** A committed artifact in another commit: where its spec put it there, and its bytes. */
import { digestBytes } from '../core/digest.js';
import { HistoryError } from '../platform/history-error.js';
import { readPointer, type LfsPointer } from '../platform/git/lfs.js';
import type { History } from '../platform/platform.js';
import { isCommitted, type ArtifactPlan, type Plan } from '../spec/plan.js';

export type BaseFile =
  | { readonly kind: 'file'; readonly path: string; readonly blob: string }
  /** The spec there trains it: a lock or a stored report tells about it. */
  | { readonly kind: 'trained' }
  /** It was not there. */
  | { readonly kind: 'new'; readonly reason: string }
  /** It cannot be told. */
  | { readonly kind: 'lost'; readonly reason: string };

export interface BaseSpec {
  readonly commit: string;
  /** Null where the commit has no such spec, or none that can be read. */
  readonly plan: Plan | null;
  /** Why its spec cannot be read. */
  readonly problem: string | null;
  /** Where a spec that cannot be read still names files: the path of each artifact. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * By the spec of the commit itself, so that a file that was moved is found; where that has no such artifact, or there is no
 * spec yet, by the path that the artifact has today. Where there is a spec that cannot be read, nobody knows which file it meant:
 * the path of today may be one that the change has picked.
 */
export async function locate(
  { commit, plan, problem, files }: BaseSpec,
  artifact: ArtifactPlan,
  today: Plan,
  history: History,
): Promise<BaseFile> {
  const old = plan?.artifacts.find(({ name }) => name === artifact.name);
  if (old && !isCommitted(old)) return { kind: 'trained' };
  const path = old?.file ?? files.get(artifact.name) ?? (isCommitted(artifact) ? artifact.file : null);
  if (path === null) return { kind: 'trained' };
  const of = commit.slice(0, 12);
  if (problem !== null && !files.has(artifact.name)) {
    return {
      kind: 'lost',
      reason: `the spec of ${of} cannot be read, so nobody knows which file it names: ${problem}`,
    };
  }
  const blob = await history.blobId(commit, path);
  if (blob !== null) return { kind: 'file', path, blob };
  const kind = await history.kindOf(commit, path);
  if (kind) return { kind: 'lost', reason: `${path} of ${of} is no file there but a ${kind}, which is not followed` };
  if (problem !== null)
    return { kind: 'lost', reason: `${of} has no ${path}, and its spec cannot be read: ${problem}` };
  const gone = (plan?.artifacts ?? []).filter(({ name }) => !today.artifacts.some((now) => now.name === name));
  // An artifact that only the base has may be this one under its old name: then growth must not go unseen.
  if (!old && gone.length > 0) {
    const names = gone.map(({ name }) => name).join(', ');
    const reason = `${of} has no ${artifact.name}, but ${names}, which this run lacks: was it renamed?`;
    return { kind: 'lost', reason };
  }
  const why = plan ? '' : ', and no spec yet';
  return { kind: 'new', reason: `${artifact.name} is new: ${of} has no ${path}${why}` };
}

export interface Content {
  readonly bytes: Uint8Array;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** `known` is what is known already, by its digest: content in Git LFS that need not be there. */
export async function readContent(
  { path, blob }: { readonly path: string; readonly blob: string },
  commit: string,
  history: Pick<History, 'readFile' | 'readLfs'>,
  known: (sha256: string) => boolean,
): Promise<Content | { readonly sha256: string; readonly bytes: null }> {
  const bytes = await history.readFile(commit, path);
  if (bytes === null) throw new HistoryError('damaged', `${path} (${blob.slice(0, 12)}) is missing`, 'Clone again.');
  const pointer = readPointer(bytes);
  if (pointer === null) return { bytes, sha256: digestBytes(bytes) };
  const { sha256 } = pointer;
  if (known(sha256)) return { bytes: null, sha256 };
  return { bytes: await readPointedTo(pointer, path, commit, history), sha256 };
}

/** Content that a committed file only points to. Throws `HistoryError` where it cannot be had. */
export async function readPointedTo(
  pointer: LfsPointer,
  path: string,
  commit: string,
  { readLfs }: Pick<History, 'readLfs'>,
): Promise<Uint8Array> {
  const content = (await readLfs?.(pointer)) ?? null;
  if (content) return content;
  throw new HistoryError(
    'not-fetched',
    `${path} of ${commit.slice(0, 12)} is in Git LFS, and its content (SHA-256 ${pointer.sha256.slice(0, 12)}) is not here`,
    `Fetch it before tinygate runs: git lfs fetch origin ${commit.slice(0, 12)}.`,
  );
}
