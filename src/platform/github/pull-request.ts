/**
 * The pull request that a run was for. `workflow_run` names none for a fork, and nothing that the run stored is believed, so
 * it is found by what GitHub itself knows: the head commit and the repository that it is in.
 */
import { TinygateError } from '../../core/errors.js';
import { within } from '../deadline.js';
import type { Change } from '../platform.js';
import type { Of } from '../shape.js';
import { pulls as shape } from './answers.js';
import { readRepository, type Connection, type RepositoryFacts } from './connection.js';
import { readFailure } from './failure.js';
import { allPages } from './pages.js';
import type { TriggeringRun } from './situation.js';

export type Resolved =
  | { readonly kind: 'found'; readonly change: Omit<Change, 'runUrl'> & { readonly pullRequest: number } }
  /** It is closed, or has another head by now: nobody is to be told. */
  | { readonly kind: 'outdated'; readonly reason: string };

export type Head = Pick<TriggeringRun, 'headSha' | 'headBranch' | 'headRepository'>;

type Pull = Of<typeof shape>[number];

/** Throws `TinygateError` where several have this head, or the API does not answer. */
export async function resolvePullRequest(connection: Connection, head: Head): Promise<Resolved> {
  const facts = await ask(connection, () => readRepository(connection));
  const { id, defaultBranch } = facts;
  const isIt = (pull: Pull): boolean =>
    pull.state === 'open' &&
    pull.head.sha === head.headSha &&
    pull.base.repo.id === id &&
    // Without a head repository on either side it is a fork that was deleted.
    (pull.head.repo?.id ?? null) === (head.headRepository?.id ?? null);
  const candidates = (await ask(connection, () => listCandidates(connection, head))).filter(isIt);
  const [first, second] = candidates;
  if (!first) {
    const reason = `no open pull request has ${head.headSha.slice(0, 12)} as its head any more`;
    return { kind: 'outdated', reason };
  }
  if (!second) return { kind: 'found', change: changeOf(first, facts) };
  // A `workflow_run` job has the budgets of the default branch.
  const [only, ...others] = candidates.filter(({ base }) => base.ref === defaultBranch);
  if (only && others.length === 0) return { kind: 'found', change: changeOf(only, facts) };
  throw new TinygateError({
    code: 'github/ambiguous-pull-request',
    message: `expected one pull request with the head ${head.headSha.slice(0, 12)}, found ${candidates.map(({ number }) => `#${number}`).join(', ')}`,
    fix: 'Close all but one of them, or give them commits of their own.',
  });
}

/** By commit, and by branch, because GitHub does not know the pull requests of every fork's commit. */
async function listCandidates({ client, situation, where }: Connection, head: Head): Promise<Pull[]> {
  const found = new Map<number, Pull>();
  const add = (list: readonly Pull[]): void => {
    for (const pull of list) found.set(pull.number, pull);
  };
  try {
    const ofCommit = { ...where, commit_sha: head.headSha };
    add(
      await allPages({
        ask: (page) => client.rest.repos.listPullRequestsAssociatedWithCommit({ ...ofCommit, ...page }),
        shape,
      }),
    );
  } catch (error) {
    const { status } = readFailure(error);
    // The commit is not in this repository, or this is Gitea.
    if (status !== 404 && status !== 422) throw error;
  }
  const { headRepository, headBranch } = head;
  if (headRepository !== null && headBranch !== null) {
    const from = situation.name === 'gitea' ? {} : { head: `${headRepository.owner}:${headBranch}` };
    const open = { ...where, state: 'open' as const, ...from };
    add(await allPages({ ask: (page) => client.rest.pulls.list({ ...open, ...page }), shape }));
  }
  return [...found.values()];
}

function changeOf(
  { number, head, base }: Pull,
  { id: repositoryId, defaultBranch }: RepositoryFacts,
): Extract<Resolved, { kind: 'found' }>['change'] {
  return {
    event: 'pull-request',
    headSha: head.sha,
    baseSha: base.sha,
    mergeSha: null,
    forkSha: null,
    defaultBranch,
    headBranch: head.ref,
    baseBranch: base.ref,
    pullRequest: number,
    isFork: head.repo?.id !== repositoryId,
  };
}

async function ask<T>({ limits }: Connection, question: () => Promise<T>): Promise<T> {
  try {
    return await within(limits.find, question);
  } catch (error) {
    const { text } = readFailure(error);
    throw new TinygateError(
      {
        code: 'github/pull-request-unreadable',
        message: `expected to find the pull request of a run, found that the API ${text}`,
        fix: 'Grant the job pull-requests: write and contents: read.',
      },
      { cause: error },
    );
  }
}
