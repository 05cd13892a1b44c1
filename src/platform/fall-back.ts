/** History from the checkout, and from the platform's API where the checkout is too shallow. */
import { DeadlineError, within, type Limit } from './deadline.js';
import { HistoryError, type HistoryFault } from './history-error.js';
import type { Checkout, History } from './platform.js';

/**
 * Where both fail, what the first says is what can be mended: the checkout. Each question to the second has this limit; a
 * platform that did not answer one in time is not asked another.
 */
export function fallBack(first: History, api: History, limit: Limit): History {
  const second = bounded(api, limit);
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

function bounded(api: History, limit: Limit): History {
  let silence: HistoryError | null = null;
  const ask = async <T>(read: () => Promise<T>): Promise<T> => {
    if (silence) throw silence;
    try {
      return await within(limit, read);
    } catch (error) {
      if (!(error instanceof DeadlineError)) throw error;
      silence = new HistoryError('refused', `the API of the platform ${error.message}`, 'Check out with full history.');
      throw silence;
    }
  };
  const { listFiles } = api;
  return {
    mergeBase: (one, other) => ask(() => api.mergeBase(one, other)),
    readFile: (commit, path) => ask(() => api.readFile(commit, path)),
    blobId: (commit, path) => ask(() => api.blobId(commit, path)),
    resolve: (name) => ask(() => api.resolve(name)),
    branchTip: (branch) => ask(() => api.branchTip(branch)),
    kindOf: (commit, path) => ask(() => api.kindOf(commit, path)),
    parents: (commit) => ask(() => api.parents(commit)),
    ...(listFiles ? { listFiles: (commit: string) => ask(() => listFiles(commit)) } : {}),
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
