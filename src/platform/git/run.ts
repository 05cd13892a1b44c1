/**
 * The `git` client of the machine, for reading only. Arguments never pass a shell. A checkout may belong to another user in
 * a container job, so its owner is not asked for; in exchange nothing that its configuration names is started: no hook, no
 * monitor, and no transport, by which a partial clone would fetch what it left out.
 */
import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { childEnvironment } from '../../core/child-environment.js';
import { whyNoClient } from './faults.js';

const safe = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'] as const;

/**
 * A hook, or a shell that works on another repository, names a repository by these. The one that is asked about is that of
 * the folder: any other would answer, without an error, with commits and files that have nothing to do with it.
 */
const otherRepository: ReadonlySet<string> = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_NAMESPACE',
  'GIT_GRAFT_FILE',
  'GIT_SHALLOW_FILE',
]);

const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // For clients that do not know the former. The configuration of a repository cannot allow what this does not.
  GIT_ALLOW_PROTOCOL: 'none',
  // A commit is what its name says, whatever refs/replace has.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;

/** Largest output of one call: the list of the files of a commit. */
const maxOutputBytes = 256 * 1024 * 1024;

export interface GitResult {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Throws `HistoryError` only where git cannot be started; what git refuses is a status. */
export async function runGit(folder: string, args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...safe, '-C', folder, ...args],
      { encoding: 'buffer', maxBuffer: maxOutputBytes, env: ownEnvironment() },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : null) : 0;
        if (status === null) reject(whyNoClient(error as NodeJS.ErrnoException));
        else resolve({ status, stdout, stderr: stderr.toString('utf8').trim() });
      },
    );
  });
}

/** A client that goes on answering, such as `cat-file --batch`. */
export function startGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...safe, '-C', folder, ...args], { env: ownEnvironment() });
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(childEnvironment(process.env)).filter(([name]) => !otherRepository.has(name));
  return { ...Object.fromEntries(inherited), ...environment };
}
