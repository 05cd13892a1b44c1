/**
 * The origins that a token of this API is meant for: its own, and where GitHub takes uploads of release files, which has a
 * host of its own at github.com and at ghe.com.
 */
export function tokenOrigins(apiUrl: string): readonly [string, ...string[]] {
  const { origin, protocol, hostname, port } = new URL(apiUrl);
  const isGithub = protocol === 'https:' && port === '' && /^api\.(?:github\.com|[a-z0-9-]+\.ghe\.com)$/.test(hostname);
  return isGithub ? [origin, `https://${hostname.replace(/^api\./, 'uploads.')}`] : [origin];
}
