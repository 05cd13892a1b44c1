/**
 * The spec of a commit under another path than it has today. A change that renames its spec and moves the model along would
 * else be taken for a new one, which has nothing to grow from.
 */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { SpecError } from '../core/errors.js';
import type { Platform } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { planAt } from './base-spec.js';

/** More files than that are not looked into: no change renames so many. */
const maxCandidates = 200;

/**
 * The spec of the same name among the files that the commit has and the change has no longer; null where there is none, or
 * where the files cannot be listed. Throws as `planAt` does.
 */
export async function findRenamed(
  commit: string,
  plan: Pick<Plan, 'workspace' | 'specPath' | 'seed' | 'data' | 'name'>,
  platform: Pick<Platform, 'history' | 'change'>,
  isFollowUp: boolean,
): Promise<Plan | null> {
  const { history } = platform;
  if (!history.listFiles) return null;
  const isGone = await whatIsGone(plan.workspace, platform, isFollowUp);
  const candidates = (await history.listFiles(commit)).filter((path) => /\.ya?ml$/.test(path) && isGone(path));
  for (const specPath of candidates.slice(0, maxCandidates)) {
    const bytes = await history.readFile(commit, specPath);
    // Most YAML is no spec: read as one only where it has the name.
    if (bytes === null || !Buffer.from(bytes).toString('utf8').includes(plan.name)) continue;
    const found = await planAt(commit, { ...plan, specPath }, platform).catch(nullOfSpec);
    if (found?.name === plan.name) return found;
  }
  return null;
}

/** A spec that breaks a rule is not this one; where git cannot tell, nobody may take that for nothing. */
function nullOfSpec(error: unknown): null {
  if (error instanceof SpecError) return null;
  throw error;
}

/** A follow-up judges the head commit, everything else what is checked out. */
async function whatIsGone(
  workspace: string,
  { history, change: { headSha } }: Pick<Platform, 'history' | 'change'>,
  isFollowUp: boolean,
): Promise<(path: string) => boolean> {
  if (isFollowUp && headSha !== null && history.listFiles) {
    const kept = new Set(await history.listFiles(headSha));
    return (path) => !kept.has(path);
  }
  return (path) => lstatSync(join(workspace, path), { throwIfNoEntry: false }) === undefined;
}
