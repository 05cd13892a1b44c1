/**
 * The story of a report on a change that is not trusted: what its run claims is read as data, judged by the budgets of the
 * base branch, and compared with the base. Its own budgets are only shown.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { SpecError, TinygateError } from '../core/errors.js';
import { silent } from '../core/io.js';
import { version } from '../core/version.js';
import { evaluate } from '../gate/evaluate.js';
import { HistoryError, type FollowUp, type Platform } from '../platform/platform.js';
import { parseReport } from '../report/json.js';
import { buildReport, type Report } from '../report/report.js';
import { leaves } from '../spec/load.js';
import { isCommitted, type BudgetPlan, type Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { findBase } from './baseline.js';
import { planAt } from './base-spec.js';
import { noBase } from './base.js';
import { measureBase } from './measure-base.js';
import type { Judged } from './deliver.js';
import { commitTree, inputsDigest } from './inputs-digest.js';
import { noData } from './judge.js';
import { withMeasuredHere } from './measured-here.js';
import { judgedArtifacts } from './needs.js';
import { NotAFileError, requireFileOrNothing } from './no-file.js';
import { applyBaseBudgets, rejudge, remeasureCommitted } from './rejudge.js';

export interface FollowUpContext {
  /** Absolute: the checkout of the trusted branch. */
  readonly workspace: string;
  /** Specs that the trusted branch or the base has, relative to the workspace. */
  readonly specs: readonly string[];
  /** Work folder of a spec, where an earlier step of this job may have measured on devices. */
  readonly workDirOf?: (spec: string) => string;
  readonly now: () => number;
}

export interface FollowedUp {
  readonly judged: readonly Judged[];
  /** What could not be judged, each a reason why there is no pass. */
  readonly problems: readonly TinygateError[];
}

export async function followUp({ platform, claims }: FollowUp, context: FollowUpContext): Promise<FollowedUp> {
  const trusted = await readTrusted(platform, context);
  const judged: Judged[] = [];
  const problems: TinygateError[] = [];
  for (const { bytes, source } of claims) {
    try {
      const report = parseReport(bytes, source);
      const name = report.spec.name;
      if (judged.some((one) => one.report.spec.name === name)) throw claimedTwice(name, source);
      judged.push(await judgeClaim(report, trusted.get(name) ?? null, platform, context));
    } catch (error) {
      problems.push(asProblem(error));
    }
  }
  for (const [name, plan] of trusted) {
    if (judged.some(({ report }) => report.spec.name === name)) continue;
    problems.push(nothingClaimed(name, plan.specPath));
    // Rows without a number, so that the pull request shows what the base branch expects.
    judged.push(await judgeNothing(plan, platform, context));
  }
  return { judged, problems };
}

/** A claim that cannot be judged keeps no other from being judged; a defect is none of them. */
function asProblem(error: unknown): TinygateError {
  if (error instanceof TinygateError) return error;
  throw error;
}

/**
 * The specs of the base branch, by name, as they are in the commit that the change would be merged into. Who opens a pull
 * request chooses its base branch: where that has no such spec, the one that is checked out counts.
 */
async function readTrusted(platform: Platform, { workspace, specs }: FollowUpContext): Promise<Map<string, Plan>> {
  const plans = new Map<string, Plan>();
  for (const spec of specs) {
    const plan = await planToFollow(spec, workspace, platform);
    plans.set(plan.name, plan);
  }
  return plans;
}

/** One of them. `specPath` is relative to the workspace. */
export async function planToFollow(specPath: string, workspace: string, platform: Platform): Promise<Plan> {
  const { baseSha } = platform.change;
  // Another base branch than the one that is checked out has budgets of its own.
  const ofBase = baseSha === null ? null : await planAt(baseSha, { workspace, specPath }, platform);
  return ofBase ?? (await readSpec(specPath, { cwd: workspace, workspace }));
}

