import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { insightsReport } from '../../src/platform/bitbucket/code-insights.js';
import { fromBitbucket, maxBitbucketCharacters, toBitbucket } from '../../src/platform/bitbucket/comment-text.js';
import { detectPlatform } from '../../src/platform/detect.js';
import { bitbucketPlatform } from '../../src/platform/bitbucket/index.js';
import { readBitbucketCi } from '../../src/platform/bitbucket/variables.js';
import type { Check } from '../../src/platform/platform.js';
import type { Annotation } from '../../src/report/render-annotations.js';
import { commentMarker } from '../../src/report/render-comment.js';
import { startBitbucket, type FakeBitbucket } from '../fake-bitbucket/server.js';

const [head, base] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];
const marker = commentMarker('models');
const text = (body: string) => `${marker}\n${body}\n`;

let bitbucket: FakeBitbucket;
let folder: string;

beforeEach(async () => {
  bitbucket = await startBitbucket();
  folder = await mkdtemp(join(tmpdir(), 'bitbucket-'));
});
afterEach(async () => {
  await bitbucket.close();
  await rm(folder, { recursive: true });
});

const step = {
  BITBUCKET_BUILD_NUMBER: '12',
  BITBUCKET_WORKSPACE: 'acme',
  BITBUCKET_REPO_SLUG: 'models',
  BITBUCKET_COMMIT: head,
  BITBUCKET_BRANCH: 'smaller',
  BITBUCKET_GIT_HTTP_ORIGIN: 'http://bitbucket.org/acme/models',
  BITBUCKET_PR_ID: '8',
  BITBUCKET_PR_DESTINATION_BRANCH: 'main',
  BITBUCKET_PR_DESTINATION_COMMIT: base.slice(0, 12),
};

/** With a token straight to the API; without, through the proxy that the server is as well. */
function open(token: string | null, changes: Readonly<Record<string, string>> = {}) {
  const address =
    token === null
      ? { BITBUCKET_PROXY_URL: bitbucket.url }
      : { BITBUCKET_API_URL: `${bitbucket.url}/2.0`, TINYGATE_TOKEN: token };
  return bitbucketPlatform({ ...step, ...address, ...changes }, folder, {}, { wait: () => Promise.resolve() });
}

describe('the change', () => {
  it('is a pull request with its destination', () => {
    expect(readBitbucketCi(step).change).toEqual({
      event: 'pull-request',
      headSha: head,
      baseSha: base.slice(0, 12),
      headBranch: 'smaller',
      baseBranch: 'main',
      // Bitbucket tells neither of these to a step.
      defaultBranch: null,
      forkSha: null,
      mergeSha: null,
      pullRequest: 8,
      isFork: false,
      runUrl: 'https://bitbucket.org/acme/models/pipelines/results/12',
    });
  });

  it('compares a push with the commit before it, as git tells', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-C', folder, ...args], {
        encoding: 'utf8',
      }).trim();
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'one');
    const first = git('rev-parse', 'HEAD');
    git('commit', '-q', '--allow-empty', '-m', 'two');
    const push = { BITBUCKET_PR_ID: '', BITBUCKET_COMMIT: git('rev-parse', 'HEAD') };
    expect((await open(null, push)).change).toMatchObject({ event: 'push', baseSha: first });
    // A commit without a known parent may be a shallow clone's: nothing to compare with, and no first run.
    expect((await open(null, { ...push, BITBUCKET_COMMIT: first })).change).toMatchObject({
      event: 'other',
      baseSha: null,
    });
  });

  it('refuses an environment that lost its variables', () => {
    expect(() => readBitbucketCi({ BITBUCKET_BUILD_NUMBER: '1' })).toThrow(/expected BITBUCKET_WORKSPACE/);
  });
});

