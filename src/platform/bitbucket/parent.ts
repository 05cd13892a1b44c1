/** The commit before a push, which no variable of Bitbucket names: the first parent, where a merge or a squash came from. */
import { gitHistory } from '../git.js';
import { HistoryError } from '../history-error.js';
import type { Change } from '../platform.js';

/**
 * A push of several commits is compared with its last but one; pull requests compare all of them. Where the checkout does
 * not tell, this is no push that anything can be compared with, rather than a first one.
 */
export async function withParent(change: Change, folder: string): Promise<Change> {
  const { event, headSha } = change;
  if (event !== 'push' || headSha === null) return change;
  try {
    const [parent] = await gitHistory(folder).parents(headSha);
    return parent === undefined ? { ...change, event: 'other' } : { ...change, baseSha: parent };
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    return { ...change, event: 'other' };
  }
}
