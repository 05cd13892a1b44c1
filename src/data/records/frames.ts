/**
 * TFRecord files: each record is its length (8 bytes, little endian) with a masked CRC32C of that, its bytes, and a masked CRC32C of
 * those (tensorflow/core/lib/io/record_writer.h). Records of a plain file are read by position, so that memory holds one of them; a
 * file that is compressed as a whole (GZIP, ZLIB) is inflated.
 */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { maskedCrc32c } from '../../core/crc32c.js';
import { DataError, TinygateError } from '../../core/errors.js';
import { maximumFileBytes } from '../list-folder.js';
import { inflateHeld, InflatesTooFar } from '../inflate.js';
import { readBytes } from '../tables/read-bytes.js';
import type { RecordPlace } from './place.js';

/** Of a file that is compressed, and of what it becomes. */
const maximumInflated = 2 ** 30;
const [headBytes, tailBytes] = [12, 4];

interface Shard {
  readonly size: number;
  /** Fewer bytes where the file ends. */
  read(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Every record in order, with its number from 0; checksums are compared.
 * @throws DataError that names the file and the record
 */
export async function scanRecords(
  file: string,
  onRecord: (bytes: Uint8Array, place: RecordPlace, number: number) => void,
): Promise<void> {
  const shard = await openShard(file);
  try {
    let offset = 0;
    for (let number = 0; offset < shard.size; number++) {
      const head = await shard.read(offset, headBytes);
      const length = lengthOf(head);
      const wrong = (expected: string, found: string): DataError => broken(file, number, expected, found);
      if (head.length < headBytes) throw wrong(`${headBytes} bytes before a record`, `${head.length}: it is cut short`);
      if (length === null) throw wrong('the length of a record with its checksum', 'another checksum');
      if (length > maximumFileBytes) throw wrong(`at most ${maximumFileBytes} bytes`, String(length));
      const bytes = await shard.read(offset + headBytes, length + tailBytes);
      if (bytes.length < length + tailBytes)
        throw wrong(`${length + tailBytes} bytes`, `${bytes.length}: it is cut short`);
      const record = bytes.subarray(0, length);
      if (view(bytes).getUint32(length, true) !== maskedCrc32c(record))
        throw wrong('a record with its checksum (CRC32C)', 'bytes that have another');
      onRecord(record, { file, offset: offset + headBytes, length }, number);
      offset += headBytes + length + tailBytes;
    }
  } finally {
    await shard.close();
  }
}

/** Inflated, of the file that was read last. */
let inflated: { readonly file: string; readonly bytes: Uint8Array } | null = null;

/** @throws Error where the file has changed meanwhile */
export async function readRecord({ file, offset, length }: RecordPlace): Promise<Uint8Array> {
  if (inflated?.file === file) return inflated.bytes.subarray(offset, offset + length);
  const shard = await openShard(file);
  try {
    const bytes = await shard.read(offset, length);
    if (bytes.length !== length) throw new Error('expected the record as it was when the run started, found less');
    return bytes;
  } finally {
    await shard.close();
  }
}

async function openShard(file: string): Promise<Shard> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DataError({
      code: 'data/unreadable',
      message: `expected a file of records, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
      where: { file },
      fix: 'Correct the path in the spec, or pass --data-root.',
    });
  });
  try {
    const state = await handle.stat();
    if (!state.isFile())
      throw new DataError({
        code: 'data/unreadable',
        message: 'expected a file of records, found something that is no file',
        where: { file },
        fix: 'Name files with data.file, such as train-*.tfrecord.',
      });
    const { size } = state;
    const head = await readAt(handle, 0, headBytes);
    if (lengthOf(head) === null && isCompressed(head)) {
      await handle.close();
      return inMemory(await inflate(file));
    }
    return { size, read: (offset, length) => readAt(handle, offset, length), close: () => handle.close() };
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

const inMemory = (bytes: Uint8Array): Shard => ({
  size: bytes.length,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
  close: () => Promise.resolve(),
});

/** By the marks of gzip and zlib; a plain file begins with a length that its checksum confirms. */
function isCompressed([a = 0, b = 0]: Uint8Array): boolean {
  return (a === 0x1f && b === 0x8b) || ((a & 0x0f) === 8 && ((a << 8) | b) % 31 === 0);
}

async function inflate(file: string): Promise<Uint8Array> {
  if (inflated?.file === file) return inflated.bytes;
  const bytes = await readBytes(file, maximumInflated);
  const form = bytes[0] === 0x1f ? 'gzip' : 'zlib';
  try {
    const whole = await inflateHeld(bytes, { form, holds: recordsOnly(file), mostBytes: maximumInflated });
    inflated = { file, bytes: whole };
    return whole;
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    const found = error instanceof InflatesTooFar ? 'more' : `that it is damaged (${(error as Error).message})`;
    throw new DataError({
      code: 'data/tfrecord',
      message: `expected a compressed file that inflates to at most ${maximumInflated} bytes, found ${found}`,
      where: { file },
      cause: 'a copy or a download was interrupted, or the file is large',
      fix: 'Copy the file again, or write it in several files, or without compression.',
    });
  }
}

/** Follows the records from length to length while they are inflated: what is none ends it. */
function recordsOnly(file: string): (soFar: Uint8Array) => null {
  let [next, number] = [0, 0];
  return (soFar) => {
    for (; next + headBytes <= soFar.length; number++) {
      const length = lengthOf(soFar.subarray(next, next + headBytes));
      if (length === null) throw broken(file, number, 'the length of a record with its checksum', 'another checksum');
      if (length > maximumFileBytes) throw broken(file, number, `at most ${maximumFileBytes} bytes`, String(length));
      next += headBytes + length + tailBytes;
    }
    return null;
  };
}

async function readAt(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Null where the checksum is not that of the length. */
function lengthOf(head: Uint8Array): number | null {
  if (head.length < headBytes) return 0;
  const isRight = view(head).getUint32(8, true) === maskedCrc32c(head.subarray(0, 8));
  return isRight ? Number(view(head).getBigUint64(0, true)) : null;
}

export function broken(file: string, number: number, expected: string, found: string): DataError {
  return new DataError({
    code: 'data/tfrecord',
    message: `expected ${expected} in record ${number}, found ${found}`,
    where: { file },
    cause: 'a copy or a download was interrupted, or the file is no TFRecord',
    fix: 'Copy the file again, or write it anew with tf.io.TFRecordWriter.',
  });
}