describe('publishCheck', () => {
  const annotation = (line: number): Annotation => ({
    level: line % 2 === 0 ? 'error' : 'warning',
    file: 'tinygate.yml',
    line,
    column: 1,
    title: `size ${line}`,
    message: 'x'.repeat(3000),
  });
  const check = (count: number, verdict: Check['verdict'] = 'fail'): Check => ({
    name: 'models',
    verdict,
    title: '1 of 2 limits failed',
    summary: '',
    annotations: Array.from({ length: count }, (_, index) => annotation(index + 1)),
  });

  it('goes through the proxy without a token', async () => {
    expect(await (await open(null)).publishCheck(check(1))).toMatchObject({ kind: 'done' });
    const [report] = Object.values(bitbucket.state.reports);
    expect(report?.report).toEqual({
      title: 'models',
      details: '1 of 2 limits failed',
      report_type: 'TEST',
      reporter: 'tinygate',
      link: 'https://bitbucket.org/acme/models/pipelines/results/12',
      result: 'FAILED',
      data: [
        { title: 'Verdict', type: 'TEXT', value: 'fail' },
        { title: 'Not met', type: 'NUMBER', value: 1 },
      ],
    });
    expect(report?.annotations).toMatchObject([{ path: 'tinygate.yml', line: 1, severity: 'LOW', result: 'PASSED' }]);
    expect(bitbucket.log.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
    expect(bitbucket.log[0]?.headers['host']).toBe('api.bitbucket.org');
  });

  it('sends annotations in batches, and no more than Bitbucket takes', async () => {
    await (await open(null)).publishCheck(check(1234));
    const [report] = Object.values(bitbucket.state.reports);
    expect(report?.annotations).toHaveLength(1000);
    expect((report?.report as { details: string }).details).toContain('234 more are in the report of the run');
    const longest = report!.annotations.map((one) => (one as { details: string }).details.length);
    expect(Math.max(...longest)).toBe(2000);
  });

  it('replaces the annotations of an earlier run on the same commit', async () => {
    const platform = await open('ATCT-user');
    await platform.publishCheck(check(3));
    await platform.publishCheck(check(0, 'pass'));
    expect(Object.values(bitbucket.state.reports)).toMatchObject([{ annotations: [], report: { result: 'PASSED' } }]);
  });

  it.each(['fail', 'inconclusive', 'error'] as const)('never lets %s pass', (verdict) => {
    expect(insightsReport(check(0, verdict), null).result).toBe('FAILED');
  });

  it('is refused with a bad token, which it does not show', async () => {
    const delivery = await (await open('ATCT-stolen')).publishCheck(check(1));
    expect(delivery).toMatchObject({
      kind: 'refused',
      permission: expect.stringContaining('repository:write'),
    });
    expect(JSON.stringify(delivery)).not.toContain('ATCT');
  });
});

describe('upsertComment', () => {
  it.each(['ATCT-user', 'ATCT-repository'])('keeps one comment with %s', async (token) => {
    const platform = await open(token);
    bitbucket.state.comments.push({ id: 1, content: { raw: toBitbucket(text('forged')) }, user: { uuid: '{evil}' } });
    const seen: (string | null)[] = [];
    for (const body of ['one', 'two']) {
      await platform.upsertComment('models', (previous) => {
        seen.push(previous);
        return text(body);
      });
    }
    const bodies = bitbucket.state.comments.map(({ content }) => fromBitbucket(content.raw));
    expect(bodies).toEqual([text('forged'), text('two')]);
    expect(seen).toEqual(token === 'ATCT-user' ? [null, text('one')] : [null, null]);
  });

  it('is refused without a token, and says what to create', async () => {
    const delivery = await (await open(null)).upsertComment('models', () => text('1'));
    expect(delivery).toMatchObject({
      kind: 'refused',
      permission: expect.stringContaining('pullrequest:write'),
    });
  });
});

describe('the text of a comment', () => {
  it('has no HTML, and comes back as it was', () => {
    const comment = text(
      '<!-- tinygate:history:W10= -->\n\n### ✅ a\n\n<details><summary>Earlier</summary>\n\n<code>&#60;b&#62;</code>\n\n</details>\n\n<sub>end</sub>',
    );
    const shown = toBitbucket(comment);
    expect(shown.replace(/original:[\w+/=]+/, 'original:…')).toBe(
      '[//]: # (tinygate:comment:models)\n\n### ✅ a\n\n**Earlier**\n\n&#60;b&#62;\n\nend\n\n[//]: # (tinygate:original:…)\n',
    );
    expect(fromBitbucket(shown)).toBe(comment);
  });

  it('comes back as it was, whatever it says, unless it is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (body) => {
        expect(fromBitbucket(toBitbucket(text(body)))).toBe(text(body));
      }),
    );
  });

  it('is cut at a line where Bitbucket takes no more, and is still found', () => {
    const random = Array.from({ length: 4000 }, (_, index) => `line ${Math.imul(index, 2654435761) >>> 0}`).join('\n');
    const shown = toBitbucket(text(random));
    expect(shown.length).toBeLessThanOrEqual(maxBitbucketCharacters);
    expect(shown).toMatch(/\nline \d+\n\n_The rest is left out/);
    expect(fromBitbucket(shown)).toBe(marker);
  });

  it.each([
    ['a bomb', `[//]: # (tinygate:original:${'A'.repeat(1000)})`],
    ['another comment', toBitbucket('<!-- tinygate:comment:other -->\nx').split('\n').at(-2)!],
  ])('trusts no packed %s', (_, packed) => {
    expect(fromBitbucket(`[//]: # (tinygate:comment:models)\n\nx\n\n${packed}\n`)).toBe(marker);
  });
});

it('reads history by the API where the checkout has none', async () => {
  bitbucket.state.files[`${base}:models/a b.tflite`] = 'bytes';
  const { history } = await open('ATCT-user');
  expect(await history.mergeBase(head, base)).toBe('f'.repeat(40));
  expect(await history.blobId(base, 'models/a b.tflite')).toBe('b6862c638cdf872a1946aeff705f4b4d90f71f41');
  expect(await history.readFile(base, 'missing')).toBeNull();
  await expect(history.readFile(head, 'missing')).rejects.toThrow(/Bitbucket knows no commit/);
});

it('says that a report of an earlier run is lost: growth must not pass as a first run', async () => {
  const found = await (await open(null)).findReport({ spec: 'clothes', inputs: null, commit: base });
  expect(found).toMatchObject({ kind: 'lost', reason: expect.stringContaining('tinygate.lock.json') });
});

it('is found by its environment', async () => {
  expect((await detectPlatform(step, folder)).name).toBe('bitbucket');
});
