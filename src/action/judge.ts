/**
 * Modes `run` and `gate`: every spec is read, run or gated, and judged; then outputs, summary, annotations, uploads and one
 * comment for all. A spec that is wrong does not keep the others from being judged.
 */
import { join } from 'node:path';
import { exitCodes, SpecError, type ExitCode } from '../core/errors.js';
import { findBase, planAt, type Base } from '../pipeline/baseline.js';
import type { RunResult } from '../pipeline/context.js';
import { deliver, describeDelivery, type Delivered } from '../pipeline/deliver.js';
import { worstExitCode } from '../pipeline/exit-code.js';
import { applyBaseBudgets } from '../pipeline/rejudge.js';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { withCache } from './cache.js';
import { findSpecs } from './find-specs.js';
import type { Inputs } from './inputs.js';
import { fail } from './main.js';
import { annotate, announce, setOutputs, writeSummary } from './outputs.js';
import { openPlatform } from './platform.js';
import { logProgress } from './progress.js';
import { inGroup, type Runner } from './runner.js';
import { upload } from './upload.js';

export async function judgeSpecs(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands } = runner;
  const specs = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  const platform = await openPlatform(runner, inputs, workspace);
  const results: RunResult[] = [];
  const exits: ExitCode[] = [];
  const names = new Map<string, string>();
  for (const spec of specs) {
    try {
      const plan = await inGroup(commands, `Spec ${spec}`, () => readPlan(runner, inputs, spec, workspace));
      requireOwnName(plan, names);
      const title =
        inputs.mode === 'gate' ? `Measure and judge ${plan.name}` : `Train, compress and measure ${plan.name}`;
      const result = await inGroup(commands, title, () => judgeOne(runner, inputs, plan, platform));
      results.push(result);
      exits.push(result.exitCode);
    } catch (error) {
      if (runner.signal.aborted) throw error;
      exits.push(fail(runner, error));
    }
  }
  const exitCode = worstExitCode(exits);
  if (results.length === 0) return exitCode;
  // First of all, so that a later step finds the reports even when something below fails.
  setOutputs(commands, results, platform, inputs);
  await writeSummary(commands, results);
  for (const result of results) await announce(commands, result);
  annotate(commands, results);
  if (inputs.upload) await upload(commands, results, platform);
  const delivered = await deliver(platform, results, inputs);
  reportDeliveries(runner, delivered);
  if (exitCode !== exitCodes.pass) {
    const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
    commands.setFailed(`${told}. The tables above and the job summary say why.`);
  }
  return exitCode;
}

async function readPlan({ commands }: Runner, { overrides }: Inputs, spec: string, workspace: string): Promise<Plan> {
  const plan = await readSpec(spec, { cwd: workspace, workspace, overrides });
  commands.info(
    `${plan.name}: ${plan.artifacts.length} artifacts, ${plan.budgets.length} budgets, engine ${plan.engine}`,
  );
  return plan;
}

/** Two specs of one name would write into one folder. */
function requireOwnName(plan: Plan, names: Map<string, string>): void {
  const first = names.get(plan.name);
  names.set(plan.name, plan.specPath);
  if (first === undefined) return;
  const where = plan.places['/name'];
  throw new SpecError({
    code: 'action/same-name',
    message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
    ...(where ? { where } : {}),
    fix: 'Rename one of the models.',
  });
}

async function judgeOne(runner: Runner, inputs: Inputs, plan: Plan, platform: Platform): Promise<RunResult> {
  const { commands, env, now, signal } = runner;
  const workDir = join(inputs.workingDirectory, '.tinygate', plan.name);
  const findBaseOnce = async (): Promise<Base> => {
    const base = await findBase(plan, platform, inputs.baseline);
    const { outcome } = base;
    commands.info(
      `baseline: ${outcome.kind === 'found' ? outcome.source : outcome.kind === 'not-needed' ? 'none needed' : outcome.reason}`,
    );
    return base;
  };
  const context = {
    workDir,
    progress: logProgress(commands, now),
    signal,
    now,
    commit: platform.change.headSha ?? env['GITHUB_SHA'] ?? null,
    findBase: findBaseOnce,
    toolCache: env['RUNNER_TOOL_CACHE'],
    // A pull request is data: nothing that it brings is run.
    trustWorkspace: platform.change.event !== 'pull-request',
    installEngine: inputs.installEngine && env['RUNNER_TOOL_CACHE'] !== undefined,
  };
  const judged = await budgetsOf(plan, inputs, platform);
  if (inputs.mode === 'gate') {
    const { gatePipeline } = await import('../pipeline/gate.js');
    return gatePipeline(judged, context);
  }
  const { runPipeline } = await import('../pipeline/run.js');
  return withCache(runner, inputs, plan, workDir, () => runPipeline(judged, context));
}

/** With `base-budgets: require` a change is judged by the budgets that its base branch has. */
async function budgetsOf(plan: Plan, { baseBudgets }: Inputs, platform: Platform): Promise<Plan> {
  const { baseSha } = platform.change;
  if (baseBudgets === 'show' || baseSha === null) return plan;
  const base = await planAt(baseSha, plan, platform);
  return base ? applyBaseBudgets(plan, base) : plan;
}

/** What was refused is a warning that names the permission; it changes no verdict. */
export function reportDeliveries({ commands }: Runner, delivered: readonly Delivered[]): void {
  for (const one of delivered) {
    if (one.delivery.kind === 'refused') commands.warning(describeDelivery(one));
    else commands.info(describeDelivery(one));
  }
}
