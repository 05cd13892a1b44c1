/**
 * GitHub, GitHub Enterprise, Gitea and Forgejo as one `Platform`: the same questions, asked by the same API. The client is
 * loaded with the first question: a gate that asks none takes milliseconds.
 */
import { limits as usualLimits, type Limits } from '../deadline.js';
import { fallBack } from '../fall-back.js';
import { gitHistory } from '../git.js';
import type { Environment, StoreFiles } from '../environment.js';
import type { JsonObject } from '../json-object.js';
import type { ApiHistory } from './history.js';
import { HistoryError } from '../history-error.js';
import type { Change, History, Platform, Storing } from '../platform.js';
import type { Wait } from './client.js';
import type { Connection } from './connection.js';
import type { Head, Resolved } from './pull-request.js';
import type { RunReport } from './run-reports.js';
import { readSituation, type Situation, type TriggeringRun } from './situation.js';

export interface GithubOptions {
  readonly env: Environment;
  /** Parsed payload of the event; `{}` where there is none. */
  readonly event: JsonObject;
  /** The workspace, absolute. */
  readonly folder: string;
  readonly token: string | null;
  readonly storeFiles?: StoreFiles | undefined;
  readonly limits?: Limits | undefined;
  /** See `createClient`. */
  readonly backOffMs?: number | undefined;
  readonly wait?: Wait | undefined;
}

export interface GithubPlatform extends Platform {
  /** Of a `workflow_run` event. */
  readonly triggeringRun: TriggeringRun | null;
  /** See pull-request.ts. */
  resolvePullRequest(head: Head): Promise<Resolved>;
  /** See run-reports.ts. */
  findRunReports(run: Pick<TriggeringRun, 'id' | 'headSha'>): Promise<RunReport[]>;
  /** The same platform, judging and telling another change: the pull request of a run. */
  withChange(change: Omit<Change, 'runUrl'>): GithubPlatform;
}

const noStore: Storing = { kind: 'unsupported', reason: 'only the action can store artifacts of a workflow' };

/** Null where the environment names no repository. */
export function githubPlatform(options: GithubOptions): GithubPlatform | null {
  const situation = readSituation(options.env, options.event);
  return situation && createPlatform(situation, options);
}

/** @param fetchesLfs whether content in Git LFS that is not here is fetched: a follow-up checks out another commit. */
function createPlatform(situation: Situation, options: GithubOptions, fetchesLfs = false): GithubPlatform {
  const { change, name, triggeringRun } = situation;
  const git = gitHistory(options.folder);
  const connect = connector(situation, options);
  const history =
    options.token === null ? git : fallBack(git, lazyHistory(connect), (options.limits ?? usualLimits).ask);
  return {
    name,
    change,
    triggeringRun,
    history: fetchesLfs ? { ...history, readLfs: lfsReader(git, situation, options) } : history,
    findReport: async (query) => (await import('./find-report.js')).findReport(await connect(), query),
    findFile: async (artifact, file) => (await import('./find-report.js')).findFile(await connect(), artifact, file),
    storeFiles: options.storeFiles ?? (() => Promise.resolve(noStore)),
    upsertComment: async (id, render) => (await import('./comments.js')).upsertComment(await connect(), id, render),
    publishCheck: async (check) => (await import('./checks.js')).publishCheck(await connect(), check),
    tellProgress: lazyProgress(connect),
    resolvePullRequest: async (head) => (await import('./pull-request.js')).resolvePullRequest(await connect(), head),
    findRunReports: async ({ id, headSha }) =>
      (await import('./run-reports.js')).findRunReports(await connect(), id, headSha),
    withChange: (other) =>
      createPlatform({ ...situation, change: { ...other, runUrl: change.runUrl }, mergeBase: null }, options, true),
  };
}

/** From the checkout where it is there, else from the server. */
function lfsReader(
  git: Required<History>,
  { apiUrl, owner, repo }: Situation,
  { token, wait, limits = usualLimits }: GithubOptions,
): Required<History>['readLfs'] {
  return async (pointer) => {
    const here = await git.readLfs(pointer).catch((error: unknown) => {
      if (error instanceof HistoryError) return null;
      throw error;
    });
    return (
      here ?? (await import('./lfs.js')).fetchLfs({ apiUrl, owner, repo, token, wait, limit: limits.find }, pointer)
    );
  };
}

function connector(situation: Situation, options: GithubOptions): () => Promise<Connection> {
  const { token, backOffMs, wait, limits = usualLimits } = options;
  const { owner, repo, apiUrl } = situation;
  let connection: Promise<Connection> | undefined;
  const open = async (): Promise<Connection> => {
    const { createClient } = await import('./client.js');
    const client = createClient({ apiUrl, token, backOffMs, wait });
    return { client, hasToken: token !== null, situation, where: { owner, repo }, wait, limits };
  };
  return () => (connection ??= open());
}

function lazyProgress(connect: () => Promise<Connection>): NonNullable<Platform['tellProgress']> {
  let tell: NonNullable<Platform['tellProgress']> | undefined;
  return async (progress) => {
    tell ??= (await import('./checks.js')).progressTeller(connect);
    return tell(progress);
  };
}

function lazyHistory(connect: () => Promise<Connection>): ApiHistory {
  let history: Promise<ApiHistory> | undefined;
  const open = async (): Promise<ApiHistory> => (await import('./history.js')).apiHistory(await connect());
  const get = (): Promise<ApiHistory> => (history ??= open());
  return {
    mergeBase: async (one, other) => (await get()).mergeBase(one, other),
    readFile: async (commit, path) => (await get()).readFile(commit, path),
    blobId: async (commit, path) => (await get()).blobId(commit, path),
    resolve: async (name) => (await get()).resolve(name),
    branchTip: async (branch) => (await get()).branchTip(branch),
    kindOf: async (commit, path) => (await get()).kindOf(commit, path),
    parents: async (commit) => (await get()).parents(commit),
    listFiles: async (commit) => (await get()).listFiles(commit),
  };
}
