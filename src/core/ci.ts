/** Whether a CI runs this, be it a platform that tinygate knows or not: then the files around it may be a stranger's. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return [...named, ...unnamed].some((name) => !['', '0', 'false'].includes((env[name] ?? '').toLowerCase()));
}

const named = ['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'BITBUCKET_BUILD_NUMBER'] as const;
/** What servers set that do not set CI: Jenkins, Azure Pipelines, TeamCity, AWS CodeBuild, Google Cloud Build. */
const unnamed = ['JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION', 'CODEBUILD_BUILD_ID', 'BUILDER_OUTPUT'] as const;
