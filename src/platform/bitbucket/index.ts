/**
 * Bitbucket Cloud. A step in Pipelines may write Code Insights without a token; comments need one. Earlier runs keep no
 * files that a later one can read, so the baseline is a committed `tinygate.lock.json`.
 */
import { version } from '../../core/version.js';
import { lockFileName } from '../../report/lock-file-name.js';
import { asDelivery } from '../as-delivery.js';
import { limits as usualLimits } from '../deadline.js';
import type { Environment, PlatformOptions } from '../environment.js';
import { fallBack } from '../fall-back.js';
import { gitHistory } from '../git.js';
import { openHttp, type HttpOptions } from '../http.js';
import type { Platform } from '../platform.js';
import { sendThroughProxy } from '../send.js';
import { publishInsights } from './code-insights.js';
import { upsertBitbucketComment } from './comment.js';
import { bitbucketHistory } from './history.js';
import { withParent } from './parent.js';
import { readBitbucketCi } from './variables.js';

export type Transport = Pick<HttpOptions, 'send' | 'wait'>;

export async function bitbucketPlatform(
  env: Environment,
  folder: string,
  { token, limits = usualLimits }: PlatformOptions = {},
  transport: Transport = {},
): Promise<Platform> {
  const ci = readBitbucketCi(env, token);
  const http = openHttp({
    baseUrl: ci.apiUrl,
    credentials: ci.token === null ? {} : { authorization: `Bearer ${ci.token}` },
    userAgent: `tinygate/${version}`,
    ...(ci.proxyUrl === null ? {} : { send: sendThroughProxy(new URL(ci.proxyUrl)) }),
    ...transport,
  });
  const repository = `/repositories/${encodeURIComponent(ci.workspace)}/${encodeURIComponent(ci.repository)}`;
  const change = await withParent(ci.change, folder);
  const noStore = `Bitbucket has no store of files that a later run can read: commit ${lockFileName} (tinygate lock)`;
  return {
    name: 'bitbucket',
    change,
    history: fallBack(gitHistory(folder), bitbucketHistory(http, repository), limits.ask),
    // Not absent: a run that can never find a baseline must not let growth through as a first run.
    findReport: () => Promise.resolve({ kind: 'lost', reason: noStore }),
    storeFiles: () => Promise.resolve({ kind: 'unsupported', reason: noStore }),
    async upsertComment(id, render) {
      const permission = 'TINYGATE_TOKEN: a repository access token with the scope pullrequest:write';
      if (ci.token === null) return { kind: 'refused', reason: 'a comment on Bitbucket needs a token', permission };
      return asDelivery(permission, () => upsertBitbucketComment(id, render, change.pullRequest, { repository, http }));
    },
    publishCheck: (check) =>
      asDelivery('repository:write, or a step of Bitbucket Pipelines', () =>
        publishInsights(check, change, repository, http),
      ),
  };
}
