/**
 * The commit that a change is compared with. It follows from the event and from git alone: nothing that the change brings
 * along has a say in it, but for the commits that it is made of.
 */
import { SpecError } from '../core/errors.js';
import { HistoryError } from '../platform/history-error.js';
import type { Change, Checkout, History } from '../platform/platform.js';

export interface BaseCommit {
  readonly commit: string;
  /** For people: `the first parent of the test merge`. */
  readonly role: string;
}

/** The commit that the change left its target at: growth counts against it too, where the target has moved since. */
export type Fork = BaseCommit | { readonly unknown: HistoryError };

export type Chosen =
  | {
      readonly kind: 'commit';
      /** What the change would be merged into, or the state before it. */
      readonly target: BaseCommit;
      /** Null where the target alone counts. */
      readonly fork: Fork | null;
      /** The commit that merges the change into the target, where it is what is checked out. */
      readonly isMerged: boolean;
      /** Commit whose lock counts for what is trained. */
      readonly lockCommit: string;
      /** What people should know about it; null where there is nothing more. */
      readonly note: string | null;
    }
  /** There is nothing before this, and rightly so. */
  | { readonly kind: 'first'; readonly reason: string }
  /** There should be something. */
  | { readonly kind: 'unknown'; readonly error: HistoryError };

export interface Question {
  readonly change: Change;
  readonly history: History;
  /** A commit, branch or tag that the user names; null: the event decides. */
  readonly named: string | null;
  /** Whether the working tree changed what the run reads. */
  readonly hasChanges: (commit: string) => Promise<boolean>;
  /** Whether what is judged is the head commit and not the checkout. */
  readonly isFollowUp?: boolean;
}

/** Throws `SpecError` for a name that stands for no commit. What git or the platform cannot tell is an answer. */
export async function chooseBase(question: Question): Promise<Chosen> {
  try {
    if (question.named !== null) return await byName(question.named, question);
    switch (question.change.event) {
      case 'pull-request':
        return await ofPullRequest(question);
      case 'merge-queue':
        return ofMergeQueue(question.change);
      case 'push':
        return await ofPush(question);
      case 'local':
        return await ofLocal(question);
      case 'other':
        return await ofOther(question);
      default:
        return question.change.event satisfies never;
    }
  } catch (error) {
    if (error instanceof HistoryError) return { kind: 'unknown', error };
    throw error;
  }
}

async function byName(name: string, { history }: Question): Promise<Chosen> {
  const commit = (await history.resolve(name)) ?? (await history.branchTip(name));
  if (commit !== null) return alone(commit, `named as ${name}`);
  throw new SpecError({
    code: 'base/unknown',
    message: `expected the base to be a commit, a branch or a tag, found that git knows no '${name}'`,
    cause: 'It is misspelt, or was not fetched.',
    fix: 'Fetch it, or name another one, such as origin/main or HEAD~1.',
  });
}

/** The test merge says what the target is; where there is none, the tip of the target is asked for. */
async function ofPullRequest(question: Question): Promise<Chosen> {
  const { change, history } = question;
  const checkout = question.isFollowUp ? null : await checkoutOf(history);
  const head = change.headSha ?? checkout?.commit ?? null;
  const merge = question.isFollowUp ? null : await testMerge(question, checkout);
  const target = merge?.target ?? (await targetTip(question));
  return {
    kind: 'commit',
    target,
    fork: head === null ? null : await forkOf(target, head, question),
    isMerged: merge !== null && merge.commit === checkout?.commit,
    lockCommit: target.commit,
    note: null,
  };
}

interface TestMerge {
  readonly commit: string;
  readonly target: BaseCommit;
}

/** A merge of two whose second parent is the head under judgement; Bitbucket merges the other way round. */
async function testMerge({ change, history }: Question, checkout: Checkout | null): Promise<TestMerge | null> {
  const { headSha, mergeSha, baseSha } = change;
  if (headSha === null) return null;
  const candidates = [checkout?.commit ?? null, mergeSha].filter((sha) => sha !== null && sha !== headSha);
  for (const commit of new Set(candidates as string[])) {
    const [first, second, ...more] = await history.parents(commit).catch(orNothing);
    if (first === undefined || second === undefined || more.length > 0) continue;
    if (isSame(second, headSha)) {
      return { commit, target: { commit: first, role: 'the first parent of the test merge' } };
    }
    if (isSame(first, headSha) && baseSha !== null && isSame(second, baseSha)) {
      return { commit, target: { commit: second, role: 'the second parent of the test merge' } };
    }
  }
  return null;
}

/** The newer of what is fetched and what the event has; an event may be older than the branch, and a fetch than the event. */
async function targetTip({ change, history }: Question): Promise<BaseCommit> {
  const { baseBranch, baseSha, forkSha } = change;
  const tip = baseBranch === null ? null : await history.branchTip(baseBranch).catch(orNull);
  const role = `the tip of ${baseBranch ?? 'the target branch'}`;
  const told = baseSha === forkSha ? null : baseSha;
  if (tip !== null && (told === null || (await isAncestor(told, tip, history)))) return { commit: tip, role };
  if (told !== null) return { commit: told, role };
  throw new HistoryError(
    'no-base',
    `neither the event nor this checkout tells ${role}`,
    `Fetch it before tinygate runs: git fetch origin ${baseBranch ?? 'BRANCH'}; or name it with --base.`,
  );
}

async function forkOf(target: BaseCommit, head: string, { change, history }: Question): Promise<Fork | null> {
  try {
    const commit = await history.mergeBase(target.commit, head);
    if (commit === null || commit === target.commit) return null;
    return { commit, role: 'the merge base' };
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    const { forkSha } = change;
    if (forkSha !== null) return forkSha === target.commit ? null : { commit: forkSha, role: 'the merge base' };
    return { unknown: error };
  }
}

