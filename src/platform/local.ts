/**
 * No platform: a terminal, or a CI that tinygate does not know. It compares with the commit that the branch left the default
 * branch at; it keeps no reports and tells nobody.
 */
import { gitHistory } from './git.js';
import type { Change, Platform } from './platform.js';

const unsupported = { kind: 'unsupported', reason: 'nobody is told outside a CI platform' } as const;

export function localPlatform(folder: string, change: Partial<Change> = {}): Platform {
  return {
    name: 'local',
    change: {
      event: 'local',
      headSha: null,
      baseSha: null,
      mergeSha: null,
      forkSha: null,
      defaultBranch: null,
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
