/** The parts of GitLab's REST API that tinygate uses, in memory, with its tokens and its paging. */
import { createHash } from 'node:crypto';
import { serve, type Answer, type Asked, type Route, type Server } from './serve.js';

export interface Note {
  readonly id: number;
  body: string;
  readonly author: { readonly id: number };
  readonly system: boolean;
}

export interface Job {
  readonly id: number;
  readonly pipeline: number;
  readonly name: string;
  /** By path in the archive; null once expired. */
  readonly artifacts: Readonly<Record<string, string>> | null;
  readonly expires: string | null;
}

export interface FakeGitlab extends Server {
  readonly apiUrl: string;
  readonly state: State;
}

interface State {
  /** Token → who, and what it may. */
  readonly tokens: Record<string, { readonly user: number; readonly scope: 'api' | 'read_api' | 'job' }>;
  readonly pipelines: { id: number; sha: string; ref: string; source: string }[];
  readonly jobs: Job[];
  readonly notes: Note[];
  readonly statuses: Record<string, unknown>[];
  /** `<commit>:<path>` → content. */
  readonly files: Record<string, string | Uint8Array>;
  /** Mode of what is no plain file, by the same keys: `120000` a link, `160000` a submodule. */
  readonly modes: Record<string, string>;
  readonly mergeBases: Record<string, string>;
  nextId: number;
}

export async function startGitlab(): Promise<FakeGitlab> {
  const state: State = {
    tokens: { 'glpat-writer': { user: 7, scope: 'api' }, 'job-secret': { user: 7, scope: 'job' } },
    pipelines: [],
    jobs: [],
    notes: [],
    statuses: [],
    files: {},
    modes: {},
    mergeBases: {},
    nextId: 1000,
  };
  const server = await serve(routesOf(state), () => null);
  return { ...server, apiUrl: `${server.url}/api/v4`, state };
}

