/** What a change is compared with, event by event. */
import { describe, expect, it } from '@jest/globals';
import { chooseBase, type Chosen, type Question } from '../../src/pipeline/base-commit.js';
import type { Change } from '../../src/platform/platform.js';
import { readSituation } from '../../src/platform/github/situation.js';
import { readGitlabCi } from '../../src/platform/gitlab/variables.js';
import { readBitbucketCi } from '../../src/platform/bitbucket/variables.js';
import { fakePlatform, type FakeState } from '../platform/fake-platform.js';

const name = (letter: string) => letter.repeat(40);
const [head, target, fork, merge, before, other, tip] = ['a', 'b', 'c', 'd', 'e', 'f', '1'].map(name) as [
  string,
  ...string[],
] as [string, string, string, string, string, string, string];
const zeros = '0'.repeat(40);

/** `main` went on from `fork` to `target`; the branch went from `fork` to `head`; `merge` tries how the two merge. */
const parents = {
  [merge]: [target, head],
  [head]: [fork],
  [target]: [fork],
  [tip]: [target],
  [fork]: [before],
  [before]: [],
};
const commits = Object.fromEntries([head, target, fork, merge, before, tip].map((sha) => [sha, {}]));
const at = (commit: string | null, branch: string | null = null, remoteDefault: string | null = 'main') => ({
  commit,
  branch,
  remoteDefault,
});

async function choose(state: FakeState, over: Partial<Question> = {}): Promise<string> {
  const { change, history } = fakePlatform({ commits, parents, mergeBase: fork, ...state });
  const chosen = await chooseBase({ change, history, named: null, hasChanges: () => Promise.resolve(false), ...over });
  return describeChosen(chosen);
}

/** `b the first parent of the test merge, c the merge base` */
function describeChosen(chosen: Chosen): string {
  if (chosen.kind === 'unknown') return `unknown: ${chosen.error.found}`;
  if (chosen.kind === 'first') return `first: ${chosen.reason}`;
  const { target: base, fork: left, note, lockCommit } = chosen;
  const two =
    left === null ? '' : 'unknown' in left ? `, unknown: ${left.unknown.fault}` : `, ${left.commit[0]} ${left.role}`;
  const lock = lockCommit === base.commit ? '' : `; locks of ${lockCommit[0]}`;
  return `${base.commit[0]} ${base.role}${two}${lock}${note === null ? '' : `; ${note}`}`;
}

const pull = { event: 'pull-request', headSha: head, baseSha: target, baseBranch: 'main' } as const;
const push = { event: 'push', headSha: head, headBranch: 'feature', baseBranch: 'feature', pullRequest: null } as const;
const local = { event: 'local', headSha: null, baseSha: null, pullRequest: null } as const;
const origin = { 'origin/main': target };

describe('the base of a pull request', () => {
  it.each<[string, FakeState, string]>([
    [
      'whose test merge is checked out',
      { change: pull, checkout: at(merge) },
      'b the first parent of the test merge, c the merge base',
    ],
    [
      'whose head is checked out, with a test merge that the event names',
      { change: { ...pull, mergeSha: merge }, checkout: at(head) },
      'b the first parent of the test merge, c the merge base',
    ],
    [
      'whose event has an older target than the test merge',
      { change: { ...pull, baseSha: fork }, checkout: at(merge) },
      'b the first parent of the test merge, c the merge base',
    ],
    [
      'whose test merge is of another head: it is stale',
      { change: { ...pull, headSha: tip }, checkout: at(merge), mergeBase: target },
      'b the tip of main',
    ],
    [
      'in conflict, which has no test merge',
      { change: pull, checkout: at(head) },
      'b the tip of main, c the merge base',
    ],
    [
      'whose target has moved on since the event',
      { change: { ...pull, baseSha: fork }, checkout: at(head), branches: origin },
      'b the tip of main, c the merge base',
    ],
    [
      'in a checkout that is older than the event',
      { change: pull, checkout: at(head), branches: { 'origin/main': fork } },
      'b the tip of main, c the merge base',
    ],
    [
      'whose merge base lies beyond a shallow history',
      { change: pull, checkout: at(merge), mergeBase: undefined },
      'b the first parent of the test merge, unknown: not-fetched',
    ],
    [
      'that is up to date with its target',
      { change: { ...pull, baseSha: fork }, checkout: at(head) },
      'c the tip of main',
    ],
    [
      'whose target nobody tells',
      { change: { ...pull, baseSha: fork, forkSha: fork }, checkout: at(head) },
      'unknown: neither the event nor this checkout tells the tip of main',
    ],
    [
      'of Bitbucket, which merges the target into the head and abbreviates its name',
      {
        change: { ...pull, baseSha: target.slice(0, 12) },
        checkout: at(other),
        commits: { ...commits, [other]: {} },
        parents: { ...parents, [other]: [head, target] },
      },
      'b the second parent of the test merge, c the merge base',
    ],
  ])('%s', async (_, state, expected) => {
    expect(await choose(state)).toBe(expected);
  });

  it('in mode report is the tip of the target: what is checked out there is another commit', async () => {
    const state = { change: { ...pull, mergeSha: merge }, checkout: at(merge), branches: origin };
    expect(await choose(state, { isFollowUp: true })).toBe('b the tip of main, c the merge base');
  });
});

