/**
 * Mode `report`: a workflow of the base branch that runs after one of a change that is not trusted (`on: workflow_run`). It
 * judges what that run claims by the base branch's budgets and tells the pull request.
 */
import { join } from 'node:path';
import { exitCodes, TinygateError, type ExitCode } from '../core/errors.js';
import type { RunResult } from '../pipeline/context.js';
import type { Delivered } from '../pipeline/deliver.js';
import { exitCodeWith, worstExitCode } from '../pipeline/exit-code.js';
import { followUp } from '../pipeline/follow-up.js';
import { writeReport } from '../pipeline/write-report.js';
import { headCommit } from '../platform/git.js';
import type { Platform } from '../platform/platform.js';
import { specsOfBase } from './base-budgets.js';
import { findSpecs } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';
import { fail } from './fail.js';
import { openFollowUp } from './platform.js';
import { inGroup, type Runner } from './runner.js';
import { tell } from './tell.js';

/** The check is what the pull request shows of this run, which belongs to no commit of its own. */
const defaultCheckName = 'tinygate';

export async function reportRun(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands, now } = runner;
  const specs = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  const followed = await inGroup(commands, 'Find the pull request and its report', () =>
    openFollowUp(runner, inputs, workspace),
  );
  const { platform } = followed;
  await requireBaseCheckout(platform, workspace);
  const { judged, problems } = await followUp(followed, {
    workspace,
    specs: [
      ...new Set([...specs, ...(await specsOfBase(inputs, workspace, platform.change.baseSha, platform.history))]),
    ],
    workDirOf: (spec) => join(inputs.workingDirectory, '.tinygate', spec),
    now,
  });
  const results: RunResult[] = [];
  for (const { report, base } of judged) {
    const workDir = join(inputs.workingDirectory, '.tinygate', report.spec.name);
    const { files, unwritten } = await writeReport(report, base, workDir);
    const exitCode = exitCodeWith(report.verdict, unwritten);
    results.push({ report, base, exitCode, files: { ...files, artifacts: [] }, unwritten });
  }
  for (const problem of problems) fail(runner, problem);
  const unjudged = problems.map(() => exitCodes.undecided);
  const exitCode = worstExitCode([...results.map((result) => result.exitCode), ...unjudged]);
  if (results.length === 0) return exitCode;

  const named = { ...inputs, checkName: inputs.checkName ?? defaultCheckName };
  const delivered = await tell(runner, results, platform, named, {
    exitCode,
    isIncomplete: problems.length > 0,
    keepsFiles: false,
    explainedIn: 'the comment',
  });
  commands.setOutput('url', urlOf(delivered));
  return exitCode;
}

/** The budgets of the default branch count, so it must not be the fork that is checked out. */
export async function requireBaseCheckout({ change }: Platform, workspace: string): Promise<void> {
  if (!change.isFork || change.headSha === null || (await headCommit(workspace)) !== change.headSha) return;
  throw new TinygateError({
    code: 'report/checked-out',
    message: `expected the default branch to be checked out, found ${change.headSha.slice(0, 12)} of the fork`,
    cause: 'The checkout step of this workflow has the head of the pull request as its `ref`.',
    fix: 'Remove `ref` from the checkout step: this workflow has permissions that a fork must not use.',
  });
}

function urlOf(delivered: readonly Delivered[]): string {
  const comment = delivered.find(({ what }) => what === 'comment')?.delivery;
  return comment?.kind === 'done' || comment?.kind === 'unchanged' ? (comment.url ?? '') : '';
}
