/** History by GitLab's repository API, for a checkout that is too shallow. */
import { HttpError, type Http } from '../http.js';
import { parseAnswer } from '../json-object.js';
import type { Of } from '../shape.js';
import { HistoryError } from '../history-error.js';
import type { History, NotFile } from '../platform.js';
import * as answers from './answers.js';
import { pagesOf } from './pages.js';

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
    parseAnswer(
      await http.request({ method: 'GET', path: `${repository}/commits/${encodeURIComponent(name)}` }),
      answers.commit,
    );
  type Entries = readonly Of<typeof answers.entry>[];
  const folders = new Map<string, Promise<Entries>>();
  /** The entries of a folder; the root is ''. */
  const listFolder = (commit: string, path: string) => {
    const key = `${commit}:${path}`;
    const known = folders.get(key) ?? readFolder(commit, path);
    folders.set(key, known);
    return known;
  };
  const readFolder = async (commit: string, path: string): Promise<Entries> => {
    const query: [string, string][] = [['ref', commit], ...(path === '' ? [] : [['path', path] as [string, string]])];
    try {
      return await pagesOf(http, `${repository}/tree`, query, answers.entry);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      // A commit that is not there and a folder that is not there answer the same.
      if (error.status === 404) await readCommit(commit).catch(rethrow);
      throw unknown(error);
    }
  };
  /** The file API reads a link as if the path that it holds were a file; only the list of its folder tells. */
  const kindOf: History['kindOf'] = async (commit, path) => {
    const parts = path.split('/');
    for (const [index, part] of parts.entries()) {
      const entries = await listFolder(commit, parts.slice(0, index).join('/'));
      const entry = entries.find(({ name }) => name === part);
      if (!entry) return null;
      const kind = kindOfMode(entry.mode);
      if (kind === 'file') return null;
      if (kind !== 'folder' || index === parts.length - 1) return kind;
    }
    return null;
  };
  /** Only of a file; null for a link. */
  const ofFile = async <T>(commit: string, path: string, read: () => Promise<T>): Promise<T | null> => {
    const found = await orAbsent(read);
    return found !== null && (await kindOf(commit, path)) === null ? found : null;
  };
  return {
    kindOf,
    async resolve(name) {
      try {
        return (await readCommit(name)).id;
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Commit Not Found')) return null;
        throw unknown(error);
      }
    },
    async branchTip(branch) {
      try {
        const path = `${repository}/branches/${encodeURIComponent(branch)}`;
        return parseAnswer(await http.request({ method: 'GET', path }), answers.branch).commit.id;
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Branch Not Found')) return null;
        throw unknown(error);
      }
    },
    async parents(commit) {
      try {
        return (await readCommit(commit)).parent_ids;
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        throw unknown(error);
      }
    },
    async mergeBase(one, other) {
      try {
        const query = [one, other].map((commit) => ['refs[]', commit] as const);
        const answer = await http.request({ method: 'GET', path: `${repository}/merge_base`, query });
        return parseAnswer(answer, answers.named).id;
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        if (error.status === 404 && error.message.includes('404 Merge Base Not Found')) return null;
        throw unknown(error);
      }
    },
    readFile: (commit, path) =>
      ofFile(commit, path, async () => {
        const request = { method: 'GET', path: `${file(path)}/raw`, query: [['ref', commit]] } as const;
        return (await http.request({ ...request, maxBytes: maxFileBytes })).bytes;
      }),
    blobId: (commit, path) =>
      ofFile(commit, path, async () => {
        const answer = await http.request({
          method: 'GET',
          path: file(path),
          query: [['ref', commit]],
          // The content comes along as base64.
          maxBytes: 2 * maxFileBytes,
        });
        return parseAnswer(answer, answers.file).blob_id;
      }),
  };
}

function kindOfMode(mode: string): NotFile | 'file' {
  switch (mode) {
    case '100644':
    case '100755':
      return 'file';
    case '040000':
      return 'folder';
    case '160000':
      return 'submodule';
    default:
      return 'link';
  }
}

function rethrow(error: unknown): never {
  throw error instanceof HttpError ? unknown(error) : error;
}

function unknown(error: HttpError): HistoryError {
  const isGone = error.status === 404 && error.message.includes('404 Commit Not Found');
  return new HistoryError(isGone ? 'gone' : 'refused', `GitLab does not tell (${error.message})`, fix, {
    cause: error,
  });
}
