/** `on: workflow_run`: the pull request of the run that was not trusted, and what it stored. */
import { TinygateError } from '../../core/errors.js';
import type { FollowUp } from '../platform.js';
import type { GithubPlatform } from './platform.js';

/**
 * Throws `TinygateError` where this is no `workflow_run` of a pull request, or the pull request has moved on. What cannot be
 * read becomes a claim without bytes, whose source says why: it is judged as missing, not overlooked.
 */
export async function followUpOf(platform: GithubPlatform): Promise<FollowUp> {
  const { triggeringRun: run } = platform;
  if (!run || !['pull_request', 'pull_request_target'].includes(run.event)) {
    throw new TinygateError({
      code: 'github/no-run-to-follow',
      message: `expected a workflow_run event after a run of a pull request, found ${run ? `one after '${run.event}'` : 'another event'}`,
      fix: "Use mode report in a workflow `on: workflow_run` only, with `if: github.event.workflow_run.event == 'pull_request'`.",
    });
  }
  const resolved = await platform.resolvePullRequest(run);
  if (resolved.kind === 'outdated') {
    throw new TinygateError({
      code: 'github/outdated-run',
      message: `expected an open pull request at the commit of run ${run.id}, found that ${resolved.reason}`,
      cause: 'It was closed, or another commit was pushed since.',
      fix: 'Nothing: the run of its newest commit is judged when it ends.',
    });
  }
  const reports = await platform.findRunReports(run);
  const claims = reports.map(({ stored }) =>
    stored.kind === 'found'
      ? { bytes: stored.bytes, source: stored.source }
      : { bytes: new Uint8Array(), source: stored.reason },
  );
  return { platform: platform.withChange(resolved.change), claims };
}
