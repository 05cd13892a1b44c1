/** Opens GitHub from a job's environment: reads the event's payload, and nothing else. */
import { readFile } from 'node:fs/promises';
import { TinygateError } from '../../core/errors.js';
import type { Environment, PlatformOptions } from '../environment.js';
import type { JsonObject } from '../json-object.js';
import { githubPlatform, type GithubPlatform } from './platform.js';

export type { GithubPlatform } from './platform.js';
export type { Head, Resolved } from './pull-request.js';
export type { RunReport } from './run-reports.js';
export type { TriggeringRun } from './situation.js';
export { followUpOf } from './follow-up.js';
export { githubPlatform } from './platform.js';

/** Throws `TinygateError` where the environment names no repository or the payload cannot be read. */
export async function openGithub(
  env: Environment,
  folder: string,
  { token, storeFiles, limits }: PlatformOptions = {},
): Promise<GithubPlatform> {
  const event = await readEvent(env['GITHUB_EVENT_PATH']);
  const own = token ?? (env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null);
  const platform = githubPlatform({ env, event, folder, token: own, storeFiles, limits });
  if (platform) return platform;
  throw new TinygateError({
    code: 'github/no-repository',
    message: `expected GITHUB_REPOSITORY to be owner/name, found '${env['GITHUB_REPOSITORY'] ?? ''}'`,
    cause: 'GITHUB_ACTIONS is set, but the rest of what a runner sets is not.',
    fix: 'Run this in a workflow, or unset GITHUB_ACTIONS.',
  });
}

async function readEvent(path: string | undefined): Promise<JsonObject> {
  if (!path) return {};
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return value !== null && typeof value === 'object' ? (value as JsonObject) : {};
  } catch (error) {
    throw new TinygateError(
      {
        code: 'github/event-unreadable',
        message: `expected the payload of the event, found that ${path} cannot be read: ${(error as Error).message}`,
        fix: 'Leave GITHUB_EVENT_PATH as the runner sets it.',
      },
      { cause: error },
    );
  }
}
