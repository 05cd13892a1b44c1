/** What a file is by its first bytes, and what its name says it is. */
import type { FileKind } from '../file-kind.js';

/** Formats that are read. */
export const imageKinds = ['jpeg', 'png', 'webp', 'gif', 'bmp'] as const;
export type ImageKind = (typeof imageKinds)[number];

const extensions: Readonly<Record<string, ImageKind>> = {
  '.jpg': 'jpeg',
  '.jpeg': 'jpeg',
  '.jpe': 'jpeg',
  '.jfif': 'jpeg',
  '.png': 'png',
  '.webp': 'webp',
  '.gif': 'gif',
  '.bmp': 'bmp',
  '.dib': 'bmp',
};

/** Pictures that nothing here decodes: to skip them as stray files would lose samples without a word. */
const otherPictures: ReadonlySet<string> = new Set(
  ['.tif', '.tiff', '.heic', '.heif', '.avif', '.jxl', '.jp2', '.j2k', '.psd', '.svg', '.ppm', '.pgm', '.pnm'].concat([
    '.tga',
    '.ico',
    '.exr',
    '.hdr',
    '.raw',
    '.dng',
    '.cr2',
    '.cr3',
    '.nef',
    '.arw',
  ]),
);

/** `other`: a picture of a format that is not read. Null: the name is of no picture. */
export function kindByName(name: string): ImageKind | 'other' | null {
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? '' : name.slice(dot).toLowerCase();
  if (Object.hasOwn(extensions, extension)) return extensions[extension]!;
  return otherPictures.has(extension) ? 'other' : null;
}

/** By the first 12 bytes. Null: none of the formats that are read. */
export function kindByContent(bytes: Uint8Array): ImageKind | null {
  const starts = (...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  const text = (offset: number, word: string): boolean =>
    [...word].every((letter, index) => bytes[offset + index] === letter.charCodeAt(0));
  if (starts(0xff, 0xd8, 0xff)) return 'jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (text(0, 'RIFF') && text(8, 'WEBP')) return 'webp';
  if (text(0, 'GIF87a') || text(0, 'GIF89a')) return 'gif';
  if (text(0, 'BM')) return 'bmp';
  return null;
}

export const pictureFiles: FileKind = {
  noun: 'picture',
  nouns: 'pictures',
  formats: 'JPEG, PNG, WebP, GIF or BMP',
  extensions: '.jpg, .png, .webp, .gif, .bmp',
  convertTo: 'PNG',
  tooLarge: 'a video, an archive or a raw scan',
  byName(path) {
    const kind = kindByName(path);
    return kind === null || kind === 'other' ? kind : 'read';
  },
};
