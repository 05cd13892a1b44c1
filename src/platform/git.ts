/** History read by the `git` client in a checkout. Arguments never pass a shell, and none can be taken for an option. */
import { execFile } from 'node:child_process';
import { HistoryError, type History } from './platform.js';

const fetchMore = 'Check out with `fetch-depth: 0`, or fetch the base branch before tinygate runs.';
const maxBlobBytes = 256 * 1024 * 1024;

/** `folder` is absolute and inside the checkout; the paths that are asked for are relative to it. */
export function gitHistory(folder: string): History {
  const git = (...args: readonly string[]) => runGit(folder, args);
  const requireCommit = async (commit: string): Promise<void> => {
    if (!/^[0-9a-f]{7,64}$/.test(commit)) throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
    const { status } = await git('cat-file', '-e', `${commit}^{commit}`);
    if (status !== 0)
      throw new HistoryError(
        `commit ${commit.slice(0, 12)} is not in this checkout, whose history is shallow`,
        fetchMore,
      );
  };
  const blobId = async (commit: string, path: string): Promise<string | null> => {
    await requireCommit(commit);
    const { status, stdout, stderr } = await git('ls-tree', '-z', commit, '--', `:(literal)${path}`);
    // What git cannot look up is not a file that is not there.
    if (status !== 0)
      throw new HistoryError(`git cannot look up ${path} in ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
    // <mode> SP <type> SP <object> TAB <path>; links and submodules are not files.
    const found = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(stdout.toString('utf8'));
    return found?.[1] ?? null;
  };
  return {
    blobId,
    async mergeBase(one, other) {
      await requireCommit(one);
      await requireCommit(other);
      const { status, stdout } = await git('merge-base', one, other);
      if (status === 0) return stdout.toString('utf8').trim();
      const shallow = await git('rev-parse', '--is-shallow-repository');
      if (shallow.stdout.toString('utf8').trim() === 'true')
        throw new HistoryError('the common commit with the base branch lies beyond this shallow checkout', fetchMore);
      return null;
    },
    async listFiles(commit) {
      await requireCommit(commit);
      const { status, stdout, stderr } = await git('ls-tree', '-r', '-z', '--name-only', commit);
      if (status !== 0)
        throw new HistoryError(`git cannot list the files of ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
      return stdout.toString('utf8').split('\0').slice(0, -1);
    },
    async readFile(commit, path) {
      const id = await blobId(commit, path);
      if (id === null) return null;
      const { status, stdout, stderr } = await git('cat-file', 'blob', id);
      if (status !== 0)
        throw new HistoryError(`git cannot read ${path} of ${commit.slice(0, 12)}: ${stderr}`, fetchMore);
      return stdout;
    },
  };
}

/** The commit that is checked out; null where there is none, or no git. */
export async function headCommit(folder: string): Promise<string | null> {
  const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => null);
  return found?.status === 0 ? found.stdout.toString('utf8').trim() : null;
}

/** Paths below `path` that are committed or added, relative to `folder`; null where there is no git, or no checkout. */
export async function trackedFiles(folder: string, path: string): Promise<readonly string[] | null> {
  const found = await runGit(folder, ['ls-files', '-z', '--', `:(literal)${path}`]).catch(() => null);
  return found?.status === 0 ? found.stdout.toString('utf8').split('\0').slice(0, -1) : null;
}

interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

async function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    // A checkout may belong to another user in a container job; reading objects of it runs nothing of it.
    const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-C', folder];
    execFile(
      'git',
      [...safe, ...args],
      { encoding: 'buffer', maxBuffer: maxBlobBytes, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
        if (status === null) {
          const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no git client' : error?.message;
          reject(
            new HistoryError(`history cannot be read: ${reason}`, 'Install git, and check out the repository with it.'),
          );
        } else resolve({ status, stdout, stderr: stderr.toString('utf8').trim() });
      },
    );
  });
}
