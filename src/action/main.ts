/** The story of the action: inputs → what to do → outputs, summary, annotations, comment → verdict. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { TinygateError, type ExitCode } from '../core/errors.js';
import { escapeLines } from '../report/escape.js';
import { fail } from './fail.js';
import { readInputs, type Inputs } from './inputs.js';
import type { Runner } from './runner.js';

/** Never throws: a failure is annotated, marks the step as failed and becomes the exit code. */
export async function main(job: Runner): Promise<ExitCode> {
  const runner = withHarmlessLog(job);
  try {
    const workspace = resolve(runner.env['GITHUB_WORKSPACE'] ?? process.cwd());
    const inputs = readInputs((name) => runner.commands.getInput(name), workspace);
    requireCheckout(workspace);
    return await perform(runner, inputs, workspace);
  } catch (error) {
    return fail(runner, error);
  }
}

/** The runner obeys lines such as `::error::` in a log; what a stranger named must not be one. Annotations are escaped already. */
function withHarmlessLog({ commands, ...rest }: Runner): Runner {
  return { ...rest, commands: { ...commands, info: (message) => commands.info(escapeLines(message)) } };
}

/** Each mode is loaded only when it is asked for: a spec that is wrong must not wait for engines. */
async function perform(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  switch (inputs.mode) {
    case 'run':
    case 'gate':
      return (await import('./judge.js')).judgeSpecs(runner, inputs, workspace);
    case 'bench':
      return (await import('./bench.js')).benchSpecs(runner, inputs, workspace);
    case 'report':
      return (await import('./report.js')).reportRun(runner, inputs, workspace);
    case 'history':
      return (await import('./history.js')).keepHistory(runner, inputs, workspace);
    case 'publish':
      return (await import('./publish.js')).publishSpecs(runner, inputs, workspace);
    default:
      return inputs.mode satisfies never;
  }
}

function requireCheckout(workspace: string): void {
  if (existsSync(workspace) && readdirSync(workspace).length > 0) return;
  throw new TinygateError({
    code: 'action/empty-workspace',
    message: `expected the repository in the workspace, found an empty folder`,
    cause: 'The job has no checkout step before this one.',
    fix: 'Add a step that uses actions/checkout before tinygate.',
  });
}
