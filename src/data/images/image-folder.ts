/** A folder of photographs as a source: file-source.ts, with pictures decoded and resized. */
import { join } from 'node:path';
import { digestValue } from '../../core/digest.js';
import type { NativeOptions } from '../../engine/native/locate.js';
import { indexFiles, named, type FileSourceOptions, type FileSourcePlan } from '../file-index.js';
import { fileSource, openCache, type FileFormat, type FileIndex } from '../file-source.js';
import type { Source } from '../source.js';
import { openDecoder, type Decoder, type PictureForm } from './decoder.js';
import { pictureFiles } from './kind.js';
import { lookAtHead } from './look-at-head.js';

export interface ImageFolderPlan extends FileSourcePlan {
  readonly format: 'image_folder';
  readonly image: PictureForm;
}

export interface OpenOptions extends FileSourceOptions {
  readonly native?: NativeOptions;
  /** Default: sharp, from the places that `native` names. */
  readonly open?: (options: NativeOptions) => Promise<Decoder>;
}

/** Plain data, so that a worker thread opens the same source from it. */
export interface ImageFolderIndex extends FileIndex {
  readonly image: PictureForm;
  /** Where the decoder is; nothing is fetched again. */
  readonly native: Omit<NativeOptions, 'note' | 'env' | 'install'>;
}

/** @throws DataError as `indexFiles` does */
export async function openImageFolder(plan: ImageFolderPlan, options: OpenOptions): Promise<Source> {
  const { progress, native = {} } = options;
  const misnamed: string[] = [];
  const { index, cache, format } = await indexFiles(plan, options, pictureFiles, async () => {
    const decoder = await (options.open ?? openDecoder)(native);
    progress.note(`data: ${decoder.description}`);
    return {
      format: formatOf(plan.image, () => Promise.resolve(decoder)),
      form: digestValue({ image: plan.image, decoder: decoder.identity }),
      look(content, path, problems) {
        const looked = lookAtHead(content, join(plan.root, path));
        if ('problem' in looked) problems.add(looked.problem);
        else if (looked.isMisnamed && !plan.records) misnamed.push(path);
      },
      tell() {
        if (misnamed.length === 0) return;
        progress.note(
          `data: ${misnamed.length} ${misnamed.length === 1 ? 'picture is' : 'pictures are'} of another format than the name says, and read by content (${named([...misnamed].sort())})`,
        );
      },
    };
  });
  const own: ImageFolderIndex = { ...index, image: plan.image, native: plainNative(native) };
  return fileSource(index, format, cache, { format: 'image_folder', index: own });
}

/** The same source in another thread. The decoder is loaded when the first picture is not in the cache. */
export async function openImageFolderIndex(index: ImageFolderIndex): Promise<Source> {
  let decoder: Promise<Decoder> | undefined;
  const format = formatOf(index.image, () => (decoder ??= openDecoder(index.native)));
  return fileSource(index, format, await openCache(index.cache, format, true), { format: 'image_folder', index });
}

function formatOf(image: PictureForm, decoder: () => Promise<Decoder>): FileFormat {
  const { height, width, color } = image;
  return {
    kind: pictureFiles,
    array: { shape: [height, width, color === 'rgb' ? 3 : 1], type: 'uint8' },
    decode: async (content) => (await decoder()).decode(content, image),
  };
}

function plainNative({ beside, workspace, exclude, cache }: NativeOptions): ImageFolderIndex['native'] {
  return {
    ...(beside !== undefined && { beside }),
    ...(workspace !== undefined && { workspace }),
    ...(exclude !== undefined && { exclude }),
    ...(cache !== undefined && { cache }),
  };
}
