/** The data of a plan, whatever its format; what no plan of that format needs is not loaded. */
import { isTablePlan } from '../spec/data-format.js';
import type { DataPlan, ImageFolderPlan, SoundFolderPlan } from '../spec/plan.js';
import { openDataset, type Dataset } from './dataset.js';
import type { OpenOptions } from './images/image-folder.js';
import { loadDataset } from './load.js';
import type { Source } from './source.js';

export type OpenDataOptions = OpenOptions;

/** @throws DataError for anything that is not as the spec says */
export async function openData(plan: DataPlan, options: OpenDataOptions): Promise<Dataset> {
  if (plan.format === 'idx') return loadDataset(plan, options.seed);
  if (isTablePlan(plan)) return (await import('./tables/open-tables.js')).openTables(plan, options);
  return openDataset(await openSource(plan, options), plan.normalization, {
    task: plan.task.name,
    normal: plan.task.normal,
  });
}

async function openSource(plan: ImageFolderPlan | SoundFolderPlan, options: OpenDataOptions): Promise<Source> {
  switch (plan.format) {
    case 'image_folder':
      return (await import('./images/image-folder.js')).openImageFolder(plan, options);
    case 'sound_folder': {
      const { openSoundFolder } = await import('./sound/sound-folder.js');
      return openSoundFolder(plan, { ...options, noiseFolder: plan.augmentation.sound?.noise?.folder ?? null });
    }
  }
}