/** Every budget of the base branch, and nothing that was measured. */
async function judgeNothing(plan: Plan, { change, history }: Platform, { now }: FollowUpContext): Promise<Judged> {
  const { headSha, baseSha } = change;
  const bytes = baseSha === null ? null : await history.readFile(baseSha, plan.specPath);
  const report = buildReport({
    toolVersion: version,
    spec: {
      name: plan.name,
      path: plan.specPath,
      sha256: digestBytes(bytes ?? (await readFile(plan.specFile))),
      inputs: await (baseSha === null || bytes === null
        ? inputsDigest(plan)
        : inputsDigest(plan, commitTree(history, baseSha))),
    },
    commit: headSha,
    seed: plan.seed,
    engine: null,
    data: noData,
    baseline: noBase.described,
    budgetChanges: [],
    budgets: evaluate(plan.budgets, { measurements: [], groups: plan.groups, today: dayOf(now) }),
    invariants: [],
    artifacts: [],
    faults: [],
    stages: [],
    curves: [],
    totalSeconds: 0,
  });
  return { report, base: noBase };
}

/** YYYY-MM-DD (UTC). */
function dayOf(now: () => number): string {
  return new Date(now()).toISOString().slice(0, 10);
}

async function judgeClaim(
  report: Report,
  trusted: Plan | null,
  platform: Platform,
  context: FollowUpContext,
): Promise<Judged> {
  const { headSha } = platform.change;
  if (headSha === null || report.commit !== headSha) throw anotherCommit(report, headSha);
  const proposed = await readProposed(report, trusted, platform, context);
  const plan = trusted ?? proposed.plan;
  // A claim under another name than its spec's would be judged by its own budgets in place of the base branch's.
  if (plan?.name !== report.spec.name) throw noSpec(report);
  if (trusted && proposed.plan) await requireSameOrigin(trusted, proposed.plan, headSha, platform);
  // Also where the change's own spec cannot be read: then the files that the base branch names count.
  const own = proposed.plan ?? plan;
  const judged = judgedArtifacts(plan);
  if (!trusted) requireFew(judged, plan);
  // A change may name any file any number of times: only what its base branch has a budget for is read.
  const artifacts = own.artifacts.filter((one) => !isCommitted(one) || judged.has(one.name));
  const files = { ...applyBaseBudgets(own, plan), artifacts };
  const remeasured = await remeasureCommitted(report, files, headSha, platform);
  const here = await withMeasuredHere(remeasured, plan, context.workDirOf?.(plan.name) ?? null);
  const measured = here.report;
  // As the change would land: its own files, where its spec has them.
  const today = {
    plan: { ...plan, artifacts: landing(plan, own) },
    measurements: measured.artifacts,
    judged,
    samples: null,
  };
  const found = await findBase(today.plan, platform, { isFollowUp: true });
  const base = await measureBase(found, { ...today, progress: silent, signal: new AbortController().signal });
  const rejudged = rejudge(measured, {
    plan,
    remeasured: files.artifacts.filter(isCommitted).map(({ name }) => name),
    here,
    proposed: proposed.budgets,
    base,
    today: dayOf(context.now),
    isNew: trusted === null,
  });
  return { report: rejudged, base };
}

/** Artifacts of a spec that the base branch does not have: what it names, a stranger names. */
const mostOfNewSpec = 100;

function requireFew(judged: ReadonlySet<string>, { specPath }: Plan): void {
  if (judged.size <= mostOfNewSpec) return;
  throw new TinygateError({
    code: 'report/too-many-artifacts',
    message: `expected budgets of at most ${mostOfNewSpec} artifacts in ${specPath}, which the base branch does not have, found ${judged.size}`,
    cause: 'The files of a spec that no base branch vouches for are looked at up to a limit.',
    fix: 'A maintainer runs this change from a branch of the repository.',
  });
}

/** The artifacts that the budgets are about, each with the path that the change gives it. */
function landing(trusted: Plan, own: Plan): Plan['artifacts'] {
  return trusted.artifacts.map((artifact) => own.artifacts.find(({ name }) => name === artifact.name) ?? artifact);
}

interface Proposed {
  /** Null where the change has no such spec, or none that can be read. */
  readonly plan: Plan | null;
  /** None where the change removes the spec; null where they cannot be read. */
  readonly budgets: readonly BudgetPlan[] | null;
}

