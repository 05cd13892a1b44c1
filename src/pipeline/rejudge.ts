/**
 * A report from a run that is not trusted, such as one of a fork, judged again by the budgets of the base branch: its
 * numbers are data, its verdict counts for nothing. Committed models are looked up in the commit itself.
 */
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import { compareBudgets } from '../gate/budget-diff.js';
import { evaluate } from '../gate/evaluate.js';
import { inspectArtifact } from '../measure/measure-artifact.js';
import { measureDeflated } from '../measure/size.js';
import { faultOf, type FileFault } from '../measure/fault.js';
import { readPointer } from '../platform/git/lfs.js';
import { HistoryError, type History, type Platform } from '../platform/platform.js';
import { evidenceFrom } from '../report/evidence.js';
import { verdictOf, type Report } from '../report/report.js';
import { isCommitted, type BudgetPlan, type Plan } from '../spec/plan.js';
import { readPointedTo } from './base-file.js';
import { markClaims, restsOnSamples } from './claims.js';
import type { Base } from './base.js';
import type { MeasuredHere } from './measured-here.js';
import { requireFileOrNothing } from './no-file.js';
import { needsDeflatedSize } from './needs.js';
import { checkPromises, compressedLayers } from './promises.js';

export interface Rejudgement {
  /** Plan of the spec in the base branch. */
  readonly plan: Plan;
  /** Artifacts that were measured again from the bytes of the commit. */
  readonly remeasured: readonly string[];
  /** What this job measured on devices. */
  readonly here: Pick<MeasuredHere, 'unavailable' | 'isOurs'>;
  /** Budgets of the change's own spec, none where it has no spec; null where they cannot be read. */
  readonly proposed: readonly BudgetPlan[] | null;
  readonly base: Base;
  /** YYYY-MM-DD (UTC). */
  readonly today: string;
  /** Whether the base branch has no such spec yet, so that the change's own budgets are all there is. */
  readonly isNew: boolean;
}

/** The same report with the rows and the verdict that the base branch's budgets give it. */
export function rejudge(report: Report, { plan, remeasured, here, proposed, base, today, isNew }: Rejudgement): Report {
  const { artifacts } = report;
  const { evidence: baseline } = base;
  const rows = evaluate(plan.budgets, {
    ...evidenceFrom(report),
    compressed: compressedLayers(plan, artifacts),
    groups: plan.groups,
    unavailable: here.unavailable,
    today,
    ...(baseline ? { baseline } : {}),
  });
  const budgets = markClaims(
    rows,
    plan,
    (artifact, row) =>
      restsOnSamples(row) ||
      (row.device !== null && !here.isOurs(artifact, row.device)) ||
      !remeasured.includes(artifact),
  );
  const invariants = checkPromises(plan, artifacts);
  const budgetChanges = isNew
    ? compareBudgets([], plan.budgets)
    : proposed
      ? compareBudgets(plan.budgets, proposed)
      : [];
  return {
    ...report,
    spec: { ...report.spec, name: plan.name, path: plan.specPath },
    baseline: base.described,
    budgetChanges,
    budgets,
    invariants,
    verdict: verdictOf({ budgets, invariants, faults: report.faults, budgetChanges }),
  };
}

/** The change's own artifacts under the budgets, groups and promises of its base branch. */
export function applyBaseBudgets(plan: Plan, base: Plan): Plan {
  return { ...plan, budgets: base.budgets, groups: base.groups };
}

/**
 * The report with every committed model of the plan measured anew from the bytes that the commit holds; of what was claimed about
 * it, only what needs samples or devices stays. Artifacts that the plan does not have are left out: nothing was looked at that
 * could vouch for them. Throws unless the report is about these very bytes; content of Git LFS that cannot be had is a fault of its
 * artifact. A file that several artifacts are is read once, and deflated only where a budget of the plan asks for it.
 */
