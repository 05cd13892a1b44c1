/** History by Bitbucket's API, for a checkout that is too shallow. */
import { createHash } from 'node:crypto';
import { HttpError, type Http, type HttpAnswer, type HttpRequest } from '../http.js';
import { parseAnswer } from '../json-object.js';
import { list, maybe, object, text, type Of } from '../shape.js';
import * as answers from './answers.js';
import { HistoryError } from '../history-error.js';
import type { History, NotFile } from '../platform.js';

const maxFileBytes = 256 * 1024 * 1024;
const fix = 'Set `clone: { depth: full }` in bitbucket-pipelines.yml, or give the step a token with repository:read.';

type Commit = Of<typeof answers.commit>;

/** `repository` is the API path of the repository. */
export function bitbucketHistory(http: Http, repository: string): History {
  const unknown = (error: unknown): HistoryError => {
    if (!(error instanceof HttpError)) throw error;
    return new HistoryError('refused', `Bitbucket does not tell (${error.message})`, fix, { cause: error });
  };
  /** Null where there is no commit, branch or tag of the name. */
  const readCommit = async (name: string): Promise<Commit | null> => {
    try {
      return parseAnswer(
        await http.request({ method: 'GET', path: `${repository}/commit/${encodeURIComponent(name)}` }),
        answers.commit,
      );
    } catch (error) {
      if (error instanceof HttpError && error.status === 404) return null;
      throw unknown(error);
    }
  };
  const requireCommit = async (commit: string): Promise<Commit> => {
    const found = await readCommit(commit);
    if (found) return found;
    throw new HistoryError('gone', `Bitbucket knows no commit ${commit.slice(0, 12)}`, fix);
  };
  /** Null where the commit has nothing at the path. */
  const readSource = async (
    commit: string,
    path: string,
    how: Pick<HttpRequest, 'query' | 'maxBytes'>,
  ): Promise<HttpAnswer | null> => {
    const file = [commit, ...path.split('/')].map(encodeURIComponent).join('/');
    try {
      return await http.request({ method: 'GET', path: `${repository}/src/${file}`, ...how });
    } catch (error) {
      if (!(error instanceof HttpError) || error.status !== 404) throw unknown(error);
    }
    // A commit that is not there answers 404 as well.
    await requireCommit(commit);
    return null;
  };
  const known = new Map<string, Promise<NotFile | 'file' | null>>();
  const lookAt = (commit: string, path: string) => {
    const key = `${commit}:${path}`;
    const kind = known.get(key) ?? readKind(commit, path);
    known.set(key, kind);
    return kind;
  };
  const readKind = async (commit: string, path: string): Promise<NotFile | 'file' | null> => {
    const answer = await readSource(commit, path, { query: [['format', 'meta']] });
    if (answer === null) return null;
    try {
      return kindOfEntry(parseAnswer(answer, entryShape));
    } catch (error) {
      throw unknown(error);
    }
  };
  /** A link is read as if the path that it holds were a file; only its description tells. */
  const kindOf: History['kindOf'] = async (commit, path) => {
    const parts = path.split('/');
    for (const index of parts.keys()) {
      const kind = await lookAt(commit, parts.slice(0, index + 1).join('/'));
      if (kind === null || kind === 'file') return null;
      if (kind !== 'folder' || index === parts.length - 1) return kind;
    }
    return null;
  };
  const readFile: History['readFile'] = async (commit, path) => {
    const found = await readSource(commit, path, { maxBytes: maxFileBytes });
    return found && (await kindOf(commit, path)) === null ? found.bytes : null;
  };
  return {
    readFile,
    kindOf,
    async resolve(name) {
      const found = await readCommit(name);
      return found?.hash ?? null;
    },
    async branchTip(branch) {
      try {
        const path = `${repository}/refs/branches/${encodeURIComponent(branch)}`;
        return parseAnswer(await http.request({ method: 'GET', path }), answers.branch).target.hash;
      } catch (error) {
        if (error instanceof HttpError && error.status === 404) return null;
        throw unknown(error);
      }
    },
    async parents(commit) {
      return (await requireCommit(commit)).parents.map(({ hash }) => hash);
    },
    async mergeBase(one, other) {
      const range = [one, other].map(encodeURIComponent).join('..');
      try {
        const answer = await http.request({ method: 'GET', path: `${repository}/merge-base/${range}` });
        return parseAnswer(answer, answers.named).hash;
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

/** One attribute may come without its list. */
const entryShape = object({
  type: text,
  attributes: maybe<string | readonly string[]>((value, place) =>
    typeof value === 'string' ? value : list(text)(value, place),
  ),
});

/** By what `format=meta` tells: a folder, or a file with attributes. */
function kindOfEntry({ type, attributes }: Of<typeof entryShape>): NotFile | 'file' {
  if (type === 'commit_directory') return 'folder';
  if (type !== 'commit_file' || attributes === null)
    throw new HttpError(200, 'expected the description of a file or a folder, found another answer');
  const told = [attributes].flat();
  return told.includes('link') ? 'link' : told.includes('subrepository') ? 'submodule' : 'file';
}
