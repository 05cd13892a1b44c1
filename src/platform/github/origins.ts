/**
 * The origins that a token of this API is meant for: its own, and where GitHub takes uploads of release files, which has a
 * host of its own at github.com and at ghe.com.
 */
export function tokenOrigins(apiUrl: string): readonly [string, ...string[]] {
  const { origin, protocol, hostname, port } = new URL(apiUrl);
  const isGithub = protocol === 'https:' && port === '' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
  return isGithub ? [origin, `https://${hostname.replace(/^api\./, 'uploads.')}`] : [origin];
}

/**
 * Where the repositories of this API are fetched from, without a slash at the end: the same host, but for GitHub's own, whose
 * API has a host of its own. Taken from the API's address, so that a token has no further place to go.
 */
export function lfsServer(apiUrl: string): string {
  const { protocol, host, hostname, pathname } = new URL(apiUrl);
  const [, path = ''] = /^(.*?)(?:\/api\/v\d+)?\/*$/.exec(pathname) ?? [];
  const isGithub = protocol === 'https:' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
  return `${protocol}//${isGithub ? host.replace(/^api\./, '') : host}${path}`;
}
