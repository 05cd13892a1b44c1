/**
 * The report of the base commit, without building the base again. Looked for in this order, as GitLab does: the commit
 * that the change branched off (merge-base), then the tip of the target branch; in each first the committed
 * `tinygate.lock.json`, then what runs of the base branch have stored. Where nothing is found, the outcome says whether
 * that is as it should be (a first run) or not.
 */
import { readFile } from 'node:fs/promises';
import { posix, join } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import type { Baseline as Evidence } from '../gate/evidence.js';
import { HistoryError, type Platform } from '../platform/platform.js';
import { baselineFrom } from '../report/evidence.js';
import { maxReportBytes, parseReport } from '../report/json.js';
import { lockFileName, readLock } from '../report/lock.js';
import type { Report } from '../report/report.js';
import { baseReference, type BudgetPlan, type Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { inputsDigest } from './inputs-digest.js';

export type Outcome =
  | {
      readonly kind: 'found';
      readonly report: Report;
      /** For people: `report of 0123abcd, from artifact 17 of run 42`. */
      readonly source: string;
      readonly commit: string | null;
      readonly sha256: string;
    }
  | { readonly kind: 'first-run'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: string }
  | { readonly kind: 'not-needed' };

export interface Base {
  readonly outcome: Outcome;
  /** Budgets of the base's own spec; null where it has none, or none that can be read. */
  readonly budgets: readonly BudgetPlan[] | null;
}

export const noBase: Base = { outcome: { kind: 'not-needed' }, budgets: null };

/** `auto`, `none`, or the path of a report (absolute). */
export type BaselineChoice = 'auto' | 'none' | { readonly report: string };

export async function findBase(plan: Plan, platform: Platform, choice: BaselineChoice = 'auto'): Promise<Base> {
  if (choice === 'none') return needsBase(plan) ? unavailable('no baseline was asked for (baseline: none)') : noBase;
  if (choice !== 'auto') return { outcome: await readReportFile(choice.report), budgets: null };
  const commits = await baseCommits(platform);
  if (commits.kind === 'none') return needsBase(plan) ? unavailable(commits.reason) : noBase;
  const looked: string[] = [];
  let budgets: readonly BudgetPlan[] | null = null;
  let isFirst = true;
  for (const commit of commits.list) {
    const { base, outcome, reason } = await lookIn(commit, plan, platform);
    budgets ??= base?.budgets ?? null;
    if (outcome) return { outcome, budgets };
    // A base that compares with its own base has run before, so its report should be somewhere.
    isFirst &&= reason.isRightlyAbsent && (base === null || !needsBase(base));
    looked.push(`${commit.slice(0, 12)}: ${reason.text}`);
  }
  if (looked.length === 0) looked.push(commits.reason);
  const text = looked.join('; ');
  return { outcome: isFirst ? { kind: 'first-run', reason: text } : { kind: 'unavailable', reason: text }, budgets };
}

/** Whether any budget compares with the base, or is softened by it. */
export function needsBase({ budgets }: Pick<Plan, 'budgets'>): boolean {
  return budgets.some(
    ({ level, maxDrop, maxIncrease, onUnchanged }) =>
      level !== 'off' &&
      (maxDrop?.against === baseReference || maxIncrease?.against === baseReference || onUnchanged === 'warn'),
  );
}

/** As the gate reads it. */
export function baselineEvidence(outcome: Outcome): Evidence | undefined {
  switch (outcome.kind) {
    case 'found':
      return baselineFrom(outcome.report, outcome.source);
    case 'first-run':
      return { kind: 'first-run' };
    case 'unavailable':
      return { kind: 'unavailable', reason: outcome.reason };
    case 'not-needed':
      return undefined;
    default:
      return outcome satisfies never;
  }
}

/** As the report prints it. */
export function describeOutcome(outcome: Outcome): Report['baseline'] {
  const none = { source: null, commit: null, sha256: null, reason: null };
  switch (outcome.kind) {
    case 'found':
      return { ...none, kind: 'found', source: outcome.source, commit: outcome.commit, sha256: outcome.sha256 };
    case 'first-run':
    case 'unavailable':
      return { ...none, kind: outcome.kind, reason: outcome.reason.slice(0, 2000) };
    case 'not-needed':
      return { ...none, kind: 'not-needed' };
    default:
      return outcome satisfies never;
  }
}

/** The spec as it is in a commit, with the seed and the data's folder of `plan`; null where the commit has none. */
export async function planAt(
  commit: string,
  plan: Pick<Plan, 'workspace' | 'specPath'> & Partial<Pick<Plan, 'seed' | 'data'>>,
  { history }: Pick<Platform, 'history'>,
): Promise<Plan | null> {
  const { workspace, specPath, seed, data } = plan;
  if ((await history.readFile(commit, specPath)) === null) return null;
  return readSpec(specPath, {
    cwd: workspace,
    workspace,
    readFile: (file) =>
      history.readFile(commit, posix.relative(workspace.replaceAll('\\', '/'), file.replaceAll('\\', '/'))),
    overrides: { ...(seed === undefined ? {} : { seed }), ...(data ? { dataRoot: data.root } : {}) },
  });
}

interface Looked {
  /** The base's spec. */
  readonly base: Plan | null;
  readonly outcome: Outcome | null;
  readonly reason: { readonly text: string; readonly isRightlyAbsent: boolean };
}

async function lookIn(commit: string, plan: Plan, platform: Platform): Promise<Looked> {
  const missing = (text: string, isRightlyAbsent: boolean, base: Plan | null = null): Looked => ({
    base,
    outcome: null,
    reason: { text, isRightlyAbsent },
  });
  let base: Plan | null = null;
  let inputs: string;
  try {
    base = await planAt(commit, plan, platform);
    if (base === null) return missing(`it has no ${plan.specPath} yet`, true);
    const locked = await readLocked(commit, plan, platform);
    if (locked) return { base, outcome: locked, reason: { text: '', isRightlyAbsent: true } };
    inputs = await inputsDigest(base, (path) => platform.history.blobId(commit, path));
  } catch (error) {
    // A report can still be found by its commit.
    if (!(error instanceof TinygateError)) throw error;
    const text = error instanceof HistoryError ? `${error.found}. ${error.fix}` : `${error.message}.`;
    const found = await readStored(commit, null, plan, platform);
    if (found.kind === 'found') return { base, outcome: found, reason: { text: '', isRightlyAbsent: true } };
    return missing(text, false, base);
  }
  const stored = await readStored(commit, inputs, plan, platform);
  if (stored.kind === 'found') return { base, outcome: stored, reason: { text: '', isRightlyAbsent: true } };
  return missing(stored.reason, stored.kind === 'first-run', base);
}

type StoredOutcome = Extract<Outcome, { kind: 'found' | 'first-run' | 'unavailable' }>;

async function readStored(
  commit: string,
  inputs: string | null,
  plan: Plan,
  platform: Platform,
): Promise<StoredOutcome> {
  const stored = await platform.findReport({ spec: plan.name, inputs, commit });
  switch (stored.kind) {
    case 'absent':
      return { kind: 'first-run', reason: 'no run of it has stored a report' };
    case 'lost':
      return { kind: 'unavailable', reason: stored.reason };
    case 'found':
      return readable(stored.bytes, stored.source, stored.commit);
    default:
      return stored satisfies never;
  }
}

async function readLocked(commit: string, plan: Plan, { history }: Platform): Promise<Outcome | null> {
  const path = posix.join(posix.dirname(plan.specPath), lockFileName);
  const bytes = await history.readFile(commit, path);
  if (bytes === null) return null;
  const source = `${path} of ${commit.slice(0, 12)}`;
  const report = readLock(new TextDecoder().decode(bytes), source, plan.name);
  return report && { kind: 'found', report, source, commit, sha256: digestBytes(bytes) };
}

function readable(bytes: Uint8Array, from: string, commit: string | null): StoredOutcome {
  try {
    const report = parseReport(new TextDecoder('utf-8', { fatal: true }).decode(bytes), from);
    const of = report.commit ?? commit;
    const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
    return { kind: 'found', report, source, commit: of, sha256: digestBytes(bytes) };
  } catch (error) {
    return { kind: 'unavailable', reason: `the stored report cannot be read: ${(error as Error).message}` };
  }
}

/** A baseline that was named must be there: a typing error would let every growth through. */
async function readReportFile(path: string): Promise<Outcome> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new TinygateError(
      {
        code: 'baseline/unreadable',
        message: `expected a report to compare with, found that ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
        fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
      },
      { cause: error },
    );
  });
  if (bytes.length > maxReportBytes) parseReport(' '.repeat(maxReportBytes + 1), path);
  const report = parseReport(bytes.toString('utf8'), path);
  return { kind: 'found', report, source: `the report ${path}`, commit: report.commit, sha256: digestBytes(bytes) };
}

type Commits =
  | { readonly kind: 'some'; readonly list: readonly string[]; readonly reason: string }
  | { readonly kind: 'none'; readonly reason: string };

/** Merge-base, then target tip; of a push the commit before it. */
async function baseCommits({ change, history }: Platform): Promise<Commits> {
  const { event, baseSha, headSha } = change;
  if (baseSha === null) {
    const reason =
      event === 'push'
        ? 'this push has no commit before it'
        : 'there is no base commit to compare with: this is no pull request or push';
    return event === 'push' ? { kind: 'some', list: [], reason } : { kind: 'none', reason };
  }
  if (event !== 'pull-request' || headSha === null) return { kind: 'some', list: [baseSha], reason: '' };
  const merge = await history.mergeBase(baseSha, headSha).catch((error: unknown) => {
    if (error instanceof HistoryError) return null;
    throw error;
  });
  return { kind: 'some', list: [...new Set([merge, baseSha].filter((sha) => sha !== null))], reason: '' };
}

function unavailable(reason: string): Base {
  return { outcome: { kind: 'unavailable', reason }, budgets: null };
}

/** Where the lock of a spec is on the disk. */
export function lockPath(plan: Plan): string {
  return join(plan.workspace, posix.dirname(plan.specPath), lockFileName);
}
