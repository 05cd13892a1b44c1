/** The parts of Bitbucket's REST API that tinygate uses, in memory; also as the proxy that signs for a step. */
import { serve, type Answer, type Asked, type Route, type Server } from '../fake-gitlab/serve.js';

export interface BitbucketComment {
  readonly id: number;
  readonly content: { raw: string };
  readonly user: { readonly uuid: string };
}

export interface FakeBitbucket extends Server {
  readonly state: State;
}

interface State {
  /** Token → whose; null: it has no account of its own. */
  readonly tokens: Record<string, { readonly uuid: string; readonly tellsUser: boolean }>;
  readonly reports: Record<string, { report: unknown; annotations: unknown[] }>;
  readonly comments: BitbucketComment[];
  readonly files: Record<string, string | Uint8Array>;
  /** What `format=meta` tells of the files that are more, by the same keys: `link`, `subrepository`. */
  readonly attributes: Record<string, readonly string[]>;
  nextId: number;
}

const repository = '/2.0/repositories/acme/models';

export async function startBitbucket(): Promise<FakeBitbucket> {
  const state: State = {
    tokens: {
      'ATCT-user': { uuid: '{me}', tellsUser: true },
      'ATCT-repository': { uuid: '{bot}', tellsUser: false },
    },
    reports: {},
    comments: [],
    files: {},
    attributes: {},
    nextId: 1000,
  };
  // Without a token only what the proxy signs for.
  const isOfStep = ({ path }: Asked) => path.includes('/reports/') || path.includes('/src/');
  const check = (asked: Asked): Answer | null => {
    const { authorization } = asked.headers;
    const isKnown = authorization === undefined ? isOfStep(asked) : tokenOf(asked, state) !== undefined;
    return isKnown ? null : { status: 401, json: { error: { message: 'Token is invalid' } } };
  };
  return { ...(await serve(routesOf(state), check)), state };
}

function tokenOf({ headers }: Asked, { tokens }: State) {
  return tokens[(headers['authorization'] ?? '').replace('Bearer ', '')];
}

function routesOf(state: State): Route[] {
  const at = (path: string) => new RegExp(`^${repository}${path}$`);
  const forbidden = { status: 403, json: { error: { message: 'Access denied' } } };
  return [
    [
      'GET',
      /^\/2\.0\/user$/,
      (asked) => {
        const token = tokenOf(asked, state)!;
        return token.tellsUser ? { status: 200, json: { uuid: token.uuid } } : forbidden;
      },
    ],
    [
      'DELETE',
      at('/commit/([0-9a-f]+)/reports/([\\w-]+)'),
      (_, commit, id) => {
        const key = `${commit}/${id}`;
        if (!Object.hasOwn(state.reports, key)) return { status: 404, json: {} };
        Reflect.deleteProperty(state.reports, key);
        return { status: 204 };
      },
    ],
    [
      'PUT',
      at('/commit/([0-9a-f]+)/reports/([\\w-]+)'),
      ({ body }, commit, id) => {
        const old = state.reports[`${commit}/${id}`];
        state.reports[`${commit}/${id}`] = { report: body, annotations: old?.annotations ?? [] };
        return { status: 200, json: {} };
      },
    ],
    [
      'POST',
      at('/commit/([0-9a-f]+)/reports/([\\w-]+)/annotations'),
      ({ body }, commit, id) => {
        const report = state.reports[`${commit}/${id}`];
        if (!report) return { status: 404, json: {} };
        const batch = body as unknown[];
        if (batch.length > 100 || report.annotations.length + batch.length > 1000) return { status: 400, json: {} };
        report.annotations.push(...batch);
        return { status: 200, json: batch };
      },
    ],
    [
      'GET',
      at('/pullrequests/8/comments'),
      ({ query }) => {
        const [size, number] = [Number(query.get('pagelen') ?? 10), Number(query.get('page') ?? 1)];
        const values = state.comments.slice(size * (number - 1), size * number);
        const next = state.comments.length > size * number ? { next: 'more' } : {};
        return { status: 200, json: { values, ...next } };
      },
    ],
    [
      'POST',
      at('/pullrequests/8/comments'),
      (asked) => {
        const { content } = asked.body as { content: { raw: string } };
        if (content.raw.length > 32_768) return { status: 400, json: {} };
        const comment = { id: state.nextId++, content, user: { uuid: tokenOf(asked, state)!.uuid } };
        state.comments.push(comment);
        return { status: 201, json: comment };
      },
    ],
    [
      'PUT',
      at('/pullrequests/8/comments/(\\d+)'),
      (asked, id) => {
        const comment = state.comments.find((other) => other.id === Number(id));
        if (comment?.user.uuid !== tokenOf(asked, state)!.uuid) return forbidden;
        comment.content.raw = (asked.body as { content: { raw: string } }).content.raw;
        return { status: 200, json: comment };
      },
    ],
    [
      'DELETE',
      at('/pullrequests/8/comments/(\\d+)'),
      (_, id) => {
        state.comments.splice(
          state.comments.findIndex((other) => other.id === Number(id)),
          1,
        );
        return { status: 204 };
      },
    ],
    [
      'GET',
      at('/src/([0-9a-f]+)/(.+)'),
      ({ query }, commit, path) => {
        const key = `${commit}:${path}`;
        const content = state.files[key];
        const isFolder = Object.keys(state.files).some((one) => one.startsWith(`${key}/`));
        if (isFolder) return { status: 200, json: { type: 'commit_directory', path } };
        if (query.get('format') === 'meta' && content !== undefined)
          return { status: 200, json: { type: 'commit_file', path, attributes: state.attributes[key] ?? [] } };
        return content === undefined ? { status: 404, json: {} } : { status: 200, bytes: Buffer.from(content) };
      },
    ],
    [
      'GET',
      at('/commit/([0-9a-f]+)'),
      (_, commit) =>
        Object.keys(state.files).some((key) => key.startsWith(`${commit}:`))
          ? { status: 200, json: { hash: commit, parents: [] } }
          : { status: 404, json: { error: { message: 'Commit not found' } } },
    ],
    [
      'GET',
      at('/merge-base/([0-9a-f]+)\\.\\.([0-9a-f]+)'),
      () => ({ status: 200, json: { type: 'commit', hash: 'f'.repeat(40) } }),
    ],
  ];
}
