/** The beginning of a file, never more: for files that somebody else may have written. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * At most `maxBytes` and one byte more, by which a reader sees that the file goes on. Not through a link, and without waiting for
 * whoever might write into a pipe. Throws what the operating system says.
 */
export async function readUpTo(path: string, maxBytes: number): Promise<Buffer> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(maxBytes + 1);
    let size = 0;
    while (size < bytes.length) {
      const { bytesRead } = await handle.read(bytes, size, bytes.length - size);
      if (bytesRead === 0) break;
      size += bytesRead;
    }
    return bytes.subarray(0, size);
  } finally {
    await handle.close();
  }
}
