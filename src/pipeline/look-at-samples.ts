/** What `validate` asks of the data where they are there: names, headers and first bytes, so that a mistake costs a second. */
import { existsSync } from 'node:fs';
import { featuresShape } from '../data/sound/features.js';
import type { DataPlan, Plan } from '../spec/plan.js';
import { dataPaths } from './inputs-digest.js';
import type { SampleForm } from './stages/import.js';

interface Looked {
  /** What is worth to know. */
  readonly notes: readonly string[];
  /** What a sample is, and what is asked of it; null where the files are not there yet. */
  readonly form: SampleForm | null;
}

const notYet: Looked = { notes: [], form: null };

/**
 * Data may come after the spec was checked, in whole or in part.
 * @param within absolute folder that no link may lead out of; null: the files are the user's own
 * @throws DataError for what is there, and not as the spec says
 */
export async function lookAtSamples(data: DataPlan, { seed, student }: Plan, within: string | null): Promise<Looked> {
  const options = { seed, within, trains: student !== null };
  switch (data.format) {
    case 'idx': {
      if (!dataPaths(data).every((path) => existsSync(path))) return notYet;
      const { loadDataset } = await import('../data/load.js');
      return { notes: [], form: await loadDataset(data, seed) };
    }
    case 'csv':
    case 'parquet':
    case 'npy':
    case 'npz':
    case 'tfrecord':
    case 'cifar10':
    case 'cifar100': {
      if (!dataPaths(data).every((path) => existsSync(path))) return notYet;
      const { openTables } = await import('../data/tables/open-tables.js');
      return { notes: [], form: await openTables(data, options) };
    }
    case 'image_folder': {
      const { checkPhotographs } = await import('../data/images/check-photographs.js');
      const { classes } = await checkPhotographs(data, options);
      const { height, width, color } = data.image;
      return { notes: [], form: formOf(data, [height, width, color === 'rgb' ? 3 : 1], classes) };
    }
    case 'sound_folder': {
      const { checkSounds } = await import('../data/sound/check-sounds.js');
      const noise = data.augmentation.sound?.noise?.folder ?? null;
      const { otherRate, longer, classes } = await checkSounds(data, noise, options);
      const { sampleRateHz, sampleCount } = data.sound;
      const notes = [
        ...(otherRate > 0
          ? [`${count(otherRate, 'sound')} of another sample rate would be resampled to ${sampleRateHz} Hz`]
          : []),
        ...(longer > 0
          ? [`${count(longer, 'sound')} would be cut after ${(1000 * sampleCount) / sampleRateHz} ms`]
          : []),
      ];
      return { notes, form: formOf(data, featuresShape(data.sound), classes) };
    }
  }
}

/** Of files that are a sample each: a class, or what they hold themselves. */
function formOf({ task }: DataPlan, sampleShape: SampleForm['sampleShape'], classes: readonly string[]): SampleForm {
  const [height, width, channels] = sampleShape;
  const outputs = task.name === 'reconstruction' ? height * width * channels : classes.length;
  return { sampleShape, outputs, task: task.name, classes };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
