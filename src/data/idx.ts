/**
 * The IDX format of MNIST and its relatives: two zero bytes, an element type, the number of dimensions, each dimension
 * as a big-endian uint32, then the elements. Files may be gzipped.
 */
import { DataError, TinygateError } from '../core/errors.js';
import { inflateHeld, InflatesTooFar, mostInflation } from './inflate.js';
import { readBytes } from './tables/read-bytes.js';

/** How the elements of a type are read, big-endian. */
const elementTypes = {
  8: { name: 'unsigned byte', size: 1, read: (view: DataView, at: number) => view.getUint8(at) },
  11: { name: 'int16', size: 2, read: (view: DataView, at: number) => view.getInt16(at) },
  12: { name: 'int32', size: 4, read: (view: DataView, at: number) => view.getInt32(at) },
} as const;
type ElementType = keyof typeof elementTypes;

/** What a file may hold. */
interface Content {
  /** Numbers of dimensions. */
  readonly dimensions: readonly number[];
  readonly types: readonly ElementType[];
}
const imageContent: Content = { dimensions: [3, 4], types: [8] };
/** Of more than 256 classes in wider elements. */
const labelContent: Content = { dimensions: [1], types: [8, 11, 12] };

/** A decompressed file larger than this is refused: 4 GiB is beyond one typed array, and a small gzip can claim it. */
const maximumBytes = 2 ** 31 - 1;

export interface IdxFile<Elements> {
  readonly dimensions: readonly number[];
  readonly elements: Elements;
  /** The file as stored (gzipped or not). */
  readonly bytes: Uint8Array;
}

/** Pictures: [samples, height, width] or [samples, height, width, channels] of unsigned bytes. */
export async function readIdxImages(path: string): Promise<IdxFile<Uint8Array>> {
  const bytes = await readStored(path);
  const { dimensions, elements } = parseIdx(await decompress(bytes, path, imageContent), path, imageContent);
  return { dimensions, elements, bytes };
}

/** Labels: [samples] of unsigned bytes, int16 or int32. */
export async function readIdxLabels(path: string): Promise<IdxFile<Int32Array>> {
  const bytes = await readStored(path);
  const { dimensions, elements, type } = parseIdx(await decompress(bytes, path, labelContent), path, labelContent);
  const view = new DataView(elements.buffer, elements.byteOffset, elements.byteLength);
  const { size, read } = elementTypes[type];
  const labels = Int32Array.from({ length: elements.length / size }, (_, i) => read(view, i * size));
  return { dimensions, elements: labels, bytes };
}

const readStored = (path: string): Promise<Uint8Array> => readBytes(path, maximumBytes, 'an IDX file');

/** Inflates what is gzipped, and no further than the header says. */
async function decompress(bytes: Uint8Array, path: string, content: Content): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const holds = (soFar: Uint8Array): number | null => {
    const header = readHeader(soFar, path, content);
    if (header === null) return null;
    const { bytes: expected } = header;
    if (expected <= mostInflation * bytes.length) return expected;
    const { dimensions } = header;
    throw notIdx(
      `expected ${dimensions.join(' x ')} elements in ${bytes.length} bytes of gzip, found that these hold fewer`,
      path,
    );
  };
  try {
    return await inflateHeld(bytes, { form: 'gzip', holds, mostBytes: maximumBytes });
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    if (error instanceof InflatesTooFar)
      throw notIdx(
        `expected gzip that inflates to the ${error.mostBytes} bytes of its header, found that it goes on`,
        path,
      );
    throw new DataError(
      {
        code: 'data/gzip',
        message: `expected gzipped IDX, found a damaged gzip stream (${(error as Error).message})`,
        where: { file: path },
        cause: 'the download was cut short, or the file is a Git LFS pointer',
        fix: 'fetch the file again and compare its size',
      },
      { cause: error },
    );
  }
}

function notIdx(message: string, path: string): DataError {
  return new DataError({
    code: 'data/idx',
    message,
    where: { file: path },
    cause: 'the file is not IDX, was cut short, or images and labels were swapped',
    fix: 'check which file the spec names: images have 3 dimensions (count, rows, columns) or 4 (and channels), labels 1',
  });
}

interface Header {
  readonly type: ElementType;
  readonly dimensions: readonly number[];
  readonly headerBytes: number;
  /** Of the whole file. */
  readonly bytes: number;
}

/** Null where `bytes` end before the header does. @throws DataError for what is no IDX file */
function readHeader(bytes: Uint8Array, path: string, content: Content): Header | null {
  if (bytes[0] === 0x93 && bytes[1] === 0x4e)
    throw new DataError({
      code: 'data/idx',
      message: 'expected an IDX file, found an array of NumPy (.npy)',
      where: { file: path },
      fix: 'Name arrays with data.inputs and data.labels: data: { inputs: x.npy, labels: y.npy }.',
    });
  if (bytes.length < 4 + 4 * Math.min(...content.dimensions)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0) !== 0)
    throw notIdx(`expected IDX magic 00 00, found ${hex(bytes[0]!)} ${hex(bytes[1]!)}`, path);
  const type = content.types.find((candidate) => candidate === bytes[2]);
  if (type === undefined) {
    const known = content.types.map((candidate) => `${hex(candidate)} (${elementTypes[candidate].name})`);
    throw notIdx(`expected IDX element type ${known.join(' or ')}, found ${hex(bytes[2]!)}`, path);
  }
  const rank = bytes[3]!;
  if (!content.dimensions.includes(rank))
    throw notIdx(`expected ${content.dimensions.join(' or ')} IDX dimensions, found ${rank}`, path);
  const headerBytes = 4 + 4 * rank;
  if (bytes.length < headerBytes) return null;
  const dimensions = Array.from({ length: rank }, (_, i) => view.getUint32(4 + 4 * i));
  const elements = dimensions.reduce((product, dimension) => product * dimension, 1);
  return { type, dimensions, headerBytes, bytes: headerBytes + elements * elementTypes[type].size };
}

function parseIdx(
  bytes: Uint8Array,
  path: string,
  content: Content,
): { readonly dimensions: readonly number[]; readonly elements: Uint8Array; readonly type: ElementType } {
  const header = readHeader(bytes, path, content);
  if (header === null) {
    const rank =
      bytes.length < 4 ? Math.min(...content.dimensions) : Math.max(bytes[3]!, Math.min(...content.dimensions));
    throw notIdx(`expected an IDX header of ${4 + 4 * rank} bytes, found a file of ${bytes.length}`, path);
  }
  const { type, dimensions, headerBytes } = header;
  const { size } = elementTypes[type];
  const [expected, found] = [(header.bytes - headerBytes) / size, (bytes.length - headerBytes) / size];
  if (found !== expected)
    throw notIdx(`expected ${dimensions.join(' x ')} = ${expected} elements, found ${found}`, path);
  return { dimensions, elements: bytes.subarray(headerBytes), type };
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
