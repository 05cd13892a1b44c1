import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSituation } from '../../../src/platform/github/situation.js';

const one = '1'.repeat(40);
const two = '2'.repeat(40);
const env = {
  GITHUB_REPOSITORY: 'octo/models',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '77',
  GITHUB_SHA: 'f'.repeat(40),
};
const repository = { id: 7, default_branch: 'main' };
const pull = (headRepo: unknown) => ({
  repository,
  number: 12,
  pull_request: {
    number: 12,
    head: { sha: one, ref: 'feature', repo: headRepo },
    base: { sha: two, ref: 'main', repo: { id: 7 } },
  },
});

describe('what a job is about', () => {
  it('a pull request is judged at its own head, not at the merge that the job checked out', () => {
    const situation = readSituation({ ...env, GITHUB_EVENT_NAME: 'pull_request' }, pull({ id: 7 }));
    expect(situation?.change).toEqual({
      event: 'pull-request',
      headSha: one,
      baseSha: two,
      headBranch: 'feature',
      baseBranch: 'main',
      defaultBranch: 'main',
      forkSha: null,
      mergeSha: env.GITHUB_SHA,
      pullRequest: 12,
      isFork: false,
      runUrl: 'https://github.com/octo/models/actions/runs/77',
    });
  });

  it.each([
    ['another repository', { id: 8 }, true],
    ['a fork that was deleted', null, true],
    ['this repository', { id: 7 }, false],
  ])('a head in %s is told from one in a fork', (_, headRepo, isFork) => {
    expect(readSituation(env, pull(headRepo))?.change.isFork).toBe(isFork);
  });

  it('a push is compared with the commit before it on its branch', () => {
    const push = { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/release/1.x' };
    expect(readSituation(push, { before: two, after: one })?.change).toMatchObject({
      event: 'push',
      headSha: one,
      baseSha: two,
      headBranch: 'release/1.x',
      baseBranch: 'release/1.x',
    });
  });

  it('a push of a new branch has no commit before it, and a tag no branch', () => {
    const push = { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' };
    expect(readSituation(push, { before: '0'.repeat(40), after: one })?.change).toMatchObject({
      baseSha: null,
      headBranch: null,
    });
  });

  it('a merge group is compared with what the queue merges onto', () => {
    const merge_group = {
      head_sha: one,
      base_sha: two,
      head_ref: 'refs/heads/gh-queue/x',
      base_ref: 'refs/heads/main',
    };
    const situation = readSituation({ ...env, GITHUB_EVENT_NAME: 'merge_group' }, { repository, merge_group });
    expect(situation?.change).toMatchObject({ event: 'merge-queue', headSha: one, baseSha: two, baseBranch: 'main' });
  });

  it.each(['schedule', 'workflow_dispatch'])('%s has a head and nothing to compare with', (GITHUB_EVENT_NAME) => {
    const situation = readSituation({ ...env, GITHUB_EVENT_NAME, GITHUB_REF: 'refs/heads/main' }, { repository });
    expect(situation?.change).toMatchObject({
      event: 'other',
      headSha: env.GITHUB_SHA,
      baseSha: null,
      headBranch: 'main',
      pullRequest: null,
    });
  });

  it('a workflow_run is about the head of the run before it, in whatever repository that is', () => {
    const workflow_run = {
      id: 5,
      event: 'pull_request',
      head_sha: one,
      head_branch: 'feature',
      head_repository: { id: 8, owner: { login: 'mallory' } },
    };
    const situation = readSituation({ ...env, GITHUB_EVENT_NAME: 'workflow_run' }, { repository, workflow_run });
    expect(situation?.change).toMatchObject({ event: 'other', headSha: one, pullRequest: null, isFork: true });
    expect(situation?.triggeringRun).toEqual({
      id: 5,
      event: 'pull_request',
      headSha: one,
      headBranch: 'feature',
      headRepository: { id: 8, owner: 'mallory' },
    });
  });

  it('a runner that gives no payload leaves unknown what it does not tell', () => {
    const bare = {
      ...env,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_BASE_REF: 'main',
    };
    expect(readSituation(bare, {})?.change).toMatchObject({
      event: 'pull-request',
      headSha: null,
      baseSha: null,
      pullRequest: 12,
      baseBranch: 'main',
    });
  });

  it.each([
    [{ GITEA_ACTIONS: 'true' }, 'gitea'],
    [{ FORGEJO_ACTIONS: 'true' }, 'gitea'],
    [{ GITHUB_API_URL: 'https://code.example.org/api/v1' }, 'gitea'],
    [{ GITHUB_API_URL: 'https://ghe.example.org/api/v3' }, 'github'],
    [{}, 'github'],
  ])('%j is %s', (more, name) => {
    expect(readSituation({ ...env, ...more }, {})?.name).toBe(name);
  });

  it.each(['', 'octo', 'octo/models/x', '/models'])('a repository named %j is none', (GITHUB_REPOSITORY) => {
    expect(readSituation({ ...env, GITHUB_REPOSITORY }, {})).toBeNull();
  });

  it('takes only commits for commits, whatever the payload holds', () => {
    const notCommits = fc.string().filter((text) => !/^[0-9a-f]{40}$/.test(text));
    fc.assert(
      fc.property(fc.oneof(notCommits, fc.integer(), fc.constant(null), fc.object()), (value) => {
        const event = { before: value, after: value, pull_request: { head: { sha: value }, merge_base: value } };
        const situation = readSituation({ ...env, GITHUB_EVENT_NAME: 'push' }, event);
        expect(situation?.change).toMatchObject({ event: 'push', headSha: env.GITHUB_SHA, baseSha: null });
        expect(situation?.mergeBase).toBeNull();
      }),
    );
  });
});
