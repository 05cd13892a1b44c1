import { chooseBase } from '../pipeline/base-commit.js';
import type { Platform } from '../platform/platform.js';

/**
 * The commit that the change lands on, which is the one that growth is compared with: an event may be older than the test
 * merge or the branch. Null where there is nothing before the change. Throws `HistoryError` where a pull request does not tell.
 */
export async function targetCommit({ change, history }: Pick<Platform, 'change' | 'history'>): Promise<string | null> {
  if (change.event !== 'pull-request') return change.baseSha;
  const chosen = await chooseBase({ change, history, named: null, hasChanges: () => Promise.resolve(false) });
  switch (chosen.kind) {
    case 'commit':
      return chosen.target.commit;
    case 'first':
      return null;
    case 'unknown':
      throw chosen.error;
    default:
      return chosen satisfies never;
  }
}
