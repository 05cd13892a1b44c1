import type { Data } from './schema/spec.js';

export type DataFormat = 'idx' | 'image_folder' | 'sound_folder';

/** What `data.format` says, or else what the other keys are about: photographs have a size, sounds a sample rate. */
export function formatOf(data: Pick<Data, 'format' | 'image_size' | 'sample_rate'>): DataFormat {
  if (data.format !== undefined) return data.format;
  if (data.image_size !== undefined) return 'image_folder';
  return data.sample_rate === undefined ? 'idx' : 'sound_folder';
}
