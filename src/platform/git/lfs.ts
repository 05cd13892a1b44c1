/** Files that git holds a pointer to: their content is kept beside git's objects, under its SHA-256, once it was fetched. */
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { damaged } from './faults.js';
import { runGit } from './run.js';
import { readWhole } from '../../core/read-whole.js';

export interface LfsPointer {
  /** Hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Null for what is no pointer. https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export function readPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length > 1024) return null;
  const text = Buffer.from(bytes).toString('latin1');
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return null;
  const [, sha256] = /^oid sha256:([0-9a-f]{64})$/m.exec(text) ?? [];
  const [, size] = /^size (\d{1,15})$/m.exec(text) ?? [];
  return sha256 === undefined || size === undefined ? null : { sha256, sizeBytes: Number(size) };
}

/** The content, held to its digest; null where it was not fetched. */
export async function readLfs(folder: string, { sha256 }: LfsPointer): Promise<Uint8Array | null> {
  const [common, storage] = await Promise.all([
    runGit(folder, ['rev-parse', '--git-common-dir']),
    runGit(folder, ['config', '--get', 'lfs.storage']),
  ]);
  const gitFolder = resolve(folder, common.stdout.toString('utf8').trim());
  const own = storage.status === 0 ? storage.stdout.toString('utf8').trim() : '';
  const file = join(resolve(gitFolder, own || 'lfs'), 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const limits = { maxBytes: 1024 ** 3, fix: 'Models above 1 GiB are not measured.' };
  const bytes = await readWhole(file, limits).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw damaged(`the Git LFS object ${sha256.slice(0, 12)} cannot be read: ${(error as Error).message}`);
  });
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw damaged(`the bytes of the Git LFS object ${sha256.slice(0, 12)} are not those of its name`);
}
