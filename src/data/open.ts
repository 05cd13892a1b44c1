import { InternalError } from '../core/errors.js';
import type { ImageFolderIndex } from './images/image-folder.js';
import { type MemoryIndex, memorySource } from './memory.js';
import type { SoundFolderIndex } from './sound/sound-folder.js';
import type { Origin, Source } from './source.js';

/** How a worker thread opens a source again from what its origin says. */
const openers: Readonly<Record<string, (index: never) => Promise<Source>>> = {
  memory: (index: MemoryIndex) => Promise.resolve(memorySource(index)),
  // Loaded here: samples in memory need no decoder.
  image_folder: async (index: ImageFolderIndex) =>
    (await import('./images/image-folder.js')).openImageFolderIndex(index),
  sound_folder: async (index: SoundFolderIndex) =>
    (await import('./sound/sound-folder.js')).openSoundFolderIndex(index),
};

/** The same source in another thread. */
export async function openOrigin({ format, index }: Origin): Promise<Source> {
  const open = Object.hasOwn(openers, format) ? openers[format] : undefined;
  if (!open) throw new InternalError(`no opener for a source of the format ${format}`);
  return open(index as never);
}
