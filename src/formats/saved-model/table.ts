/** A sorted table of keys and values, as LevelDB writes it and TensorFlow's `variables.index` is one (leveldb, doc/table_format.md). */
import { maskedCrc32c } from '../../core/crc32c.js';
import { damaged } from './damaged.js';

const footerBytes = 48;
/** The last eight bytes, little-endian. */
const magic = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
/** After each block: a byte that says how it is compressed, and a checksum. */
const trailerBytes = 5;

/**
 * @param file as errors name it.
 * @throws ModelError where the bytes are no such table, or a checksum does not agree.
 */
export function readTable(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  const footer = bytes.subarray(-footerBytes);
  if (bytes.length < footerBytes || magic.some((byte, i) => footer[footerBytes - 8 + i] !== byte))
    throw damaged(file, `a table of TensorFlow's checkpoints, found ${bytes.length} bytes without its end`);
  const reader = readerOf(footer, file);
  // Of the block about blocks, which TensorFlow leaves empty.
  reader.varint();
  reader.varint();
  const blocks = entriesOf(blockAt(bytes, { offset: reader.varint(), size: reader.varint() }, file), file);
  const found = new Map<string, Uint8Array>();
  // Blocks follow each other: one that is read twice would let a small file describe a large one.
  let end = 0;
  for (const { value } of blocks) {
    const handle = readerOf(value, file);
    const [offset, size] = [handle.varint(), handle.varint()];
    if (offset < end) throw damaged(file, `blocks that follow each other, found one at ${offset} behind ${end}`);
    end = offset + size;
    for (const entry of entriesOf(blockAt(bytes, { offset, size }, file), file)) found.set(entry.key, entry.value);
  }
  return found;
}

function blockAt(bytes: Uint8Array, { offset, size }: { offset: number; size: number }, file: string): Uint8Array {
  if (offset + size + trailerBytes > bytes.length)
    throw damaged(file, `a block of ${size} bytes at ${offset}, found ${bytes.length} bytes in all`);
  const compression = bytes[offset + size]!;
  if (compression !== 0) throw damaged(file, `blocks that are not compressed, found compression ${compression}`);
  const due = new DataView(bytes.buffer, bytes.byteOffset).getUint32(offset + size + 1, true);
  if (maskedCrc32c(bytes.subarray(offset, offset + size + 1)) !== due)
    throw damaged(file, `a block at ${offset} that agrees with its checksum`);
  return bytes.subarray(offset, offset + size);
}

/** Longer keys are no names of variables. Keys share their beginnings, so that they could grow faster than the file. */
const longestKey = 4096;

function entriesOf(block: Uint8Array, file: string): readonly { readonly key: string; readonly value: Uint8Array }[] {
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  const restarts = block.length >= 4 ? view.getUint32(block.length - 4, true) : Infinity;
  const end = block.length - 4 - 4 * restarts;
  if (!(end >= 0)) throw damaged(file, `a block with ${restarts} places to begin at, found ${block.length} bytes`);
  const reader = readerOf(block.subarray(0, end), file);
  const entries: { readonly key: string; readonly value: Uint8Array }[] = [];
  let last: Uint8Array = new Uint8Array(0);
  while (!reader.isAtEnd()) {
    const [shared, own, length] = [reader.varint(), reader.varint(), reader.varint()];
    if (shared > last.length || shared + own > longestKey)
      throw damaged(file, `a key that goes on from the one before it, found ${shared} and ${own} bytes`);
    const key = new Uint8Array(shared + own);
    key.set(last.subarray(0, shared));
    key.set(reader.take(own), shared);
    entries.push({ key: Buffer.from(key).toString('utf8'), value: reader.take(length) });
    last = key;
  }
  return entries;
}

/** Reads numbers of variable length, and bytes, one after the other. */
export function readerOf(bytes: Uint8Array, file: string) {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw damaged(file, `${length} more bytes, found ${bytes.length - at}`);
    at += length;
    return bytes.subarray(at - length, at);
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 49; shift += 7) {
      const [byte] = take(1);
      value += (byte! & 127) * 2 ** shift;
      if (byte! < 128) return value;
    }
    throw damaged(file, 'a number of at most 49 bits');
  };
  return { take, varint, isAtEnd: () => at >= bytes.length };
}
