import { SpecError } from '../core/errors.js';
import type { Environment } from '../platform/detect.js';
import { createClient } from '../platform/github/client.js';
import type { GithubRepository } from './github.js';

/** The repository that a job runs for. Throws `SpecError` where the environment names none, or there is no token. */
export function openRepository(env: Environment, token: string | null): GithubRepository {
  const [owner, repo, ...rest] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || rest.length > 0) {
    throw new SpecError({
      code: 'publish/repository',
      message: `expected GITHUB_REPOSITORY to be owner/name, found '${env['GITHUB_REPOSITORY'] ?? ''}'`,
      fix: 'Publish from a workflow, set GITHUB_REPOSITORY, or publish as folder.',
    });
  }
  if (token === null) {
    throw new SpecError({
      code: 'publish/token',
      message: 'expected a token to publish with, found no token',
      fix: 'Give the action its token, or set GITHUB_TOKEN; it needs contents: write.',
    });
  }
  const apiUrl = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
  return { request: createClient({ apiUrl, token }).request, owner, repo };
}
