/** Git LFS of a repository: the batch API, and storage on the same host. */
import { notFound, ok, problem, refuse, type Call, type Route } from './route.js';
import type { Repository } from './state.js';

export interface LfsObject {
  readonly bytes: Uint8Array;
  /** Where the answer says that it lies; by default on this host. */
  readonly href?: string;
  /** Sent along with the answer, to be sent to that address. */
  readonly header?: Readonly<Record<string, string>>;
}

/** By SHA-256: what the server gives under that name, which need not be what it should give. */
export function lfsObjects(repository: Repository): Map<string, LfsObject> {
  return (repository.more['lfs'] ??= new Map<string, LfsObject>()) as Map<string, LfsObject>;
}

const read = [['contents', 'read']] as const;

function repositoryOf({ state, params }: Call): Repository | null {
  const name = (params['dotGit'] ?? '').replace(/\.git$/, '');
  return state.repositories.find((one) => one.owner === params['owner'] && one.name === name) ?? null;
}

export const lfsRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/:owner/:dotGit/info/lfs/objects/batch',
    handle: (call) => {
      const repository = repositoryOf(call);
      if (!repository) return notFound;
      const refusal = refuse(read, call.token, repository);
      if (refusal) return refusal;
      const type = 'application/vnd.git-lfs+json';
      const { headers, body } = call;
      if (headers.accept !== type || headers['content-type'] !== type) return problem(406, 'Not Acceptable');
      const wanted = body['objects'] as readonly { readonly oid: string; readonly size: number }[];
      const objects = wanted.map(({ oid, size }) => {
        const found = lfsObjects(repository).get(oid);
        if (!found) return { oid, size, error: { code: 404, message: 'Object does not exist' } };
        const href = found.href ?? `${call.url}/${repository.owner}/${repository.name}.git/info/lfs/objects/${oid}`;
        return { oid, size, actions: { download: { href, header: found.header ?? {} } } };
      });
      return ok({ transfer: 'basic', objects });
    },
  },
  {
    method: 'GET',
    path: '/:owner/:dotGit/info/lfs/objects/:oid',
    handle: (call) => {
      const repository = repositoryOf(call);
      const refusal = repository && refuse(read, call.token, repository);
      const found = repository && lfsObjects(repository).get(call.params['oid'] ?? '');
      return refusal ?? (found ? { status: 200, body: found.bytes } : notFound);
    },
  },
];
