/** GitLab's predefined variables as a change: https://docs.gitlab.com/ci/variables/predefined_variables/. */
import { SpecError } from '../../core/errors.js';
import type { Change } from '../platform.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface GitlabCi {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  /** The project that is changed; for a merge request from a fork not the one that runs the pipeline. */
  readonly projectId: string;
  /** The project that runs the pipeline. */
  readonly runProjectId: string;
  readonly token: GitlabToken | null;
  readonly change: Change;
  /** Branch whose reports are compared with. */
  readonly baseBranch: string | null;
  readonly jobName: string | null;
  readonly pipelineId: string | null;
  /** What the pipeline runs on: the head, or the result of merging it. */
  readonly runSha: string | null;
}

/** A job's own token reads artifacts of jobs; it writes no notes and no statuses. */
export interface GitlabToken {
  readonly kind: 'access' | 'job';
  readonly value: string;
}

export function readGitlabCi(env: Environment, token?: string): GitlabCi {
  const apiUrl = given(env, 'CI_API_V4_URL');
  const runProjectId = given(env, 'CI_PROJECT_ID');
  if (apiUrl === null || runProjectId === null) {
    throw new SpecError({
      code: 'platform/gitlab',
      message: `expected ${apiUrl === null ? 'CI_API_V4_URL' : 'CI_PROJECT_ID'} beside GITLAB_CI, found no such variable`,
      cause: 'The variables of the job were not passed on, into a container for example.',
      fix: 'Pass on all variables whose names begin with CI_.',
    });
  }
  const change = readChange(env, runProjectId);
  return {
    apiUrl: apiUrl.replace(/\/+$/, ''),
    projectId: given(env, 'CI_MERGE_REQUEST_PROJECT_ID') ?? runProjectId,
    runProjectId,
    token: readToken(env, token),
    change,
    baseBranch: change.baseBranch ?? given(env, 'CI_DEFAULT_BRANCH'),
    jobName: given(env, 'CI_JOB_NAME'),
    pipelineId: given(env, 'CI_PIPELINE_ID'),
    runSha: commit(env, 'CI_COMMIT_SHA'),
  };
}

function readToken(env: Environment, token: string | undefined): GitlabToken | null {
  const access = token || given(env, 'TINYGATE_TOKEN') || given(env, 'GITLAB_TOKEN');
  if (access) return { kind: 'access', value: access };
  const job = given(env, 'CI_JOB_TOKEN');
  return job === null ? null : { kind: 'job', value: job };
}

function readChange(env: Environment, runProjectId: string): Change {
  const runUrl = webAddress(given(env, 'CI_JOB_URL') ?? given(env, 'CI_PIPELINE_URL'));
  const headSha = commit(env, 'CI_COMMIT_SHA');
  const iid = given(env, 'CI_MERGE_REQUEST_IID');
  const defaultBranch = given(env, 'CI_DEFAULT_BRANCH');
  if (iid !== null && /^[1-9]\d{0,9}$/.test(iid)) {
    const targetSha = commit(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_SHA');
    const forkSha = commit(env, 'CI_MERGE_REQUEST_DIFF_BASE_SHA');
    const source = given(env, 'CI_MERGE_REQUEST_SOURCE_PROJECT_ID');
    return {
      event: 'pull-request',
      // Both are set only where the pipeline runs on the merged result, whose own commit nobody else knows.
      headSha: commit(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? headSha,
      baseSha: targetSha ?? forkSha,
      mergeSha: headSha,
      forkSha: targetSha === null ? forkSha : null,
      defaultBranch,
      headBranch: given(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME'),
      baseBranch: given(env, 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME'),
      pullRequest: Number(iid),
      isFork: source !== (given(env, 'CI_MERGE_REQUEST_PROJECT_ID') ?? runProjectId),
      runUrl,
    };
  }
  const branch = given(env, 'CI_COMMIT_BRANCH');
  return {
    event: given(env, 'CI_PIPELINE_SOURCE') === 'push' && branch !== null ? 'push' : 'other',
    headSha,
    baseSha: commit(env, 'CI_COMMIT_BEFORE_SHA'),
    mergeSha: null,
    forkSha: null,
    defaultBranch,
    headBranch: branch,
    baseBranch: branch,
    pullRequest: null,
    isFork: false,
    runUrl,
  };
}

function given(env: Environment, name: string): string | null {
  return env[name] || null;
}

/** Zeros stand for no commit: the first push of a branch. */
function commit(env: Environment, name: string): string | null {
  const value = env[name] ?? '';
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) && !/^0+$/.test(value) ? value : null;
}

function webAddress(text: string | null): string | null {
  return text !== null && /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '') ? text : null;
}
