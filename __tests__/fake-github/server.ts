/**
 * A GitHub REST API on 127.0.0.1, for tests and end-to-end scripts: what it knows is plain data in `state`, which a test
 * fills and looks at. It answers what a token may not as GitHub does, and can be told to fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actionRoutes } from './actions.js';
import { checkRoutes } from './checks.js';
import { gitRoutes } from './git.js';
import { lfsRoutes } from './lfs.js';
import { pullRoutes } from './pulls.js';
import { releaseRoutes } from './releases.js';
import { matchPath, notFound, problem, refuse, type Answer, type Call, type JsonObject, type Route } from './route.js';
import { createState, type Repository, type State, type Token } from './state.js';

export interface FakeGithub {
  /** What `GITHUB_API_URL` is to be. */
  readonly url: string;
  readonly state: State;
  close(): Promise<void>;
}

export interface FakeOptions {
  readonly flavor?: State['flavor'];
  readonly state?: State;
  /** Further routes, asked first. */
  readonly routes?: readonly Route[];
}

const routes: readonly Route[] = [
  ...pullRoutes,
  ...checkRoutes,
  ...actionRoutes,
  ...gitRoutes,
  ...lfsRoutes,
  ...releaseRoutes,
];

export async function startFakeGithub(options: FakeOptions = {}): Promise<FakeGithub> {
  const state = options.state ?? createState(options.flavor);
  const prefix = state.flavor === 'gitea' ? '/api/v1' : '';
  const table = [...(options.routes ?? []), ...routes];
  const server = createServer((request, response) => {
    serve(state, prefix, table, request, response).catch((error: unknown) => {
      send(response, problem(500, `the fake failed: ${(error as Error).stack ?? ''}`));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}`,
    state,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  state: State,
  prefix: string,
  table: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const bytes = Buffer.concat(parts);
  const address = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const storage = /^\/_storage\/(\d+)$/.exec(address.pathname)?.[1];
  const authorization = request.headers.authorization ?? null;
  const secret = authorization === null ? null : secretOf(authorization);
  const token = secret === null ? null : (state.tokens.get(secret) ?? 'unknown');
  const body = parseBody(bytes, request.headers['content-type']);
  const call = { state, query: address.searchParams, body, bytes, headers: request.headers, address };
  const method = request.method ?? 'GET';
  const answer =
    storage === undefined
      ? respond(method, address.pathname, prefix, table, { ...call, token })
      : (takeFault(state, method, address.pathname) ?? fromStorage(state, Number(storage), authorization !== null));
  state.requests.push({
    method,
    path: address.pathname.slice(address.pathname.startsWith(prefix) ? prefix.length : 0) + address.search,
    login: token === null || token === 'unknown' ? null : token.login,
    hasToken: authorization !== null,
    userAgent: request.headers['user-agent'] ?? '',
    body,
    status: answer.status,
  });
  send(response, answer);
}

/** Git and Git LFS send a token as a password. */
function secretOf(authorization: string): string {
  const [, basic] = /^basic (.*)$/i.exec(authorization) ?? [];
  if (basic !== undefined)
    return Buffer.from(basic, 'base64')
      .toString('utf8')
      .replace(/^[^:]*:/, '');
  return authorization.replace(/^(token|bearer) /i, '');
}

type Request = Omit<Call, 'repository' | 'params' | 'url' | 'token'> & { readonly token: Token | null | 'unknown' };

function respond(method: string, pathname: string, prefix: string, table: readonly Route[], request: Request): Answer {
  const { state, token, address } = request;
  if (!pathname.startsWith(prefix)) return notFound;
  const path = pathname.slice(prefix.length);
  const fault = takeFault(state, method, path);
  if (fault) return fault;
  if (token === 'unknown') return problem(401, 'Bad credentials');
  for (const route of table) {
    if (route.method !== method) continue;
    const params = matchPath(route.path, path);
    if (!params) continue;
    const repository = findRepository(state, params);
    const isOfRepository = route.path.includes('/:owner/:repo');
    if (isOfRepository && !repository) return notFound;
    const refusal = refuse(route.needs, token, repository);
    if (refusal) return refusal;
    const call = { ...request, token, params, url: `${address.origin}${prefix}` };
    return route.handle({
      ...call,
      get repository(): Repository {
        if (!repository) throw new Error(`${route.path} has no repository`);
        return repository;
      },
    });
  }
  return notFound;
}

function findRepository({ repositories }: State, { owner, repo }: Readonly<Record<string, string>>): Repository | null {
  return repositories.find((one) => one.owner === owner && one.name === repo) ?? null;
}

function takeFault({ faults }: State, method: string, path: string): Answer | null {
  const fault = faults.find((one) => one.times > 0 && one.method === method && one.path.test(path));
  if (!fault) return null;
  fault.times -= 1;
  return fault.answer;
}

/** As Azure does, storage refuses a request with somebody else's credentials. */
function fromStorage({ repositories }: State, id: number, hasToken: boolean): Answer {
  if (hasToken) return { status: 401, body: 'storage was sent a token' };
  const artifact = repositories.flatMap(({ artifacts }) => artifacts).find((one) => one.id === id);
  return artifact ? { status: 200, body: artifact.zip, headers: { 'content-type': 'application/zip' } } : notFound;
}

function parseBody(bytes: Buffer, type = ''): JsonObject {
  if (bytes.length === 0 || !type.includes('json')) return {};
  try {
    return JSON.parse(bytes.toString('utf8')) as JsonObject;
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
  } else if (body instanceof Uint8Array) {
    response.writeHead(status, { 'content-type': 'application/octet-stream', ...headers }).end(body);
  } else {
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body));
  }
}
