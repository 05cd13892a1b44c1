/** What a second can tell about a folder of photographs: names, sizes, splits and the first bytes of each file. */
import { join } from 'node:path';
import { mapAtOnce } from '../../core/map-at-once.js';
import { listAndSplit, type FolderPlan, type ListAndSplitOptions } from '../list-and-split.js';
import { collectProblems } from '../problems.js';
import { readHead } from '../read-sample-file.js';
import { lookAtHead } from './look-at-head.js';

export interface Checked {
  readonly count: number;
  readonly classes: readonly string[];
  readonly skipped: readonly string[];
}

/** @throws DataError that names every file that is no picture, up to 20, and what `listAndSplit` throws */
export async function checkPhotographs(plan: FolderPlan, options: ListAndSplitOptions): Promise<Checked> {
  const { samples, classes, skipped } = await listAndSplit(plan, options);
  // Every record was read.
  if (plan.records) return { count: samples.length, classes, skipped };
  const problems = collectProblems();
  await mapAtOnce(samples, 32, async ({ path }) => {
    const file = join(plan.root, path);
    const looked = lookAtHead(await readHead(file), file);
    if ('problem' in looked) problems.add(looked.problem);
  });
  problems.throwIfAny();
  return { count: samples.length, classes, skipped };
}
