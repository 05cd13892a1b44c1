/** Measurements and budgets become rows, and the rows a report. */
import { readFile } from 'node:fs/promises';
import { digestBytes } from '../core/digest.js';
import { exitCodes, TinygateError } from '../core/errors.js';
import { version } from '../core/version.js';
import { compareBudgets } from '../gate/budget-diff.js';
import { evaluate } from '../gate/evaluate.js';
import type { Evidence, Unavailable } from '../gate/evidence.js';
import type { FileFault } from '../measure/fault.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { buildReport, type Report, type StageFinding } from '../report/report.js';
import type { Plan } from '../spec/plan.js';
import { markClaims, restsOnSamples } from './claims.js';
import { inputsDigest } from './inputs-digest.js';
import type { Base } from './base.js';
import { checkPromises, compressedLayers } from './promises.js';

export interface Findings {
  readonly measurements: readonly ArtifactMeasurement[];
  readonly faults: readonly FileFault[];
  /** Devices that should have measured an artifact, and did not. */
  readonly unavailable?: readonly Unavailable[];
  /** What the accuracy rests on. */
  readonly data: Report['data'];
  /** Description of what trained; null where nothing was trained. */
  readonly engine: string | null;
  readonly base: Base;
  /** Commit of the repository, where known. */
  readonly commit: string | null;
  /** Artifacts whose task metrics nobody measured here, and who says them. */
  readonly claimed?: readonly string[];
  readonly claim?: string;
  readonly curves: Report['curves'];
  readonly stages: readonly StageFinding[];
  readonly started: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export const noData: Report['data'] = { sha256: null, trainSamples: 0, testSamples: 0, classes: [], labels: [] };

export async function judge(plan: Plan, findings: Findings): Promise<Report> {
  const {
    measurements,
    faults,
    unavailable = [],
    data,
    base,
    claimed = [],
    claim = '',
    started,
    now,
    ...rest
  } = findings;
  const { evidence: baseline } = base;
  const evidence: Evidence = {
    measurements,
    faults,
    unavailable,
    compressed: compressedLayers(plan, measurements),
    groups: plan.groups,
    today: new Date(now()).toISOString().slice(0, 10),
    ...(data.sha256 === null ? {} : { classes: data.classes, labels: data.labels }),
    ...(data.task === undefined ? {} : { task: data.task }),
    ...(baseline ? { baseline } : {}),
  };
  const rows = markClaims(
    evaluate(plan.budgets, evidence),
    plan,
    (artifact, row) => restsOnSamples(row) && claimed.includes(artifact),
  );
  if (rows.length === 0 && base.problem !== null) throw nothingKnown(base.problem);
  const budgets = rows.map((row) => (row.isClaimed ? { ...row, conditions: [...row.conditions, claim] } : row));
  return buildReport({
    ...rest,
    toolVersion: version,
    spec: {
      name: plan.name,
      path: plan.specPath,
      sha256: digestBytes(await readFile(plan.specFile)),
      inputs: await inputsDigest(plan),
    },
    seed: plan.seed,
    data,
    baseline: base.described,
    budgetChanges: base.budgets ? compareBudgets(base.budgets, plan.budgets) : [],
    budgets,
    invariants: checkPromises(plan, measurements),
    artifacts: measurements,
    faults,
    totalSeconds: (now() - started) / 1000,
  });
}

/** Without a row, only the base's budgets tell a gate that was removed from one that never was. */
function nothingKnown(problem: string): TinygateError {
  return new TinygateError(
    {
      code: 'base/no-budgets-known',
      message:
        'expected budgets to judge, found that the spec has no budget that counts, and nobody knows which the base has',
      cause: problem,
      fix: 'Bring the budgets back, or make the base readable.',
    },
    { exitCode: exitCodes.undecided },
  );
}