function routesOf(state: State): Route[] {
  const who = ({ headers }: Asked) => state.tokens[headers['private-token'] ?? headers['job-token'] ?? ''];
  /** The project is private: whoever may not see it does not learn that it is there. */
  const needs =
    (scope: 'read' | 'write' | 'artifacts', answer: Route[2]): Route[2] =>
    (asked, ...parts) => {
      const token = who(asked);
      if (!token) return { status: 401, json: { message: '401 Unauthorized' } };
      const isEnough =
        token.scope === 'api' || scope === 'artifacts' || (scope === 'read' && token.scope === 'read_api');
      return isEnough ? answer(asked, ...parts) : { status: 403, json: { message: '403 Forbidden' } };
    };
  const project = '/api/v4/projects/42';
  const at = (path: string) => new RegExp(`^${project}${path}$`);
  const artifact = (job: Job | undefined, path: string): Answer => {
    const content = job?.artifacts?.[path];
    return content === undefined
      ? { status: 404, json: { message: '404 Not found' } }
      : { status: 200, bytes: Buffer.from(content) };
  };
  return [
    ['GET', /^\/api\/v4\/user$/, needs('read', (asked) => ({ status: 200, json: { id: who(asked)!.user } }))],
    [
      'GET',
      at('/pipelines'),
      needs('read', (asked) => {
        const [sha, ref] = [asked.query.get('sha'), asked.query.get('ref')];
        const found = state.pipelines.filter((p) => (sha === null || p.sha === sha) && (ref === null || p.ref === ref));
        return page(
          asked,
          found.sort((a, b) => b.id - a.id),
        );
      }),
    ],
    [
      'GET',
      at('/pipelines/(\\d+)/jobs'),
      needs('read', (asked, id) => {
        const jobs = state.jobs.filter(({ pipeline }) => pipeline === Number(id));
        return page(
          asked,
          jobs.map((job) => ({
            id: job.id,
            name: job.name,
            web_url: `https://gitlab.example/jobs/${job.id}`,
            artifacts_expire_at: job.expires,
            ...(job.artifacts ? { artifacts_file: { filename: 'artifacts.zip', size: 1000 } } : {}),
          })),
        );
      }),
    ],
    [
      'GET',
      at('/jobs/artifacts/([^/]+)/raw/(.+)'),
      needs('artifacts', (asked, ref, path) => {
        const [newest] = state.pipelines.filter((pipeline) => pipeline.ref === ref).sort((a, b) => b.id - a.id);
        const name = asked.query.get('job');
        return artifact(
          state.jobs.find((job) => job.pipeline === newest?.id && job.name === name),
          path,
        );
      }),
    ],
    [
      'GET',
      at('/jobs/(\\d+)/artifacts/(.+)'),
      needs('artifacts', (_, id, path) =>
        artifact(
          state.jobs.find((job) => job.id === Number(id)),
          path,
        ),
      ),
    ],
    ['GET', at('/merge_requests/5/notes'), needs('read', (asked) => page(asked, state.notes))],
    [
      'POST',
      at('/merge_requests/5/notes'),
      needs('write', (asked) => {
        const { body } = asked.body as { body: string };
        const note: Note = { id: state.nextId++, body, author: { id: who(asked)!.user }, system: false };
        state.notes.push(note);
        return { status: 201, json: note };
      }),
    ],
    [
      'PUT',
      at('/merge_requests/5/notes/(\\d+)'),
      needs('write', (asked, id) => {
        const note = state.notes.find((other) => other.id === Number(id));
        if (note?.author.id !== who(asked)!.user) return { status: 403, json: { message: '403 Forbidden' } };
        note.body = (asked.body as { body: string }).body;
        return { status: 200, json: note };
      }),
    ],
    [
      'DELETE',
      at('/merge_requests/5/notes/(\\d+)'),
      needs('write', (_, id) => {
        const index = state.notes.findIndex((other) => other.id === Number(id));
        state.notes.splice(index, 1);
        return { status: 204 };
      }),
    ],
    [
      'POST',
      at('/statuses/([0-9a-f]+)'),
      needs('write', (asked, sha) => {
        state.statuses.push({ ...(asked.body as Record<string, unknown>), sha });
        return { status: 201, json: { id: 1, target_url: 'https://gitlab.example/jobs/9' } };
      }),
    ],
    [
      'GET',
      at('/repository/merge_base'),
      needs('read', (asked) => {
        const id = state.mergeBases[asked.query.getAll('refs[]').join('..')];
        return id === undefined
          ? { status: 404, json: { message: '404 Merge Base Not Found' } }
          : { status: 200, json: { id } };
      }),
    ],
    [
      'GET',
      at('/repository/tree'),
      needs('read', (asked) => {
        const [ref, folder] = [asked.query.get('ref') ?? '', asked.query.get('path') ?? ''];
        const start = `${ref}:${folder === '' ? '' : `${folder}/`}`;
        const entries = new Map<string, unknown>();
        for (const key of Object.keys(state.files).filter((one) => one.startsWith(start))) {
          const [name = '', ...rest] = key.slice(start.length).split('/');
          const mode = rest.length > 0 ? '040000' : (state.modes[key] ?? '100644');
          const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
          entries.set(name, { name, mode, type, path: key.slice(ref.length + 1) });
        }
        if (entries.size === 0) return { status: 404, json: { message: '404 Tree Not Found' } };
        return page(asked, [...entries.values()]);
      }),
    ],
    [
      'GET',
      at('/repository/commits/([^/]+)'),
      needs('read', (_, commit) =>
        Object.keys(state.files).some((key) => key.startsWith(`${commit}:`))
          ? { status: 200, json: { id: commit, parent_ids: [] } }
          : { status: 404, json: { message: '404 Commit Not Found' } },
      ),
    ],
    [
      'GET',
      at('/repository/files/([^/]+)(/raw)?'),
      needs('read', (asked, path, raw) => {
        const ref = asked.query.get('ref') ?? '';
        if (!Object.keys(state.files).some((key) => key.startsWith(`${ref}:`)))
          return { status: 404, json: { message: '404 Commit Not Found' } };
        const content = state.files[`${ref}:${path}`];
        // A link is read like a file; a submodule has no blob.
        if (content === undefined || state.modes[`${ref}:${path}`] === '160000')
          return { status: 404, json: { message: '404 File Not Found' } };
        if (raw === '/raw') return { status: 200, bytes: Buffer.from(content) };
        const bytes = Buffer.from(content);
        const blob_id = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
        return { status: 200, json: { blob_id, content: bytes.toString('base64') } };
      }),
    ],
  ];
}

function page({ query }: Asked, all: readonly unknown[]): Answer {
  const size = Number(query.get('per_page') ?? 20);
  const number = Number(query.get('page') ?? 1);
  const next = all.length > size * number ? String(number + 1) : '';
  return { status: 200, json: all.slice(size * (number - 1), size * number), headers: { 'x-next-page': next } };
}
