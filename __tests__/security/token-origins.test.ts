/**
 * No request leaves the API's origin with the token, whatever a header says: two servers on this machine, of which the
 * second belongs to somebody else and writes down what it is sent. Another port is another origin.
 */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient } from '../../src/platform/github/client.js';
import { allPages } from '../../src/platform/github/pages.js';
import { tokenOrigins } from '../../src/platform/github/origins.js';
import { openHttp, type Http } from '../../src/platform/http.js';
import { followRedirects } from '../../src/platform/redirects.js';
import { object } from '../../src/platform/shape.js';

const secret = 'ghs_SENTINEL0123456789sentinelSENTINEL';

interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

interface Place {
  readonly url: string;
  readonly got: Got[];
  readonly server: Server;
}

type Answer = readonly [status: number, headers: Readonly<Record<string, string>>, body: string];

async function open(answer: (path: string) => Answer): Promise<Place> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    got.push({ method: request.method ?? '', path, headers: request.headers });
    const [status, headers, body] = answer(path);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got, server };
}

let api: Place;
let other: Place;
let answer: Answer | ((path: string) => Answer);

const given = (path: string): Answer => (typeof answer === 'function' ? answer(path) : answer);

beforeEach(async () => {
  other = await open((path) => (path === '/back' ? [302, { location: `${api.url}/inside` }, ''] : [200, {}, '[]']));
  api = await open((path) => (path === '/inside' ? [200, {}, '["inside"]'] : given(path)));
});
afterEach(async () => {
  for (const { server } of [api, other]) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Whether anything that a server was sent holds the token. */
const carries = ({ headers, path }: Got): boolean => JSON.stringify([headers, path]).includes(secret);
const noWait = () => Promise.resolve();
const octokit = () => createClient({ apiUrl: api.url, token: secret, backOffMs: 0, wait: noWait });

describe('the token of a GitHub client', () => {
  const comments = { owner: 'o', repo: 'r', issue_number: 1 };
  const list = () => {
    const client = octokit();
    return allPages({
      ask: (page) => client.rest.issues.listComments({ ...comments, ...page }),
      shape: (value) => value as readonly unknown[],
    });
  };

  it.each([
    ['to another host', () => `${other.url}/next`],
    ['to plain http at a host of an https API', () => 'http://api.github.com/next'],
    ['to an address without a host', () => 'https:///next'],
    ['to an address with a user in it', () => `http://127.0.0.1@${new URL(other.url).host}/next`],
    ['to what begins like the API', () => `${api.url}.example.org/next`],
  ])('goes along with no next page that leads %s', async (_, to) => {
    answer = (path) => [200, /[?&]page=1&/.test(path) ? { link: `<${to()}>; rel="next"` } : {}, '[{"id": 1}]'];
    expect(await list()).toHaveLength(2);
    expect(api.got.map((got) => [/[?&]page=(\d+)/.exec(got.path)?.[1], carries(got)])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    expect(other.got).toEqual([]);
  });

  it('goes along with a next page of the API itself', async () => {
    answer = (path) =>
      /[?&]page=1&/.test(path)
        ? [200, { link: `<${api.url}/inside>; rel="next"` }, '["first"]']
        : [200, {}, '["second"]'];
    expect(await list()).toEqual(['first', 'second']);
    expect(api.got.map(carries)).toEqual([true, true]);
  });

  it.each([301, 302, 303, 307, 308])('does not go along with a redirect %i to another host', async (status) => {
    answer = [status, { location: `${other.url}/elsewhere` }, ''];
    expect(await list()).toEqual([]);
    expect(other.got.map(({ path }) => path)).toEqual(['/elsewhere']);
    expect(other.got.some(carries)).toBe(false);
    expect(other.got[0]?.headers.authorization).toBeUndefined();
  });

  it('does not come back to the API once it has left it', async () => {
    answer = [302, { location: `${other.url}/back` }, ''];
    expect(await list()).toEqual(['inside']);
    expect(api.got.map((one) => [one.path.replace(/\?.*/, ''), carries(one)])).toEqual([
      ['/repos/o/r/issues/1/comments', true],
      ['/inside', false],
    ]);
  });

  it.each([301, 302, 303, 307, 308])(
    'writes nothing elsewhere, and takes a redirect %i for no success',
    async (status) => {
      answer = [status, { location: `${other.url}/elsewhere` }, ''];
      await expect(octokit().rest.issues.createComment({ ...comments, body: 'text' })).rejects.toThrow(
        'refused to repeat POST elsewhere',
      );
      expect(other.got).toEqual([]);
    },
  );

  it('may follow a repository to its new name, where the API asks for the same request again', async () => {
    answer = [307, { location: '/inside' }, ''];
    await octokit().rest.issues.createComment({ ...comments, body: 'text' });
    expect(api.got.map((one) => [one.method, carries(one)])).toEqual([
      ['POST', true],
      ['POST', true],
    ]);
  });

  it('is meant for the API, and for where github.com and ghe.com take uploads', () => {
    expect(tokenOrigins('https://api.github.com')).toEqual(['https://api.github.com', 'https://uploads.github.com']);
    expect(tokenOrigins('https://api.acme.ghe.com')).toEqual([
      'https://api.acme.ghe.com',
      'https://uploads.acme.ghe.com',
    ]);
    for (const alone of ['https://git.example/api/v3', 'http://api.github.com', 'https://api.github.com.example.org'])
      expect(tokenOrigins(alone)).toEqual([new URL(alone).origin]);
  });
});

describe('the token of a platform without a client of its own', () => {
  const http = (): Http =>
    openHttp({ baseUrl: api.url, credentials: { 'private-token': secret }, userAgent: 'test', wait: noWait });

  it.each([301, 302, 303, 307, 308])('stays where a redirect %i leads to another host', async (status) => {
    answer = [status, { location: `${other.url}/elsewhere` }, ''];
    expect((await http().request({ method: 'GET', path: '/list' })).status).toBe(200);
    expect(api.got.every(carries)).toBe(true);
    expect([other.got.length, other.got.some(carries)]).toEqual([1, false]);
  });

  it('does not come back to the API once it has left it', async () => {
    answer = [302, { location: `${other.url}/back` }, ''];
    await http().request({ method: 'GET', path: '/list' });
    expect(api.got.map(carries)).toEqual([true, false]);
  });

  it('follows no header and no body to another page of GitLab or Bitbucket: their pages are counted', async () => {
    const next = `${other.url}/next`;
    const { pagesOf } = await import('../../src/platform/gitlab/pages.js');
    answer = (path) => [
      200,
      { link: `<${next}>; rel="next"`, 'x-next-page': path.includes('page=2') ? '' : next },
      '[]',
    ];
    expect(await pagesOf(http(), '/notes', [], object({}))).toEqual([]);
    const { upsertBitbucketComment } = await import('../../src/platform/bitbucket/comment.js');
    answer = (path) => [
      200,
      {},
      path.includes('page=2') ? '{"values": [], "uuid": "{7}"}' : JSON.stringify({ values: [], next, uuid: '{7}' }),
    ];
    await upsertBitbucketComment('x', () => null, 1, { repository: '/repositories/o/r', http: http() });
    expect(api.got.filter(({ path }) => path.includes('page=2'))).toHaveLength(2);
    expect(other.got).toEqual([]);
  });
});

describe('a redirect', () => {
  const from = 'https://api.github.com/x';
  const follow = (location: string, method = 'GET') => {
    const asked: [string, boolean][] = [];
    const done = followRedirects(
      { url: new URL(from), method, origins: ['https://api.github.com'] },
      (url, isOurs) => {
        asked.push([url.href, isOurs]);
        return Promise.resolve(asked.length === 1 ? { status: 302, location } : { status: 200, location: null });
      },
      (one) => one,
    );
    return { asked, done };
  };

  it.each([
    ['http://api.github.com/y', 'refused a redirect from https: to http:'],
    ['http://127.0.0.1/y', 'refused a redirect from https: to http:'],
    ['ftp://api.github.com/y', 'refused a redirect from https: to ftp:'],
    ['file:///etc/passwd', 'refused a redirect from https: to file:'],
    ['https://', 'refused a redirect to what is no address'],
  ])('from https to %s is refused before anything is sent', async (location, message) => {
    const { asked, done } = follow(location);
    await expect(done).rejects.toThrow(message);
    expect(asked).toHaveLength(1);
  });

  it('to another port of the same host is to another origin', async () => {
    const { asked, done } = follow('https://api.github.com:8443/y');
    await done;
    expect(asked).toEqual([
      [from, true],
      ['https://api.github.com:8443/y', false],
    ]);
  });

  it('comes to an end', async () => {
    const endless = followRedirects(
      { url: new URL(from), method: 'GET', origins: [] },
      () => Promise.resolve({ status: 302, location: from }),
      (one) => one,
    );
    await expect(endless).rejects.toThrow('more than 4 redirects');
  });
});
