import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verdicts } from '../../../src/gate/verdict.js';
import type { Check } from '../../../src/platform/platform.js';
import type { Annotation } from '../../../src/report/render-annotations.js';
import { createWorld, onPull, openPlatform, secret, type World, type WorldOptions } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());
const reopen = async (options: WorldOptions) => {
  await world.fake.close();
  world = await createWorld(options);
};

const check: Check = { name: 'models', verdict: 'pass', title: '4 budgets hold', summary: 'a table', annotations: [] };
const annotation: Annotation = {
  level: 'error',
  file: 'tinygate.yml',
  line: 4,
  column: 5,
  title: 'over',
  message: 'too big',
};
const publish = (changes: Partial<Check> = {}) => onPull(world).publishCheck({ ...check, ...changes });

describe('the check on the head commit', () => {
  it('is on the head of the pull request, with its annotations on the lines of the budgets', async () => {
    const delivery = await publish({ verdict: 'fail', annotations: [annotation, { ...annotation, level: 'warning' }] });
    expect(delivery).toMatchObject({ kind: 'done', url: expect.stringMatching(/\/runs\/\d+$/) });
    expect(world.repository.checkRuns).toMatchObject([
      {
        name: 'models',
        headSha: world.headSha,
        status: 'completed',
        conclusion: 'failure',
        title: '4 budgets hold',
        detailsUrl: 'https://github.com/octo/models/actions/runs/77',
        annotations: [
          {
            path: 'tinygate.yml',
            start_line: 4,
            end_line: 4,
            start_column: 5,
            annotation_level: 'failure',
            title: 'over',
          },
          { annotation_level: 'warning' },
        ],
      },
    ]);
  });

  it.each(verdicts)('is green for no other verdict than pass and warn: %s', async (verdict) => {
    await publish({ verdict });
    const isGreen = verdict === 'pass' || verdict === 'warn';
    expect(world.repository.checkRuns[0]?.conclusion).toBe(isGreen ? 'success' : 'failure');
  });

  it.each(['inconclusive', 'error'] as const)('says of %s that it is undecided', async (verdict) => {
    await publish({ verdict });
    expect(world.repository.checkRuns[0]?.title).toBe('Undecided: 4 budgets hold');
  });

  it('gets more annotations than one request may have, in their order', async () => {
    const annotations = Array.from({ length: 123 }, (_, index) => ({ ...annotation, line: index + 1 }));
    await publish({ annotations });
    const lines = world.repository.checkRuns[0]?.annotations.map((one) => (one as { start_line: number }).start_line);
    expect(lines).toEqual(annotations.map(({ line }) => line));
    expect(world.state.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
  });

  it('says how many annotations it leaves out', async () => {
    await publish({ annotations: Array.from({ length: 1007 }, () => annotation) });
    expect(world.repository.checkRuns[0]?.annotations).toHaveLength(1000);
    expect(world.repository.checkRuns[0]?.summary).toMatch(/7 more annotations are left out/);
  });

  it('is cut after a whole paragraph, with a word about it, where the summary is too long', async () => {
    const summary = Array.from({ length: 3000 }, (_, index) => `paragraph ${index} – über`).join('\n\n');
    await publish({ summary });
    const told = world.repository.checkRuns[0]?.summary ?? '';
    expect(Buffer.byteLength(told)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(told)).toBeGreaterThan(65_000);
    expect(told).toMatch(/– über\n\n_The rest is left out/);
  });

  it('keeps a title of one line within what is shown', async () => {
    await publish({ title: `${'long '.repeat(100)}\n::error::x` });
    const title = world.repository.checkRuns[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(255);
    expect(title).not.toMatch(/\n/);
  });
});

describe('where there is no check run', () => {
  it.each([
    ['on Gitea', { flavor: 'gitea' }],
    ['without checks: write', { permissions: { statuses: 'write' } }],
  ] as const)('%s it is a commit status', async (_, options) => {
    await reopen(options);
    for (const verdict of verdicts) expect((await publish({ verdict })).kind).toBe('done');
    expect(world.repository.statuses.map(({ state }) => state)).toEqual([
      'success',
      'success',
      'error',
      'error',
      'failure',
    ]);
    expect(world.repository.statuses[4]).toEqual({
      sha: world.headSha,
      state: 'failure',
      context: 'models',
      description: '4 budgets hold',
      targetUrl: 'https://github.com/octo/models/actions/runs/77',
    });
  });

  it('of a personal token, which may make none, it is a commit status', async () => {
    world.state.tokens.set(secret, { ...world.state.tokens.get(secret)!, kind: 'user', login: 'ada' });
    expect((await publish({ verdict: 'fail' })).kind).toBe('done');
    expect(world.repository.statuses).toHaveLength(1);
  });

  it('a description is cut to what a status can hold', async () => {
    await reopen({ flavor: 'gitea' });
    await publish({ title: '😀'.repeat(200) });
    const description = world.repository.statuses[0]?.description ?? '';
    expect(description.length).toBeLessThanOrEqual(140);
    expect(description).toMatch(/^(😀)+…$/u);
  });

  it('and no status either, it is refused with both permissions', async () => {
    await reopen({ permissions: { contents: 'read' } });
    const refused = await publish();
    expect(refused).toMatchObject({
      kind: 'refused',
      permission: 'checks: write',
      reason: expect.stringMatching(/403.*statuses: write/),
    });
  });

  it('because the server stays down, no status takes its place', async () => {
    world.state.faults.push({ method: 'POST', path: /check-runs/, times: 99, answer: { status: 502, body: {} } });
    expect(await publish()).toMatchObject({ kind: 'refused', permission: null });
    expect(world.repository.statuses).toEqual([]);
  });

  it('without a token it is refused and nothing is asked', async () => {
    const refused = await onPull(world, { token: null }).publishCheck(check);
    expect(refused).toEqual({ kind: 'refused', reason: 'there is no token', permission: 'checks: write' });
    expect(world.state.requests).toEqual([]);
  });

  it('without a known head it is not supported', async () => {
    const platform = openPlatform(world, {}, 'pull_request');
    expect(await platform.publishCheck(check)).toMatchObject({ kind: 'unsupported' });
  });
});
