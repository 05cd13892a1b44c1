/**
 * One photograph into bytes of one size: decode, turn as EXIF says, put onto black where it is transparent, resize, and to
 * grey where that is asked for. Everything that changes a pixel is named here and pinned: sharp's version, the kernel, no
 * shortcuts of the decoder (`fastShrinkOnLoad`), no profile of colours (as TensorFlow and PIL read a file).
 */
import type { NativeOptions } from '../../engine/native/locate.js';
import type { LoadedSharp } from '../../engine/native/sharp.js';
import { decodeBmp } from './bmp.js';
import { kindByContent } from './kind.js';

/** Filters that sharp resizes with, each stretched over what it shrinks, so that nothing is skipped. */
export const resizeKernels = ['nearest', 'linear', 'cubic', 'mitchell', 'lanczos2', 'lanczos3'] as const;
export type ResizeKernel = (typeof resizeKernels)[number];

/** `crop`: what is too long is cut off at both ends. `pad`: what is too short gets black ends. `stretch`: neither. */
export const resizeFits = ['crop', 'pad', 'stretch'] as const;
export type ResizeFit = (typeof resizeFits)[number];

export interface PictureForm {
  readonly height: number;
  readonly width: number;
  readonly color: 'rgb' | 'grayscale';
  readonly kernel: ResizeKernel;
  readonly fit: ResizeFit;
}

export interface Decoder {
  /** For the report, e.g. `sharp 0.35.5 (libvips 8.18.7, native), found beside tinygate`. */
  readonly description: string;
  /** What pixels depend on. libvips as WebAssembly gives the same bytes as native (a test compares them). */
  readonly identity: string;
  /**
   * [height, width, channels] bytes of a file's content.
   * @throws Error whose message says what is wrong with the content, not which file it is
   */
  decode(bytes: Uint8Array, form: PictureForm): Promise<Uint8Array>;
}

/** As sharp's own limit: a picture of 16383 x 16383. A few kilobytes can claim more than any memory holds. */
export const maximumPixels = 0x3fff * 0x3fff;

const sharpFits = { crop: 'cover', pad: 'contain', stretch: 'fill' } as const satisfies Record<ResizeFit, string>;

/** Changes when this file decodes to other bytes. */
const revision = 1;

export async function openDecoder(options: NativeOptions = {}): Promise<Decoder> {
  const { loadSharp } = await import('../../engine/native/sharp.js');
  return decoderOf(await loadSharp(options));
}

export function decoderOf({ sharp, version, kind, where }: LoadedSharp): Decoder {
  const libvips = sharp.versions.vips;
  return {
    description: `sharp ${version} (libvips ${libvips}, ${kind}), found ${where}`,
    identity: `sharp ${version}, libvips ${libvips}, revision ${revision}`,
    async decode(bytes, form) {
      if (bytes.length === 0) throw new Error('expected a picture, found an empty file');
      const { height, width, color, kernel, fit } = form;
      const resizing = {
        fit: sharpFits[fit],
        kernel,
        position: 'centre',
        background: black,
        fastShrinkOnLoad: false,
      } as const;
      const { data, info } = await withReason(() =>
        open(sharp, bytes)
          .flatten({ background: black })
          .resize(width, height, resizing)
          .toColourspace('srgb')
          .raw()
          .toBuffer({ resolveWithObject: true }),
      );
      return pick(data, info.channels, color);
    },
  };
}

const black = { r: 0, g: 0, b: 0 } as const;

function open(sharp: LoadedSharp['sharp'], bytes: Uint8Array) {
  if (kindByContent(bytes) === 'bmp') {
    const { width, height, pixels } = decodeBmp(bytes, maximumPixels);
    return sharp(pixels, { raw: { width, height, channels: 3 } });
  }
  // `error`: a file that is cut short or damaged, but not one with a few stray bytes between markers, as cameras write.
  return sharp(bytes, {
    failOn: 'error',
    limitInputPixels: maximumPixels,
    pages: 1,
    autoOrient: true,
    ignoreIcc: true,
  });
}

/** libvips keeps its words in one place for all threads, where another picture can take them away: then they are asked for again. */
async function withReason<T>(decode: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await decode();
    } catch (error) {
      const { message } = error as Error;
      if (message === 'Unknown error' && attempt < 5) continue;
      throw new Error(plainly(message), { cause: error });
    }
  }
}

/** libvips' words for what a user must know. */
function plainly(message: string): string {
  const [said = ''] = message.replace(/^Input buffer has corrupt header: /, '').split('\n');
  if (/pixel limit/i.test(said)) return `expected at most ${maximumPixels} pixels, found more`;
  if (/premature end|unexpected end/i.test(said)) return `expected a whole picture, found the start of one (${said})`;
  return `expected a whole picture, found one that is cut short or damaged (${said})`;
}

/** [pixels, channels] of sharp into RGB, or into grey with the weights of ITU-R BT.601, in integers as PIL has them. */
function pick(data: Uint8Array, channels: number, color: PictureForm['color']): Uint8Array {
  if (color === 'rgb' && channels === 3) return data;
  const count = data.length / channels;
  const at = (pixel: number, channel: number): number => data[pixel * channels + (channels < 3 ? 0 : channel)]!;
  if (color === 'rgb') {
    const rgb = new Uint8Array(count * 3);
    for (let pixel = 0; pixel < count; pixel++)
      for (let channel = 0; channel < 3; channel++) rgb[pixel * 3 + channel] = at(pixel, channel);
    return rgb;
  }
  const grey = new Uint8Array(count);
  for (let pixel = 0; pixel < count; pixel++)
    grey[pixel] = (19595 * at(pixel, 0) + 38470 * at(pixel, 1) + 7471 * at(pixel, 2) + 0x8000) >> 16;
  return grey;
}
