/** A server that answers whatever a test says, in place of a platform; and the platforms that ask it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bitbucketPlatform } from '../../src/platform/bitbucket/index.js';
import { limits as usual, type Limit, type Limits } from '../../src/platform/deadline.js';
import { githubPlatform, type GithubPlatform } from '../../src/platform/github/index.js';
import { gitlabPlatform } from '../../src/platform/gitlab/index.js';
import type { Platform } from '../../src/platform/platform.js';

export type Behave = (request: IncomingMessage, response: ServerResponse) => void;

export interface HostileServer {
  readonly url: string;
  /** `GET /path`, without the query. */
  readonly asked: string[];
  /** Bytes of bodies that the other side took. */
  readonly sentBytes: () => number;
  behave: Behave;
  close(): Promise<void>;
}

export async function startHostileServer(): Promise<HostileServer> {
  const asked: string[] = [];
  let sent = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${(request.url ?? '').replace(/\?.*/, '')}`);
    request.resume();
    const before = request.socket.bytesWritten;
    response.on('close', () => (sent += request.socket.bytesWritten - before));
    hostile.behave(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hostile: HostileServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    sentBytes: () => sent,
    behave: silent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return hostile;
}

export const silent: Behave = () => undefined;

export function answering(body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Behave {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
}

/** More and more of a body, until the other side has enough. */
export function endless(beginning: string, status = 200): Behave {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.write(beginning);
    const part = Buffer.alloc(1024 * 1024, ' ');
    const more = (): void => {
      while (response.write(part));
      response.once('drain', more);
    };
    more();
    response.on('error', () => undefined);
  };
}

/** A list of 100 entries on each page; the next is the first again, by all the ways that platforms name it. */
export function leadingToItself(page: unknown): Behave {
  return (request, response) => {
    const next = `http://${request.headers.host ?? ''}${request.url ?? ''}`;
    response
      .writeHead(200, { 'content-type': 'application/json', link: `<${next}>; rel="next"`, 'x-next-page': '2' })
      .end(JSON.stringify(page));
  };
}

/** Every conversation as short as this. */
export function allOf(limit: Partial<Limit>): Limits {
  const entries = Object.entries(usual).map(([name, one]) => [name, { ...one, ...limit }]);
  return Object.fromEntries(entries) as Limits;
}

export const [head, base] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];
const wait = () => Promise.resolve();
const folder = () => mkdtempSync(join(tmpdir(), 'tinygate-hostile-'));

export function onGithub(url: string, limits: Limits = usual, eventName = 'pull_request'): GithubPlatform {
  const repository = { id: 1, default_branch: 'main' };
  const platform = githubPlatform({
    env: {
      GITHUB_API_URL: url,
      GITHUB_REPOSITORY: 'acme/models',
      GITHUB_EVENT_NAME: eventName,
    },
    event: {
      repository,
      pull_request: {
        number: 8,
        head: { sha: head, ref: 'f', repo: { id: 1 } },
        base: { sha: base, ref: 'main', repo: repository },
      },
    },
    folder: folder(),
    token: 'ghs_x',
    limits,
    backOffMs: 0,
    wait,
  });
  if (!platform) throw new Error('no platform');
  return platform;
}

export function onGitlab(url: string, limits: Limits = usual): Platform {
  const env = {
    GITLAB_CI: 'true',
    CI_API_V4_URL: url,
    CI_PROJECT_ID: '42',
    CI_COMMIT_SHA: head,
    CI_JOB_NAME: 'tinygate',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '8',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    TINYGATE_TOKEN: 'glpat-x',
  };
  return gitlabPlatform(env, folder(), { limits }, { wait });
}

export async function onBitbucket(url: string, limits: Limits = usual): Promise<Platform> {
  const env = {
    BITBUCKET_BUILD_NUMBER: '12',
    BITBUCKET_WORKSPACE: 'acme',
    BITBUCKET_REPO_SLUG: 'models',
    BITBUCKET_COMMIT: head,
    BITBUCKET_GIT_HTTP_ORIGIN: 'http://bitbucket.org/acme/models',
    BITBUCKET_PR_ID: '8',
    BITBUCKET_PR_DESTINATION_BRANCH: 'main',
    BITBUCKET_PR_DESTINATION_COMMIT: base,
    BITBUCKET_API_URL: url,
    TINYGATE_TOKEN: 'bb-x',
  };
  return bitbucketPlatform(env, folder(), { limits }, { wait });
}
