/**
 * A pull request with the new files, for a repository that commits its model. One commit on a branch of its own, made by
 * the API: nothing is checked out, and no other branch is touched.
 */
import { createHash } from 'node:crypto';
import { SpecError } from '../core/errors.js';
import { asRefusal, statusOf, type GithubRepository, type Refused } from './github.js';

export interface PullRequestPlan {
  /** The branch is `tinygate/<name>`. */
  readonly name: string;
  /** Null: the default branch. */
  readonly base: string | null;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly files: readonly RepositoryFile[];
}

export interface RepositoryFile {
  /** In the repository, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export type PullRequestOutcome =
  | { readonly kind: 'opened' | 'updated'; readonly url: string; readonly changed: readonly string[] }
  /** The branch has these files already, or the pull request does. */
  | { readonly kind: 'unchanged'; readonly url: string | null }
  | Refused;

/** In the message of every commit of ours: a branch whose last commit lacks it is somebody's work. */
const trailer = 'Committed-by: tinygate';

export async function publishPullRequest(github: GithubRepository, plan: PullRequestPlan): Promise<PullRequestOutcome> {
  const branch = branchOf(plan.name);
  for (const { path } of plan.files) requirePath(path);
  let permission = 'contents: write';
  try {
    const base = plan.base ?? (await defaultBranch(github));
    const tip = await headOf(github, base);
    if (tip === null) throw refuse(`expected branch ${base}, found no such branch`, 'Name a branch that is there.');
    const files = plan.files.map((file) => ({ ...file, sha: blobName(file.bytes) }));
    const changed = [];
    for (const file of files) if ((await blobAt(github, file.path, tip)) !== file.sha) changed.push(file);
    if (changed.length === 0) return { kind: 'unchanged', url: null };
    const isNew = await commitOnto(github, { branch, tip, title: plan.title, files: changed });
    permission = 'pull-requests: write';
    const outcome = await upsertPull(github, { branch, base, plan });
    const names = changed.map(({ path }) => path);
    if (outcome.isOpened) return { kind: 'opened', url: outcome.url, changed: names };
    return isNew || outcome.isEdited
      ? { kind: 'updated', url: outcome.url, changed: names }
      : { kind: 'unchanged', url: outcome.url };
  } catch (error) {
    return asRefusal(error, permission);
  }
}

interface NewCommit {
  readonly branch: string;
  readonly tip: string;
  readonly title: string;
  readonly files: readonly (RepositoryFile & { readonly sha: string })[];
}

/** Whether the branch was moved; it is not where it has these files on this base already. */
async function commitOnto(github: GithubRepository, { branch, tip, title, files }: NewCommit): Promise<boolean> {
  const { request, owner, repo } = github;
  const here = { owner, repo };
  const old = await headOf(github, branch);
  const before = old === null ? null : await readCommit(github, old);
  if (before && !before.message.includes(trailer)) {
    throw refuse(
      `expected branch ${branch} as tinygate left it, found a commit by somebody else (${old?.slice(0, 12)})`,
      'Merge or move that work, and delete the branch.',
    );
  }
  for (const { bytes } of files) {
    const content = Buffer.from(bytes).toString('base64');
    await request('POST /repos/{owner}/{repo}/git/blobs', { ...here, content, encoding: 'base64' });
  }
  const base = await readCommit(github, tip);
  const tree = files.map(({ path, sha }) => ({ path, sha, mode: '100644' as const, type: 'blob' as const }));
  const made = await request('POST /repos/{owner}/{repo}/git/trees', { ...here, base_tree: base.tree, tree });
  if (before?.tree === made.data.sha && before.parents.length === 1 && before.parents[0] === tip) return false;
  const commit = await request('POST /repos/{owner}/{repo}/git/commits', {
    ...here,
    message: `${title}\n\n${trailer}\n`,
    tree: made.data.sha,
    parents: [tip],
  });
  const { sha } = commit.data;
  if (old === null) await request('POST /repos/{owner}/{repo}/git/refs', { ...here, ref: `refs/heads/${branch}`, sha });
  else
    await request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...here, ref: `heads/${branch}`, sha, force: true });
  return true;
}

async function upsertPull(
  { request, owner, repo }: GithubRepository,
  { branch, base, plan }: { readonly branch: string; readonly base: string; readonly plan: PullRequestPlan },
): Promise<{ readonly url: string; readonly isOpened: boolean; readonly isEdited: boolean }> {
  const { title, body } = plan;
  const find = async () => {
    const head = `${owner}:${branch}`;
    const query = { owner, repo, state: 'open' as const, head, base, per_page: 100 };
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', query);
    // Gitea knows no filter by head.
    return data.find((pull) => pull.head.ref === branch && pull.base.ref === base);
  };
  const open = await find();
  if (!open) {
    const { data } = await request('POST /repos/{owner}/{repo}/pulls', {
      owner,
      repo,
      title,
      body,
      head: branch,
      base,
    });
    return { url: data.html_url, isOpened: true, isEdited: false };
  }
  const isEdited = open.title !== title || (open.body ?? '').replace(/\r\n/g, '\n').trimEnd() !== body.trimEnd();
  if (isEdited) {
    const edit = { owner, repo, pull_number: open.number, title, body };
    await request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', edit);
  }
  return { url: open.html_url, isOpened: false, isEdited };
}

async function defaultBranch({ request, owner, repo }: GithubRepository): Promise<string> {
  return (await request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
}

async function headOf({ request, owner, repo }: GithubRepository, branch: string): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

async function readCommit({ request, owner, repo }: GithubRepository, sha: string) {
  const { data } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    owner,
    repo,
    commit_sha: sha,
  });
  return { message: data.message, tree: data.tree.sha, parents: data.parents.map((parent) => parent.sha) };
}

/** Git's name of the file in a commit; null where there is none, or a folder. */
async function blobAt({ request, owner, repo }: GithubRepository, path: string, ref: string): Promise<string | null> {
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path, ref });
    return Array.isArray(data) || data.type !== 'file' ? null : data.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** As git names it, in a repository of SHA-1. */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function branchOf(name: string): string {
  if (/^[A-Za-z0-9][\w-]*(\.[\w-]+)*$/.test(name) && !name.endsWith('.lock') && name.length <= 100) {
    return `tinygate/${name}`;
  }
  throw refuse(
    `expected a name of letters, digits, . _ - for the branch, found ${JSON.stringify(name)}`,
    'Rename the spec.',
  );
}

/** Files of the repository; not git's own, and not those that would make code run. */
function requirePath(path: string): void {
  const parts = path.split('/');
  const isRelative = parts.every((part) => /^[\w.+ -]+$/.test(part) && !/^\.{1,2}$/.test(part) && part.trim() === part);
  const isSafe = !parts.some((part) => /^\.git/i.test(part));
  if (isRelative && isSafe && path.length <= 500) return;
  throw refuse(
    `expected the path of a file in the repository, found ${JSON.stringify(path.slice(0, 200))}`,
    'Name a relative path without `..`, and not in .git or .github.',
  );
}

function refuse(message: string, fix: string): SpecError {
  return new SpecError({ code: 'release/pull-request', message, fix });
}
