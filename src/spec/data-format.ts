import type { Data } from './schema/spec.js';

/** What `data.format` says, or else what the other keys are about: photographs have a size. */
export function formatOf(data: Pick<Data, 'format' | 'image_size'>): 'idx' | 'image_folder' {
  return data.format ?? (data.image_size === undefined ? 'idx' : 'image_folder');
}
