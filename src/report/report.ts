/**
 * The one document that every front end renders. Deterministic: the same spec, data, seed and engine give the same
 * bytes, except for `timings`.
 */
import { InternalError } from '../core/errors.js';
import type { BudgetRow } from '../gate/budget.js';
import type { InvariantRow } from '../gate/invariants.js';
import { worstVerdict, type Verdict } from '../gate/verdict.js';
import type { FileFault } from '../measure/fault.js';
import type { ArtifactMeasurement } from '../measure/measurement.js';
import { whyNothingJudged } from './nothing-judged.js';
import type { Baseline, BudgetChange, Curve, Data, Report, Spec } from './schema/report.js';

export type { Report } from './schema/report.js';

/** What is shown of the base beside a report. */
export type BaseView = Pick<Report, 'artifacts'>;

export interface Findings {
  readonly toolVersion: string;
  /** The path is relative to the workspace, with forward slashes. */
  readonly spec: Spec;
  /** Hexadecimal, or null where it is not known. */
  readonly commit: string | null;
  readonly seed: number;
  /** The engine's description; null where nothing was trained. */
  readonly engine: string | null;
  readonly data: Data;
  readonly baseline: Baseline;
  readonly budgetChanges: readonly BudgetChange[];
  readonly budgets: readonly BudgetRow[];
  readonly invariants: readonly InvariantRow[];
  readonly artifacts: readonly ArtifactMeasurement[];
  /** Files that could not be measured. */
  readonly faults: readonly FileFault[];
  readonly stages: readonly StageFinding[];
  readonly curves: readonly Curve[];
  readonly totalSeconds: number;
}

export interface StageFinding {
  readonly name: string;
  readonly digest: string;
  readonly seconds: number;
  readonly cached: boolean;
}

export function buildReport(findings: Findings): Report {
  const { toolVersion, spec, commit, seed, engine, data, budgets, invariants, artifacts, stages, curves } = findings;
  const { baseline, budgetChanges, faults } = findings;
  for (const { artifact, predictions } of artifacts) {
    if (predictions.length > 0 && predictions.length !== data.labels.length) {
      throw new InternalError(`${artifact} has ${predictions.length} predictions for ${data.labels.length} labels`);
    }
  }
  return {
    schemaVersion: 1,
    tool: { name: 'tinygate', version: toolVersion },
    spec,
    commit,
    seed,
    engine,
    data,
    verdict: verdictOf({ budgets, invariants, faults, budgetChanges }),
    budgets,
    invariants,
    baseline,
    budgetChanges,
    artifacts,
    faults,
    stages: stages.map(({ name, digest }) => ({ name, digest })),
    curves,
    timings: {
      totalSeconds: findings.totalSeconds,
      stages: stages.map(({ name, seconds, cached }) => ({ name, seconds, cached })),
    },
  };
}

/**
 * The most severe verdict of all rows. A file that could not be measured is never a pass, even if no budget names it; and a
 * spec without a budget that counts is none either.
 */
export function verdictOf({
  budgets,
  invariants,
  faults,
  budgetChanges,
}: Pick<Report, 'budgets' | 'invariants' | 'faults' | 'budgetChanges'>): Verdict {
  const nothing = whyNothingJudged({ budgets, budgetChanges });
  const unmeasured = faults.map(() => ({ verdict: 'error' }) as const);
  return worstVerdict([...budgets, ...invariants, ...unmeasured, ...(nothing ? [nothing] : [])]);
}

/** What two runs of the same spec, data, seed and engine have in common, byte for byte. */
export function comparablePart(report: Report): Omit<Report, 'timings'> {
  const { timings: _, ...comparable } = report;
  return comparable;
}
