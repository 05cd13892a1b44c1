import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runJson } from '../../fake-github/actions.js';
import { addArtifact, addRun } from '../../fake-github/state.js';
import { buildZip } from '../../core/build-zip.js';
import { createWorld, inputs, onPull, reportZip, store, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());

const text = (stored: { bytes: Uint8Array }) => Buffer.from(stored.bytes).toString();
const find = (commit = world.baseSha, digest: string | null = inputs) =>
  onPull(world).findReport({ spec: 'keywords', inputs: digest, commit });

describe('the stored report of the base', () => {
  it('is found by the digest of its inputs, with where it came from', async () => {
    const { run, artifact } = store(world);
    const found = await find('9'.repeat(40));
    expect(found).toMatchObject({
      kind: 'found',
      source: `artifact ${artifact.id} of run ${run.id} (https://github.com/octo/models/actions/runs/${run.id})`,
      commit: run.headSha,
    });
    expect(found.kind === 'found' && text(found)).toBe('{"report":1}');
  });

  it('is the newest where several have the same inputs', async () => {
    store(world, { zip: reportZip('old') });
    store(world, { zip: reportZip('new') });
    const found = await find();
    expect(found.kind === 'found' && text(found)).toBe('new');
  });

  it('is found on a later page of the list, past hundreds that pull requests stored', async () => {
    store(world);
    for (let index = 0; index < 230; index++) store(world, { run: { event: 'pull_request', headBranch: 'feature' } });
    expect((await find()).kind).toBe('found');
    const lists = world.state.requests.filter(({ path }) => path.includes('/actions/artifacts?'));
    expect(lists).toHaveLength(3);
  });

  it('is found by the commit where its inputs are not known', async () => {
    store(world, { run: { headSha: world.baseSha } });
    expect((await find(world.baseSha, null)).kind).toBe('found');
    expect((await find('9'.repeat(40), null)).kind).toBe('absent');
  });

  it('is found by the commit where the artifact has another digest in its name', async () => {
    store(world, { run: { headSha: world.baseSha }, name: `tinygate-keywords-${'0'.repeat(16)}` });
    expect((await find()).kind).toBe('found');
  });

  it.each([
    'tinygate-keywords-v2-0123456789abcdef',
    'tinygate-keywords-0123',
    'keywords',
    'tinygate-keywordsX0123456789abcdef',
  ])('is not an artifact named %s', async (name) => {
    store(world, { run: { headSha: world.baseSha }, name });
    expect((await find()).kind).toBe('absent');
  });

  it('is absent where no run stored one', async () => {
    expect(await find()).toEqual({ kind: 'absent' });
  });
});

describe('a report that a run of the base branch did not store', () => {
  const untrusted = [
    ['a pull request', () => ({ event: 'pull_request', headBranch: 'feature' })],
    ['a pull request whose branch is named like the base', () => ({ event: 'pull_request', headBranch: 'main' })],
    ['a pull_request_target', () => ({ event: 'pull_request_target' })],
    ['a push of another branch', () => ({ headBranch: 'feature' })],
    ['a push inside a fork', () => ({ headRepositoryId: world.fork.id })],
    ['a fork that was deleted', () => ({ headRepositoryId: null })],
    ['a workflow_run', () => ({ event: 'workflow_run' })],
  ] as const;

  it.each(untrusted)('does not count by its inputs when it is of %s', async (_, run) => {
    store(world, { run: run() });
    expect((await find()).kind).toBe('absent');
  });

  it.each(untrusted)('does not count by its commit when it is of %s', async (_, run) => {
    store(world, { run: { headSha: world.baseSha, ...run() } });
    expect((await find(world.baseSha, null)).kind).toBe('absent');
  });

  it('does not hide one that a push stored before it', async () => {
    store(world, { zip: reportZip('pushed') });
    store(world, { zip: reportZip('forged'), run: { event: 'pull_request', headRepositoryId: world.fork.id } });
    const found = await find();
    expect(found.kind === 'found' && text(found)).toBe('pushed');
  });

  it('does not count by a commit that it is not of, should the API give other runs than it was asked for', async () => {
    const { run } = store(world, { run: { headSha: world.headSha } });
    const body = { total_count: 1, workflow_runs: [runJson(world, run)] };
    world.state.faults.push({ method: 'GET', path: /actions\/runs$/, times: 9, answer: { status: 200, body } });
    expect((await find(world.baseSha, null)).kind).toBe('absent');
  });

  it.each(['schedule', 'workflow_dispatch'])('counts when it is of a %s on the base branch', async (event) => {
    store(world, { run: { event } });
    expect((await find()).kind).toBe('found');
  });
});

