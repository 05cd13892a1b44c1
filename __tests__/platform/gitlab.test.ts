import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { detectPlatform } from '../../src/platform/detect.js';
import { gitlabPlatform } from '../../src/platform/gitlab/index.js';
import { withoutQuickActions } from '../../src/platform/gitlab/note.js';
import { readGitlabCi } from '../../src/platform/gitlab/variables.js';
import type { Check } from '../../src/platform/platform.js';
import { commentMarker } from '../../src/report/render-comment.js';
import { startGitlab, type FakeGitlab } from '../fake-gitlab/server.js';

const [head, base, other] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const inputs = 'd'.repeat(64);
const marker = commentMarker('models');
const reportPath = '.tinygate/clothes/report.json';
const wanted = { spec: 'clothes', inputs, commit: base };

let gitlab: FakeGitlab;
let folder: string;
const waits: number[] = [];

beforeEach(async () => {
  gitlab = await startGitlab();
  folder = await mkdtemp(join(tmpdir(), 'gitlab-'));
  waits.length = 0;
});
afterEach(async () => {
  await gitlab.close();
  await rm(folder, { recursive: true });
});

function variables(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: gitlab.apiUrl,
    CI_PROJECT_ID: '42',
    CI_PIPELINE_ID: '300',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_COMMIT_SHA: head,
    CI_DEFAULT_BRANCH: 'main',
    CI_JOB_NAME: 'tinygate',
    CI_JOB_URL: 'https://gitlab.example/jobs/9',
    CI_JOB_TOKEN: 'job-secret',
    CI_MERGE_REQUEST_IID: '5',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'smaller',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    TINYGATE_TOKEN: 'glpat-writer',
    ...changes,
  };
}

function open(changes: Readonly<Record<string, string>> = {}) {
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return gitlabPlatform(variables(changes), folder, {}, { wait });
}

/** A pipeline with one job, which kept a report unless told otherwise. */
function ran(changes: {
  id: number;
  sha: string;
  ref?: string;
  source?: string;
  report?: object | null;
  expires?: string;
  name?: string;
}): void {
  const {
    id,
    sha,
    ref = 'main',
    source = 'push',
    report = { commit: sha },
    expires = null,
    name = 'tinygate',
  } = changes;
  gitlab.state.pipelines.push({ id, sha, ref, source });
  const artifacts = report === null ? null : { [reportPath]: JSON.stringify(report) };
  gitlab.state.jobs.push({ id: id * 10, pipeline: id, name, artifacts, expires });
}

