/** A server on 127.0.0.1 whose answers are a table of routes; it keeps a log, and fails when told to. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Decoded nothing: as it was on the wire, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Route = readonly [method: string, path: RegExp, answer: (asked: Asked, ...parts: string[]) => Answer];

export interface Server {
  readonly url: string;
  readonly log: Asked[];
  /** Answers to give before any route is asked, first come first served. */
  readonly failures: { readonly path: RegExp; readonly answer: Answer }[];
  close(): Promise<void>;
}

/** `check` runs before the routes; what it returns is the answer. */
export async function serve(routes: readonly Route[], check: (asked: Asked) => Answer | null): Promise<Server> {
  const log: Asked[] = [];
  const failures: Server['failures'] = [];
  const answerTo = (asked: Asked): Answer => {
    const failure = failures.findIndex(({ path }) => path.test(`${asked.method} ${asked.path}`));
    if (failure >= 0) return failures.splice(failure, 1)[0]!.answer;
    const refused = check(asked);
    if (refused) return refused;
    for (const [method, path, answer] of routes) {
      const match = method === asked.method ? path.exec(asked.path) : null;
      if (match)
        return answer(asked, ...match.slice(1).map((part: string | undefined) => decodeURIComponent(part ?? '')));
    }
    return { status: 404, json: { message: '404 Not Found' } };
  };
  const server = createServer((request, response) => {
    void readAll(request).then((text) => {
      // A request to a proxy has the whole address in its first line.
      const url = new URL(request.url ?? '/', 'http://fake');
      const asked: Asked = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: text === '' ? null : (JSON.parse(text) as unknown),
      };
      log.push(asked);
      const { status, json, bytes, headers = {} } = answerTo(asked);
      response.writeHead(status, { connection: 'close', ...headers });
      response.end(bytes ?? (json === undefined ? '' : JSON.stringify(json)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    failures,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
