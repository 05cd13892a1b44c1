/**
 * What a run has told about a commit: the `tinygate.lock.json` that stands in it, then the reports that runs have stored. A
 * file that is committed is measured from git; this is for what is trained, and for what bytes cannot tell.
 */
import { join, posix } from 'node:path';
import { digestBytes } from '../core/digest.js';
import { TinygateError } from '../core/errors.js';
import { HistoryError, type Platform } from '../platform/platform.js';
import { lockFileName } from '../report/lock-file-name.js';
import type { Report } from '../report/report.js';
import type { Plan } from '../spec/plan.js';
import { commitTree, inputsDigest } from './inputs-digest.js';
import { readWhole } from '../core/read-whole.js';
import { maxReportBytes } from '../report/max-bytes.js';

export type Told =
  | {
      readonly kind: 'found';
      readonly report: Report;
      /** For people: `report of 0123abcd, from artifact 17 of run 42`. */
      readonly source: string;
      readonly sha256: string;
    }
  /** Nothing told anything: rightly so where the base never compared. */
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string };

/** `base` is the spec that the commit has, null where that cannot be read: a report can still be found by its commit. */
export async function readTold(commit: string, base: Plan | null, plan: Plan, platform: Platform): Promise<Told> {
  const { history } = platform;
  let inputs: string | null = null;
  try {
    const locked = await readLocked(commit, plan, platform);
    if (locked) return locked;
    if (base) inputs = await inputsDigest(base, commitTree(history, commit));
  } catch (error) {
    if (!(error instanceof TinygateError)) throw error;
    const found = await readStored(commit, null, plan, platform);
    if (found.kind === 'found') return found;
    return { kind: 'lost', reason: error instanceof HistoryError ? `${error.found}. ${error.fix}` : error.message };
  }
  return readStored(commit, inputs, plan, platform);
}

async function readStored(commit: string, inputs: string | null, plan: Plan, platform: Platform): Promise<Told> {
  const stored = await platform.findReport({ spec: plan.name, inputs, commit });
  switch (stored.kind) {
    case 'absent':
      return { kind: 'absent', reason: 'no run of it has stored a report' };
    case 'lost':
      return { kind: 'lost', reason: stored.reason };
    case 'found':
      return readable(stored.bytes, stored.source, stored.commit);
    default:
      return stored satisfies never;
  }
}

export async function readLocked(
  commit: string,
  plan: Plan,
  { history }: Pick<Platform, 'history'>,
): Promise<Told | null> {
  const path = posix.join(posix.dirname(plan.specPath), lockFileName);
  const bytes = await history.readFile(commit, path);
  if (bytes === null) return null;
  const source = `${path} of ${commit.slice(0, 12)}`;
  // What reads reports is loaded where there is one: a gate on sizes must not wait for it.
  const { readLock } = await import('../report/lock.js');
  const report = readLock(bytes, source, plan.name);
  return report && { kind: 'found', report, source, sha256: digestBytes(bytes) };
}

async function readable(bytes: Uint8Array, from: string, commit: string | null): Promise<Told> {
  const { parseReport } = await import('../report/json.js');
  try {
    const report = parseReport(bytes, from);
    const of = report.commit ?? commit;
    const source = of === null ? from : `report of ${of.slice(0, 12)}, ${from}`;
    return { kind: 'found', report, source, sha256: digestBytes(bytes) };
  } catch (error) {
    return { kind: 'lost', reason: `the stored report cannot be read: ${(error as Error).message}` };
  }
}

/** A report that was named must be there: a typing error would let every growth through. */
export async function readNamed(path: string): Promise<Told & { readonly kind: 'found' }> {
  const limits = { maxBytes: maxReportBytes, fix: 'Name a report.json that tinygate wrote.' };
  const bytes = await readWhole(path, limits).catch((error: unknown) => {
    if (error instanceof TinygateError) throw error;
    throw new TinygateError(
      {
        code: 'baseline/unreadable',
        message: `expected a report to compare with, found that ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
        fix: 'Name a report.json that tinygate wrote, or leave the baseline at auto.',
      },
      { cause: error },
    );
  });
  const { parseReport } = await import('../report/json.js');
  const report = parseReport(bytes, path);
  return { kind: 'found', report, source: `report ${path}`, sha256: digestBytes(bytes) };
}

/** Where the lock of a spec is on the disk. */
export function lockPath(plan: Plan): string {
  return join(plan.workspace, posix.dirname(plan.specPath), lockFileName);
}
