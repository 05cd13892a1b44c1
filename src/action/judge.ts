/**
 * Modes `run` and `gate`: every spec is read, run or gated, and judged; then outputs, summary, annotations, uploads and one
 * comment for all. A spec that is wrong does not keep the others from being judged.
 */
import { join } from 'node:path';
import { matrixOf } from '../bench/matrix.js';
import type { ExitCode } from '../core/errors.js';
import { nativeOptions } from '../engine/native/options.js';
import { describeFound, findBase, type FoundBase } from '../pipeline/baseline.js';
import type { RunResult } from '../pipeline/context.js';
import { worstExitCode } from '../pipeline/exit-code.js';
import { requireOwnName } from '../pipeline/own-name.js';
import { HistoryError, type Platform } from '../platform/platform.js';
import type { BudgetPlan, Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { budgetsOf, findRemoved, removedProblem } from './base-budgets.js';
import { withCache } from './cache.js';
import { findSpecs } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';
import { fail } from './fail.js';
import { openPlatform } from './platform.js';
import { logProgress } from './progress.js';
import { inGroup, type Runner } from './runner.js';
import { tell } from './tell.js';

export async function judgeSpecs(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands } = runner;
  const specs = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  const platform = await openPlatform(runner, inputs, workspace);
  const results: RunResult[] = [];
  const removed = await tellRemoved(runner, inputs, specs, workspace, platform);
  const exits: ExitCode[] = [...removed.exits];
  const names = new Map<string, string>();
  const plans: Plan[] = [];
  for (const spec of specs) {
    try {
      const plan = await inGroup(commands, `Spec ${spec}`, () => readPlan(runner, inputs, spec, workspace));
      requireOwnName(plan, names);
      plans.push(plan);
      const title =
        inputs.mode === 'gate' ? `Measure and judge ${plan.name}` : `Train, compress and measure ${plan.name}`;
      const result = await inGroup(commands, title, () =>
        // The first report shows them all: each says which spec it was in.
        judgeOne(runner, inputs, plan, platform, results.length === 0 ? removed.budgets : []),
      );
      results.push(result);
      exits.push(result.exitCode);
    } catch (error) {
      if (runner.signal.aborted) throw error;
      exits.push(fail(runner, error));
    }
  }
  // Also where a budget fails for want of the very measurements that these jobs make.
  if (plans.length > 0) commands.setOutput('device-matrix', JSON.stringify(matrixOf(plans)));
  const exitCode = worstExitCode(exits);
  if (results.length === 0) return exitCode;
  await tell(runner, results, platform, inputs, {
    exitCode,
    isIncomplete: exits.length > results.length,
    keepsFiles: inputs.upload,
    explainedIn: 'the job summary',
  });
  return exitCode;
}

async function readPlan({ commands }: Runner, { overrides }: Inputs, spec: string, workspace: string): Promise<Plan> {
  const plan = await readSpec(spec, { cwd: workspace, workspace, overrides });
  commands.info(
    `${plan.name}: ${plan.artifacts.length} artifacts, ${plan.budgets.length} budgets, engine ${plan.engine}`,
  );
  return plan;
}

async function judgeOne(
  runner: Runner,
  inputs: Inputs,
  plan: Plan,
  platform: Platform,
  removed: readonly BudgetPlan[],
): Promise<RunResult> {
  const { commands, env, now, signal } = runner;
  const workDir = join(inputs.workingDirectory, '.tinygate', plan.name);
  const findBaseOnce = async (): Promise<FoundBase> => {
    const base = await findBase(plan, platform, inputs);
    commands.info(`base: ${describeFound(base)}`);
    return removed.length === 0 ? base : { ...base, budgets: [...(base.budgets ?? plan.budgets), ...removed] };
  };
  const progress = logProgress(commands, now);
  // A pull request is data: nothing that it brings is run.
  const trustWorkspace = platform.change.event !== 'pull-request';
  const context = {
    workDir,
    progress,
    signal,
    now,
    commit: platform.change.headSha ?? env['GITHUB_SHA'] ?? null,
    findBase: findBaseOnce,
    trustWorkspace,
    isCi: true,
    native: nativeOptions({
      env,
      workspace: plan.workspace,
      trustWorkspace,
      install: inputs.installEngine,
      note: (message) => {
        progress.note(message);
      },
    }),
  };
  const judged = await budgetsOf(plan, inputs, platform);
  if (inputs.mode === 'gate') {
    const { gatePipeline } = await import('../pipeline/gate.js');
    return gatePipeline(judged, context);
  }
  const { runPipeline } = await import('../pipeline/run.js');
  return withCache(runner, inputs, plan, workDir, () => runPipeline(judged, context));
}

/** Specs that the change removes are errors where the budgets of the base are required, else warnings. */
async function tellRemoved(
  runner: Runner,
  inputs: Inputs,
  specs: readonly string[],
  workspace: string,
  platform: Platform,
): Promise<{ readonly exits: readonly ExitCode[]; readonly budgets: readonly BudgetPlan[] }> {
  const { commands } = runner;
  const isRequired = inputs.baseBudgets === 'require';
  try {
    const removed = await findRemoved(inputs, specs, workspace, platform);
    if (isRequired) return { exits: removed.map((spec) => fail(runner, removedProblem(spec))), budgets: [] };
    for (const spec of removed) commands.warning(removedProblem(spec).message, { title: 'A spec is removed' });
    return { exits: [], budgets: removed.flatMap(({ budgets }) => budgets ?? []) };
  } catch (error) {
    if (!(error instanceof HistoryError)) throw error;
    if (isRequired) return { exits: [fail(runner, error)], budgets: [] };
    commands.warning(`expected to tell whether this change removes a spec, found that ${error.found}. ${error.fix}`);
    return { exits: [], budgets: [] };
  }
}
