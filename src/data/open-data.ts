/** The data of a plan, whatever its format; what no plan of that format needs is not loaded. */
import type { DataPlan } from '../spec/plan.js';
import { openDataset, type Dataset } from './dataset.js';
import type { OpenOptions } from './images/image-folder.js';
import { loadDataset } from './load.js';

export type OpenDataOptions = OpenOptions;

/** @throws DataError for anything that is not as the spec says */
export async function openData(plan: DataPlan, options: OpenDataOptions): Promise<Dataset> {
  if (plan.format === 'idx') return loadDataset(plan, options.seed);
  const { openImageFolder } = await import('./images/image-folder.js');
  return openDataset(await openImageFolder(plan, options), plan.normalization, {
    task: plan.task.name,
    normal: plan.task.normal,
  });
}
