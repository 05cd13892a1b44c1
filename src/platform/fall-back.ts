/** History from the checkout, and from the platform's API where the checkout is too shallow. */
import { HistoryError, type History } from './platform.js';

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
        throw new HistoryError(`${error.message}, and ${other.message}`, error.fix);
      }
    }
  };
  return {
    mergeBase: (one, other) => either((history) => history.mergeBase(one, other)),
    readFile: (commit, path) => either((history) => history.readFile(commit, path)),
    blobId: (commit, path) => either((history) => history.blobId(commit, path)),
    listFiles: (commit) =>
      either(async ({ listFiles }) => {
        if (listFiles) return listFiles(commit);
        throw new HistoryError('its files cannot be listed here', 'Check out with `fetch-depth: 0`.');
      }),
  };
}
