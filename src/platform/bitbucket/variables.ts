/** Bitbucket Pipelines' variables as a change: https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/. */
import { SpecError } from '../../core/errors.js';
import type { Change } from '../platform.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface BitbucketCi {
  readonly workspace: string;
  readonly repository: string;
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** Null where the pipeline's own proxy signs requests. */
  readonly token: string | null;
  readonly proxyUrl: string | null;
  readonly change: Change;
}

/** Signs what a step sends to Code Insights; it takes plain http and goes on with https. */
const proxyUrl = 'http://localhost:29418';

export function readBitbucketCi(env: Environment, given?: string): BitbucketCi {
  const workspace = env['BITBUCKET_WORKSPACE'] || null;
  const repository = env['BITBUCKET_REPO_SLUG'] || null;
  if (workspace === null || repository === null) {
    throw new SpecError({
      code: 'platform/bitbucket',
      message: `expected ${workspace === null ? 'BITBUCKET_WORKSPACE' : 'BITBUCKET_REPO_SLUG'} beside BITBUCKET_BUILD_NUMBER, found no such variable`,
      cause: 'The variables of the step were not passed on, into a container for example.',
      fix: 'Pass on all variables whose names begin with BITBUCKET_.',
    });
  }
  const token = given || env['TINYGATE_TOKEN'] || env['BITBUCKET_TOKEN'] || null;
  const apiUrl = env['BITBUCKET_API_URL'] || `${token === null ? 'http' : 'https'}://api.bitbucket.org/2.0`;
  return {
    workspace,
    repository,
    apiUrl: apiUrl.replace(/\/+$/, ''),
    token,
    proxyUrl: token === null ? env['BITBUCKET_PROXY_URL'] || proxyUrl : null,
    change: readChange(env),
  };
}

/** What no variable tells. */
const untold = { mergeSha: null, forkSha: null, defaultBranch: null } as const;

function readChange(env: Environment): Change {
  const origin = env['BITBUCKET_GIT_HTTP_ORIGIN'];
  const build = env['BITBUCKET_BUILD_NUMBER'] ?? '';
  const runUrl =
    origin && /^https?:\/\/[\w.-]+\/[\w./-]+$/.test(origin) && /^\d+$/.test(build)
      ? `${origin.replace(/^http:/, 'https:')}/pipelines/results/${build}`
      : null;
  const branch = env['BITBUCKET_BRANCH'] || null;
  const shared = { headSha: commit(env, 'BITBUCKET_COMMIT'), headBranch: branch, isFork: false, runUrl, ...untold };
  const id = env['BITBUCKET_PR_ID'] ?? '';
  if (/^[1-9]\d{0,9}$/.test(id)) {
    return {
      ...shared,
      event: 'pull-request',
      // Bitbucket abbreviates it; whoever needs the whole name asks git.
      baseSha: commit(env, 'BITBUCKET_PR_DESTINATION_COMMIT'),
      baseBranch: env['BITBUCKET_PR_DESTINATION_BRANCH'] || null,
      pullRequest: Number(id),
    };
  }
  // No variable names the commit before: git is asked for it.
  return { ...shared, event: branch === null ? 'other' : 'push', baseSha: null, baseBranch: branch, pullRequest: null };
}

function commit(env: Environment, name: string): string | null {
  const value = env[name] ?? '';
  return /^[0-9a-f]{7,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
