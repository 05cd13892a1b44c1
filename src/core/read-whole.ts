/** Whole files that somebody else named or wrote: never without end, and never waiting for whoever might write into a pipe. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { DataError } from './errors.js';

interface Limits {
  readonly maxBytes: number;
  /** What to do about a larger file. */
  readonly fix: string;
  /** Whether a pipe is read too, to its end, as a shell's `<(command)` is. Default: false. */
  readonly pipes?: boolean;
  /** What messages call the file. Default: its path. */
  readonly shown?: string;
}

/**
 * The bytes of a regular file of at most `maxBytes`.
 * @throws DataError for a device, a pipe or a larger file, or what the operating system says (EISDIR for a folder)
 */
export async function readWhole(path: string, limits: Limits): Promise<Buffer> {
  const { maxBytes, fix, pipes = false, shown = path } = limits;
  const refuse = (found: string, help: string): DataError =>
    new DataError({
      code: 'input/file',
      message: `expected a file of at most ${maxBytes} bytes, found ${found}`,
      where: { file: shown },
      fix: help,
    });
  const handle = await open(path, pipes ? constants.O_RDONLY : constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await handle.stat();
    if (stat.size > maxBytes) throw refuse(String(stat.size), fix);
    // What says that it is empty may go on, as files of /proc do.
    if ((stat.isFile() && stat.size > 0) || stat.isDirectory()) return await handle.readFile();
    if (!stat.isFile() && !stat.isFIFO()) throw refuse('a device or a socket', 'Name a file.');
    if (!stat.isFile() && !pipes) throw refuse('a pipe', 'Name a file.');
    const bytes = await toTheEnd(handle, maxBytes);
    if (!bytes) throw refuse('more', fix);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** Null for more than `maxBytes`. */
async function toTheEnd(handle: FileHandle, maxBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.alloc(65_536);
    const { bytesRead } = await handle.read(part, 0, part.length);
    if (bytesRead === 0) return Buffer.concat(parts);
    size += bytesRead;
    if (size > maxBytes) return null;
    parts.push(part.subarray(0, bytesRead));
  }
}
