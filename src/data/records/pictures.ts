/**
 * The picture of a record: the bytes of a file (JPEG, PNG …), or raw pixels, which become a BMP. Raw pixels are bytes, float32
 * numbers as bytes, lists of numbers, or a tensor that `tf.io.serialize_tensor` wrote; their shape is in features of the record,
 * in the tensor, or that of data.image_size.
 */
import { kindByContent } from '../images/kind.js';
import { writeBmp } from '../images/write-bmp.js';
import { featureOf, type Feature, type Features } from './example.js';
import { floatsOf, parseTensor } from './tensor.js';

/** Which feature holds pictures, and how; plain data, for worker threads too. */
export interface PictureFeature {
  readonly name: string;
  /** Null: files of pictures. */
  readonly raw: RawForm | null;
}

export interface RawForm {
  /** Of pixels without a shape of their own; null: there are none. */
  readonly size: PictureSize | null;
  /** What makes a pixel from 0 to 255 of a number. */
  readonly scale: PixelScale;
}

export interface PictureSize {
  readonly height: number;
  readonly width: number;
}

export type PixelScale = 1 | 255;
export type PictureShape = readonly [height: number, width: number, channels: number];

interface RawPicture {
  readonly shape: PictureShape;
  readonly values: ArrayLike<number>;
}

/** Finds out how the records of a data set hold their pictures, from all of them. */
export interface PictureForms {
  /** @throws Error that says what is wrong with the record's picture */
  look(features: Features): void;
  /** @throws Error where the records agree on no scale of pixels */
  done(): PictureFeature;
  /** Of the first picture, where pixels are raw. */
  readonly firstShape: PictureShape | null;
}

export function startPictures(name: string, size: PictureSize | null): PictureForms {
  let isRaw: boolean | null = null;
  let firstShape: PictureShape | null = null;
  // Numbers of 0 and 1 alone are black and white.
  let scales: readonly PixelScale[] = [255, 1];
  return {
    get firstShape() {
      return firstShape;
    },
    look(features) {
      const feature = featureOf(features, name);
      isRaw ??= !isFile(feature);
      if (!isRaw) {
        fileOf(feature, name);
        return;
      }
      const { shape, values } = rawOf(features, feature, name, size);
      firstShape ??= shape;
      if (values instanceof Uint8Array) return;
      const fitting = ([255, 1] as const).filter((scale) => isOfPixels(values, scale));
      if (fitting.length === 0)
        throw new Error(
          `expected pixels in the feature ${name}, whole numbers from 0 to 255 or 255ths from 0 to 1, found ${strangest(values)}`,
        );
      scales = scales.filter((scale) => fitting.includes(scale));
    },
    done() {
      const [scale] = scales;
      if (scale === undefined)
        throw new Error(
          `expected pixels of one scale in the feature ${name}, found some from 0 to 1 and some from 0 to 255`,
        );
      return { name, raw: isRaw === true ? { size, scale } : null };
    },
  };
}

/** The content of a picture file. @throws Error that says what is wrong with the record's picture */
export function pictureOf(features: Features, { name, raw }: PictureFeature): Uint8Array {
  const feature = featureOf(features, name);
  if (raw === null) return fileOf(feature, name);
  const { shape, values } = rawOf(features, feature, name, raw.size);
  if (values instanceof Uint8Array) return writeBmp(values, shape);
  return writeBmp(
    Uint8Array.from(values, (value) => Math.round(value * raw.scale)),
    shape,
  );
}

function onlyBytes({ kind, values }: Feature): Uint8Array | null {
  const [value] = values;
  return kind === 'bytes' && values.length === 1 && value instanceof Uint8Array ? value : null;
}

/** A raw picture may begin with the two letters of a BMP; its header tells. */
function isFile(feature: Feature): boolean {
  const bytes = onlyBytes(feature);
  if (!bytes) return false;
  const kind = kindByContent(bytes);
  if (kind !== 'bmp') return kind !== null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (
    bytes.length > 18 &&
    (view.getUint32(2, true) === bytes.length || [12, 40, 108, 124].includes(view.getUint32(14, true)))
  );
}

function fileOf(feature: Feature, name: string): Uint8Array {
  const bytes = onlyBytes(feature);
  if (bytes && kindByContent(bytes) !== null) return bytes;
  throw new Error(`expected JPEG, PNG, WebP, GIF or BMP in the feature ${name}, found ${describe(feature)}`);
}

