import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Asset } from '../../src/release/assets.js';
import { publishRelease, type ReleasePlan } from '../../src/release/publish-release.js';
import { releasesOf, type FakeRelease, type ReleaseAsset } from '../fake-github/releases.js';
import { startRepository, type Fixture } from './github.js';

let github: Fixture;
let plan: ReleasePlan;
beforeEach(async () => {
  github = await startRepository();
  plan = { tag: 'v1.2.0', commit: github.commit, name: 'v1.2.0', notes: 'All budgets passed.' };
});
afterEach(() => github.fake.close());

function asset(name: string, content = `content of ${name}`): Asset {
  const bytes = Buffer.from(content);
  return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
const assets = ['MODEL_CARD.md', 'SHA256SUMS', 'int8.tflite', 'report.json'].map((name) => asset(name));

const releases = () => releasesOf(github.repository);
const names = (release: FakeRelease | undefined) => release?.assets.map(({ name }) => name).sort();
const asked = (method: string, path: RegExp) =>
  github.fake.state.requests.filter((one) => one.method === method && path.test(one.path));

function stored(name: string, content = `content of ${name}`, state: ReleaseAsset['state'] = 'uploaded'): ReleaseAsset {
  return { id: github.fake.state.nextId++, name, bytes: Buffer.from(content), state };
}

function addRelease(changes: Partial<FakeRelease>): FakeRelease {
  const release = {
    id: 7,
    tag: plan.tag,
    commit: plan.commit,
    name: '',
    body: '',
    draft: true,
    assets: [],
    ...changes,
  };
  releases().list.push(release);
  return release;
}

describe('publishRelease', () => {
  it('makes a draft, fills it, and publishes it once, last', async () => {
    const outcome = await publishRelease(github.connect(), plan, assets);
    expect(outcome).toMatchObject({ kind: 'published', uploaded: assets.map(({ name }) => name) });
    const [release, ...others] = releases().list;
    expect(others).toEqual([]);
    expect(release).toMatchObject({ tag: 'v1.2.0', draft: false, commit: github.commit });
    expect(names(release)).toEqual(assets.map(({ name }) => name).sort());
    expect(github.repository.refs.get('refs/tags/v1.2.0')).toBe(github.commit);
    const writes = github.fake.state.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'POST', 'POST', 'PATCH']);
  });

  it('changes nothing where the same is published already', async () => {
    await publishRelease(github.connect(), plan, assets);
    github.fake.state.requests.length = 0;
    expect(await publishRelease(github.connect(), plan, assets)).toMatchObject({ kind: 'unchanged' });
    expect(github.fake.state.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('never publishes a draft that is not complete, and goes on with it the next time', async () => {
    releases().uploadsUntilFailure = 2;
    const failed = await publishRelease(github.connect(), plan, assets);
    expect(failed).toMatchObject({ kind: 'refused', reason: expect.stringContaining('broke off'), permission: null });
    expect(releases().list).toMatchObject([{ draft: true }]);
    expect(asked('PATCH', /releases/)).toEqual([]);

    const outcome = await publishRelease(github.connect(), plan, assets);
    // The two that arrived are kept; the one that broke off is sent again.
    expect(outcome).toMatchObject({ kind: 'published', uploaded: ['int8.tflite', 'report.json'] });
    expect(releases().list).toHaveLength(1);
    expect(releases().list[0]?.assets.every(({ state }) => state === 'uploaded')).toBe(true);
  });

  it('replaces what differs in a draft, and removes what an earlier attempt left', async () => {
    const left = [stored('int8.tflite', 'old'), stored('gone.tflite'), stored('report.json')];
    addRelease({ body: 'x\n\n<!-- tinygate:release -->\n', assets: left });
    const outcome = await publishRelease(github.connect(), plan, assets);
    expect(outcome).toMatchObject({ uploaded: ['MODEL_CARD.md', 'SHA256SUMS', 'int8.tflite'] });
    expect(names(releases().list[0])).toEqual(assets.map(({ name }) => name).sort());
  });

  it("leaves the other files of somebody else's draft", async () => {
    addRelease({ body: 'Notes by hand', assets: [stored('firmware.bin')] });
    expect(await publishRelease(github.connect(), plan, assets)).toMatchObject({ kind: 'published' });
    expect(names(releases().list[0])).toContain('firmware.bin');
    expect(releases().list[0]?.body).toBe('Notes by hand');
  });

  it.each([
    ['other bytes', 'other'],
    ['a file less', null],
  ])('never touches a published release with %s', async (_, content) => {
    const others = assets.slice(1).map(({ name }) => stored(name));
    const first = content === null ? [] : [stored('MODEL_CARD.md', content)];
    addRelease({ draft: false, assets: [...first, ...others] });
    await expect(publishRelease(github.connect(), plan, assets)).rejects.toThrow(
      /found one where MODEL_CARD\.md is missing or different/,
    );
    expect(github.fake.state.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('compares bytes where the server tells no digest', async () => {
    releases().tellsDigest = false;
    addRelease({ assets: [stored('int8.tflite'), stored('report.json', 'content of report.jsoX')] });
    const outcome = await publishRelease(github.connect(), plan, assets);
    expect(outcome).toMatchObject({ uploaded: ['MODEL_CARD.md', 'SHA256SUMS', 'report.json'] });
    expect(await publishRelease(github.connect(), plan, assets)).toMatchObject({ kind: 'unchanged' });
  });

  it('finds its draft beyond the first page', async () => {
    addRelease({ id: 1, assets: [] });
    for (let id = 2; id < 140; id++) addRelease({ id, tag: `v0.${id}`, draft: false });
    await publishRelease(github.connect(), plan, assets);
    expect(releases().list).toHaveLength(139);
    expect(releases().list[0]?.draft).toBe(false);
  });

  it('chooses between no drafts', async () => {
    for (const id of [1, 2]) addRelease({ id });
    await expect(publishRelease(github.connect(), plan, assets)).rejects.toThrow(/expected one draft .* found 2/);
  });

  it.each([
    ['none', {}],
    ['contents: read', { contents: 'read' }],
  ] as const)('is refused with %s, and names the permission', async (_, permissions) => {
    const outcome = await publishRelease(github.connect(permissions), plan, assets);
    expect(outcome).toMatchObject({ kind: 'refused', permission: 'contents: write' });
    expect(JSON.stringify(outcome)).not.toContain('ghs_');
    expect(releases().list).toEqual([]);
  });

  it('gives a server that is down as a reason, after trying again', async () => {
    const answer = { status: 503, body: { message: 'Unicorn' } };
    github.fake.state.faults.push({ method: 'GET', path: /releases/, times: 9, answer });
    const outcome = await publishRelease(github.connect(), plan, assets);
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringContaining('503'), permission: null });
    expect(asked('GET', /releases/)).toHaveLength(3);
  });

  it('refuses a tag that is at another commit than the one that was judged', async () => {
    github.repository.refs.set('refs/tags/v1.2.0', 'f'.repeat(40));
    await expect(publishRelease(github.connect(), plan, assets)).rejects.toThrow(/found it at ffffffffffff/);
    expect(releases().list).toEqual([]);
  });

  it('sends its token to no other host', async () => {
    const there = await startRepository();
    github.fake.state.faults.push({
      method: 'POST',
      path: /\/releases$/,
      times: 1,
      answer: {
        status: 201,
        body: {
          id: 1,
          draft: true,
          body: '',
          html_url: '',
          tag_name: 'v1',
          upload_url: `http://localhost:${new URL(there.fake.url).port}/upload{?name,label}`,
        },
      },
    });
    releases().list.push({ id: 1, tag: 'x', commit: '', name: '', body: '', draft: true, assets: [] });
    await expect(publishRelease(github.connect(), plan, assets)).rejects.toThrow(
      /expected an upload address on the host/,
    );
    expect(there.fake.state.requests).toEqual([]);
    await there.fake.close();
  });

  it.each([
    '',
    'a b',
    '../v1',
    'a..b',
    'v1/',
    '/v1',
    '-v1',
    'v1.lock',
    'v1^{}',
    'v1:x',
    'v1?',
    'v*',
    'a//b',
    'a/.b',
    'v1\n',
    '@',
    'x@{1}',
    '$(id)\u0007',
    'v'.repeat(201),
  ])('refuses the tag %j before it asks anything', async (tag) => {
    await expect(publishRelease(github.connect(), { ...plan, tag }, assets)).rejects.toThrow(
      /expected the name of a git tag/,
    );
    expect(github.fake.state.requests).toEqual([]);
  });

  it.each(['v1.2.0', 'models/v1', 'v1.0.0+build.5', "it's-fine;$(id)"])(
    'takes the tag %j as a name only',
    async (tag) => {
      expect(await publishRelease(github.connect(), { ...plan, tag }, assets)).toMatchObject({ kind: 'published' });
      expect(releases().list[0]?.tag).toBe(tag);
    },
  );
});
