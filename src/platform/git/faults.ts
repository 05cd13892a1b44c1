/** What git's refusals mean, and what mends each. */
import { HistoryError } from '../history-error.js';

export const fetchMore = 'Check out with `fetch-depth: 0`, or fetch the base branch before tinygate runs.';

export function whyNoClient(error: NodeJS.ErrnoException): HistoryError {
  const found =
    error.code === 'ENOENT'
      ? 'there is no git client on this machine'
      : `the git client cannot be used (${error.code ?? error.message})`;
  return new HistoryError('no-client', found, 'Install git, and check out the repository with it.', { cause: error });
}

/** Null where the text is about none of the faults that have a fix of their own. */
export function readRefusal(stderr: string): HistoryError | null {
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    return new HistoryError(
      'foreign-owner',
      'the repository belongs to another user than the one who runs this, and git will not read it',
      'Run `git config --global --add safe.directory "$PWD"` before tinygate, or update git to 2.38 or newer.',
    );
  }
  if (/not a git repository|cannot change to/.test(stderr)) {
    return new HistoryError(
      'no-repository',
      'this folder is in no git repository',
      'Run tinygate in a clone of the repository; in CI, check it out with git and not as an archive.',
    );
  }
  if (/promisor remote|lazy fetching disabled/.test(stderr)) {
    return new HistoryError(
      'partial-clone',
      'this is a partial clone, which left an object at its remote that is needed here',
      'Clone without `--filter` (actions/checkout: without `filter`), or fetch the object before: git show COMMIT:PATH.',
    );
  }
  if (
    /corrupt|inflate|unable to unpack|garbage|bad object|hash mismatch|unable to read tree|not a tree object|could not read|unable to stream|failed to read/i.test(
      stderr,
    )
  ) {
    return damaged(`an object of this repository cannot be read: ${firstLine(stderr)}`);
  }
  return null;
}

export function whyRefused(what: string, stderr: string): HistoryError {
  return readRefusal(stderr) ?? new HistoryError('refused', `git cannot ${what}: ${firstLine(stderr)}`, fetchMore);
}

export function damaged(found: string): HistoryError {
  return new HistoryError('damaged', found, 'Run `git fsck`, then clone the repository again.');
}

export function notFetched(commit: string): HistoryError {
  return new HistoryError(
    'not-fetched',
    `commit ${short(commit)} is not in this checkout, whose history is shallow`,
    fetchMore,
  );
}

export function gone(commit: string): HistoryError {
  return new HistoryError(
    'gone',
    `commit ${short(commit)} is not in this repository, though its history is complete: a force push replaced it, or its branch was not fetched`,
    'Fetch the branch that has it, or name another commit to compare with (--base REF; input base of the action).',
  );
}

export function short(commit: string): string {
  return commit.slice(0, 12);
}

function firstLine(stderr: string): string {
  return (stderr.split('\n').find((line) => line.trim() !== '') ?? 'it gives no reason').slice(0, 300);
}
