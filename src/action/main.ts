/** The story of the action: inputs → plan → run → outputs, summary, annotations → verdict. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes, formatProblem, TinygateError, type ExitCode } from '../core/errors.js';
import type { Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { readInputs, type Inputs } from './inputs.js';
import { logProgress } from './progress.js';
import { inGroup, type Runner } from './runner.js';

/** Never throws: a failure is annotated, marks the step as failed and becomes the exit code. */
export async function main(runner: Runner): Promise<ExitCode> {
  const { commands } = runner;
  try {
    const workspace = resolve(runner.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const inputs = readInputs((name) => commands.getInput(name), workspace);
    const plan = await inGroup(commands, `Spec ${inputs.spec}`, () => readPlan(runner, inputs, workspace));
    const result = await inGroup(commands, 'Train, compress, export and measure', () => runPlan(runner, inputs, plan));

    const { annotate, setOutputs, writeSummary } = await import('./outputs.js');
    setOutputs(commands, result);
    await writeSummary(commands, result);
    const { renderText } = await import('../report/render-text.js');
    commands.info(renderText(result.report, { color: false }));
    annotate(commands, result);
    if (result.exitCode !== exitCodes.pass) {
      commands.setFailed(`${plan.name}: ${result.report.verdict}. The table above and the job summary say why.`);
    }
    return result.exitCode;
  } catch (error) {
    return fail(runner, error);
  }
}

async function readPlan({ commands }: Runner, inputs: Inputs, workspace: string): Promise<Plan> {
  const isEmpty = !existsSync(workspace) || readdirSync(workspace).length === 0;
  if (isEmpty) {
    throw new TinygateError({
      code: 'action/empty-workspace',
      message: `expected the repository in the workspace, found an empty folder`,
      cause: 'The job has no checkout step before this one.',
      fix: 'Add a step that uses actions/checkout before tinygate.',
    });
  }
  const plan = await readSpec(inputs.spec, { cwd: workspace, workspace, overrides: inputs.overrides });
  commands.info(
    `${plan.name}: ${plan.artifacts.length} artifacts, ${plan.budgets.length} budgets, engine ${plan.engine}`,
  );
  return plan;
}

async function runPlan({ commands, env, now, signal }: Runner, inputs: Inputs, plan: Plan) {
  // Loaded only now: a spec that is wrong must not wait for engines.
  const { runPipeline } = await import('../pipeline/run.js');
  return runPipeline(plan, {
    workDir: join(inputs.workingDirectory, '.tinygate', plan.name),
    progress: logProgress(commands, now),
    signal,
    now,
    commit: env['GITHUB_SHA'] ?? null,
    toolCache: env['RUNNER_TOOL_CACHE'],
    installEngine: inputs.installEngine && env['RUNNER_TOOL_CACHE'] !== undefined,
  });
}

/** Annotates each problem where it is; the step's own message is the first of them. */
function fail({ commands, signal }: Runner, error: unknown): ExitCode {
  if (signal.aborted) {
    commands.setFailed('cancelled: finished stages are in the cache, so a new run continues from there');
    return exitCodes.internal;
  }
  if (!(error instanceof TinygateError)) {
    commands.setFailed(`internal: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return exitCodes.internal;
  }
  for (const problem of error.problems) {
    const { where } = problem;
    const place = where
      ? {
          file: where.file,
          startLine: where.line ?? 1,
          ...(where.column === undefined ? {} : { startColumn: where.column }),
        }
      : {};
    commands.error(formatProblem(problem), { title: problem.code, ...place });
  }
  const count = error.problems.length;
  commands.setFailed(
    count === 1 ? (error.problems[0]?.message ?? error.message) : `${count} problems; each is annotated above`,
  );
  return error.exitCode;
}
