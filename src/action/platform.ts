import { TinygateError } from '../core/errors.js';
import { detectPlatform, type StoreFiles } from '../platform/detect.js';
import type { Claim, FollowUp, Platform } from '../platform/platform.js';
import type { Inputs } from './inputs.js';
import type { Runner } from './runner.js';

/** The platform that runs this action, with the workflow's own artifacts as its store. */
export async function openPlatform(
  { env }: Runner,
  { token, retentionDays }: Pick<Inputs, 'token' | 'retentionDays'>,
  workspace: string,
): Promise<Platform> {
  return detectPlatform(env, workspace, {
    token: token === '' ? undefined : token,
    storeFiles: workflowArtifacts(retentionDays),
  });
}

/** Needs the job's own runtime token only, which every runner gives. */
function workflowArtifacts(retentionDays: number | null): StoreFiles {
  return async (name, root, files) => {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    try {
      const client = new DefaultArtifactClient();
      const { id, digest } = await client.uploadArtifact(name, [...files], root, {
        compressionLevel: 9,
        ...(retentionDays === null ? {} : { retentionDays }),
      });
      if (id === undefined) return { kind: 'refused', reason: 'the runner gave the artifact no id', permission: null };
      return { kind: 'done', url: String(id), ...(digest === undefined ? {} : { digest: `sha256:${digest}` }) };
    } catch (error) {
      return { kind: 'refused', reason: (error as Error).message, permission: null };
    }
  };
}

/** The pull request and the reports of the run that a `workflow_run` event tells about. */
export async function openFollowUp(runner: Runner, inputs: Inputs, workspace: string): Promise<FollowUp> {
  const { openGithub } = await import('../platform/github/index.js');
  const { token, retentionDays } = inputs;
  const github = await openGithub(runner.env, workspace, {
    token: token === '' ? undefined : token,
    storeFiles: workflowArtifacts(retentionDays),
  });
  const run = github.triggeringRun;
  if (run?.event !== 'pull_request') throw noTriggeringRun(run?.event ?? null);
  const resolved = await github.resolvePullRequest(run);
  if (resolved.kind === 'outdated') throw outdated(resolved.reason);
  const claims: Claim[] = [];
  for (const { artifact, stored } of await github.findRunReports(run)) {
    if (stored.kind === 'found') claims.push({ bytes: stored.bytes, source: stored.source });
    else runner.commands.warning(`artifact ${artifact}: ${stored.reason}`);
  }
  runner.commands.info(`pull request #${resolved.change.pullRequest}, ${claims.length} reports of run ${run.id}`);
  return { platform: github.withChange(resolved.change), claims };
}

function noTriggeringRun(event: string | null): TinygateError {
  return new TinygateError({
    code: 'action/no-run',
    message: `expected a workflow_run event of a run on pull_request, found ${event === null ? 'no such event' : `one on ${event}`}`,
    cause: 'mode: report follows the run of a pull request that could not write.',
    fix: "Trigger the workflow with `on: { workflow_run: { workflows: [NAME], types: [completed] } }`, and let its job run `if: github.event.workflow_run.event == 'pull_request'`.",
  });
}

function outdated(reason: string): TinygateError {
  return new TinygateError({
    code: 'action/outdated',
    message: `expected an open pull request to tell, found that ${reason}`,
    cause: 'It was closed, or has newer commits, whose own run will be judged.',
  });
}
