/** Reading and making commits by GitHub's API: nothing is checked out. */
import { createHash } from 'node:crypto';
import * as answers from '../platform/github/answers.js';
import { object, readShape, text } from '../platform/shape.js';
import { statusOf, type GithubRepository } from './github.js';

export interface RepositoryFile {
  /** In the repository, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** In the message of every commit of ours: a branch whose last commit lacks it is somebody's work. */
export const trailer = 'Committed-by: tinygate';

/** The commit that a branch is at; null where there is no such branch. */
export async function headOf({ request, owner, repo }: GithubRepository, branch: string): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
    return readShape(answers.ref, data).object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

export interface CommitFacts {
  readonly message: string;
  /** Git's name of its tree. */
  readonly tree: string;
  readonly parents: readonly string[];
}

export async function readCommit({ request, owner, repo }: GithubRepository, sha: string): Promise<CommitFacts> {
  const { data } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    owner,
    repo,
    commit_sha: sha,
  });
  const { message, tree, parents } = readShape(answers.commit, data);
  return { message, tree: tree.sha, parents: parents.map((parent) => parent.sha) };
}

/** Git's name of the file in a commit; null where there is none, or a folder. */
export async function blobAt(
  { request, owner, repo }: GithubRepository,
  path: string,
  ref: string,
): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
    if (Array.isArray(data)) return null;
    const { type, sha } = readShape(object({ type: text, sha: text }), data);
    return type === 'file' ? sha : null;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** As git names it, in a repository of SHA-1. */
export function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Git's name of a tree that is that of `base` with these files in it; null: of these files alone. */
export async function addTree(
  { request, owner, repo }: GithubRepository,
  base: string | null,
  files: readonly RepositoryFile[],
): Promise<string> {
  const here = { owner, repo };
  for (const { bytes } of files) {
    const content = Buffer.from(bytes).toString('base64');
    await request('POST /repos/{owner}/{repo}/git/blobs', { ...here, content, encoding: 'base64' });
  }
  const tree = files.map(({ path, bytes }) => ({
    path,
    sha: blobName(bytes),
    mode: '100644' as const,
    type: 'blob' as const,
  }));
  const made = await request('POST /repos/{owner}/{repo}/git/trees', {
    ...here,
    ...(base === null ? {} : { base_tree: base }),
    tree,
  });
  return readShape(answers.made, made.data).sha;
}

export interface NewCommit {
  readonly title: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** @returns its name; no branch is at it yet. */
export async function addCommit(
  { request, owner, repo }: GithubRepository,
  { title, tree, parents }: NewCommit,
): Promise<string> {
  const { data } = await request('POST /repos/{owner}/{repo}/git/commits', {
    owner,
    repo,
    message: `${title}\n\n${trailer}\n`,
    tree,
    parents: [...parents],
  });
  return readShape(answers.made, data).sha;
}

/**
 * Lets a branch be at a commit. `old` is where it was, null where it was not there.
 * @param isForced whether it may leave commits behind. Else the server refuses (422) what is no descendant.
 */
export async function moveBranch(
  { request, owner, repo }: GithubRepository,
  branch: string,
  { old, sha, isForced }: { readonly old: string | null; readonly sha: string; readonly isForced: boolean },
): Promise<void> {
  const here = { owner, repo };
  if (old === null) await request('POST /repos/{owner}/{repo}/git/refs', { ...here, ref: `refs/heads/${branch}`, sha });
  else {
    const to = { ...here, ref: `heads/${branch}`, sha, force: isForced };
    await request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', to);
  }
}
