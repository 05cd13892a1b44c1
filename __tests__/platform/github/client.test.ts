import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { version } from '../../../src/core/version.js';
import { detectPlatform, type StoreFiles } from '../../../src/platform/detect.js';
import { openGithub } from '../../../src/platform/github/index.js';
import { commentMarker } from '../../../src/report/render-comment.js';
import { pullJson } from '../../fake-github/pulls.js';
import { createWorld, onPull, secret, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.fake.close());

const comment = () => onPull(world).upsertComment('x', () => commentMarker('x'));
const limited = (status: number, headers: Record<string, string>) => ({
  status,
  body: { message: 'You have exceeded a secondary rate limit.' },
  headers,
});

describe('requests to GitHub', () => {
  it('say who asks', async () => {
    await comment();
    for (const { userAgent } of world.state.requests) expect(userAgent).toContain(`tinygate/${version}`);
  });

  it.each([500, 502, 503])('are repeated after a %i, and then given up', async (status) => {
    const fault = { method: 'GET', path: /comments/, times: 2, answer: { status, body: { message: 'down' } } };
    world.state.faults.push(fault);
    expect((await comment()).kind).toBe('done');
    fault.times = 99;
    expect((await comment()).kind).toBe('refused');
    expect(fault.times).toBe(96);
    expect(world.waits).toEqual([1, 4, 1, 4]);
  });

  it.each([403, 429])('wait as long as a rate limit of %i asks for', async (status) => {
    world.state.faults.push({
      method: 'GET',
      path: /comments/,
      times: 1,
      answer: limited(status, { 'retry-after': '60' }),
    });
    expect((await comment()).kind).toBe('done');
    expect(world.waits).toEqual([60_000]);
  });

  it('do not wait for an hour, and say that it is a rate limit and no permission', async () => {
    const answer = limited(403, { 'retry-after': '3600', 'x-ratelimit-remaining': '0' });
    world.state.faults.push({ method: 'GET', path: /comments/, times: 99, answer });
    expect(await comment()).toMatchObject({
      kind: 'refused',
      permission: null,
      reason: expect.stringMatching(/rate limit/),
    });
    expect(world.waits).toEqual([]);
  });

  it('wait for a rate limit a bounded number of times', async () => {
    world.state.faults.push({
      method: 'GET',
      path: /comments/,
      times: 99,
      answer: limited(429, { 'retry-after': '1' }),
    });
    expect((await comment()).kind).toBe('refused');
    expect(world.waits).toEqual([1000, 1000]);
  });

  it('that get no answer are refused, with no token in the words', async () => {
    await world.fake.close();
    const refused = await comment();
    expect(refused).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/no answer/) });
    expect(JSON.stringify(refused)).not.toContain(secret);
  });

  it('print nothing', async () => {
    const spies = (['log', 'warn', 'error', 'debug', 'info'] as const).map((name) => jest.spyOn(console, name));
    const deprecated = {
      status: 200,
      body: [],
      headers: { deprecation: 'true', link: '<https://x>; rel="deprecation"' },
    };
    world.state.faults.push({ method: 'GET', path: /comments/, times: 1, answer: deprecated });
    await comment();
    for (const spy of spies) {
      expect(spy).not.toHaveBeenCalled();
      spy.mockRestore();
    }
  });
});

describe('a job on GitHub', () => {
  const envWith = (event: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'tinygate-event-')), 'event.json');
    writeFileSync(path, event);
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: world.fake.url,
      GITHUB_REPOSITORY: 'octo/models',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: path,
    };
  };

  it('is detected by its environment, and reads the event', async () => {
    const env = envWith(JSON.stringify({ pull_request: pullJson(world.repository, world.pull) }));
    const platform = await detectPlatform(env, tmpdir(), { token: secret });
    expect(platform.name).toBe('github');
    expect(platform.change).toMatchObject({ pullRequest: 1, headSha: world.headSha });
  });

  it('is Gitea where that says so', async () => {
    const platform = await detectPlatform({ ...envWith('{}'), GITEA_ACTIONS: 'true' }, tmpdir());
    expect(platform.name).toBe('gitea');
  });

  it('uses the token of the environment where none is given', async () => {
    const env = {
      ...envWith(JSON.stringify({ pull_request: pullJson(world.repository, world.pull) })),
      GITHUB_TOKEN: secret,
    };
    const platform = await openGithub(env, tmpdir());
    expect((await platform.upsertComment('x', () => commentMarker('x'))).kind).toBe('done');
  });

  it('stores files by what it is given, and says so where it is given nothing', async () => {
    const storeFiles = jest.fn<StoreFiles>(() =>
      Promise.resolve({ kind: 'stored', artifact: { id: 17, sha256: '0' } }),
    );
    const given = await openGithub(envWith('{}'), tmpdir(), { storeFiles });
    expect(await given.storeFiles('name', '/root', ['/root/a'])).toMatchObject({ artifact: { id: 17 } });
    expect(storeFiles).toHaveBeenCalledWith('name', '/root', ['/root/a']);
    const bare = await openGithub(envWith('{}'), tmpdir());
    expect(await bare.storeFiles('name', '/root', [])).toMatchObject({ kind: 'unsupported' });
  });

  it('with a payload that cannot be read is an error, not a run without a pull request', async () => {
    await expect(openGithub(envWith('{'), tmpdir())).rejects.toThrow(/payload of the event/);
    await expect(openGithub({ ...envWith('{}'), GITHUB_EVENT_PATH: '/nowhere' }, tmpdir())).rejects.toThrow(
      /cannot be read/,
    );
  });

  it('without a repository is an error with the fix', async () => {
    await expect(openGithub({ ...envWith('{}'), GITHUB_REPOSITORY: '' }, tmpdir())).rejects.toThrow(/owner\/name/);
  });
});
