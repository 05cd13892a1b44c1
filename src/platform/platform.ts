/**
 * Where a change is judged and people are told: GitHub, Gitea or Forgejo, GitLab, Bitbucket, or nobody but a terminal.
 * Every platform answers the same questions with the same words, so that the story of a run does not know which it is.
 * Nothing here changes a verdict: what a platform cannot do, or is not permitted to, comes back as a `Delivery` that says so.
 */
import type { Verdict } from '../gate/verdict.js';
import type { Annotation } from '../report/render-annotations.js';

import type { LfsPointer } from './git/lfs.js';

export { HistoryError } from './history-error.js';

export const platformNames = ['github', 'gitea', 'gitlab', 'bitbucket', 'local'] as const;
export type PlatformName = (typeof platformNames)[number];

export interface Platform {
  readonly name: PlatformName;
  readonly change: Change;
  readonly history: History;
  /**
   * The report that a run of the base branch stored for this spec: the one with the same inputs, else the one of the
   * commit. Reads it only as bytes; the caller checks them.
   */
  findReport(wanted: ReportQuery): Promise<StoredReport>;
  /**
   * A file of the newest artifact of a name that a run of the base or default branch stored. Absent where runs keep no
   * artifacts that can be looked for.
   */
  readonly findFile?: (name: string, file: string) => Promise<StoredFile>;
  /** Stores the files of a run under a name, for later runs and for people. Paths are absolute and inside `root`. */
  storeFiles(name: string, root: string, files: readonly string[]): Promise<Storing>;
  /**
   * Creates or updates the one comment that carries `id`. `render` gets its present body, or null; what it returns is
   * posted, and null leaves the comment as it is.
   */
  upsertComment(id: string, render: (previous: string | null) => string | null): Promise<Delivery>;
  /** A check run, commit status or Code Insights report on the head commit. */
  publishCheck(check: Check): Promise<Delivery>;
  /**
   * Says on the head commit where long work is: one check of this name, which is changed as often as it is called, and ends with
   * a verdict. Absent where a platform has no checks that change.
   */
  readonly tellProgress?: (progress: ProgressCheck) => Promise<Delivery>;
}

/** What is being judged. */
export interface Change {
  /** `local`: no CI that tinygate knows. `other`: a schedule, a press of a button, a tag, and what else starts a job. */
  readonly event: 'pull-request' | 'merge-queue' | 'push' | 'local' | 'other';
  /** Full SHA-1 or SHA-256 of the head commit, where known. For a pull request its own head, not the merge. */
  readonly headSha: string | null;
  /** Head of the target branch as the event has it: the target tip. Of a push, the commit before it. */
  readonly baseSha: string | null;
  /** The commit that a platform makes to try how the head merges into the target; it may be out of date. */
  readonly mergeSha: string | null;
  /** Where the head left the target, as the platform tells it. */
  readonly forkSha: string | null;
  readonly defaultBranch: string | null;
  readonly headBranch: string | null;
  readonly baseBranch: string | null;
  readonly pullRequest: number | null;
  /** Whether the head is in another repository than the base: its token can read only. */
  readonly isFork: boolean;
  /** Page of this run. */
  readonly runUrl: string | null;
}

