/**
 * History by the API, for checkouts that are too shallow: the merge base by comparing, files by git's own trees and blobs,
 * so that links and submodules count as little as they do in a checkout, and every file is held to its name in git.
 */
import { createHash } from 'node:crypto';
import { HistoryError, type HistoryFault } from '../history-error.js';
import type { History } from '../platform.js';
import { readShape, type Of, type Shape } from '../shape.js';
import * as answers from './answers.js';
import { readUpTo, unparsed } from './bytes.js';
import type { Connection } from './connection.js';
import { readFailure } from './failure.js';
import { HttpError } from '../http.js';
import { sha } from './situation.js';

/** GitHub gives no larger blob. */
const maxFileBytes = 100 * 1024 * 1024;
const maxTreePages = 100;
const fix = 'Check out with `fetch-depth: 0`, or grant the job contents: read.';

type TreeEntry = Of<typeof answers.tree>['tree'][number];

/** What the API can tell: all but what is checked out. */
export type ApiHistory = Omit<Required<History>, 'checkout' | 'readLfs'>;

export function apiHistory(connection: Connection): ApiHistory {
  const { client, situation, where } = connection;
  const trees = new Map<string, Promise<readonly TreeEntry[] | null>>();
  /** Null where there is no such tree or commit. */
  const tree = (sha: string) => {
    const known = trees.get(sha) ?? readTree(connection, sha);
    trees.set(sha, known);
    return known;
  };
  const blobId = async (commit: string, path: string): Promise<string | null> => {
    const entry = await find(commit, path);
    return entry && isFile(entry) ? entry.sha : null;
  };
  /** What stands at the path, or on the way to it where that is no folder. */
  const find = async (commit: string, path: string): Promise<TreeEntry | null> =>
    orHistoryError(`${path} of ${commit.slice(0, 12)} cannot be read by the API`, async () => {
      const parts = path.split('/');
      let entries = await tree(commit);
      if (entries === null) throw gone(commit);
      for (const [index, part] of parts.entries()) {
        const entry = entries.find((one) => one.path === part);
        if (!entry) return null;
        if (index === parts.length - 1) return entry;
        if (entry.type !== 'tree') return isFile(entry) ? null : entry;
        entries = await tree(entry.sha);
        if (entries === null) throw refused(`the API knows no folder ${part} of ${commit.slice(0, 12)}`);
      }
      return null;
    });
  return {
    blobId,
    async kindOf(commit, path) {
      const entry = await find(commit, path);
      if (entry === null || isFile(entry)) return null;
      return entry.type === 'tree' ? 'folder' : entry.type === 'commit' ? 'submodule' : 'link';
    },
    // A branch before a tag, as git takes them from a remote.
    resolve: async (name) =>
      orHistoryError(`the API cannot look up ${name}`, async () => {
        for (const ref of [`heads/${name}`, `tags/${name}`]) {
          const found = await orAbsent(answers.ref, () => client.rest.git.getRef({ ...where, ref }));
          if (found?.object.type === 'commit') return found.object.sha;
          if (found?.object.type === 'tag') return peel(connection, found.object.sha);
        }
        const isCommit = sha(name) !== null;
        return isCommit &&
          (await orAbsent(answers.commit, () => client.rest.git.getCommit({ ...where, commit_sha: name })))
          ? name
          : null;
      }),
    branchTip: async (branch) =>
      orHistoryError(`the API cannot look up the branch ${branch}`, async () => {
        const found = await orAbsent(answers.ref, () => client.rest.git.getRef({ ...where, ref: `heads/${branch}` }));
        return found?.object.type === 'commit' ? found.object.sha : null;
      }),
    parents: async (commit) =>
      orHistoryError(`the parents of ${commit.slice(0, 12)} cannot be read by the API`, async () => {
        const found = await orAbsent(answers.commit, () => client.rest.git.getCommit({ ...where, commit_sha: commit }));
        if (!found) throw gone(commit);
        return found.parents.map((parent) => parent.sha);
      }),
    listFiles: async (commit) =>
      orHistoryError(`the files of ${commit.slice(0, 12)} cannot be listed by the API`, async () => {
        const entries = await readTree(connection, commit, { recursive: '1' });
        if (entries === null) throw gone(commit);
        return entries.filter(({ type }) => type !== 'tree').map(({ path }) => path);
      }),
    mergeBase: async (one, other) =>
      orHistoryError(`the API cannot compare ${one.slice(0, 12)} and ${other.slice(0, 12)}`, async () => {
        const { change, mergeBase } = situation;
        if (mergeBase !== null && one === change.baseSha && other === change.headSha) return mergeBase;
        try {
          const basehead = `${one}...${other}`;
          const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...where, basehead, per_page: 1 });
          const found = readShape(answers.comparison, data).merge_base_commit?.sha;
          if (found === undefined) throw refused('the API tells no merge base');
          return found;
        } catch (error) {
          if (error instanceof HistoryError || !/no common ancestor/i.test((error as Error).message)) throw error;
          return null;
        }
      }),
    readFile: async (commit, path) => {
      const id = await blobId(commit, path);
      if (id === null) return null;
      const bytes = await orHistoryError(`${path} of ${commit.slice(0, 12)} cannot be read by the API`, () =>
        readBlob(connection, id),
      );
      if (gitName(bytes, id) !== id)
        throw refused(`${path} of ${commit.slice(0, 12)}: the API gave other bytes than that commit has`);
      return bytes;
    },
  };
}

