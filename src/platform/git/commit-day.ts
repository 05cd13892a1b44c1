import { runGit } from './run.js';

/** The day (UTC, YYYY-MM-DD) on which a commit was made; null where the checkout does not have it, or there is no git. */
export async function commitDay(folder: string, commit: string): Promise<string | null> {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) throw new RangeError(`expected a commit, found ${JSON.stringify(commit)}`);
  const found = await runGit(folder, ['show', '--no-patch', '--format=%ct', `${commit}^{commit}`]).catch(() => null);
  const seconds = found?.status === 0 ? Number(found.stdout.toString('utf8').trim() || NaN) : NaN;
  const date = new Date(seconds * 1000);
  // A commit may claim any time; one of five digits is no day that a reader knows.
  return Number.isNaN(date.getTime()) || !/^\d{4}-/.test(date.toISOString()) ? null : date.toISOString().slice(0, 10);
}