describe('the change', () => {
  it('is a merge request with its base', () => {
    expect(readGitlabCi(variables()).change).toEqual({
      event: 'pull-request',
      headSha: head,
      baseSha: base,
      mergeSha: head,
      forkSha: base,
      defaultBranch: 'main',
      headBranch: 'smaller',
      baseBranch: 'main',
      pullRequest: 5,
      isFork: false,
      runUrl: 'https://gitlab.example/jobs/9',
    });
  });

  it('is the head itself where the pipeline runs on the merged result', () => {
    const merged = { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: other, CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '9'.repeat(40) };
    const { headSha, baseSha } = readGitlabCi(variables(merged)).change;
    expect([headSha, baseSha]).toEqual([other, '9'.repeat(40)]);
  });

  it('is from a fork where the projects differ, and then about the other project', () => {
    const ci = readGitlabCi(variables({ CI_PROJECT_ID: '77', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77' }));
    expect(ci.change.isFork).toBe(true);
    expect([ci.projectId, ci.runProjectId]).toEqual(['42', '77']);
  });

  it.each([
    ['the commit before a push', { CI_COMMIT_BEFORE_SHA: base }, base],
    ['none for the first push of a branch', { CI_COMMIT_BEFORE_SHA: '0'.repeat(40) }, null],
    ['none for what is no commit', { CI_COMMIT_BEFORE_SHA: '$(id)' }, null],
  ])('has %s', (_, given, expected) => {
    const push = { CI_MERGE_REQUEST_IID: '', CI_PIPELINE_SOURCE: 'push', CI_COMMIT_BRANCH: 'main', ...given };
    const { event, baseSha } = readGitlabCi(variables(push)).change;
    expect([event, baseSha]).toEqual(['push', expected]);
  });

  it('refuses an environment that lost its variables', () => {
    expect(() => readGitlabCi({ GITLAB_CI: 'true' })).toThrow(/expected CI_API_V4_URL .*Pass on all variables/s);
  });
});

describe('findReport', () => {
  it('finds the report of the commit, in the job of the same name', async () => {
    ran({ id: 100, sha: base });
    const found = await open().findReport(wanted);
    expect(found).toMatchObject({ kind: 'found', commit: base });
    expect(found.kind === 'found' && found.source).toBe('job 1000 of pipeline 100 (https://gitlab.example/jobs/1000)');
  });

  it.each([
    ['a merge request of the same commit', { ref: 'refs/merge-requests/9/head', source: 'merge_request_event' }],
    ['a merge request that calls itself main', { ref: 'main', source: 'merge_request_event' }],
    ['another branch', { ref: 'evil' }],
  ])('never trusts %s', async (_, where) => {
    ran({ id: 100, sha: base, ...where });
    expect(await open().findReport(wanted)).toEqual({ kind: 'absent' });
  });

  it('takes an older report of the same inputs where the commit had no job', async () => {
    ran({ id: 90, sha: '1'.repeat(40), report: { spec: { inputs } } });
    ran({ id: 95, sha: '2'.repeat(40), report: { spec: { inputs: 'e'.repeat(64) } } });
    expect(await open().findReport(wanted)).toMatchObject({ kind: 'found', commit: '1'.repeat(40) });
    expect(await open().findReport({ ...wanted, inputs: null })).toEqual({ kind: 'absent' });
  });

  it('says that an expired report is lost, not absent', async () => {
    ran({ id: 100, sha: base, report: null, expires: '2026-01-02T03:04:05Z' });
    const lost = await open().findReport(wanted);
    expect(lost).toMatchObject({ kind: 'lost', reason: expect.stringContaining('expired on 2026-01-02') });
  });

  it('says that a job which kept no report lost it', async () => {
    ran({ id: 100, sha: base });
    const lost = await open().findReport({ ...wanted, spec: 'shoes' });
    expect(lost).toMatchObject({ kind: 'lost', reason: expect.stringContaining('shoes/report.json') });
  });

  it('is absent on a first run', async () => {
    expect(await open().findReport(wanted)).toEqual({ kind: 'absent' });
  });

  it('reads the newest report of the branch with no more than the token of the job', async () => {
    ran({ id: 100, sha: base });
    const platform = open({ TINYGATE_TOKEN: '' });
    expect(await platform.findReport(wanted)).toMatchObject({ kind: 'found', commit: base });
    const older = await platform.findReport({ ...wanted, commit: other });
    expect(older).toMatchObject({ kind: 'lost', reason: expect.stringContaining('read_api') });
  });

  it('is lost while the server is down, after trying again', async () => {
    for (let time = 0; time < 4; time++) gitlab.failures.push({ path: /pipelines/, answer: { status: 502 } });
    expect(await open().findReport(wanted)).toMatchObject({ kind: 'lost' });
    expect(waits).toEqual([1000, 2000, 4000]);
  });

  it('does not send its token where the server redirects to', async () => {
    ran({ id: 100, sha: base });
    const elsewhere = await startGitlab();
    gitlab.failures.push({
      path: /artifacts/,
      answer: { status: 302, headers: { location: `${elsewhere.url}/store` } },
    });
    await open().findReport(wanted);
    expect(elsewhere.log.map(({ path, headers }) => [path, headers['private-token']])).toEqual([['/store', undefined]]);
    await elsewhere.close();
  });
});

describe('upsertComment', () => {
  const text = (body: string) => `${marker}\n${body}`;

  it('creates one note, then updates it, then leaves it', async () => {
    const platform = open();
    expect(await platform.upsertComment('models', () => text('1'))).toMatchObject({ kind: 'done' });
    expect(await platform.upsertComment('models', (previous) => `${previous ?? ''}2`)).toMatchObject({ kind: 'done' });
    expect(await platform.upsertComment('models', (previous) => previous)).toMatchObject({ kind: 'unchanged' });
    expect(await platform.upsertComment('models', () => null)).toMatchObject({ kind: 'unchanged' });
    expect(gitlab.state.notes.map(({ body }) => body)).toEqual([`${text('1')}2`]);
  });

  it('finds its note beyond the first page', async () => {
    const note = (id: number, body: string, author = 3) => ({ id, body, author: { id: author }, system: false });
    for (let id = 1; id <= 130; id++) gitlab.state.notes.push(note(id, 'hello'));
    gitlab.state.notes.push(note(131, text('old'), 7));
    await open().upsertComment('models', () => text('new'));
    expect(gitlab.state.notes).toHaveLength(131);
    expect(gitlab.state.notes[130]?.body).toBe(text('new'));
  });

  it('neither trusts nor touches a note of somebody else with its marker', async () => {
    gitlab.state.notes.push({ id: 1, body: text('all green'), author: { id: 666 }, system: false });
    const seen: (string | null)[] = [];
    await open().upsertComment('models', (previous) => {
      seen.push(previous);
      return text('mine');
    });
    expect(seen).toEqual([null]);
    expect(gitlab.state.notes.map(({ body }) => body)).toEqual([text('all green'), text('mine')]);
  });

  it('removes its own duplicates', async () => {
    for (const id of [1, 2, 3]) gitlab.state.notes.push({ id, body: text('x'), author: { id: 7 }, system: false });
    await open().upsertComment('models', () => text('y'));
    expect(gitlab.state.notes).toEqual([{ id: 1, body: text('y'), author: { id: 7 }, system: false }]);
  });

  it.each([
    ['the token of the job', { TINYGATE_TOKEN: '' }, /CI_JOB_TOKEN may only read/],
    ['no token', { TINYGATE_TOKEN: '', CI_JOB_TOKEN: '' }, /there is no token/],
    ['a token that was revoked', { TINYGATE_TOKEN: 'glpat-revoked' }, /answered 401/],
  ])('is refused with %s, and says what to create', async (_, given, reason) => {
    const delivery = await open(given).upsertComment('models', () => text('1'));
    expect(delivery).toMatchObject({ kind: 'refused', permission: expect.stringContaining('scope api') });
    expect(delivery.kind === 'refused' && delivery.reason).toMatch(reason);
    expect(JSON.stringify(delivery)).not.toContain('glpat');
  });

  it('does not post twice what may have been posted', async () => {
    gitlab.failures.push({ path: /POST .*notes/, answer: { status: 502 } });
    expect(await open().upsertComment('models', () => text('1'))).toMatchObject({ kind: 'refused', permission: null });
    expect(waits).toEqual([]);
  });

  it('is nothing to do for a pipeline of a branch', async () => {
    const delivery = await open({ CI_MERGE_REQUEST_IID: '' }).upsertComment('models', () => text('1'));
    expect(delivery.kind).toBe('unsupported');
  });

  it('lets no line be obeyed as a quick action', () => {
    expect(withoutQuickActions('/merge\n  /close\na /b\n/ c\n> /approve')).toBe(
      '&#47;merge\n  &#47;close\na /b\n/ c\n> /approve',
    );
  });
});

describe('publishCheck', () => {
  const check: Check = { name: 'models', verdict: 'inconclusive', title: 't\nu', summary: '', annotations: [] };

  it.each([
    ['pass', 'success'],
    ['warn', 'success'],
    ['fail', 'failed'],
    ['inconclusive', 'failed'],
    ['error', 'failed'],
  ] as const)('makes %s %s, in its own pipeline', async (verdict, state) => {
    expect(await open().publishCheck({ ...check, verdict })).toMatchObject({ kind: 'done' });
    expect(gitlab.state.statuses).toEqual([
      {
        sha: head,
        state,
        name: 'models',
        description: 't u',
        target_url: 'https://gitlab.example/jobs/9',
        pipeline_id: 300,
      },
    ]);
  });

  it('is refused with the token of the job', async () => {
    expect(await open({ TINYGATE_TOKEN: '' }).publishCheck(check)).toMatchObject({ kind: 'refused' });
  });
});

describe('history', () => {
  it('comes from the API where the checkout has none', async () => {
    gitlab.state.files[`${base}:models/a b.tflite`] = 'bytes';
    gitlab.state.mergeBases[`${base}..${head}`] = other;
    const { history } = open();
    expect(await history.mergeBase(base, head)).toBe(other);
    expect(await history.mergeBase(base, other)).toBeNull();
    expect(Buffer.from((await history.readFile(base, 'models/a b.tflite'))!).toString()).toBe('bytes');
    expect(await history.readFile(base, 'missing')).toBeNull();
    expect(await history.blobId(base, 'models/a b.tflite')).toBe('b6862c638cdf872a1946aeff705f4b4d90f71f41');
    await expect(history.readFile(other, 'missing')).rejects.toThrow(/Commit Not Found/);
  });
});

it('a client of GitLab sends no token over plain http to another machine, and says so', async () => {
  const platform = open({ CI_API_V4_URL: 'http://gitlab.example/api/v4' });
  const delivery = await platform.upsertComment('models', () => `${marker}\n1`);
  expect(delivery).toMatchObject({ kind: 'refused', reason: expect.stringContaining('https') });
});

it('is found by its environment', async () => {
  expect((await detectPlatform(variables(), folder)).name).toBe('gitlab');
});
