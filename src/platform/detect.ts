/** Which platform this runs on, by its environment. Each is loaded only when it is the one. */
import type { Environment, PlatformOptions } from './environment.js';
import { localPlatform } from './local.js';
import type { Platform, PlatformName } from './platform.js';

export type { Environment, PlatformOptions, StoreFiles } from './environment.js';

type Open = (env: Environment, folder: string, options: PlatformOptions) => Promise<Platform>;

const platforms: readonly {
  readonly name: PlatformName;
  readonly isHere: (env: Environment) => boolean;
  readonly open: Open;
}[] = [
  {
    // Gitea and Forgejo run the same actions and answer the same API.
    name: 'github',
    isHere: (env) => env['GITHUB_ACTIONS'] === 'true',
    open: async (env, folder, options) => (await import('./github/index.js')).openGithub(env, folder, options),
  },
  {
    name: 'gitlab',
    isHere: (env) => env['GITLAB_CI'] === 'true',
    open: async (env, folder, options) => (await import('./gitlab/index.js')).gitlabPlatform(env, folder, options),
  },
  {
    name: 'bitbucket',
    isHere: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
    open: async (env, folder, options) =>
      (await import('./bitbucket/index.js')).bitbucketPlatform(env, folder, options),
  },
];

/** `folder` is the workspace, absolute: paths in history are relative to it. */
export async function detectPlatform(
  env: Environment,
  folder: string,
  options: PlatformOptions = {},
): Promise<Platform> {
  const found = platforms.find(({ isHere }) => isHere(env));
  return found ? found.open(env, folder, options) : localPlatform(folder);
}