describe('a stored report that cannot be had', () => {
  it('is lost with the day it expired and what to do, not absent', async () => {
    store(world, { expired: true });
    const lost = await find();
    expect(lost).toMatchObject({
      kind: 'lost',
      reason: expect.stringMatching(/expired on 2030-01-02\. Run .* on main again/),
    });
  });

  it('is not needed where one that has not expired is there too', async () => {
    store(world, { zip: reportZip('older') });
    store(world, { expired: true });
    expect((await find()).kind).toBe('found');
  });

  it.each([
    ['its digest is another', { digest: `sha256:${'0'.repeat(64)}` }, /expected sha256:0000.*damaged or changed/],
    ['it is no zip', { zip: Buffer.from('nonsense') }, /not a zip file/],
    ['it climbs out of its folder', { zip: buildZip([{ name: '../../report.json', data: '{}' }]) }, /relative path/],
    ['it is a bomb', { zip: buildZip([{ name: 'report.json', data: Buffer.alloc(30 << 20) }]) }, /inflate at most/],
    ['the report is a link', { zip: buildZip([{ name: 'report.json', data: '/etc/passwd', mode: 0o120777 }]) }, /link/],
    ['it holds no report', { zip: buildZip([{ name: 'other.json', data: '{}' }]) }, /no report\.json/],
  ])('is lost when %s', async (_, stored, reason) => {
    store(world, stored);
    expect(await find()).toMatchObject({ kind: 'lost', reason: expect.stringMatching(reason) });
  });

  it('is read where the API tells no digest', async () => {
    store(world, { digest: undefined });
    expect((await find()).kind).toBe('found');
  });

  it('is lost with the missing permission, never absent', async () => {
    await world.fake.close();
    world = await createWorld({ isPrivate: true, permissions: { contents: 'read' } });
    store(world);
    expect(await find()).toMatchObject({ kind: 'lost', reason: expect.stringMatching(/403.*actions: read/) });
  });

  it('is lost without a token, and nothing is asked', async () => {
    store(world);
    const lost = await onPull(world, { token: null }).findReport({ spec: 'keywords', inputs, commit: world.baseSha });
    expect(lost).toMatchObject({ kind: 'lost', reason: expect.stringMatching(/no token.*actions: read/) });
    expect(world.state.requests).toEqual([]);
  });

  it.each(['/actions/artifacts', '/_storage/'])(
    'is lost when %s keeps failing, and found when it recovers',
    async (path) => {
      store(world);
      const fault = {
        method: 'GET',
        path: new RegExp(path),
        times: 2,
        answer: { status: 503, body: { message: 'down' } },
      };
      world.state.faults.push(fault);
      expect((await find()).kind).toBe('found');
      fault.times = 100;
      expect(await find()).toMatchObject({ kind: 'lost', reason: expect.stringMatching(/503/) });
    },
  );
});

describe('the download of an artifact', () => {
  it('sends the token to the API and never to the storage behind it', async () => {
    store(world);
    await find();
    const storage = world.state.requests.filter(({ path }) => path.startsWith('/_storage/'));
    expect(storage.map(({ hasToken, status }) => [hasToken, status])).toEqual([[false, 200]]);
    expect(world.state.requests.filter(({ path }) => path.endsWith('/zip')).every(({ hasToken }) => hasToken)).toBe(
      true,
    );
  });

  it('does not tell the signed address of the storage when it fails', async () => {
    store(world);
    world.state.faults.push({ method: 'GET', path: /_storage/, times: 100, answer: { status: 403, body: 'no' } });
    const lost = await find();
    expect(lost.kind).toBe('lost');
    expect(JSON.stringify(lost)).not.toMatch(/secret|sig=/);
  });

  it('reads names with odd characters as parameters, not as parts of an address', async () => {
    const spec = 'a/../b?x=1&y#z %2e';
    const run = addRun(world.state, world.repository, {});
    addArtifact(world.state, world.repository, {
      name: `tinygate-${spec}-${inputs.slice(0, 16)}`,
      runId: run.id,
      zip: reportZip(),
    });
    const found = await onPull(world).findReport({ spec, inputs, commit: world.baseSha });
    expect(found.kind).toBe('found');
  });
});

describe('the stored report on Gitea', () => {
  it('is found although Gitea tells neither head repository nor branch of it', async () => {
    await world.fake.close();
    world = await createWorld({ flavor: 'gitea' });
    store(world, { run: { event: 'pull_request', headBranch: 'feature' } });
    expect((await find()).kind).toBe('absent');
    store(world);
    expect((await find()).kind).toBe('found');
  });
});
