/** A platform in memory: commits are maps of files, people are a list of what they were told. */
import { createHash } from 'node:crypto';
import {
  HistoryError,
  type Change,
  type Check,
  type Checkout,
  type Delivery,
  type NotFile,
  type Platform,
  type ReportQuery,
  type StoredReport,
} from '../../src/platform/platform.js';

export interface FakePlatform extends Platform {
  readonly comments: { id: string; body: string }[];
  readonly checks: Check[];
  readonly stored: { name: string; files: readonly string[] }[];
  readonly queries: ReportQuery[];
}

export type FakeContent = string | Uint8Array | { readonly link: string } | { readonly submodule: string };

export interface FakeState {
  readonly change?: Partial<Change>;
  /** Commit → path → text, or what stands there in place of a file. A commit that is not here is beyond the shallow history. */
  readonly commits?: Readonly<Record<string, Readonly<Record<string, FakeContent>>>>;
  readonly mergeBase?: string | null | undefined;
  /** Branch, such as `origin/main` → commit. */
  readonly branches?: Readonly<Record<string, string>>;
  /** Commit → its parents, the first one first. */
  readonly checkout?: Checkout;
  /** Commits that a force push replaced. */
  readonly gone?: readonly string[];
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  readonly findReport?: (query: ReportQuery) => StoredReport;
  /** What every attempt to tell people answers, in place of doing it. */
  readonly refusal?: Extract<Delivery, { kind: 'refused' | 'unsupported' }>;
}

export function fakePlatform({
  change,
  commits = {},
  branches = {},
  checkout,
  parents = {},
  gone = [],
  mergeBase,
  findReport,
  refusal,
}: FakeState = {}): FakePlatform {
  const told = { comments: [], checks: [], stored: [], queries: [] } as Pick<
    FakePlatform,
    'comments' | 'checks' | 'stored' | 'queries'
  >;
  const filesOf = (commit: string) => {
    if (gone.includes(commit)) throw new HistoryError('gone', `commit ${commit} is gone`, 'Name another.');
    const files = commits[commit];
    if (!files)
      throw new HistoryError('not-fetched', `commit ${commit} is not in this checkout`, 'Use fetch-depth: 0.');
    return files;
  };
  const read = (commit: string, path: string): Uint8Array | null => {
    const files = filesOf(commit);
    const found = Object.hasOwn(files, path) ? files[path] : undefined;
    if (typeof found === 'string') return new TextEncoder().encode(found);
    return found instanceof Uint8Array ? found : null;
  };
  const kindOf = (commit: string, path: string): NotFile | null => {
    const files = filesOf(commit);
    if (Object.keys(files).some((one) => one.startsWith(`${path}/`))) return 'folder';
    for (const [at, content] of Object.entries(files)) {
      if (typeof content === 'string' || content instanceof Uint8Array) continue;
      if (path === at || path.startsWith(`${at}/`)) return 'link' in content ? 'link' : 'submodule';
    }
    return null;
  };
  // As a promise even where it throws.
  const later = async <T>(work: () => T): Promise<T> => Promise.resolve().then(work);
  return {
    ...told,
    name: 'local',
    change: {
      event: 'pull-request',
      headSha: null,
      baseSha: null,
      mergeSha: null,
      forkSha: null,
      defaultBranch: 'main',
      headBranch: 'feature',
      baseBranch: 'main',
      pullRequest: 7,
      isFork: false,
      runUrl: 'https://ci.example/runs/1',
      ...change,
    },
    history: {
      readFile: (commit, path) => later(() => read(commit, path)),
      listFiles: (commit) => later(() => Object.keys(filesOf(commit))),
      kindOf: (commit, path) => later(() => kindOf(commit, path)),
      blobId: (commit, path) =>
        later(() => {
          const bytes = read(commit, path);
          return bytes && createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        }),
      branchTip: (branch) => later(() => branches[`origin/${branch}`] ?? null),
      ...(checkout ? { checkout: () => later(() => checkout) } : {}),
      resolve: (name) =>
        later(() => (Object.hasOwn(commits, name) || Object.hasOwn(parents, name) ? name : (branches[name] ?? null))),
      parents: (commit) =>
        later(() => {
          filesOf(commit);
          return parents[commit] ?? [];
        }),
      mergeBase: () =>
        later(() => {
          if (mergeBase === undefined)
            throw new HistoryError('not-fetched', 'the history is shallow', 'Use fetch-depth: 0.');
          return mergeBase;
        }),
    },
    findReport: (query) =>
      later(() => {
        told.queries.push(query);
        return findReport?.(query) ?? { kind: 'absent' };
      }),
    storeFiles: (name, _, files) =>
      later(() => {
        if (refusal) return refusal;
        told.stored.push({ name, files });
        return { kind: 'stored', artifact: { id: 17, sha256: '0' } };
      }),
    upsertComment: (id, render) =>
      later((): Delivery => {
        if (refusal) return refusal;
        const present = told.comments.find((comment) => comment.id === id);
        const body = render(present?.body ?? null);
        if (body === null) return { kind: 'unchanged', url: null };
        if (present) present.body = body;
        else told.comments.push({ id, body });
        return { kind: 'done', url: 'https://ci.example/comments/1' };
      }),
    publishCheck: (check) =>
      later(() => {
        if (refusal) return refusal;
        told.checks.push(check);
        return { kind: 'done', url: null };
      }),
  };
}
