/** One training of a trial: its files are made as a run makes them, and judged on the validation data. */
import { digestValue } from '../../core/digest.js';
import { InternalError, PassError, SpecError } from '../../core/errors.js';
import type { Dataset } from '../../data/dataset.js';
import { evaluate, type Evidence } from '../../gate/evaluate.js';
import { baseReference, type Budget, type BudgetRow } from '../../gate/budget.js';
import { readMetric } from '../../gate/read-metric.js';
import type { ArtifactMeasurement } from '../../measure/measurement.js';
import { findMetric, type MetricName } from '../../metrics/metrics.js';
import { scoreNames } from '../../tasks/score-names.js';
import { describeBudget } from '../../report/describe.js';
import type { TuneBroken, TuneMeasured, TuneRung, TuneTest } from '../../report/schema/tune.js';
import type { Plan, TrainablePlan } from '../../spec/plan.js';
import type { TunePlan } from '../../spec/tune-plan.js';
import { checkTraining } from '../check-training.js';
import { truthOf } from '../describe-data.js';
import { exportArtifacts, type ExportedArtifact } from '../export-artifacts.js';
import { makeModels, startModels } from '../make-models.js';
import { measureArtifacts } from '../measure-artifacts.js';
import { compressedLayers } from '../promises.js';
import { recipeOf } from '../recipe.js';
import type { Tools } from '../stages/tools.js';
import { shortened } from './shorten.js';

export interface Evaluated {
  readonly rung: TuneRung;
  /** Empty where the training failed. */
  readonly exported: readonly ExportedArtifact[];
}

type Compared = Pick<TunePlan, 'artifact' | 'metric'>;

/** The metric whose value on samples tells which of two trials is better. */
export function scoreOf({ data }: Pick<TrainablePlan, 'data'>): MetricName {
  const name = scoreNames[data.task.name];
  if (!findMetric(name)) throw new InternalError(`no metric tells the score of ${data.task.name}`);
  return name as MetricName;
}

/** @param folder where the files are written. */
export async function evaluateTrial(
  plan: TrainablePlan,
  divisor: number,
  compared: Compared,
  { tools, folder }: { readonly tools: Tools; readonly folder: string },
): Promise<Evaluated> {
  const short = shortened(plan, divisor);
  try {
    const exported = await makeFiles(short, tools, folder);
    const dataset = onValidation(tools.dataset);
    const measurements = await measureArtifacts(exported, { ...tools, dataset, plan: short });
    return {
      rung: { divisor, measured: judged(short, divisor, compared, { dataset, measurements }), failure: null },
      exported,
    };
  } catch (error) {
    // What diverges, or asks a small kernel for too many zeros, is a finding about these settings; anything else ends the search.
    if (!(error instanceof PassError || error instanceof SpecError)) throw error;
    return { rung: { divisor, measured: null, failure: error.message.slice(0, 2000) }, exported: [] };
  }
}

async function makeFiles(plan: TrainablePlan, tools: Tools, folder: string): Promise<readonly ExportedArtifact[]> {
  const recipe = recipeOf(plan);
  const starts = await startModels(recipe, tools);
  checkTraining(plan, recipe, starts, tools.dataset);
  const models = await makeModels(plan, recipe, starts, tools);
  return exportArtifacts(recipe, models, { plan, dataset: tools.dataset, workDir: folder });
}

/** What the file of a trial gives on the test data, which nothing was chosen by. */
export async function testTrial(
  plan: TrainablePlan,
  exported: readonly ExportedArtifact[],
  { artifact }: Compared,
  tools: Tools,
): Promise<TuneTest> {
  const { dataset } = tools;
  const measurements = await measureArtifacts(
    exported.filter((one) => one.artifact.name === artifact),
    { ...tools, plan },
  );
  return {
    score: valueOf(artifact, scoreOf(plan), evidenceOf(plan, { dataset, measurements })),
    samples: dataset.test.count,
  };
}

/** The validation data in the place of the test data. */
function onValidation(dataset: Dataset): Dataset {
  const { validation } = dataset;
  if (!validation) throw new InternalError('a search needs validation data');
  return { ...dataset, test: validation, digest: digestValue([dataset.digest, 'validation']) };
}

interface Measured {
  readonly dataset: Dataset;
  readonly measurements: readonly ArtifactMeasurement[];
}

function evidenceOf(plan: Plan, { dataset, measurements }: Measured): Evidence {
  return {
    measurements,
    compressed: compressedLayers(plan, measurements),
    groups: plan.groups,
    classes: dataset.classes,
    labels: truthOf(dataset),
    task: dataset.task,
    baseline: { kind: 'not-asked' },
  };
}

function judged(
  plan: TrainablePlan,
  divisor: number,
  { artifact, metric }: Compared,
  measured: Measured,
): TuneMeasured {
  const evidence = evidenceOf(plan, measured);
  const measurement = measured.measurements.find((one) => one.artifact === artifact);
  if (!measurement) throw new InternalError(`a trial made no ${artifact}`);
  const budgets = plan.budgets.filter((budget) => isJudged(budget, divisor === 1));
  return {
    sha256: measurement.sha256,
    metric: valueOf(artifact, metric, evidence),
    score: valueOf(artifact, scoreOf(plan), evidence),
    broken: evaluate(budgets, evidence).filter(isBroken).map(describeBroken),
  };
}

/**
 * Not those that a device or another commit decides, nor warnings. A model that has trained for a part of its epochs need not be
 * as good as the whole.
 */
function isJudged({ metric: name, level, maxDrop, maxIncrease }: Budget, isWhole: boolean): boolean {
  const metric = findMetric(name);
  if (level !== 'error' || !metric || metric.basis === 'device') return false;
  if ([maxDrop?.against, maxIncrease?.against].includes(baseReference)) return false;
  return isWhole || metric.basis !== 'samples';
}

const isBroken = ({ verdict }: BudgetRow): boolean => verdict !== 'pass' && verdict !== 'warn';

function describeBroken(row: BudgetRow): TuneBroken {
  const { subject, limit } = describeBudget(row);
  const share = row.delta === null || row.expected === null ? null : row.delta / Math.max(Math.abs(row.expected), 1e-9);
  // A limit that samples do not decide is broken though its value is not past it.
  return { budget: `${row.artifact}: ${subject} ${limit}`.slice(0, 1000), excess: share && Math.max(share, 1e-9) };
}

function valueOf(artifact: string, name: MetricName, evidence: Evidence): number {
  const aspect = { class: null, device: null };
  const reading = readMetric(artifact, findMetric(name)!, aspect, evidence);
  if (!reading.ok) throw new PassError({ code: 'tune/not-measured', message: reading.reason });
  return reading.value;
}
