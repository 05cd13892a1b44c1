/** Routes of the fake: a table of method, path and permission. A path has `:name` for one segment and `*name` for the rest. */
import type { Repository, State, Token } from './state.js';

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  /** JSON, bytes or nothing. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Scope =
  'contents' | 'actions' | 'checks' | 'statuses' | 'pull-requests' | 'issues' | 'metadata' | 'attestations';
export type Level = 'read' | 'write';
/** One of these is enough. */
export type Need = readonly (readonly [Scope, Level])[];

export interface Call {
  readonly state: State;
  /** Throws on a route without `:owner/:repo`. */
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: JsonObject;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly token: Token | null;
  /** `http://127.0.0.1:PORT`, with the prefix of the API. */
  readonly url: string;
  /** This request's address, for links. */
  readonly address: URL;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly needs?: Need;
  readonly handle: (call: Call) => Answer;
}

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export function problem(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export const notFound = problem(404, 'Not Found');

/** One page with GitHub's Link header; `key` wraps it as `{total_count, [key]: …}`. */
export function page(call: Pick<Call, 'query' | 'address'>, list: readonly unknown[], key?: string): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)));
  const number = Math.max(1, Number(call.query.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string) => {
    const url = new URL(call.address);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []), link(1, 'first')];
  const items = list.slice((number - 1) * size, number * size);
  return {
    status: 200,
    body: key === undefined ? items : { total_count: list.length, [key]: items },
    headers: last > 1 ? { link: links.join(', ') } : {},
  };
}

/** The decoded parameters, or null where the path is another. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const found = path.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    if (part.startsWith('*')) {
      params[part.slice(1)] = found.slice(index).map(decodeURIComponent).join('/');
      return found.length > index ? params : null;
    }
    const segment = found[index];
    if (segment === undefined) return null;
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = decodeURIComponent(segment);
    else if (part !== segment) return null;
  }
  return found.length === wanted.length ? params : null;
}

/** What GitHub answers to a token that may not; null where it may. */
export function refuse(needs: Need | undefined, token: Token | null, repository: Repository | null): Answer | null {
  if (!needs) return null;
  const canRead = repository !== null && !repository.isPrivate;
  if (token === null) {
    if (canRead && needs.some(([, level]) => level === 'read')) return null;
    return repository?.isPrivate ? notFound : problem(401, 'Requires authentication');
  }
  const isGranted = needs.some(([scope, level]) => {
    const granted = token.permissions[scope];
    return granted === 'write' || granted === level || (level === 'read' && canRead && scope !== 'actions');
  });
  if (isGranted) return null;
  const kind = token.kind === 'installation' ? 'integration' : 'personal access token';
  return problem(403, `Resource not accessible by ${kind}`);
}
