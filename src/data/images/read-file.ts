/** The bytes of a listed file, and what a photograph is by its first bytes. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Problem } from '../../core/errors.js';
import { kindByContent, kindByName, type ImageKind } from './kind.js';
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

export type Looked = { readonly kind: ImageKind; readonly isMisnamed: boolean } | { readonly problem: Problem };

/** Content decides: a PNG that is named .jpg is read as a PNG, as browsers and viewers do, and told. */
export function lookAtHead(head: Uint8Array, path: string): Looked {
  const kind = kindByContent(head);
  if (kind !== null) return { kind, isMisnamed: kindByName(path) !== kind };
  const isPointer = Buffer.from(head).toString('latin1').startsWith('version https://git-lfs');
  return {
    problem: {
      code: 'data/no-picture',
      message: `expected JPEG, PNG, WebP, GIF or BMP, found ${isPointer ? 'a Git LFS pointer' : `a file that begins with ${hex(head)}`}`,
      where: { file: path },
      cause: isPointer ? 'the checkout did not fetch Git LFS files' : 'the file is damaged, or it is no picture',
      fix: isPointer ? 'Run `git lfs pull` (actions/checkout: lfs: true).' : 'Replace the file, or remove it.',
    },
  };
}

function hex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
