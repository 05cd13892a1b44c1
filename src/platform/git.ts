/** History read by the `git` client in a checkout: no checkout of another commit, and no network. */
import { damaged, gone, notFetched, readRefusal, short, whyRefused, fetchMore } from './git/faults.js';
import { readLfs } from './git/lfs.js';
import { openObjects, type GitObject } from './git/objects.js';
import { runGit } from './git/run.js';
import { parentsOf, walk, type Found } from './git/tree.js';
import { HistoryError } from './history-error.js';
import type { History } from './platform.js';

/** `folder` is absolute and inside the checkout; the paths that are asked for are relative to it. */
export function gitHistory(folder: string): Required<History> {
  const objects = openObjects(folder);
  const isShallow = once(async () => {
    const { stdout } = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString('utf8').trim() === 'true';
  });
  const readCommit = async (commit: string): Promise<GitObject> => {
    if (!/^[0-9a-f]{7,64}$/.test(commit)) throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
    const found = await objects.read(`${commit}^{commit}`);
    if (found) return found;
    throw (await isShallow()) ? notFetched(commit) : gone(commit);
  };
  /** The folder `folder` of a commit; null where it was not there yet. */
  const readTop = async (commit: string): Promise<GitObject | null> => {
    const { id } = await readCommit(commit);
    const top = await objects.read(`${id}:./`);
    if (top?.type === 'tree') return top;
    const root = await objects.read(`${id}^{tree}`);
    if (!root) throw damaged(`the folder of commit ${short(commit)} is missing`);
    const { stdout } = await runGit(folder, ['rev-parse', '--show-prefix']);
    // Throws where a folder on the way is missing.
    await walk(objects, root, stdout.toString('utf8').trim().replace(/\/$/, ''));
    return null;
  };
  const find = async (commit: string, path: string): Promise<Found> => {
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new HistoryError(
        'refused',
        `git cannot look up ${path}, which is outside`,
        'Name a file of the repository.',
      );
    const top = await readTop(commit);
    return top && walk(objects, top, path);
  };
  const blobId = async (commit: string, path: string): Promise<string | null> => {
    const found = await find(commit, path);
    return found?.kind === 'file' ? found.id : null;
  };
  return {
    blobId,
    async resolve(name) {
      return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
    },
    async branchTip(branch) {
      const name = `refs/remotes/origin/${branch}`;
      return isRevision(name) ? ((await objects.read(`${name}^{commit}`))?.id ?? null) : null;
    },
    async kindOf(commit, path) {
      const found = await find(commit, path);
      return found === null || found.kind === 'file' ? null : found.kind;
    },
    readLfs: (pointer) => readLfs(folder, pointer),
    async checkout() {
      const [head, refs] = await Promise.all([objects.read('HEAD^{commit}'), symbolicRefs(folder)]);
      return {
        commit: head?.id ?? null,
        branch: after('refs/heads/', refs.head),
        remoteDefault: after('refs/remotes/origin/', refs.remote),
      };
    },
    async parents(commit) {
      return parentsOf(await readCommit(commit));
    },
    async mergeBase(one, other) {
      const [first, second] = await Promise.all([readCommit(one), readCommit(other)]);
      if (first.id === second.id) return first.id;
      const { status, stdout, stderr } = await runGit(folder, ['merge-base', first.id, second.id]);
      if (status === 0) return stdout.toString('utf8').trim();
      const refusal = readRefusal(stderr);
      if (refusal) throw refusal;
      if (await isShallow()) {
        const found = 'the common commit with the base branch lies beyond this shallow checkout';
        throw new HistoryError('not-fetched', found, fetchMore);
      }
      if (status === 1 && stderr === '') return null;
      throw whyRefused(`find the common commit of ${short(one)} and ${short(other)}`, stderr);
    },
    async listFiles(commit) {
      const { id } = await readCommit(commit);
      const { status, stdout, stderr } = await runGit(folder, ['ls-tree', '-r', '-z', '--name-only', id]);
      if (status !== 0) throw whyRefused(`list the files of ${short(commit)}`, stderr);
      return stdout.toString('utf8').split('\0').slice(0, -1);
    },
    async readFile(commit, path) {
      const id = await blobId(commit, path);
      if (id === null) return null;
      const blob = await objects.read(id);
      if (blob?.type !== 'blob') throw damaged(`${path} of ${short(commit)} (${short(id)}) is missing`);
      return blob.bytes;
    },
  };
}

/** Both by one client, as in every clone: starting it takes longer than its answer. It fails where one of them leads nowhere. */
async function symbolicRefs(folder: string): Promise<{ readonly head: string; readonly remote: string }> {
  const remoteHead = 'refs/remotes/origin/HEAD';
  const { status, stdout } = await runGit(folder, ['rev-parse', '--symbolic-full-name', 'HEAD', remoteHead]);
  const [head = '', remote = ''] = stdout.toString('utf8').split('\n');
  if (status === 0) return { head, remote };
  // A branch without a commit, no remote, or a remote's branch that was not fetched.
  const known = head.startsWith('refs/heads/');
  const [ownHead, ownRemote] = await Promise.all([
    known ? head : symbolicRef(folder, 'HEAD'),
    symbolicRef(folder, remoteHead),
  ]);
  return { head: ownHead, remote: ownRemote };
}

async function symbolicRef(folder: string, name: string): Promise<string> {
  const { stdout } = await runGit(folder, ['symbolic-ref', '--quiet', name]);
  return stdout.toString('utf8').trim();
}

function after(prefix: string, ref: string): string | null {
  return ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

/** Names that git takes for a commit and that cannot be taken for anything else: no option, no path, no message search. */
function isRevision(name: string): boolean {
  return /^[\w@][\w./@{}~^+#%=-]*$/.test(name) && name.length <= 400;
}

/** The commit that is checked out; null where there is none, or no git. */
export async function headCommit(folder: string): Promise<string | null> {
  const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
  return found?.status === 0 ? found.stdout.toString('utf8').trim() : null;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}