/** The repository at other commits than the one that is checked out. Paths are relative, with forward slashes. */
export interface History {
  /** Null where the two have no common commit. Throws `HistoryError` where history is too shallow to tell. */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Null where the commit has no such file. Throws `HistoryError` where the commit cannot be read. */
  readFile(commit: string, path: string): Promise<Uint8Array | null>;
  /** Git's name of the file's bytes; null where the commit has no such file. Throws as `readFile` does. */
  blobId(commit: string, path: string): Promise<string | null>;
  /**
   * The commit that a branch, a tag or another name stands for; null where there is no such name. Throws where it cannot be
   * looked up.
   */
  resolve(name: string): Promise<string | null>;
  /** The newest commit of a branch at the remote, as far as it is known here; null where there is no such branch. */
  branchTip(branch: string): Promise<string | null>;
  /** The parents of a commit, the first one first. Throws as `readFile` does. */
  parents(commit: string): Promise<readonly string[]>;
  /** Every path, those of links and submodules among them. Throws as `readFile` does. Absent where it cannot be told. */
  readonly listFiles?: (commit: string) => Promise<readonly string[]>;
  /**
   * What stands at a path that is no file, or on the way to it where that leads through more than folders; null for a file
   * and for nothing. Only a blob of mode 100644 or 100755 is a file. Throws as `readFile` does.
   */
  kindOf(commit: string, path: string): Promise<NotFile | null>;
  /** Content that Git LFS keeps, held to its digest; null where it is not here. Throws `HistoryError` where it was asked for in vain. */
  readonly readLfs?: (pointer: LfsPointer) => Promise<Uint8Array | null>;
  /** What is checked out. Throws `HistoryError` where no repository is. Absent where nothing can be. */
  readonly checkout?: () => Promise<Checkout>;
}

export interface Checkout {
  /** Null before the first commit. */
  readonly commit: string | null;
  /** Null where a commit is checked out and no branch. */
  readonly branch: string | null;
  /** The branch that `origin/HEAD` stands for. */
  readonly remoteDefault: string | null;
}

export type NotFile = 'folder' | 'link' | 'submodule';

export interface ReportQuery {
  /** Name of the spec. */
  readonly spec: string;
  /** Digest of what the base commit gives a run; null where history is too shallow to tell. */
  readonly inputs: string | null;
  readonly commit: string;
}

export type StoredReport =
  | {
      readonly kind: 'found';
      readonly bytes: Uint8Array;
      /** For people: `artifact 17 of run 42 (https://…)`. */
      readonly source: string;
      readonly commit: string | null;
    }
  /** No run of the base branch stored one: rightly so on the first run. */
  | { readonly kind: 'absent' }
  /** There was or should be one: expired, not permitted, damaged. */
  | { readonly kind: 'lost'; readonly reason: string };

export type StoredFile =
  | StoredReport
  /** It was there, and was kept no longer. */
  | { readonly kind: 'expired'; readonly reason: string };

export interface Check {
  /** Stable, chosen by the user. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface ProgressCheck extends Pick<Check, 'name' | 'title' | 'summary'> {
  /** Null: it goes on. */
  readonly verdict: Verdict | null;
}

export type Delivery =
  | { readonly kind: 'done'; readonly url: string | null }
  | { readonly kind: 'unchanged'; readonly url: string | null }
  /** The platform has no such thing, or there is no pull request to tell. */
  | { readonly kind: 'unsupported'; readonly reason: string }
  /** `permission` is what the workflow would have to grant, e.g. `pull-requests: write`. */
  | { readonly kind: 'refused'; readonly reason: string; readonly permission: string | null };

/** What became of files that were to be kept. */
export type Storing =
  | { readonly kind: 'stored'; readonly artifact: StoredArtifact }
  | Extract<Delivery, { kind: 'unsupported' | 'refused' }>;

export interface StoredArtifact {
  /** By which the platform finds it again. */
  readonly id: number;
  /** Hexadecimal sha256 of what was stored; null where the platform does not say. */
  readonly sha256: string | null;
}

/** The name under which the files of a run are stored; the digest is that of its inputs. */
export function storeName(spec: string, inputs: string): string {
  return `tinygate-${spec}-${inputs.slice(0, 16)}`;
}

/**
 * Where a trusted workflow follows one that was not, such as GitHub's `workflow_run` after a run of a fork: the change that
 * the earlier run was of, found by its head commit, and what that run claims.
 */
export interface FollowUp {
  /** Tells the pull request of the earlier run. */
  readonly platform: Platform;
  /** The reports that the earlier run stored: a stranger's bytes, capped in size. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly bytes: Uint8Array;
  /** For people: `artifact 17 of run 42`. */
  readonly source: string;
}