function isFile({ type, mode }: TreeEntry): boolean {
  return type === 'blob' && (mode === '100644' || mode === '100755');
}

async function readTree(
  { client, situation, where }: Connection,
  sha: string,
  depth: { readonly recursive?: string } = {},
): Promise<readonly TreeEntry[] | null> {
  const entries: TreeEntry[] = [];
  for (let page = 1; page <= maxTreePages; page++) {
    // Gitea gives a large folder in pages; GitHub gives all of it.
    const more = page === 1 ? {} : { page };
    const found = await orAbsent(answers.tree, () =>
      client.rest.git.getTree({ ...where, tree_sha: sha, ...depth, ...more }),
    );
    if (!found) return null;
    for (const entry of found.tree) entries.push(entry);
    if (found.truncated !== true) return entries;
    if (situation.name === 'github') break;
  }
  throw refused(`${sha.slice(0, 12)} has too many entries for the API`);
}

async function orAbsent<T>(shape: Shape<T>, ask: () => Promise<{ readonly data: unknown }>): Promise<T | null> {
  try {
    return readShape(shape, (await ask()).data);
  } catch (error) {
    const { status } = readFailure(error);
    // 422: not the name of anything. Gitea says 400.
    if (status === 404 || status === 422 || status === 400) return null;
    throw error;
  }
}

/** The commit of an annotated tag. */
async function peel({ client, where }: Connection, tag: string): Promise<string | null> {
  const found = await orAbsent(answers.ref, () => client.rest.git.getTag({ ...where, tag_sha: tag }));
  return found?.object.type === 'commit' ? found.object.sha : null;
}

async function readBlob({ client, situation, where }: Connection, sha: string): Promise<Uint8Array> {
  if (situation.name === 'gitea') {
    const { data } = await client.rest.git.getBlob({ ...where, file_sha: sha });
    return Buffer.from(readShape(answers.blob, data).content, 'base64');
  }
  // Parsed by octokit, raw bytes would be taken for text.
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
    ...where,
    file_sha: sha,
    mediaType: { format: 'raw' },
    request: unparsed,
  });
  return readUpTo(data, maxFileBytes);
}

/** SHA-1 or SHA-256, whichever `like` is. */
function gitName(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function orHistoryError<T>(message: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HistoryError) throw error;
    if (error instanceof HttpError) throw refused(`${message}: ${error.message}`);
    throw refused(`${message}: ${readFailure(error).text}`);
  }
}

function gone(commit: string): HistoryError {
  return failed('gone', `the API knows no commit ${commit.slice(0, 12)}`);
}

function refused(found: string): HistoryError {
  return failed('refused', found);
}

function failed(fault: HistoryFault, found: string): HistoryError {
  return new HistoryError(fault, found, fix);
}
