/** What is being judged, read from the environment of a job and the event that started it. Pure. */
import { numberOf, objectOf, textOf, type JsonObject } from '../json-object.js';
import type { Environment } from '../environment.js';
import type { Change } from '../platform.js';

export interface Situation {
  readonly name: 'github' | 'gitea';
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
  /** Null where the runner does not tell. */
  readonly repositoryId: number | null;
  readonly defaultBranch: string | null;
  readonly change: Change;
  /** The run that a `workflow_run` event tells about. */
  readonly triggeringRun: TriggeringRun | null;
  /** Gitea knows it and tells it in the event only. */
  readonly mergeBase: string | null;
}

/** All of it is GitHub's own knowledge, nothing is the run's. */
export interface TriggeringRun {
  readonly id: number;
  /** `pull_request`, `push`, … */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** Null: the fork was deleted. */
  readonly headRepository: { readonly id: number; readonly owner: string } | null;
}

/** Null where the environment names no repository. `event` is the parsed payload, `{}` where there is none. */
export function readSituation(env: Environment, event: JsonObject): Situation | null {
  const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || rest.length > 0) return null;
  const repository = objectOf(event, 'repository');
  const repositoryId = numberOf(repository, 'id') ?? wholeNumber(env['GITHUB_REPOSITORY_ID']);
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  return {
    name: isGitea(env) ? 'gitea' : 'github',
    apiUrl,
    owner,
    repo,
    repositoryId,
    defaultBranch: textOf(repository, 'default_branch'),
    change: {
      ...readChange(env, event, repositoryId),
      defaultBranch: textOf(repository, 'default_branch'),
      mergeSha: env['GITHUB_EVENT_NAME'] === 'pull_request' ? sha(env['GITHUB_SHA']) : null,
      forkSha: shaOf(objectOf(event, 'pull_request'), 'merge_base'),
    },
    triggeringRun: readTriggeringRun(event),
    mergeBase: shaOf(objectOf(event, 'pull_request'), 'merge_base'),
  };
}

/** Gitea and Forgejo say that they are GitHub too, for the sake of actions that know no other. */
export function isGitea(env: Environment): boolean {
  const isNamed = env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true';
  return isNamed || (env['GITHUB_API_URL'] ?? '').replace(/\/+$/, '').endsWith('/api/v1');
}

type Told = Omit<Change, 'defaultBranch' | 'mergeSha' | 'forkSha'>;

function readChange(env: Environment, event: JsonObject, repositoryId: number | null): Told {
  const runUrl = readRunUrl(env);
  const branch = branchOf(env['GITHUB_REF'] ?? null);
  const pull = objectOf(event, 'pull_request');
  if (shaOf(objectOf(pull, 'head'), 'sha') !== null) return { ...ofPullRequest(pull, event, repositoryId), runUrl };
  const rest = { pullRequest: null, isFork: false, runUrl };
  switch (env['GITHUB_EVENT_NAME']) {
    case 'pull_request':
    case 'pull_request_target': {
      // A runner that gives no payload: what the environment has, and nothing that would have to be guessed.
      const number = wholeNumber(/^refs\/pull\/(\d+)\//.exec(env['GITHUB_REF'] ?? '')?.[1]);
      const [headBranch, baseBranch] = [env['GITHUB_HEAD_REF'] || null, env['GITHUB_BASE_REF'] || null];
      return {
        ...rest,
        event: 'pull-request',
        headSha: null,
        baseSha: null,
        headBranch,
        baseBranch,
        pullRequest: number,
      };
    }
    case 'push':
      return {
        ...rest,
        event: 'push',
        headSha: shaOf(event, 'after') ?? sha(env['GITHUB_SHA']),
        // All zeros for a new branch.
        baseSha: shaOf(event, 'before'),
        headBranch: branch,
        baseBranch: branch,
      };
    case 'merge_group': {
      const group = objectOf(event, 'merge_group');
      const [headSha, baseSha] = [shaOf(group, 'head_sha'), shaOf(group, 'base_sha')];
      const [headBranch, baseBranch] = [branchOf(textOf(group, 'head_ref')), branchOf(textOf(group, 'base_ref'))];
      return { ...rest, event: 'merge-queue', headSha, baseSha, headBranch, baseBranch };
    }
    case 'workflow_run': {
      const run = readTriggeringRun(event);
      const isFork = run !== null && run.headRepository?.id !== repositoryId;
      const [headSha, headBranch] = [run?.headSha ?? null, run?.headBranch ?? null];
      return { ...rest, event: 'other', headSha, baseSha: null, headBranch, baseBranch: null, isFork };
    }
    default:
      return {
        ...rest,
        event: 'other',
        headSha: sha(env['GITHUB_SHA']),
        baseSha: null,
        headBranch: branch,
        baseBranch: null,
      };
  }
}

/** The head of the pull request itself: `GITHUB_SHA` is a merge that nobody pushed. */
function ofPullRequest(pull: JsonObject, event: JsonObject, repositoryId: number | null): Omit<Told, 'runUrl'> {
  const [head, base] = [objectOf(pull, 'head'), objectOf(pull, 'base')];
  const headId = numberOf(objectOf(head, 'repo'), 'id');
  const baseId = numberOf(objectOf(base, 'repo'), 'id') ?? repositoryId;
  return {
    event: 'pull-request',
    headSha: shaOf(head, 'sha'),
    baseSha: shaOf(base, 'sha'),
    headBranch: textOf(head, 'ref'),
    baseBranch: textOf(base, 'ref'),
    pullRequest: numberOf(pull, 'number') ?? numberOf(event, 'number'),
    // Without a repository: a fork that was deleted.
    isFork: headId === null || headId !== baseId,
  };
}

function readTriggeringRun(event: JsonObject): TriggeringRun | null {
  const run = objectOf(event, 'workflow_run');
  const [id, headSha] = [numberOf(run, 'id'), shaOf(run, 'head_sha')];
  if (id === null || headSha === null) return null;
  const head = objectOf(run, 'head_repository');
  const [headId, owner] = [numberOf(head, 'id'), textOf(objectOf(head, 'owner'), 'login')];
  return {
    id,
    headSha,
    event: textOf(run, 'event') ?? '',
    headBranch: textOf(run, 'head_branch'),
    headRepository: headId === null || owner === null ? null : { id: headId, owner },
  };
}

function readRunUrl(env: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  if (!server || !repository || !id || !/^\d+$/.test(id)) return null;
  return `${server.replace(/\/+$/, '')}/${repository.split('/').map(encodeURIComponent).join('/')}/actions/runs/${id}`;
}

function branchOf(ref: string | null): string | null {
  return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : null;
}

function shaOf(object: JsonObject, key: string): string | null {
  return sha(textOf(object, key) ?? undefined);
}

/** Null for what is none, and for all zeros, by which git means none. */
export function sha(text: string | undefined): string | null {
  return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
