/** Whether the working tree has other files than a commit, of those that a run reads. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPointer } from '../platform/git/lfs.js';
import type { History } from '../platform/platform.js';
import type { Plan } from '../spec/plan.js';
import { commitTree, diskTree, inputFiles } from './inputs-digest.js';

export async function hasChanges(plan: Plan, commit: string, history: History): Promise<boolean> {
  const format = plan.data?.format;
  if ((format === 'image_folder' || format === 'sound_folder' || format === 'tfrecord') && !history.listFiles)
    return true;
  const there = commitTree(history, commit);
  const here = diskTree(plan.workspace);
  const files = await Promise.all([inputFiles(plan, there), inputFiles(plan, here)]);
  for (const path of new Set(files.flat())) {
    const file = join(plan.workspace, path);
    const [before, now] = await Promise.all([there.blobId(path), here.blobId(path)]);
    if (before === now) continue;
    if (before === null || now === null || !(await isCheckedOut(file, await history.readFile(commit, path))))
      return true;
  }
  return false;
}

/** Git may write other bytes than it holds: the content of a Git LFS pointer, or the line ends of Windows. */
async function isCheckedOut(file: string, committed: Uint8Array | null): Promise<boolean> {
  if (committed === null) return false;
  const bytes = await readFile(file);
  const pointer = readPointer(committed);
  if (pointer) return createHash('sha256').update(bytes).digest('hex') === pointer.sha256;
  const unix = (text: Uint8Array) => Buffer.from(text).toString('latin1').replaceAll('\r\n', '\n');
  return !committed.includes(0) && unix(bytes) === unix(committed);
}
