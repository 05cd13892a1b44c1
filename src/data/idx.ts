/**
 * The IDX format of MNIST and its relatives: two zero bytes, an element type, the number of dimensions, each dimension
 * as a big-endian uint32, then the elements. Files may be gzipped. Only unsigned bytes (type 0x08) are read.
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { DataError } from '../core/errors.js';

const unsignedByte = 0x08;
/** A decompressed file larger than this is refused: 4 GiB is beyond one typed array, and a small gzip can claim it. */
const maximumBytes = 2 ** 31 - 1;

export interface IdxFile {
  readonly dimensions: readonly number[];
  readonly elements: Uint8Array;
  /** The file as stored (gzipped or not). */
  readonly bytes: Uint8Array;
}

export async function readIdx(path: string, dimensionCount: number): Promise<IdxFile> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const error = cause as NodeJS.ErrnoException;
    throw new DataError(
      {
        code: 'data/unreadable',
        message: `expected an IDX file, found ${error.code === 'ENOENT' ? 'no file' : `an unreadable one (${error.code ?? error.message})`}`,
        where: { file: path },
        cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
        fix: 'correct the path in the spec, or pass --data-root',
      },
      { cause: error },
    );
  });
  return { ...parseIdx(decompress(bytes, path), path, dimensionCount), bytes };
}

function decompress(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maximumBytes });
  } catch (error) {
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

export function parseIdx(bytes: Uint8Array, path: string, dimensionCount: number): Omit<IdxFile, 'bytes'> {
  const fail = (message: string): never => {
    throw new DataError({
      code: 'data/idx',
      message,
      where: { file: path },
      cause: 'the file is not IDX, was cut short, or images and labels were swapped',
      fix: 'check which file the spec names: images have 3 dimensions (count, rows, columns), labels 1',
    });
  };
  const headerBytes = 4 + 4 * dimensionCount;
  if (bytes.length < headerBytes)
    fail(`expected an IDX header of ${headerBytes} bytes, found a file of ${bytes.length}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0) !== 0) fail(`expected IDX magic 00 00, found ${hex(bytes[0]!)} ${hex(bytes[1]!)}`);
  if (bytes[2] !== unsignedByte) fail(`expected IDX element type 08 (unsigned byte), found ${hex(bytes[2]!)}`);
  if (bytes[3] !== dimensionCount) fail(`expected ${dimensionCount} IDX dimensions, found ${bytes[3]}`);
  const dimensions = Array.from({ length: dimensionCount }, (_, i) => view.getUint32(4 + 4 * i));
  const expected = dimensions.reduce((product, dimension) => product * dimension, 1);
  const found = bytes.length - headerBytes;
  if (found !== expected) fail(`expected ${dimensions.join(' x ')} = ${expected} elements, found ${found}`);
  return { dimensions, elements: bytes.subarray(headerBytes) };
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0');
}
