/**
 * No platform: a terminal, or a CI that tinygate does not know. It compares with the commit that is checked out, whose
 * `tinygate.lock.json` is the baseline; it keeps no reports and tells nobody.
 */
import { gitHistory, headCommit } from './git.js';
import type { Change, Delivery, Platform } from './platform.js';

const unsupported: Delivery = { kind: 'unsupported', reason: 'nobody is told outside a CI platform' };

export async function localPlatform(folder: string, change: Partial<Change> = {}): Promise<Platform> {
  return {
    name: 'local',
    change: {
      event: 'other',
      headSha: null,
      baseSha: await headCommit(folder),
      headBranch: null,
      baseBranch: null,
      pullRequest: null,
      isFork: false,
      runUrl: null,
      ...change,
    },
    history: gitHistory(folder),
    findReport: () => Promise.resolve({ kind: 'absent' }),
    storeFiles: () => Promise.resolve(unsupported),
    upsertComment: () => Promise.resolve(unsupported),
    publishCheck: () => Promise.resolve(unsupported),
  };
}
