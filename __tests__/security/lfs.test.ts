/**
 * `mode: report` judges a file that the commit keeps in Git LFS: its content comes from the server, is held to the digest and
 * the size of the pointer, and no token goes where it lies. What cannot be had is an error row, and no pass.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { lfsServer } from '../../src/platform/github/origins.js';
import { fetchLfs, maxLfsBytes } from '../../src/platform/github/lfs.js';
import { buildZip } from '../core/build-zip.js';
import { lfsObjects, type LfsObject } from '../fake-github/lfs.js';
import { startFakeGithub, type FakeGithub } from '../fake-github/server.js';
import { addArtifact, addRepository } from '../fake-github/state.js';
import { modelBytes } from '../pipeline/committed-model.js';
import { act, createActionWorld, sentinel, type ActionWorld } from './action-world.js';
import { claimOf, loose } from './claims.js';

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const oid = sha256Of(modelBytes);
const pointerTo = (sha256: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Somebody else's storage, which writes down what it is sent. */
async function openStorage(bytes: Uint8Array): Promise<{ readonly url: string; readonly got: IncomingHttpHeaders[] }> {
  const got: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    got.push(request.headers);
    response.writeHead(200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/object?sig=secret`, got };
}

describe('a follow-up of a change whose model is in Git LFS', () => {
  async function follow(content: LfsObject | null, pointer = pointerTo(oid, modelBytes.length)) {
    const change = { 'tinygate.yml': loose, 'models/clothes.tflite': pointer };
    const world: ActionWorld = await createActionWorld({ base: { 'tinygate.yml': loose }, change });
    closing.push(() => world.close());
    const { fake, repository, run, headSha } = world;
    if (content) lfsObjects(repository).set(oid, content);
    const report = await claimOf(loose, (one) => ({ ...one, commit: headSha }));
    const zip = buildZip([{ name: 'report.json', data: report }]);
    addArtifact(fake.state, repository, { name: `tinygate-clothes-${'0'.repeat(16)}`, runId: run.id, zip });
    const acted = await act(world, {
      event: 'workflow_run',
      checkout: { 'tinygate.yml': loose },
      inputs: { mode: 'report', comment: 'always' },
    });
    const sent = fake.state.requests.filter(({ path }) => path.includes('/info/lfs/'));
    return { ...acted, sent, comment: repository.comments[0]?.body ?? '' };
  }

  it('measures the content that the server gives, asked without the token', async () => {
    const { code, sent, everything } = await follow({ bytes: modelBytes });
    expect([code, sent.map(({ method, hasToken }) => [method, hasToken])]).toEqual([
      0,
      [
        ['POST', false],
        ['GET', false],
      ],
    ]);
    expect(everything).not.toContain(sentinel);
  });

  it('sends no token to another host, whatever header the answer asks for', async () => {
    const storage = await openStorage(modelBytes);
    const header = { authorization: `Bearer ${sentinel}`, 'x-leak': sentinel };
    const { code, everything } = await follow({ bytes: modelBytes, href: storage.url, header });
    expect(code).toBe(0);
    expect(storage.got).toHaveLength(1);
    expect(JSON.stringify(storage.got)).not.toContain('SENTINEL');
    expect(storage.got[0]).not.toHaveProperty('authorization');
    expect(everything).not.toContain('sig=secret');
  });

  const other = Buffer.from(modelBytes);
  other[other.length - 1]! ^= 1;
  it.each<[string, LfsObject | null, string]>([
    ['is not what the digest names', { bytes: other }, 'the server gave other bytes for the Git LFS object'],
    [
      'is shorter',
      { bytes: modelBytes.subarray(0, 100) },
      `is said to have ${modelBytes.length} bytes, and the server gave 100`,
    ],
    [
      'is longer',
      { bytes: Buffer.concat([modelBytes, modelBytes]) },
      `expected at most ${modelBytes.length} bytes, found more`,
    ],
    ['is not there', null, 'the server has none: Object does not exist'],
    [
      'lies at an address that is not of the web',
      { bytes: other, href: 'ftp://example.org/x' },
      'refused a redirect to ftp:',
    ],
  ])('is an error row, and not a pass, where the content %s', async (_, content, said) => {
    const { code, comment, log } = await follow(content);
    expect([code, log]).toEqual([4, expect.stringContaining(said)]);
    expect(comment).toContain('git lfs push');
  });

  it('refuses a report of other bytes than the pointer names before anything is fetched', async () => {
    const { code, sent, log } = await follow({ bytes: modelBytes }, pointerTo('0'.repeat(64), modelBytes.length));
    expect([code, sent]).toEqual([4, []]);
    expect(log).toContain('to be what the report measured');
  });
});

describe('content of Git LFS', () => {
  const open = async (isPrivate: boolean): Promise<FakeGithub> => {
    const fake = await startFakeGithub();
    closing.push(() => fake.close());
    const repository = addRepository(fake.state, { isPrivate });
    lfsObjects(repository).set(oid, { bytes: modelBytes });
    fake.state.tokens.set(sentinel, { login: 'robot', kind: 'installation', permissions: { contents: 'read' } });
    return fake;
  };
  const store = ({ url }: FakeGithub, token: string | null = sentinel) => ({
    ...{ apiUrl: url, owner: 'octo', repo: 'models', token },
    wait: () => Promise.resolve(),
  });
  const pointer = { sha256: oid, sizeBytes: modelBytes.length };

  it('of a private repository is given to the token, at the host of the API', async () => {
    const fake = await open(true);
    expect(sha256Of(await fetchLfs(store(fake), pointer))).toBe(oid);
    expect(fake.state.requests.map(({ hasToken, status }) => [hasToken, status])).toEqual([
      [false, 404],
      [true, 200],
      [true, 200],
    ]);
    await expect(fetchLfs(store(fake, null), pointer)).rejects.toMatchObject({ fault: 'refused' });
  });

  it('of a private repository takes no token along to another host', async () => {
    const [fake, storage] = [await open(true), await openStorage(modelBytes)];
    const [repository] = fake.state.repositories;
    lfsObjects(repository!).set(oid, { bytes: modelBytes, href: storage.url });
    await fetchLfs(store(fake), pointer);
    expect(storage.got[0]).not.toHaveProperty('authorization');
  });

  it('that is larger than what is read is not asked for', async () => {
    const fake = await open(false);
    await expect(fetchLfs(store(fake), { sha256: oid, sizeBytes: maxLfsBytes + 1 })).rejects.toThrow(
      'at most 104857600',
    );
    expect(fake.state.requests).toEqual([]);
  });

  it.each([
    ['https://api.github.com', 'https://github.com'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com'],
    ['https://github.example.org/api/v3', 'https://github.example.org'],
    ['https://example.org/git/api/v1', 'https://example.org/git'],
    ['https://api.github.com.example.org', 'https://api.github.com.example.org'],
    ['http://api.github.com', 'http://api.github.com'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('of the API %s is asked for at %s', (api, server) => {
    expect(lfsServer(api)).toBe(server);
  });
});
