/** History by Bitbucket's API, for a checkout that is too shallow. */
import { createHash } from 'node:crypto';
import { HttpError, type Http } from '../http.js';
import { listOf, objectOf, parseObject, textOf, type JsonObject } from '../json-object.js';
import { HistoryError } from '../history-error.js';
import type { History } from '../platform.js';

const maxFileBytes = 256 * 1024 * 1024;
const fix = 'Set `clone: { depth: full }` in bitbucket-pipelines.yml, or give the step a token with repository:read.';

/** `repository` is the API path of the repository. */
export function bitbucketHistory(http: Http, repository: string): History {
  const unknown = (error: unknown): HistoryError => {
    if (!(error instanceof HttpError)) throw error;
    return new HistoryError('refused', `Bitbucket does not tell (${error.message})`, fix, { cause: error });
  };
  /** Null where there is no commit, branch or tag of the name. */
  const readCommit = async (name: string): Promise<JsonObject | null> => {
    try {
      return parseObject(
        await http.request({ method: 'GET', path: `${repository}/commit/${encodeURIComponent(name)}` }),
      );
    } catch (error) {
      if (error instanceof HttpError && error.status === 404) return null;
      throw unknown(error);
    }
  };
  const requireCommit = async (commit: string): Promise<JsonObject> => {
    const found = await readCommit(commit);
    if (found) return found;
    throw new HistoryError('gone', `Bitbucket knows no commit ${commit.slice(0, 12)}`, fix);
  };
  const readFile: History['readFile'] = async (commit, path) => {
    const file = [commit, ...path.split('/')].map(encodeURIComponent).join('/');
    try {
      return (await http.request({ method: 'GET', path: `${repository}/src/${file}`, maxBytes: maxFileBytes })).bytes;
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 404) throw unknown(error);
    }
    // A commit that is not there answers 404 as well.
    await requireCommit(commit);
    return null;
  };
  return {
    readFile,
    async resolve(name) {
      const found = await readCommit(name);
      return found && textOf(found, 'hash');
    },
    async branchTip(branch) {
      try {
        const path = `${repository}/refs/branches/${encodeURIComponent(branch)}`;
        return textOf(objectOf(parseObject(await http.request({ method: 'GET', path })), 'target'), 'hash');
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return null;
        throw unknown(error);
      }
    },
    async parents(commit) {
      return listOf(await requireCommit(commit), 'parents').flatMap((parent) => textOf(parent, 'hash') ?? []);
    },
    async mergeBase(one, other) {
      const range = [one, other].map(encodeURIComponent).join('..');
      try {
        const answer = await http.request({ method: 'GET', path: `${repository}/merge-base/${range}` });
        return textOf(parseObject(answer), 'hash');
      } catch (error) {
        throw unknown(error);
      }
    },
    /** The API has no names of blobs; Bitbucket's repositories name them by SHA-1, so the bytes tell. */
    async blobId(commit, path) {
      const bytes = await readFile(commit, path);
      if (bytes === null) return null;
      return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    },
  };
}