/** The spec of the change itself: data of a stranger, read from its commit and never from the disk. */
async function readProposed(
  { spec }: Report,
  trusted: Plan | null,
  platform: Platform,
  { workspace }: FollowUpContext,
): Promise<Proposed> {
  const path = trusted?.specPath ?? spec.path;
  if (path.includes('\\') || leaves(workspace, resolve(workspace, path))) {
    throw new SpecError({
      code: 'report/path',
      message: `expected the report to name a spec inside the repository, found '${path}'`,
      cause: 'The report was tampered with.',
    });
  }
  const { headSha } = platform.change;
  try {
    const plan =
      headSha === null ? null : await planAt(headSha, { ...placeholder(trusted), workspace, specPath: path }, platform);
    return { plan, budgets: plan?.budgets ?? [] };
  } catch (error) {
    // The change's own run follows the link and does not tell.
    if (error instanceof NotAFileError) throw error;
    // A spec that is wrong was already told by the change's own run; its budgets count for nothing here.
    if (error instanceof HistoryError || error instanceof SpecError) return { plan: null, budgets: null };
    throw error;
  }
}

/**
 * A file that the base branch commits can be looked at; one that a change makes itself instead could only be believed. The
 * file may move, but not stay while another is judged in its place.
 */
async function requireSameOrigin(
  trusted: Plan,
  proposed: Plan,
  headSha: string,
  { history }: Pick<Platform, 'history'>,
): Promise<void> {
  for (const { name, file } of trusted.artifacts.filter(isCommitted)) {
    const now = proposed.artifacts.find((artifact) => artifact.name === name);
    if (!now || (isCommitted(now) && now.file === file)) continue;
    if (!isCommitted(now)) throw notCommitted(name);
    if ((await history.blobId(headSha, file)) !== null) throw anotherFile(name, file, now.file);
    // Behind a link or a submodule it has not gone either: who uses the repository still finds a file there.
    await requireFileOrNothing(headSha, file, history);
  }
}

/** What `planAt` takes over from the plan it is asked about. */
function placeholder(trusted: Plan | null): Pick<Plan, 'seed' | 'data'> {
  return { seed: trusted?.seed ?? 1, data: trusted?.data ?? null };
}

function notCommitted(name: string): TinygateError {
  return new TinygateError({
    code: 'report/not-committed',
    message: `expected artifact '${name}' to be a committed file, as in the base branch, found one that the change makes itself`,
    cause: 'What an untrusted run makes can only be believed, not looked at.',
    fix: 'A maintainer runs this change from a branch of the repository.',
  });
}

function anotherFile(name: string, file: string, now: string): TinygateError {
  return new TinygateError({
    code: 'report/another-file',
    message: `expected artifact '${name}' to be ${file}, as in the base branch, found ${now}, while the change still has ${file}`,
    cause: 'Another file would be judged in the place of the one that is shipped.',
    fix: 'Move the file, or add the other one as an artifact of its own.',
  });
}

function anotherCommit({ commit, spec }: Report, headSha: string | null): TinygateError {
  return new TinygateError({
    code: 'report/another-commit',
    message: `expected the report of '${spec.name}' to be of commit ${headSha ?? 'unknown'}, found ${commit ?? 'no commit'}`,
    cause: 'The pull request has moved on since, or the report was tampered with.',
    fix: 'The run of its newest commit will be judged when it ends.',
  });
}

function noSpec({ spec }: Report): TinygateError {
  return new TinygateError({
    code: 'report/no-spec',
    message: `expected a spec named '${spec.name}' in the base branch or in the change, found no such spec`,
    cause: 'The report was tampered with, or the spec moved.',
  });
}

function claimedTwice(name: string, source: string): TinygateError {
  return new TinygateError({
    code: 'report/twice',
    message: `expected one report of '${name}', found a second in ${source}`,
    cause: 'Two jobs gate the same spec, or the report was tampered with.',
  });
}

function nothingClaimed(name: string, path: string): TinygateError {
  return new TinygateError({
    code: 'report/missing',
    message: `expected a report of '${name}' (${path}) from the run of the change, found no such report`,
    cause: "The change's run failed before it could measure, or no longer gates this spec.",
    fix: 'Look at the log of that run; a spec that is removed is removed in the base branch first.',
  });
}