function ofMergeQueue({ baseSha }: Change): Chosen {
  if (baseSha !== null) return alone(baseSha, 'what the merge queue merges into');
  const fix = 'Leave GITHUB_EVENT_PATH as the runner sets it.';
  throw new HistoryError('no-base', 'the event of the merge queue names no base commit', fix);
}

async function ofPush(question: Question): Promise<Chosen> {
  const { change, history } = question;
  const { baseSha, headSha, headBranch } = change;
  if (baseSha !== null && (await isThere(baseSha, history))) return alone(baseSha, 'the commit before this push');
  const head = headSha ?? (await checkoutOf(history))?.commit ?? null;
  if (head === null) throw new HistoryError('no-base', 'the push names no commit', 'Check out the repository.');
  const note =
    baseSha === null
      ? 'this push made the branch: there is no commit before it'
      : `history was rewritten: the commit before this push, ${short(baseSha)}, is gone`;
  const branch = change.defaultBranch ?? (await findDefault(history)).branch;
  if (branch === headBranch) return parentOf(head, 'the first parent', question, note);
  const tip = await history.branchTip(branch);
  if (tip === null) throw notFetched(branch);
  return leftAt(tip, branch, head, history, note);
}

async function ofLocal(question: Question): Promise<Chosen> {
  const { history } = question;
  const checkout = await checkoutOf(history);
  const { commit = null, branch = null } = checkout ?? {};
  if (commit === null) return { kind: 'first', reason: 'nothing is committed here yet' };
  const base = await findDefault(history, checkout);
  // Without a branch, as some CI servers check out: its tip stands for it.
  if (branch === base.branch || (branch === null && commit === base.commit)) {
    if (await question.hasChanges(commit)) return alone(commit, `the last commit on ${base.branch}`);
    return parentOf(commit, `the commit before the last on ${base.branch}`, question, null);
  }
  return leftAt(base.commit, base.name, commit, history, null);
}

/** A schedule, a press of a button, a tag: what was there before the last commit. */
async function ofOther(question: Question): Promise<Chosen> {
  const { change, history } = question;
  const head = (await checkoutOf(history))?.commit ?? change.headSha;
  if (head === null) throw new HistoryError('no-base', 'the event names no commit', 'Check out the repository.');
  const chosen = await parentOf(head, 'the first parent', question, null);
  return chosen.kind === 'commit' ? { ...chosen, lockCommit: head } : chosen;
}

interface DefaultBranch {
  /** `main`. */
  readonly branch: string;
  /** `origin/main`, or `main` where there is no remote. */
  readonly name: string;
  readonly commit: string;
}

async function findDefault(history: History, checkout?: Checkout | null): Promise<DefaultBranch> {
  const { remoteDefault = null } = checkout ?? (await checkoutOf(history)) ?? {};
  const remote = [remoteDefault, 'main', 'master'].filter((branch) => branch !== null);
  for (const branch of new Set(remote)) {
    const commit = await history.branchTip(branch);
    if (commit !== null) return { branch, name: `origin/${branch}`, commit };
  }
  for (const branch of ['main', 'master']) {
    const commit = await history.resolve(`refs/heads/${branch}`);
    if (commit !== null) return { branch, name: branch, commit };
  }
  throw new HistoryError(
    'no-base',
    'the default branch cannot be told: there is no origin/HEAD, origin/main or origin/master, and no main or master',
    'Name what to compare with: --base REF, such as --base HEAD~1.',
  );
}

async function leftAt(tip: string, name: string, head: string, history: History, note: string | null): Promise<Chosen> {
  const commit = await history.mergeBase(tip, head);
  if (commit !== null) return { ...alone(commit, `the merge base with ${name}`), note };
  const found = `${name} and ${short(head)} have no commit in common`;
  throw new HistoryError('no-base', found, 'Name what to compare with: --base REF.');
}

async function parentOf(commit: string, role: string, { history }: Question, note: string | null): Promise<Chosen> {
  const [parent] = await history.parents(commit);
  if (parent === undefined) return { kind: 'first', reason: `${short(commit)} is the first commit` };
  return { ...alone(parent, role), note };
}

function alone(commit: string, role: string): Extract<Chosen, { kind: 'commit' }> {
  return { kind: 'commit', target: { commit, role }, fork: null, isMerged: false, lockCommit: commit, note: null };
}

/** Null where no repository is checked out, but the platform may know. */
async function checkoutOf({ checkout }: History): Promise<Checkout | null> {
  return (await checkout?.()) ?? null;
}

/** False for what a force push replaced; what merely was not fetched is told when it is read. */
async function isThere(commit: string, history: History): Promise<boolean> {
  try {
    await history.parents(commit);
    return true;
  } catch (error) {
    if (error instanceof HistoryError) return error.fault !== 'gone';
    throw error;
  }
}

async function isAncestor(one: string, other: string, history: History): Promise<boolean> {
  if (one === other) return true;
  return (await history.mergeBase(one, other).catch(orNull)) === one;
}

function orNull(error: unknown): null {
  if (error instanceof HistoryError) return null;
  throw error;
}

function orNothing(error: unknown): readonly string[] {
  if (error instanceof HistoryError) return [];
  throw error;
}

function notFetched(branch: string): HistoryError {
  const fix = `Fetch it before tinygate runs (git fetch origin ${branch}), or check out with \`fetch-depth: 0\`.`;
  return new HistoryError('not-fetched', `the default branch ${branch} is not in this checkout`, fix);
}

/** Bitbucket abbreviates some names. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