export async function remeasureCommitted(
  report: Report,
  plan: Plan,
  commit: string,
  { history }: Pick<Platform, 'history'>,
): Promise<Report> {
  let artifacts = report.artifacts.filter(({ artifact }) => plan.artifacts.some(({ name }) => name === artifact));
  const faults: FileFault[] = [];
  const find = onceFor((file) => findCommitted(file, commit, history));
  const measure = onceFor(async (file) => {
    const isDeflated = plan.artifacts.some(
      (one) => isCommitted(one) && one.file === file && needsDeflatedSize(plan, one.name),
    );
    return measureCommitted(file, (await find(file))!, isDeflated);
  });
  for (const artifact of plan.artifacts) {
    if (!isCommitted(artifact)) continue;
    const measured = artifacts.find(({ artifact: name }) => name === artifact.name);
    const found = await find(artifact.file);
    const sha256 = found?.sha256 ?? 'no such file';
    if (found === null || measured?.sha256 !== sha256) {
      throw notTheFile(
        `expected ${artifact.file} of ${commit.slice(0, 12)} to be what the report measured (${measured?.sha256.slice(0, 12) ?? 'nothing'}), found ${sha256.slice(0, 12)}`,
      );
    }
    const looked = await measure(artifact.file);
    if (looked instanceof HistoryError) {
      faults.push({ artifact: artifact.name, file: artifact.file, sha256, ...faultOf(looked, null) });
      artifacts = artifacts.filter((one) => one !== measured);
      continue;
    }
    const { accuracy, predictions, runtime, devices } = measured;
    const claimed = { accuracy, predictions, runtime, devices };
    const own = { ...looked, artifact: artifact.name, ...claimed };
    artifacts = artifacts.map((one) => (one === measured ? own : one));
  }
  const isNew = ({ artifact }: FileFault): boolean => !faults.some((fault) => fault.artifact === artifact);
  return { ...report, artifacts, faults: [...report.faults.filter(isNew), ...faults] };
}

type Inspected = Omit<Report['artifacts'][number], 'accuracy' | 'predictions' | 'runtime' | 'devices'>;

/** Or why the bytes cannot be had. */
async function measureCommitted(
  file: string,
  { sha256, read }: Committed,
  isDeflated: boolean,
): Promise<Inspected | HistoryError> {
  try {
    const bytes = await read();
    const inspected = inspectArtifact({ artifact: file, file, bytes, sha256 });
    return { ...inspected, ...(isDeflated ? await measureDeflated(bytes, {}) : {}) };
  } catch (error) {
    if (error instanceof HistoryError) return error;
    throw error;
  }
}

function onceFor<T>(look: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const one = known.get(name) ?? look(name);
    known.set(name, one);
    return one;
  };
}

interface Committed {
  readonly sha256: string;
  /** Throws `HistoryError` where the commit says which bytes it has, and they cannot be had. */
  readonly read: () => Promise<Uint8Array>;
}

/** Null where the commit has nothing there. What Git LFS keeps is fetched by `read` alone. */
async function findCommitted(path: string, commit: string, history: History): Promise<Committed | null> {
  const bytes = await history.readFile(commit, path).catch((error: unknown) => {
    if (error instanceof HistoryError) throw notTheFile(`${path} of ${commit.slice(0, 12)}: ${error.found}`);
    throw error;
  });
  if (bytes === null) {
    await requireFileOrNothing(commit, path, history);
    return null;
  }
  const pointer = readPointer(bytes);
  if (pointer === null) return { sha256: digestBytes(bytes), read: () => Promise.resolve(bytes) };
  return { sha256: pointer.sha256, read: () => readPointedTo(pointer, path, commit, history) };
}

function notTheFile(message: string): TinygateError {
  return new TinygateError({
    code: 'report/other-file',
    message,
    cause: 'The report was made from another commit, or was tampered with.',
    fix: 'Run the gate on this commit again.',
  });
}
