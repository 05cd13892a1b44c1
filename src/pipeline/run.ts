/**
 * The story of a run: one spec turns data into gated model files. What is made, and from what, the recipe says.
 *
 *   data → teacher → its logits → student (distilled, pruned) → folded, clustered, quantised → files → measured → judged
 */
import { join } from 'node:path';
import { InternalError } from '../core/errors.js';
import { openData } from '../data/open-data.js';
import type { EpochRecord } from '../passes/epoch-record.js';
import type { Report } from '../report/report.js';
import type { TaskName } from '../metrics/task-name.js';
import { scoreNames } from '../tasks/score-names.js';
import { isTrainable, type Plan, type TrainablePlan } from '../spec/plan.js';
import { notesOf } from '../spec/notes.js';
import { openCache } from './cache.js';
import { checkTraining } from './check-training.js';
import { codeDigests } from './code-digests.js';
import { measureCommitted } from './committed.js';
import type { RunContext, RunResult } from './context.js';
import { dataOptions } from './data-options.js';
import { engineOf } from './engine-of.js';
import { describeData } from './describe-data.js';
import { exitCodeWith } from './exit-code.js';
import { exportArtifacts } from './export-artifacts.js';
import { gatePipeline } from './gate.js';
import { requireInside } from './inside.js';
import { judge } from './judge.js';
import { made, makeModels, startModels, type Models } from './make-models.js';
import { measureArtifacts } from './measure-artifacts.js';
import { measureBase } from './measure-base.js';
import { measureOnDevices } from './measure-on-devices.js';
import { examineWork } from './own-work.js';
import { recipeOf } from './recipe.js';
import type { Recipe } from './stage-recipe.js';
import { notBelieved } from './not-believed.js';
import { makeWorkFolder } from './work-folder.js';
import { writeReport } from './write-report.js';

export type { RunContext, RunResult } from './context.js';

/** Runs a plan from data to verdict. Throws `TinygateError`; a broken budget is not an error but a red report. */
export async function runPipeline(plan: Plan, context: RunContext): Promise<RunResult> {
  // A spec whose every artifact is committed has nothing to train.
  return isTrainable(plan) ? trainAndJudge(plan, context) : gatePipeline(plan, context);
}

async function trainAndJudge(plan: TrainablePlan, context: RunContext): Promise<RunResult> {
  const started = context.now();
  if (context.trustWorkspace === false) await requireInside(plan, context.workDir);
  const work = await examineWork(context.workDir, context);
  const dataset = await openData(plan.data, dataOptions(plan, plan.data, work, context));
  const code = await codeDigests();
  const recipe = recipeOf(plan);
  const starts = await startModels(recipe, { seed: plan.seed, dataset, code });
  // Before the training: neither a spec that cannot be kept nor a baseline that cannot be read must cost an hour.
  checkTraining(plan, recipe, starts, dataset);
  const found = await context.findBase?.(plan);

  for (const note of notesOf(plan)) context.progress.note(`note: ${note}`);
  const engine = await engineOf(plan, context);
  await makeWorkFolder(context.workDir);
  context.progress.note(`engine: ${engine.description} (${engine.reason ?? 'named'})`);
  if (work.kind === 'unknown') context.progress.note(notBelieved(work.reason));
  const cache = openCache(join(context.workDir, 'cache'), context.now, context.progress, work.kind === 'own');
  const { progress, signal } = context;
  const { augmentation } = plan.data;
  const tools = { seed: plan.seed, augmentation, dataset, engine, cache, code, progress, signal };
  try {
    const models = await makeModels(plan, recipe, starts, tools);
    const exported = await exportArtifacts(recipe, models, { plan, dataset, workDir: context.workDir });
    const ours = await measureArtifacts(exported, { ...tools, plan });
    const samples = () => Promise.resolve(dataset);
    const committed = await measureCommitted(plan, samples, context);
    const measured = { measurements: [...ours, ...committed.measurements], faults: committed.faults };
    const onDevices = await measureOnDevices(plan, measured, { workDir: context.workDir, work });
    const today = { plan, measurements: onDevices.measurements, samples, ...context };
    const base = await measureBase(found, today);
    const report = await judge(plan, {
      ...onDevices,
      data: describeData(dataset),
      engine: engine.description,
      base,
      commit: context.commit,
      curves: curvesOf(recipe, models, dataset.task),
      stages: cache.records,
      started,
      now: context.now,
    });
    const { files, unwritten } = await writeReport(report, base, context.workDir);
    return {
      report,
      base,
      exitCode: exitCodeWith(report.verdict, unwritten),
      files: { ...files, artifacts: exported.map(({ path }) => path) },
      unwritten,
    };
  } finally {
    await engine.dispose();
  }
}

/** Each stage that trained, in the order in which it did. */
function curvesOf(recipe: Recipe, models: Models, task: TaskName): Report['curves'] {
  return recipe.stages.flatMap((stage) => {
    const training =
      stage.kind === 'trained' || stage.kind === 'peer' ? stage : stage.kind === 'compressed' ? stage.fineTuning : null;
    return training ? [curve(training.label, made(models, stage.name).value.history, scoreNames[task])] : [];
  });
}

function validated(score: number | undefined, scoreName: string) {
  if (score === undefined) return {};
  return scoreName === 'accuracy' ? { validationAccuracyFraction: score } : { validationScore: score };
}

function curve(stage: string, history: readonly EpochRecord[], scoreName: string): Report['curves'][number] {
  return {
    stage,
    ...(scoreName === 'accuracy' ? {} : { scoreName }),
    points: history.map((record) => {
      const { epoch, loss, learningRate, sparsity, sparsityLossWeight, classLossGap, frozen } = record;
      const score = record[scoreName];
      if (score === undefined) throw new InternalError(`the curve of ${stage} has no ${scoreName}`);
      return {
        epoch,
        loss,
        ...(scoreName === 'accuracy' ? { accuracyFraction: score } : { score }),
        ...validated(record[`validation_${scoreName}`], scoreName),
        learningRate,
        ...(sparsity === undefined ? {} : { sparsityFraction: sparsity }),
        ...(sparsityLossWeight === undefined ? {} : { sparsityLossWeight }),
        ...(classLossGap === undefined ? {} : { classLossGap }),
        ...(frozen === undefined ? {} : { frozenFraction: frozen }),
      };
    }),
  };
}
