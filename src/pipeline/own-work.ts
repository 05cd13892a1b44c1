/**
 * Whose work a work folder holds. A finished stage or a report that a change brings along would be taken for one that was made
 * here, so nothing that is committed is believed; and where git cannot tell, that is not the same as nothing being committed.
 */
import { existsSync, lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { TinygateError } from '../core/errors.js';
import { HistoryError } from '../platform/platform.js';
import { runGit } from '../platform/git/run.js';

export type WorkFolder =
  /** What is there was made on this machine, or brought by whoever set the job up. */
  | { readonly kind: 'own' }
  /** It may have come with the change: neither a stage nor what a report claims is believed. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Throws `TinygateError` where anything in the folder, the folder itself or a link on the way to it is committed or added. A
 * folder without any repository is its owner's own, but in CI it is files of a change without their history.
 *
 * @param workDir absolute
 */
export async function examineWork(workDir: string, { isCi = false }: { readonly isCi?: boolean }): Promise<WorkFolder> {
  // Nothing to believe, and nothing to ask git for.
  if (!existsSync(workDir)) return { kind: 'own' };
  const real = await realNearest(workDir);
  const places = [...new Set([resolve(workDir), real])];
  for (const place of places) {
    const found = await trackedBelow(place);
    if (found.kind === 'committed') throw committedWork(workDir, found.path);
    if (found.kind === 'unknown') return found;
    if (found.kind === 'no-repository' && isCi) {
      return { kind: 'unknown', reason: 'there is no .git: the files came without their history' };
    }
  }
  return { kind: 'own' };
}

/** Throws where a report of the work folder is committed, for commands that believe it: to lock, to tighten, to publish. */
export async function requireOwnWork(workDir: string, isCi: boolean): Promise<void> {
  const work = await examineWork(workDir, { isCi });
  if (work.kind === 'own') return;
  throw new TinygateError({
    code: 'work/unknown-origin',
    message: `expected to know that ${workDir} did not come with the change, found that ${work.reason}`,
    cause: 'A report that a change brings along would be taken for one that was made here.',
    fix: 'Install git, and check the repository out with it.',
  });
}

/**
 * Throws where a report that is only shown is committed: its verdict would be the word of whoever wrote it. Gives what people
 * should know where git cannot tell; the last job of a matrix has the files of earlier jobs and no repository.
 *
 * @param file absolute
 */
export async function examineReport(file: string): Promise<string | null> {
  const work = await examineWork(file, {}).catch((error: unknown) => {
    if (error instanceof TinygateError && error.problems[0]?.code === 'work/committed')
      throw committedReport(file, error);
    throw error;
  });
  return work.kind === 'own' ? null : work.reason;
}

function committedReport(file: string, cause: unknown): TinygateError {
  return new TinygateError(
    {
      code: 'report/committed',
      message: `expected ${file} to be what a run wrote, found that it is committed`,
      cause: 'A report that a change brings along says whatever the change wants.',
      fix: 'Show the report of this run: tinygate gate makes it. To compare with a committed report, use --baseline FILE.',
    },
    { cause },
  );
}

type Tracked =
  | { readonly kind: 'committed'; readonly path: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-repository' }
  | { readonly kind: 'unknown'; readonly reason: string };

async function trackedBelow(place: string): Promise<Tracked> {
  const repository = repositoryOf(place);
  if (repository === null) return { kind: 'no-repository' };
  const parts = relative(repository, place).split(sep);
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const links = ways.filter((way) => lstatSync(join(repository, way), { throwIfNoEntry: false })?.isSymbolicLink());
  try {
    for (const way of [...links, parts.join('/')]) {
      const [path] = await list(repository, way);
      if (path !== undefined) return { kind: 'committed', path };
    }
    return { kind: 'none' };
  } catch (error) {
    if (error instanceof HistoryError) return { kind: 'unknown', reason: error.found };
    throw error;
  }
}

/** What is committed or added at a path or below it. File systems that ignore case find one by the other. */
async function list(repository: string, path: string): Promise<string[]> {
  const { status, stdout, stderr } = await runGit(repository, ['ls-files', '-z', '--', `:(top,icase,literal)${path}`]);
  if (status === 0) return stdout.toString('utf8').split('\0').slice(0, -1);
  const found = `git does not tell what is committed: ${stderr.slice(0, 300)}`;
  throw new HistoryError('refused', found, 'Check the repository out with git.');
}

/** The innermost folder around a path, itself excluded, that has a `.git`; null where there is none. */
function repositoryOf(path: string): string | null {
  const folder = dirname(path);
  if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return folder;
  return folder === path ? null : repositoryOf(folder);
}

/** Where the path leads, links followed as far as it exists. */
async function realNearest(path: string): Promise<string> {
  const found = await realpath(path).catch(() => null);
  if (found !== null) return found;
  const parent = dirname(path);
  return parent === path ? path : join(await realNearest(parent), basename(path));
}

function committedWork(workDir: string, path: string): TinygateError {
  return new TinygateError({
    code: 'work/committed',
    message: `expected ${workDir} to hold what tinygate made, found that ${path} is committed`,
    cause: 'A finished stage or a report that a change brings along would be taken for one that was made here.',
    fix: 'Remove .tinygate from the repository (git rm -r --cached .tinygate), and add it to .gitignore.',
  });
}
