/** History from the checkout, and from the platform's API where the checkout is too shallow. */
import { HistoryError, type HistoryFault } from './history-error.js';
import type { Checkout, History } from './platform.js';

/** Where both fail, what the first says is what can be mended: the checkout. */
export function fallBack(first: History, second: History): History {
  const either = async <T>(read: (history: History) => Promise<T>): Promise<T> => {
    try {
      return await read(first);
    } catch (error) {
      if (!(error instanceof HistoryError)) throw error;
      try {
        return await read(second);
      } catch (other) {
        if (!(other instanceof HistoryError)) throw other;
        throw both(error, other);
      }
    }
  };
  return {
    mergeBase: (one, other) => either((history) => history.mergeBase(one, other)),
    readFile: (commit, path) => either((history) => history.readFile(commit, path)),
    resolve: async (name) => (await first.resolve(name).catch(orNull)) ?? second.resolve(name),
    branchTip: async (branch) => (await first.branchTip(branch).catch(orNull)) ?? second.branchTip(branch),
    ...(first.checkout ? { checkout: () => checkoutOf(first) } : {}),
    kindOf: (commit, path) => either((history) => history.kindOf(commit, path)),
    ...(first.readLfs ? { readLfs: first.readLfs } : {}),
    parents: (commit) => either((history) => history.parents(commit)),
    blobId: (commit, path) => either((history) => history.blobId(commit, path)),
    listFiles: (commit) =>
      either(async ({ listFiles }) => {
        if (listFiles) return listFiles(commit);
        throw new HistoryError('refused', 'its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
      }),
  };
}

/** The platform may know what is judged where no repository is checked out. */
async function checkoutOf({ checkout }: History): Promise<Checkout> {
  const nothing = { commit: null, branch: null, remoteDefault: null };
  return (await checkout?.().catch(orNull)) ?? nothing;
}

function orNull(error: unknown): null {
  if (error instanceof HistoryError) return null;
  throw error;
}

/** A commit that neither has is gone; else what the checkout lacks is what can be mended. */
function both(first: HistoryError, second: HistoryError): HistoryError {
  const fault: HistoryFault = second.fault === 'gone' && first.fault === 'not-fetched' ? 'gone' : first.fault;
  return new HistoryError(fault, `${first.found}, and ${second.found}`, first.fix);
}
