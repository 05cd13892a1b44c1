/** History by GitLab's repository API, for a checkout that is too shallow. */
import { HttpError, type Http } from '../http.js';
import { objectOf, parseObject, textOf, textsOf } from '../json-object.js';
import { HistoryError } from '../history-error.js';
import type { History } from '../platform.js';

const maxFileBytes = 256 * 1024 * 1024;
const fix = 'Set `GIT_DEPTH: 0` for the job, or give it a token that may read the API.';

export function gitlabHistory(http: Http, projectId: string): History {
  const repository = `/projects/${encodeURIComponent(projectId)}/repository`;
  const file = (path: string) => `${repository}/files/${encodeURIComponent(path)}`;

  /** Null where the commit has no such file; a commit or a project that cannot be read is an error. */
  const orAbsent = async <T>(read: () => Promise<T>): Promise<T | null> => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      if (error.status === 404 && error.message.includes('404 File Not Found')) return null;
      throw unknown(error);
    }
  };
  const readCommit = async (name: string) =>
    parseObject(await http.request({ method: 'GET', path: `${repository}/commits/${encodeURIComponent(name)}` }));
  return {
    async resolve(name) {
      try {
        return textOf(await readCommit(name), 'id');
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Commit Not Found')) return null;
        throw unknown(error);
      }
    },
    async branchTip(branch) {
      try {
        const path = `${repository}/branches/${encodeURIComponent(branch)}`;
        return textOf(objectOf(parseObject(await http.request({ method: 'GET', path })), 'commit'), 'id');
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Branch Not Found')) return null;
        throw unknown(error);
      }
    },
    async parents(commit) {
      try {
        return textsOf(await readCommit(commit), 'parent_ids');
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        throw unknown(error);
      }
    },
    async mergeBase(one, other) {
      try {
        const query = [one, other].map((commit) => ['refs[]', commit] as const);
        return textOf(
          parseObject(await http.request({ method: 'GET', path: `${repository}/merge_base`, query })),
          'id',
        );
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Merge Base Not Found')) return null;
        throw unknown(error);
      }
    },
    readFile: (commit, path) =>
      orAbsent(async () => {
        const request = { method: 'GET', path: `${file(path)}/raw`, query: [['ref', commit]] } as const;
        return (await http.request({ ...request, maxBytes: maxFileBytes })).bytes;
      }),
    blobId: (commit, path) =>
      orAbsent(async () => {
        const answer = await http.request({
          method: 'GET',
          path: file(path),
          query: [['ref', commit]],
          // The content comes along as base64.
          maxBytes: 2 * maxFileBytes,
        });
        return textOf(parseObject(answer), 'blob_id');
      }),
  };
}

function unknown(error: HttpError): HistoryError {
  const isGone = error.status === 404 && error.message.includes('404 Commit Not Found');
  return new HistoryError(isGone ? 'gone' : 'refused', `GitLab does not tell (${error.message})`, fix, {
    cause: error,
  });
}
