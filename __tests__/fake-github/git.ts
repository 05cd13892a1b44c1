/** The repository's objects: comparing, reading files, and making commits. */
import { addBlob, addCommit, addTree, mergeBase, type TreeEntry } from './objects.js';
import { notFound, ok, problem, type Call, type Route } from './route.js';
import type { Repository } from './state.js';

const read = [['contents', 'read']] as const;
const write = [['contents', 'write']] as const;

export const gitRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/compare/:range',
    needs: read,
    handle: ({ repository, params, state }) => {
      const [base, head] = (params['range'] ?? '').split('...').map((name) => resolveCommit(repository, name));
      if (base === undefined || head === undefined) return notFound;
      const common = mergeBase(repository.objects, base, head);
      if (common === null) return problem(404, `No common ancestor between ${base} and ${head}.`);
      const rest = { total_commits: 0, commits: [] };
      return ok(state.flavor === 'gitea' ? rest : { ...rest, merge_base_commit: { sha: common } });
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/trees/:sha',
    needs: read,
    handle: (call) => {
      const { repository, params } = call;
      const { commits, trees } = repository.objects;
      const sha = params['sha'] ?? '';
      const name = commits.get(resolveCommit(repository, sha) ?? sha)?.tree ?? sha;
      const own = trees.get(name);
      if (!own) return notFound;
      const tree = call.query.get('recursive') === null ? own : allEntries(repository.objects, own);
      const size = 1000;
      const number = call.state.flavor === 'gitea' ? Number(call.query.get('page') ?? 1) : 1;
      const part = call.state.flavor === 'gitea' ? tree.slice((number - 1) * size, number * size) : tree;
      return ok({
        sha: name,
        truncated: call.state.flavor === 'gitea' && number * size < tree.length,
        tree: part.map((entry) => treeEntryJson(repository, entry)),
      });
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/trees',
    needs: write,
    handle: ({ repository, body }) => {
      const { objects } = repository;
      const changes = (body['tree'] ?? []) as readonly { path: string; mode: string; sha: string | null }[];
      const base = typeof body['base_tree'] === 'string' ? body['base_tree'] : null;
      if (base !== null && !objects.trees.has(base)) return notFound;
      const sha = changeTree(repository, base, changes);
      return ok({ sha, tree: objects.trees.get(sha)?.map((entry) => treeEntryJson(repository, entry)) }, 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/blobs/:sha',
    needs: read,
    handle: ({ repository, params, headers, state }) => {
      const sha = params['sha'] ?? '';
      const bytes = repository.objects.blobs.get(sha);
      if (!bytes) return notFound;
      if (state.flavor === 'github' && String(headers['accept']).includes('raw'))
        return {
          status: 200,
          body: bytes,
          headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
        };
      return ok({ sha, size: bytes.length, encoding: 'base64', content: Buffer.from(bytes).toString('base64') });
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/blobs',
    needs: write,
    handle: ({ repository, body }) => {
      const content = typeof body['content'] === 'string' ? body['content'] : '';
      const bytes = Buffer.from(content, body['encoding'] === 'base64' ? 'base64' : 'utf8');
      return ok({ sha: addBlob(repository.objects, bytes) }, 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/commits/:sha',
    needs: read,
    handle: ({ repository, params }) => {
      const commit = repository.objects.commits.get(params['sha'] ?? '');
      return commit ? ok(commitJson(commit)) : notFound;
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/commits',
    needs: write,
    handle: ({ repository, body }) => {
      const tree = String(body['tree']);
      if (!repository.objects.trees.has(tree)) return problem(422, 'Tree SHA does not exist');
      const parents = (body['parents'] ?? []) as readonly string[];
      const sha = addCommit(repository.objects, { tree, parents, message: String(body['message']) });
      return ok(commitJson({ sha, tree, parents, message: String(body['message']) }), 201);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/git/ref/*ref',
    needs: read,
    handle: ({ repository, params }) => {
      const ref = `refs/${params['ref'] ?? ''}`;
      const sha = repository.refs.get(ref);
      return sha === undefined ? notFound : ok(refJson(ref, sha));
    },
  },
  {
    method: 'POST',
    path: '/repos/:owner/:repo/git/refs',
    needs: write,
    handle: ({ repository, body }) => {
      const [ref = '', sha = ''] = [body['ref'], body['sha']].map(String);
      if (repository.refs.has(ref)) return problem(422, 'Reference already exists');
      if (!repository.objects.commits.has(sha)) return problem(422, 'Object does not exist');
      repository.refs.set(ref, sha);
      return ok(refJson(ref, sha), 201);
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/git/refs/*ref',
    needs: write,
    handle: ({ repository, params, body }) => {
      const ref = `refs/${params['ref'] ?? ''}`;
      const [old, sha] = [repository.refs.get(ref), String(body['sha'])];
      if (old === undefined) return problem(422, 'Reference does not exist');
      if (body['force'] !== true && mergeBase(repository.objects, old, sha) !== old)
        return problem(422, 'Update is not a fast forward');
      repository.refs.set(ref, sha);
      for (const { head } of repository.pulls) if (`refs/heads/${head.ref}` === ref) head.sha = sha;
      return ok(refJson(ref, sha));
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/git/refs/*ref',
    needs: write,
    handle: ({ repository, params }) =>
      repository.refs.delete(`refs/${params['ref'] ?? ''}`)
        ? { status: 204 }
        : problem(422, 'Reference does not exist'),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/contents/*path',
    needs: read,
    handle: readContents,
  },
];

function readContents({ repository, params, query, headers }: Call) {
  const { objects, defaultBranch } = repository;
  const commit = resolveCommit(repository, query.get('ref') ?? defaultBranch);
  let sha = objects.commits.get(commit ?? '')?.tree;
  const parts = (params['path'] ?? '').split('/');
  for (const [index, part] of parts.entries()) {
    const entry = objects.trees.get(sha ?? '')?.find(({ path }) => path === part);
    if (!entry || (index < parts.length - 1 && entry.mode !== '040000')) return notFound;
    sha = entry.sha;
  }
  const bytes = objects.blobs.get(sha ?? '');
  if (!bytes) return notFound;
  if (String(headers['accept']).includes('raw'))
    return { status: 200, body: bytes, headers: { 'content-type': 'application/vnd.github.raw+json' } };
  const content = Buffer.from(bytes).toString('base64');
  return ok({ type: 'file', path: params['path'], sha, size: bytes.length, encoding: 'base64', content });
}

/** A commit by its name, or by that of a branch. */
export function resolveCommit({ objects, refs }: Repository, name: string): string | undefined {
  return objects.commits.has(name) ? name : refs.get(`refs/heads/${name}`);
}

function changeTree(
  repository: Repository,
  base: string | null,
  changes: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[],
): string {
  const { objects } = repository;
  const entries = new Map<string, TreeEntry>();
  for (const entry of objects.trees.get(base ?? '') ?? []) entries.set(entry.path, entry);
  const inner = new Map<string, { path: string; mode: string; sha: string | null }[]>();
  for (const { path, mode, sha } of changes) {
    const slash = path.indexOf('/');
    if (slash >= 0) {
      const folder = path.slice(0, slash);
      inner.set(folder, [...(inner.get(folder) ?? []), { path: path.slice(slash + 1), mode, sha }]);
    } else if (sha === null) entries.delete(path);
    else entries.set(path, { path, mode, sha });
  }
  for (const [path, deeper] of inner) {
    const old = entries.get(path);
    entries.set(path, { path, mode: '040000', sha: changeTree(repository, old?.sha ?? null, deeper) });
  }
  return addTree(objects, [...entries.values()]);
}

/** A folder before what is in it, by paths from the top. */
function allEntries(objects: Repository['objects'], tree: readonly TreeEntry[]): TreeEntry[] {
  return tree.flatMap((entry) => {
    if (entry.mode !== '040000') return [entry];
    const inside = allEntries(objects, objects.trees.get(entry.sha) ?? []);
    return [entry, ...inside.map((one) => ({ ...one, path: `${entry.path}/${one.path}` }))];
  });
}

function treeEntryJson({ objects }: Repository, { path, mode, sha }: TreeEntry) {
  const type = mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
  const size = objects.blobs.get(sha)?.length;
  return { path, mode, type, sha, ...(size === undefined ? {} : { size }) };
}

function commitJson({
  sha,
  tree,
  parents,
  message,
}: {
  sha: string;
  tree: string;
  parents: readonly string[];
  message: string;
}) {
  return { sha, message, tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })) };
}

function refJson(ref: string, sha: string) {
  return { ref, object: { type: 'commit', sha } };
}
