/**
 * A pull request with the new files, for a repository that commits its model. One commit on a branch of its own, made by
 * the API: nothing is checked out, and no other branch is touched.
 */
import { SpecError } from '../core/errors.js';
import {
  addCommit,
  addTree,
  blobAt,
  blobName,
  headOf,
  moveBranch,
  readCommit,
  trailer,
  type RepositoryFile,
} from './commits.js';
import { list, readShape } from '../platform/shape.js';
import { openPull, repository } from '../platform/github/answers.js';
import { asRefusal, publishing, type GithubRepository, type Refused } from './github.js';

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

export type PullRequestOutcome =
  | { readonly kind: 'opened' | 'updated'; readonly url: string; readonly changed: readonly string[] }
  /** The branch has these files already, or the pull request does. */
  | { readonly kind: 'unchanged'; readonly url: string | null }
  | Refused;

export async function publishPullRequest(github: GithubRepository, plan: PullRequestPlan): Promise<PullRequestOutcome> {
  const branch = branchOf(plan.name);
  for (const { path } of plan.files) requirePath(path);
  let permission = 'contents: write';
  const propose = async (): Promise<PullRequestOutcome> => {
    const base = plan.base ?? (await defaultBranch(github));
    const tip = await headOf(github, base);
    if (tip === null) throw refuse(`expected branch ${base}, found no such branch`, 'Name a branch that is there.');
    const changed = [];
    for (const file of plan.files)
      if ((await blobAt(github, file.path, tip)) !== blobName(file.bytes)) changed.push(file);
    if (changed.length === 0) return { kind: 'unchanged', url: null };
    const isNew = await commitOnto(github, { branch, tip, title: plan.title, files: changed });
    permission = 'pull-requests: write';
    const outcome = await upsertPull(github, { branch, base, plan });
    const names = changed.map(({ path }) => path);
    if (outcome.isOpened) return { kind: 'opened', url: outcome.url, changed: names };
    return isNew || outcome.isEdited
      ? { kind: 'updated', url: outcome.url, changed: names }
      : { kind: 'unchanged', url: outcome.url };
  };
  try {
    return await publishing(github, propose);
  } catch (error) {
    return asRefusal(error, permission);
  }
}

interface Work {
  readonly branch: string;
  readonly tip: string;
  readonly title: string;
  readonly files: readonly RepositoryFile[];
}

/** Whether the branch was moved; it is not where it has these files on this base already. */
async function commitOnto(github: GithubRepository, { branch, tip, title, files }: Work): Promise<boolean> {
  const old = await headOf(github, branch);
  const before = old === null ? null : await readCommit(github, old);
  if (before && !before.message.includes(trailer)) {
    throw refuse(
      `expected branch ${branch} as tinygate left it, found a commit by somebody else (${old?.slice(0, 12)})`,
      'Merge or move that work, and delete the branch.',
    );
  }
  const tree = await addTree(github, (await readCommit(github, tip)).tree, files);
  if (before?.tree === tree && before.parents.length === 1 && before.parents[0] === tip) return false;
  const sha = await addCommit(github, { title, tree, parents: [tip] });
  await moveBranch(github, branch, { old, sha, isForced: true });
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
    return readShape(list(openPull), data).find((pull) => pull.head.ref === branch && pull.base.ref === base);
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
    return { url: readShape(openPull, data).html_url, isOpened: true, isEdited: false };
  }
  const isEdited = open.title !== title || (open.body ?? '').replace(/\r\n/g, '\n').trimEnd() !== body.trimEnd();
  if (isEdited) {
    const edit = { owner, repo, pull_number: open.number, title, body };
    await request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', edit);
  }
  return { url: open.html_url, isOpened: false, isEdited };
}

async function defaultBranch({ request, owner, repo }: GithubRepository): Promise<string> {
  return readShape(repository, (await request('GET /repos/{owner}/{repo}', { owner, repo })).data).default_branch;
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
