/**
 * What a program that tinygate starts sees of the environment: all but the inputs and the secrets of the job, the files by which a
 * program tells the runner something, and what would change how Node starts.
 */
const held = [
  /^(INPUT|ACTIONS)_/i,
  /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/i,
  /^(npm_config_)?NODE_OPTIONS$/i,
  /TOKEN|SECRET|PASSW(OR)?D|CREDENTIAL|(API|ACCESS|PRIVATE)_?KEY|_PAT$/i,
  // GitLab's hold the token of the job.
  /^CI_(JOB_JWT|REPOSITORY_URL$)/i,
] as const;

export function childEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return kept(env, (name) => !held.some((pattern) => pattern.test(name)));
}

/** For npm besides: what a user's `.npmrc` says of his registry, which names its token by a variable. */
export function npmEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ofRegistry = kept(env, (name) => /^(NODE_AUTH_TOKEN|NPM_TOKEN|npm_config_(?!node_options$).*)$/i.test(name));
  return { ...childEnvironment(env), ...ofRegistry };
}

function kept(env: NodeJS.ProcessEnv, isKept: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)));
}
