/** The bytes of a listed file, and its first ones alone. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { maximumFileBytes } from './list-folder.js';

/** Enough for every format's mark, and to know a Git LFS pointer. */
const headBytes = 64;

/**
 * At once: the calls of the system's threads would wait behind the pictures that these decode, four times for each file.
 * @throws what the operating system says, or Error for a file that grew meanwhile
 */
export function readSampleFile(path: string): Buffer {
  // A pipe that took the file's place must not be waited for.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const state = fstatSync(file);
    if (!state.isFile()) throw new Error('expected a file, found something else');
    if (state.size > maximumFileBytes)
      throw new Error(`expected at most ${maximumFileBytes} bytes, found ${state.size}`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

export async function readHead(path: string, sizeBytes = headBytes): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const head = new Uint8Array(sizeBytes);
    const { bytesRead } = await handle.read(head, 0, sizeBytes, 0);
    return head.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
