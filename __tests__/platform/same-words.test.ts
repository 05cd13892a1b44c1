/** One report, through every platform: the same verdict and the same rows, word for word. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { deliver } from '../../src/pipeline/deliver.js';
import { noBase } from '../../src/pipeline/base.js';
import { fromBitbucket } from '../../src/platform/bitbucket/comment-text.js';
import { bitbucketPlatform } from '../../src/platform/bitbucket/index.js';
import { githubPlatform } from '../../src/platform/github/platform.js';
import { gitlabPlatform } from '../../src/platform/gitlab/index.js';
import { describeBudget, describeVerdict } from '../../src/report/describe.js';
import { renderAnnotations } from '../../src/report/render-annotations.js';
import { renderCodeQuality } from '../../src/report/render-code-quality.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderText } from '../../src/report/render-text.js';
import { startBitbucket } from '../fake-bitbucket/server.js';
import { startFakeGithub } from '../fake-github/server.js';
import { addPull, addRepository, commitFiles } from '../fake-github/state.js';
import { startGitlab } from '../fake-gitlab/server.js';
import { createReport } from '../report/factory.js';

const report = createReport();
const judged = [{ report, base: noBase }];
const options = { comment: 'always', commentId: 'models', checkName: 'models' } as const;
const words = describeVerdict(report);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'same-words-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Told {
  readonly comment: string;
  readonly title: string;
  /** Messages on the lines of the spec. */
  readonly messages: readonly string[] | null;
  readonly isGreen: boolean;
}

async function tellGithub(): Promise<Told> {
  const fake = await startFakeGithub();
  const repository = addRepository(fake.state);
  const base = commitFiles(repository, 'main', { a: '1' });
  const head = commitFiles(repository, 'change', { a: '2' }, [base]);
  const pull = addPull(repository, {
    head: { sha: head, ref: 'change', repository },
    base: { sha: base, ref: 'main' },
  });
  fake.state.tokens.set('t', {
    login: 'github-actions[bot]',
    kind: 'installation',
    permissions: { 'pull-requests': 'write', checks: 'write' },
  });
  const repo = { id: repository.id };
  const event = {
    repository: { id: repository.id, default_branch: 'main' },
    pull_request: {
      number: pull.number,
      head: { sha: head, ref: 'change', repo },
      base: { sha: base, ref: 'main', repo },
    },
  };
  const env = { GITHUB_REPOSITORY: 'octo/models', GITHUB_API_URL: fake.url, GITHUB_EVENT_NAME: 'pull_request' };
  const delivered = await deliver(githubPlatform({ env, event, folder, token: 't' })!, judged, options);
  expect(delivered.map(({ delivery }) => delivery.kind)).toEqual(['done', 'done']);
  await fake.close();
  const [check] = repository.checkRuns;
  const messages = check!.annotations.map((one) => (one as { message: string }).message);
  const isGreen = check!.conclusion === 'success' || check!.conclusion === 'neutral';
  return { comment: repository.comments[0]!.body, title: check!.title, messages, isGreen };
}

async function tellGitlab(): Promise<Told> {
  const gitlab = await startGitlab();
  const env = {
    CI_API_V4_URL: gitlab.apiUrl,
    CI_PROJECT_ID: '42',
    CI_COMMIT_SHA: 'a'.repeat(40),
    CI_MERGE_REQUEST_IID: '5',
    TINYGATE_TOKEN: 'glpat-writer',
  };
  const delivered = await deliver(gitlabPlatform(env, folder), judged, options);
  expect(delivered.map(({ delivery }) => delivery.kind)).toEqual(['done', 'done']);
  await gitlab.close();
  const [status] = gitlab.state.statuses;
  const isGreen = status!['state'] === 'success';
  return { comment: gitlab.state.notes[0]!.body, title: String(status!['description']), messages: null, isGreen };
}

async function tellBitbucket(): Promise<Told> {
  const bitbucket = await startBitbucket();
  const env = {
    BITBUCKET_WORKSPACE: 'acme',
    BITBUCKET_REPO_SLUG: 'models',
    BITBUCKET_COMMIT: 'a'.repeat(40),
    BITBUCKET_PR_ID: '8',
    BITBUCKET_API_URL: `${bitbucket.url}/2.0`,
    TINYGATE_TOKEN: 'ATCT-user',
  };
  const delivered = await deliver(await bitbucketPlatform(env, folder), judged, options);
  expect(delivered.map(({ delivery }) => delivery.kind)).toEqual(['done', 'done']);
  await bitbucket.close();
  const [insights] = Object.values(bitbucket.state.reports);
  const { details, result } = insights!.report as { details: string; result: string };
  return {
    comment: fromBitbucket(bitbucket.state.comments[0]!.content.raw),
    title: details,
    messages: insights!.annotations.map((one) => (one as { details: string }).details),
    isGreen: result === 'PASSED',
  };
}

it('says the same in every comment and check', async () => {
  const told = [await tellGithub(), await tellGitlab(), await tellBitbucket()];
  const [first] = told;
  const expected = renderAnnotations(report).map(({ message }) => message);
  for (const { comment, title, messages, isGreen } of told) {
    expect(comment).toBe(first!.comment);
    expect(comment).toContain(words);
    expect(title).toBe(`${report.spec.name}: ${words}`);
    if (messages !== null) expect(messages).toEqual(expected);
    expect(isGreen).toBe(false);
  }
});

it('says the same in every file that a CI shows', () => {
  const rows = report.budgets.map(describeBudget);
  const broken = rows.filter((_, index) => report.budgets[index]!.verdict !== 'pass');
  const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
  const junit = plain(renderJunit([report]));
  const quality = JSON.parse(renderCodeQuality([report])) as { description: string }[];
  const [terminal, html] = [renderText(report, { color: false }), plain(renderHtml(report))];
  expect(rows.length).toBeGreaterThan(broken.length);
  for (const [index, { subject, difference, limit }] of rows.entries()) {
    for (const text of [terminal, html]) {
      expect(text).toContain(difference);
      expect(text).toContain(limit);
    }
    expect(junit).toContain(`name="${subject} ${report.budgets[index]!.operator}"`);
  }
  for (const { sentence } of broken) {
    expect(junit).toContain(sentence);
    expect(quality.some(({ description }) => description.includes(sentence))).toBe(true);
  }
  for (const text of [terminal, html]) expect(text).toContain(words);
});
