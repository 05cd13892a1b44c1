/** The data of a plan, whatever its format; what no plan of that format needs is not loaded. */
import { isTablePlan } from '../spec/data-format.js';
import type { DataPlan, ImageFolderPlan, SoundFolderPlan } from '../spec/plan.js';
import { DataError } from '../core/errors.js';
import { openDataset, type Dataset, type Normalization } from './dataset.js';
import type { OpenOptions } from './images/image-folder.js';
import { loadDataset } from './load.js';
import type { Source } from './source.js';

export type OpenDataOptions = OpenOptions;

/** @throws DataError for anything that is not as the spec says */
export async function openData(plan: DataPlan, options: OpenDataOptions): Promise<Dataset> {
  if (plan.format === 'idx') return loadDataset(plan, options.seed);
  if (isTablePlan(plan)) return (await import('./tables/open-tables.js')).openTables(plan, options);
  const source = await openSource(plan, options);
  return openDataset(source, await normalizationOf(plan, source), {
    task: plan.task.name,
    normal: plan.task.normal,
  });
}

async function normalizationOf(plan: ImageFolderPlan | SoundFolderPlan, source: Source): Promise<Normalization> {
  if (plan.format === 'image_folder' || plan.normalizes === undefined) return plan.normalization;
  const { train } = source.splits;
  if (!train)
    throw new DataError({
      code: 'data/normalization',
      message:
        'expected data.normalization, as nothing is trained and features.normalize is of training sounds, found none',
      cause: 'Which sounds a committed file was trained on is not known here.',
      fix: 'Write data.normalization: { mean: […], std: […] } in the place of features.normalize; npx tinygate inspect FILE prints what the file was made with.',
    });
  const { coefficientsOf } = await import('./sound/normalize-features.js');
  return coefficientsOf(train, source.inputs['images']!.shape as readonly [number, number, number]);
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