function rawOf(features: Features, feature: Feature, name: string, size: PictureSize | null): RawPicture {
  const bytes = onlyBytes(feature);
  if (feature.kind === 'bytes' && !bytes) throw notPixels(feature, name);
  const tensor = bytes && parseTensor(bytes);
  if (tensor) {
    const shape = tensor.shape.length === 2 ? [...tensor.shape, 1] : tensor.shape;
    const [height = 0, width = 0, channels = 0, ...more] = shape;
    if (more.length === 0 && isShape([height, width, channels]))
      return { shape: [height, width, channels], values: tensor.values };
    throw new Error(
      `expected a tensor of [height, width, channels] in the feature ${name}, found [${tensor.shape.join(', ')}]`,
    );
  }
  const { height, width, channels } = shapeIn(features, size);
  const count = bytes ? bytes.length : feature.values.length;
  for (const elementBytes of bytes ? [1, 4] : [1])
    for (const each of channels === null ? [1, 3, 4] : [channels]) {
      const shape: PictureShape = [height, width, each];
      if (!isShape(shape) || height * width * each * elementBytes !== count) continue;
      // Without a number of channels, four bytes a pixel are more often a float than colours with alpha.
      if (bytes && elementBytes === 1 && each === 4 && channels === null) continue;
      return {
        shape,
        values: bytes ? (elementBytes === 1 ? bytes : floatsOf(bytes)) : (feature.values as readonly number[]),
      };
    }
  if (bytes || count > 1) {
    const wanted =
      height > 0
        ? `${height}x${width}${channels === null ? '' : `x${channels}`} pixels`
        : 'raw pixels with their height and width in features (height, width, depth) or as data.image_size';
    throw new Error(`expected an encoded picture, or ${wanted}, in the feature ${name}, found ${describe(feature)}`);
  }
  throw notPixels(feature, name);
}

const usual = {
  height: ['image/height', 'height', 'rows', 'image_height'],
  width: ['image/width', 'width', 'columns', 'cols', 'image_width'],
  channels: ['image/channels', 'image/depth', 'depth', 'channels', 'image_depth'],
};

/** 0: not known. Null: as many channels as the numbers are enough for. */
function shapeIn(features: Features, size: PictureSize | null) {
  const told = (names: readonly string[]): number | null => {
    for (const name of names) {
      const [value, ...more] = features.get(name)?.values ?? [];
      if (typeof value === 'number' && more.length === 0) return value;
    }
    return null;
  };
  const [height, width] = [told(usual.height), told(usual.width)];
  const isTold = height !== null && width !== null;
  return {
    height: isTold ? height : (size?.height ?? 0),
    width: isTold ? width : (size?.width ?? 0),
    channels: told(usual.channels),
  };
}

const isShape = ([height, width, channels]: PictureShape): boolean =>
  [height, width].every((length) => Number.isInteger(length) && length > 0) && [1, 3, 4].includes(channels);

/** How far a number may be from a pixel: float32 holds 255ths much better than that. */
const tolerance = 0.01;

function isOfPixels(values: ArrayLike<number>, scale: PixelScale): boolean {
  for (let at = 0; at < values.length; at++) {
    const value = values[at]! * scale;
    if (!(value > -tolerance && value < 255 + tolerance && Math.abs(value - Math.round(value)) < tolerance))
      return false;
  }
  return true;
}

/** A number that is no pixel, as a message shows it. */
function strangest(values: ArrayLike<number>): number {
  const list = Array.from(values);
  const strange = list.find((value) => !isOfPixels([value], 1) && !isOfPixels([value], 255));
  return Number((strange ?? Math.max(...list.slice(0, 1000))).toPrecision(6));
}

function describe({ kind, values }: Feature): string {
  if (kind === 'numbers') return `${values.length} numbers`;
  const [value] = values;
  if (values.length !== 1 || !(value instanceof Uint8Array)) return `${values.length} values`;
  return value.length === 0 ? '1 value without bytes' : `${value.length} bytes`;
}

const notPixels = (feature: Feature, name: string): Error =>
  new Error(`expected one encoded picture, or raw pixels, in the feature ${name}, found ${describe(feature)}`);