describe('the base of another event', () => {
  it.each<[string, FakeState, string]>([
    [
      'a merge queue is what it merges into, and that alone',
      { change: { event: 'merge-queue', headSha: merge, baseSha: target } },
      'b what the merge queue merges into',
    ],
    [
      'a merge queue that tells no base is not known',
      { change: { event: 'merge-queue', headSha: merge, baseSha: null } },
      'unknown: the event of the merge queue names no base commit',
    ],
    ['a push is the commit before it', { change: { ...push, baseSha: before } }, 'e the commit before this push'],
    [
      'a push whose commit before was not fetched is that commit all the same',
      { change: { ...push, baseSha: other } },
      'f the commit before this push',
    ],
    [
      'a push after a force push is the merge base with the default branch',
      { change: { ...push, baseSha: other }, gone: [other], branches: origin },
      'c the merge base with main; history was rewritten: the commit before this push, ffffffffffff, is gone',
    ],
    [
      'the first push of a branch is the merge base with the default branch',
      { change: { ...push, baseSha: null }, branches: origin },
      'c the merge base with main; this push made the branch: there is no commit before it',
    ],
    [
      'a force push of the default branch is the first parent',
      { change: { ...push, headSha: target, headBranch: 'main', baseSha: other }, gone: [other] },
      'c the first parent; history was rewritten: the commit before this push, ffffffffffff, is gone',
    ],
    [
      'the first push of all is nothing',
      { change: { ...push, headSha: before, headBranch: 'main', baseSha: null } },
      'first: eeeeeeeeeeee is the first commit',
    ],
    [
      'a new branch whose default branch was not fetched is not known',
      { change: { ...push, baseSha: null } },
      'unknown: the default branch main is not in this checkout',
    ],
    [
      'a schedule, a dispatch or a tag is the first parent, and the lock of the commit itself',
      { change: { event: 'other', headSha: target, baseSha: null }, checkout: at(target) },
      'c the first parent; locks of b',
    ],
  ])('%s', async (_, state, expected) => {
    expect(await choose(state)).toBe(expected);
  });
});

describe('the base of a terminal', () => {
  it.each<[string, FakeState, string]>([
    [
      'on a branch is where it left origin/HEAD',
      {
        change: local,
        checkout: at(head, 'feature', 'trunk'),
        branches: { 'origin/trunk': target, 'origin/main': tip },
      },
      'c the merge base with origin/trunk',
    ],
    [
      'on a branch is where it left origin/main, where there is no origin/HEAD',
      { change: local, checkout: at(head, 'feature', null), branches: origin },
      'c the merge base with origin/main',
    ],
    [
      'on a branch is where it left origin/master',
      { change: local, checkout: at(head, 'feature', null), branches: { 'origin/master': target } },
      'c the merge base with origin/master',
    ],
    [
      'on a branch without a remote is where it left main',
      { change: local, checkout: at(head, 'feature', null), branches: { 'refs/heads/main': target } },
      'c the merge base with main',
    ],
    [
      'on a branch without a remote is where it left master',
      { change: local, checkout: at(head, 'feature', null), branches: { 'refs/heads/master': target } },
      'c the merge base with master',
    ],
    [
      'on the default branch is the commit before the last',
      { change: local, checkout: at(target, 'main'), branches: origin },
      'c the commit before the last on main',
    ],
    [
      'on the tip of the default branch, without a branch, is the commit before the last',
      { change: local, checkout: at(target, null), branches: origin },
      'c the commit before the last on main',
    ],
    [
      'on the first commit is nothing',
      { change: local, checkout: at(before, 'main'), branches: origin },
      'first: eeeeeeeeeeee is the first commit',
    ],
    [
      'before the first commit is nothing',
      { change: local, checkout: at(null, 'main') },
      'first: nothing is committed here yet',
    ],
    [
      'without any of these is an error that names --base',
      { change: local, checkout: at(head, 'feature', null) },
      'unknown: the default branch cannot be told: there is no origin/HEAD, origin/main or origin/master, and no main or master',
    ],
    [
      'on a branch that has nothing in common with the default branch is not known',
      { change: local, checkout: at(head, 'feature'), branches: origin, mergeBase: null },
      'unknown: origin/main and aaaaaaaaaaaa have no commit in common',
    ],
  ])('%s', async (_, state, expected) => {
    expect(await choose(state)).toBe(expected);
  });

  it('on the default branch is the last commit where the working tree changed what the run reads', async () => {
    const asked: string[] = [];
    const hasChanges = (commit: string) => {
      asked.push(commit);
      return Promise.resolve(true);
    };
    const state = { change: local, checkout: at(target, 'main'), branches: origin };
    expect([await choose(state, { hasChanges }), asked]).toEqual(['b the last commit on main', [target]]);
  });

  it('names --base where no default branch can be told', async () => {
    const { change, history } = fakePlatform({ change: local, commits, parents, checkout: at(head, 'x', null) });
    const question = { change, history, named: null, hasChanges: () => Promise.resolve(false) };
    const chosen = await chooseBase(question);
    expect(chosen.kind === 'unknown' && chosen.error.fix).toContain('--base REF');
  });
});

