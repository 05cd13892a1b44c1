/**
 * Entries of a zip that a stranger may have made, from memory into memory: nothing is written anywhere. Whatever is odd
 * about any entry refuses the whole archive, also where only another one is wanted; sizes are counted while inflating, not
 * believed.
 */
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { crc32 } from './crc32.js';
import { TinygateError } from './errors.js';

export interface ArchiveLimits {
  /** Of the archive, wanted or not. */
  readonly maxEntries: number;
  /** Inflated, of one wanted entry. */
  readonly maxEntryBytes: number;
  /** Inflated, of all wanted entries. */
  readonly maxTotalBytes: number;
  /** Inflated to compressed; text of a megabyte and more that shrinks further than this is a bomb. */
  readonly maxRatio: number;
}

export const archiveLimits: ArchiveLimits = {
  maxEntries: 1000,
  maxEntryBytes: 16 * 1024 * 1024,
  maxTotalBytes: 64 * 1024 * 1024,
  maxRatio: 200,
};

const smallBytes = 1024 * 1024;

/**
 * How many bytes a wanted entry has at most, by its own beginning; null: more of it has to be seen. What it throws refuses the archive.
 */
export type SizeOf = (name: string, soFar: Uint8Array) => number | null;

/**
 * The wanted entries by name, in the order of the archive. Throws `TinygateError` for whatever is not an honest zip.
 * @param sizeOf of entries that begin with what tells their size: they are held to it while they are inflated.
 */
export async function readArchive(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits = archiveLimits,
  sizeOf: SizeOf = () => Infinity,
): Promise<Map<string, Uint8Array>> {
  try {
    return await readEntries(zip, isWanted, limits, sizeOf);
  } catch (error) {
    throw error instanceof TinygateError ? error : refused((error as Error).message, error);
  }
}

async function readEntries(
  zip: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: ArchiveLimits,
  sizeOf: SizeOf,
) {
  const file = await yauzl.fromBufferPromise(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), {
    strictFileNames: true,
    validateEntrySizes: true,
  });
  if (file.entryCount > limits.maxEntries)
    throw refused(`expected at most ${limits.maxEntries} entries, found ${file.entryCount}`);
  const entries = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let roomBytes = limits.maxTotalBytes;
  for await (const entry of file.eachEntry()) {
    checkEntry(entry, zip.byteLength, names);
    if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue;
    const most = { maxBytes: Math.min(limits.maxEntryBytes, roomBytes), maxRatio: limits.maxRatio };
    const bytes = await inflate(file, entry, most, (soFar) => sizeOf(entry.fileName, soFar));
    roomBytes -= bytes.length;
    entries.set(entry.fileName, bytes);
  }
  return entries;
}

/** Throws unless this is a plain file or folder with a plain relative name of its own. */
function checkEntry(entry: Entry, archiveBytes: number, names: Set<string>): void {
  const { fileName } = entry;
  const name = JSON.stringify(fileName.slice(0, 200));
  const problem = nameProblem(fileName);
  if (problem !== null) throw refused(`expected a plain relative name, found ${name} (${problem})`);
  // As on a file system that folds case and composes accents.
  const folded = fileName.replace(/\/$/, '').normalize('NFC').toLowerCase();
  if (names.has(folded)) throw refused(`expected every name once, found ${name} twice`);
  names.add(folded);
  if (entry.isEncrypted()) throw refused(`expected no encryption, found ${name} encrypted`);
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    throw refused(`expected ${name} stored or deflated, found method ${entry.compressionMethod}`);
  const isFolder = fileName.endsWith('/');
  // The upper half are the permissions and the type of Unix; none at all where another system made the archive.
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type !== 0 && type !== (isFolder ? 0o040000 : 0o100000))
    throw refused(`expected files and folders, found that ${name} is a link or device`);
  if (isFolder && entry.uncompressedSize !== 0)
    throw refused(`expected a folder without bytes, found ${name} with some`);
  if (entry.compressedSize > archiveBytes || !Number.isSafeInteger(entry.uncompressedSize))
    throw refused(`expected ${name} to fit into its archive, found that it claims ${entry.compressedSize} bytes`);
}

function nameProblem(name: string): string | null {
  if (name === '' || name.length > 1024) return 'length';
  // eslint-disable-next-line no-control-regex -- that is what is looked for
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'control character';
  if (name.includes('\\')) return 'backslash';
  if (name.startsWith('/')) return 'absolute';
  if (/^[A-Za-z]:/.test(name)) return 'drive letter';
  const parts = name.replace(/\/$/, '').split('/');
  return parts.some((part) => part === '..' || part === '.' || part === '') ? 'leaves its folder' : null;
}

async function inflate(
  file: ZipFile,
  entry: Entry,
  { maxBytes, maxRatio }: { readonly maxBytes: number; readonly maxRatio: number },
  sizeOf: (soFar: Uint8Array) => number | null,
): Promise<Uint8Array> {
  const name = JSON.stringify(entry.fileName);
  const stream = await file.openReadStreamPromise(entry);
  const parts: Buffer[] = [];
  let size = 0;
  let expected: number | null = null;
  // Leaving the loop by an error destroys the stream.
  for await (const part of stream as AsyncIterable<Buffer>) {
    size += part.length;
    parts.push(part);
    expected ??= sizeOf(parts.length === 1 ? part : Buffer.concat(parts));
    const most = Math.min(maxBytes, expected ?? maxBytes);
    if (size > most) throw refused(`expected at most ${most} bytes in ${name}, found more`);
    if (size > smallBytes && size > entry.compressedSize * maxRatio)
      throw refused(`expected ${name} to inflate at most ${maxRatio} times, found more`);
  }
  const bytes = Buffer.concat(parts);
  if (crc32(bytes) !== entry.crc32 >>> 0)
    throw refused(`expected ${name} with the checksum of its bytes, found another`);
  return bytes;
}

function refused(message: string, cause?: unknown): TinygateError {
  return new TinygateError(
    {
      code: 'archive/refused',
      message: `archive: ${message}`,
      cause: 'The archive is damaged, or was made to do harm.',
      fix: 'Make it again with the action, which stores plain files.',
    },
    cause === undefined ? {} : { cause },
  );
}
