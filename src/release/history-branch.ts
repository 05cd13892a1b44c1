/**
 * A history on a branch of its own: a commit for each time that it grows, made by the API. Whoever writes at the same time is
 * not written over: the file is read again, and what is new is put behind that.
 */
import { SpecError } from '../core/errors.js';
import { pause } from '../platform/deadline.js';
import { readUpTo, unparsed } from '../platform/github/bytes.js';
import { maxReportBytes } from '../report/max-bytes.js';
import { addCommit, addTree, blobName, headOf, moveBranch, readCommit, type RepositoryFile } from './commits.js';
import { asRefusal, publishing, statusOf, type GithubRepository, type Refused } from './github.js';

export const historyFile = 'history.json';

export interface HistoryBranchPlan {
  readonly branch: string;
  /** First line of the commit's message. */
  readonly title: string;
  /** The files of the branch from its present history; null where it has no history yet. May be called more than once. */
  readonly extend: (previous: string | null) => Promise<readonly RepositoryFile[]>;
}

export type HistoryBranchOutcome =
  | { readonly kind: 'committed'; readonly commit: string; readonly isNew: boolean }
  /** The branch says so already. */
  | { readonly kind: 'unchanged' }
  | Refused;

const permission = 'contents: write';
/** Git's name of a tree without any file: a branch that was begun by hand. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const maxAttempts = 5;

/**
 * @param pauseMs before the history is read again, after another job wrote; doubled each time.
 * @throws SpecError where the branch is somebody's work.
 */
export async function keepOnBranch(
  github: GithubRepository,
  plan: HistoryBranchPlan,
  pauseMs = 500,
): Promise<HistoryBranchOutcome> {
  try {
    return await publishing(github, () => keep(github, plan, pauseMs));
  } catch (error) {
    return asRefusal(error, permission);
  }
}

async function keep(
  github: GithubRepository,
  { branch, title, extend }: HistoryBranchPlan,
  pauseMs: number,
): Promise<HistoryBranchOutcome> {
  for (let attempt = 1; ; attempt++) {
    const old = await headOf(github, branch);
    const before = old === null ? null : await readCommit(github, old);
    const previous = old === null ? null : await readHistory(github, old);
    if (before !== null && previous === null && before.tree !== emptyTree) throw othersWork(branch);
    const files = await extend(previous);
    const text = files.find(({ path }) => path === historyFile);
    if (text !== undefined && previous !== null && blobName(text.bytes) === blobName(Buffer.from(previous)))
      return { kind: 'unchanged' };
    const tree = await addTree(github, previous === null ? null : (before?.tree ?? null), files);
    const commit = await addCommit(github, { title, tree, parents: old === null ? [] : [old] });
    try {
      await moveBranch(github, branch, { old, sha: commit, isForced: false });
      return { kind: 'committed', commit, isNew: previous === null };
    } catch (error) {
      // No fast forward, or the branch is there by now: another job was faster.
      if (![409, 422].includes(statusOf(error) ?? 0) || attempt === maxAttempts) throw error;
    }
    await pause(pauseMs * 2 ** (attempt - 1));
  }
}

async function readHistory({ request, owner, repo }: GithubRepository, ref: string): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path: historyFile,
      ref,
      // Beyond a megabyte the API has the bytes alone.
      headers: { accept: 'application/vnd.github.raw+json' },
      request: unparsed,
    });
    return Buffer.from(await readUpTo(data, maxReportBytes)).toString('utf8');
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function othersWork(branch: string): SpecError {
  return new SpecError({
    code: 'history/branch',
    message: `expected branch ${branch} to hold ${historyFile} or nothing, found other files`,
    cause: 'It is a branch that somebody works on.',
    fix: 'Name a branch that is there for the history alone: history-branch.',
  });
}