describe('a base that is named', () => {
  it.each([pull, push, local])('counts whatever the event is', async (change) => {
    const state = { change, checkout: at(merge), branches: { 'v1.0': tip } };
    expect(await choose(state, { named: 'v1.0' })).toBe('1 named as v1.0');
    expect(await choose(state, { named: before })).toBe(`e named as ${before}`);
  });

  it('may be a branch that only the remote has', async () => {
    expect(await choose({ change: pull, branches: origin }, { named: 'main' })).toBe('b named as main');
  });

  it('is an error where there is no such commit', async () => {
    await expect(choose({ change: pull }, { named: 'v9' })).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'base/unknown', message: expect.stringContaining("no 'v9'") }],
    });
  });
});

describe('what platforms tell', () => {
  const facts = ({ event, headSha, baseSha, mergeSha, forkSha, defaultBranch }: Change) => ({
    event,
    headSha,
    baseSha,
    mergeSha,
    forkSha,
    defaultBranch,
  });
  const repository = { default_branch: 'trunk', id: 1 };

  it.each([
    [
      'pull_request',
      { pull_request: { head: { sha: head }, base: { sha: target }, number: 7 } },
      ['pull-request', head, target, merge],
    ],
    [
      'pull_request_target',
      { pull_request: { head: { sha: head }, base: { sha: target } } },
      ['pull-request', head, target, null],
    ],
    ['merge_group', { merge_group: { head_sha: head, base_sha: target } }, ['merge-queue', head, target, null]],
    ['push', { before, after: head }, ['push', head, before, null]],
    ['push', { before: zeros, after: head }, ['push', head, null, null]],
    ['schedule', {}, ['other', merge, null, null]],
    ['workflow_dispatch', {}, ['other', merge, null, null]],
  ] as const)('GitHub and Gitea, of %s', (event, payload, expected) => {
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: event, GITHUB_SHA: merge, GITHUB_REF: 'refs/heads/x' };
    for (const more of [{}, { GITEA_ACTIONS: 'true' }]) {
      const { change } = readSituation({ ...env, ...more }, { repository, ...payload })!;
      const told = facts(change);
      expect([told.event, told.headSha, told.baseSha, told.mergeSha]).toEqual(expected);
      expect(told.defaultBranch).toBe('trunk');
    }
  });

  it.each([
    [
      'a merge request on its merged result',
      {
        CI_MERGE_REQUEST_IID: '5',
        CI_COMMIT_SHA: merge,
        CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: head,
        CI_MERGE_REQUEST_TARGET_BRANCH_SHA: target,
        CI_MERGE_REQUEST_DIFF_BASE_SHA: fork,
      },
      ['pull-request', head, target, merge, null],
    ],
    [
      'a merge request on its head',
      { CI_MERGE_REQUEST_IID: '5', CI_COMMIT_SHA: head, CI_MERGE_REQUEST_DIFF_BASE_SHA: fork },
      ['pull-request', head, fork, head, fork],
    ],
    [
      'a push',
      { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'x', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: before },
      ['push', head, before, null, null],
    ],
    [
      'the first push of a branch',
      { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'x', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: zeros },
      ['push', head, null, null, null],
    ],
    [
      'a schedule',
      { CI_PIPELINE_SOURCE: 'schedule', CI_COMMIT_BRANCH: 'x', CI_COMMIT_SHA: head, CI_COMMIT_BEFORE_SHA: zeros },
      ['other', head, null, null, null],
    ],
    [
      'a tag',
      { CI_PIPELINE_SOURCE: 'push', CI_COMMIT_TAG: 'v1', CI_COMMIT_SHA: head },
      ['other', head, null, null, null],
    ],
  ])('GitLab, of %s', (_, env, expected) => {
    const base = { CI_API_V4_URL: 'https://gitlab.example/api/v4', CI_PROJECT_ID: '1', CI_DEFAULT_BRANCH: 'trunk' };
    const { event, headSha, baseSha, mergeSha, forkSha, defaultBranch } = readGitlabCi({ ...base, ...env }).change;
    expect([event, headSha, baseSha, mergeSha, forkSha]).toEqual(expected);
    expect(defaultBranch).toBe('trunk');
  });

  it.each([
    [
      'a pull request',
      { BITBUCKET_PR_ID: '5', BITBUCKET_PR_DESTINATION_COMMIT: target.slice(0, 12) },
      ['pull-request', target.slice(0, 12)],
    ],
    ['a push', { BITBUCKET_BRANCH: 'x' }, ['push', null]],
    ['a tag', { BITBUCKET_TAG: 'v1' }, ['other', null]],
  ])('Bitbucket, of %s', (_, env, expected) => {
    const base = { BITBUCKET_WORKSPACE: 'w', BITBUCKET_REPO_SLUG: 'r', BITBUCKET_COMMIT: head };
    const { event, baseSha } = readBitbucketCi({ ...base, ...env }).change;
    expect([event, baseSha]).toEqual(expected);
  });
});
