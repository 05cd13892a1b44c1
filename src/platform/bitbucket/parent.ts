/** The commit before a push, which no variable of Bitbucket names: the first parent, where a merge or a squash came from. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Change } from '../platform.js';

const run = promisify(execFile);

/**
 * A push of several commits is compared with its last but one; pull requests compare all of them. Where the checkout does
 * not tell, this is no push that anything can be compared with, rather than a first one.
 */
export async function withParent(change: Change, folder: string): Promise<Change> {
  const { event, headSha } = change;
  if (event !== 'push' || headSha === null) return change;
  try {
    const git = ['-c', 'safe.directory=*', '-C', folder, 'rev-list', '--parents', '--max-count=1', headSha];
    const { stdout } = await run('git', git, { env: { ...process.env, LC_ALL: 'C' } });
    const [, parent] = stdout.trim().split(' ');
    return parent === undefined ? { ...change, event: 'other' } : { ...change, baseSha: parent };
  } catch {
    return { ...change, event: 'other' };
  }
}
