/** GitHub, GitHub Enterprise, Gitea and Forgejo as one `Platform`: the same questions, asked by the same API. */
import { fallBack } from '../fall-back.js';
import { gitHistory } from '../git.js';
import type { Environment, StoreFiles } from '../detect.js';
import type { JsonObject } from '../json-object.js';
import type { Change, Delivery, Platform } from '../platform.js';
import { publishCheck } from './checks.js';
import { createClient, type Wait } from './client.js';
import { upsertComment } from './comments.js';
import type { Connection } from './connection.js';
import { findReport } from './find-report.js';
import { apiHistory } from './history.js';
import { resolvePullRequest, type Head, type Resolved } from './pull-request.js';
import { findRunReports, type RunReport } from './run-reports.js';
import { readSituation, type Situation, type TriggeringRun } from './situation.js';

export interface GithubOptions {
  readonly env: Environment;
  /** Parsed payload of the event; `{}` where there is none. */
  readonly event: JsonObject;
  /** The workspace, absolute. */
  readonly folder: string;
  readonly token: string | null;
  readonly storeFiles?: StoreFiles | undefined;
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

const noStore: Delivery = { kind: 'unsupported', reason: 'only the action can store artifacts of a workflow' };

/** Null where the environment names no repository. */
export function githubPlatform(options: GithubOptions): GithubPlatform | null {
  const situation = readSituation(options.env, options.event);
  return situation && createPlatform(situation, options);
}

function createPlatform(situation: Situation, options: GithubOptions): GithubPlatform {
  const { folder, token, storeFiles, backOffMs, wait } = options;
  const { owner, repo, apiUrl, change, name, triggeringRun } = situation;
  const connection: Connection = {
    client: createClient({ apiUrl, token, backOffMs, wait }),
    hasToken: token !== null,
    situation,
    where: { owner, repo },
    wait,
  };
  const git = gitHistory(folder);
  return {
    name,
    change,
    triggeringRun,
    history: connection.hasToken ? fallBack(git, apiHistory(connection)) : git,
    findReport: (query) => findReport(connection, query),
    storeFiles: storeFiles ?? (() => Promise.resolve(noStore)),
    upsertComment: (id, render) => upsertComment(connection, id, render),
    publishCheck: (check) => publishCheck(connection, check),
    resolvePullRequest: (head) => resolvePullRequest(connection, head),
    findRunReports: ({ id, headSha }) => findRunReports(connection, id, headSha),
    withChange: (other) =>
      createPlatform({ ...situation, change: { ...other, runUrl: change.runUrl }, mergeBase: null }, options),
  };
}
