import { limits as usualLimits, within } from '../platform/deadline.js';
import { detectPlatform, type StoreFiles } from '../platform/detect.js';
import { isGitea } from '../platform/github/situation.js';
import type { FollowUp, Platform } from '../platform/platform.js';
import type { Inputs } from './inputs.js';
import type { Runner } from './runner.js';

/** The platform that runs this action, with the workflow's own artifacts as its store. */
export async function openPlatform(
  runner: Runner,
  { token, retentionDays }: Pick<Inputs, 'token' | 'retentionDays'>,
  workspace: string,
): Promise<Platform> {
  return detectPlatform(runner.env, workspace, {
    token: token === '' ? undefined : token,
    limits: runner.limits,
    storeFiles: workflowArtifacts(runner, retentionDays),
  });
}

/** Needs the job's own runtime token only, which every runner gives. */
function workflowArtifacts({ env, limits = usualLimits }: Runner, retentionDays: number | null): StoreFiles {
  return async (name, root, files) => {
    const { storeArtifact } = await import('./artifact-client.js');
    try {
      const { id, digest } = await within(limits.store, () =>
        storeArtifact({ name, root, files, retentionDays, isCompatible: isGitea(env) }),
      );
      if (id === undefined) return { kind: 'refused', reason: 'the runner gave the artifact no id', permission: null };
      return { kind: 'stored', artifact: { id, sha256: digest ?? null } };
    } catch (error) {
      return { kind: 'refused', reason: (error as Error).message, permission: null };
    }
  };
}

/** The pull request and the reports of the run that a `workflow_run` event tells about. */
export async function openFollowUp(
  { env, limits }: Runner,
  { token }: Pick<Inputs, 'token'>,
  workspace: string,
): Promise<FollowUp> {
  const { openGithub } = await import('../platform/github/index.js');
  const { followUpOf } = await import('../platform/github/follow-up.js');
  return followUpOf(await openGithub(env, workspace, { token: token === '' ? undefined : token, limits }));
}
