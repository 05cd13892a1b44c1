/**
 * GitLab. What a pipeline keeps and shows of itself is written in its YAML (`artifacts:`), so this reads reports, and
 * writes a note and a commit status where a token may.
 */
import { version } from '../../core/version.js';
import { asDelivery } from '../as-delivery.js';
import { limits as usualLimits, within } from '../deadline.js';
import type { Environment, PlatformOptions } from '../environment.js';
import { fallBack } from '../fall-back.js';
import { gitHistory } from '../git.js';
import { HttpError, mayCarryCredentials, openHttp, type HttpOptions } from '../http.js';
import type { Delivery, Platform } from '../platform.js';
import { findGitlabReport } from './find-report.js';
import { gitlabHistory } from './history.js';
import { upsertNote } from './note.js';
import { publishStatus } from './status.js';
import { readGitlabCi, type GitlabToken } from './variables.js';

export type Transport = Pick<HttpOptions, 'send' | 'wait'>;

export function gitlabPlatform(
  env: Environment,
  folder: string,
  { token, limits = usualLimits }: PlatformOptions = {},
  transport: Transport = {},
): Platform {
  const ci = readGitlabCi(env, token);
  const isSafe = mayCarryCredentials(ci.apiUrl);
  const http = openHttp({
    baseUrl: ci.apiUrl,
    credentials: isSafe ? credentialsOf(ci.token) : {},
    userAgent: `tinygate/${version}`,
    ...transport,
  });
  const writer: Writer = isSafe ? (ci.token?.kind ?? 'none') : 'unsafe';
  const where = {
    projectId: ci.projectId,
    branch: ci.baseBranch,
    jobName: ci.jobName,
    reportPath: (spec: string) => `.tinygate/${spec}/report.json`,
  };
  return {
    name: 'gitlab',
    change: ci.change,
    history: fallBack(gitHistory(folder), gitlabHistory(http, ci.projectId), limits.ask),
    findReport: (wanted) =>
      within(limits.find, () => findGitlabReport(wanted, where, http)).catch((error: unknown) => {
        if (error instanceof HttpError)
          return { kind: 'lost', reason: `stored reports cannot be read: GitLab ${error.message}` };
        throw error;
      }),
    storeFiles: () =>
      Promise.resolve({
        kind: 'unsupported',
        reason: 'a GitLab job keeps what `artifacts:` in its YAML names; keep .tinygate/ there',
      }),
    upsertComment: (id, render) => writeAs(writer, () => upsertNote(id, render, ci, http)),
    publishCheck: (check) => writeAs(writer, () => publishStatus(check, ci, http)),
  };
}

function credentialsOf(token: GitlabToken | null): Record<string, string> {
  if (token === null) return {};
  return token.kind === 'access' ? { 'private-token': token.value } : { 'job-token': token.value };
}

/** What there is to write with. */
type Writer = GitlabToken['kind'] | 'none' | 'unsafe';

const whyNot = {
  job: 'CI_JOB_TOKEN may only read',
  none: 'there is no token',
  unsafe: 'none is sent to an address that is not https',
} as const;

/** Only an access token writes; what it may not do is said, and changes no verdict. */
async function writeAs(writer: Writer, write: () => Promise<Delivery>): Promise<Delivery> {
  const permission = 'TINYGATE_TOKEN: a project access token with the scope api';
  if (writer !== 'access') {
    return { kind: 'refused', reason: `GitLab needs a token that may write; ${whyNot[writer]}`, permission };
  }
  return asDelivery(permission, write);
}
