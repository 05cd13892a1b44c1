/**
 * Decoded samples (photographs, features of sounds) on the disk, addressed by what they are made of: the digest of the file, the form (size, kernel, …) and
 * the decoder. An entry is the pixels, then their SHA-256; what is damaged is decoded again. Within a limit of bytes: what no
 * longer fits is decoded whenever it is read. Several processes may share the folder: each writes aside, then renames.
 */
import { constants } from 'node:fs';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readWhole } from '../core/read-whole.js';

const digestBytes = 32;

export interface SampleCache {
  /** Pixels of a file, by the digest of its content (hex); null where there is no sound entry. */
  read(content: string): Promise<Uint8Array | null>;
  /** The digest of the pixels (hex) alone, which costs one small read; null where there is no entry. */
  valuesDigest(content: string): Promise<string | null>;
  /** False where the limit leaves no room, or the disk takes nothing more: the next reader decodes. */
  write(content: string, pixels: Uint8Array): Promise<boolean>;
  /** Entries that there were, and that were written since. */
  readonly count: number;
}

export interface CacheOptions {
  /** Absolute. */
  readonly folder: string;
  /** Digest of form and decoder (hex): samples of another form lie beside, and go first where the limit is reached. */
  readonly form: string;
  /** Of one sample. */
  readonly sampleBytes: number;
  /** Of all forms together. */
  readonly limitBytes: number;
  /** False: what is there may have come with a change; it is removed. */
  readonly isBelieved: boolean;
}

/** Opens the cache and makes room: samples of other forms that have not been used for longest are removed first. */
export async function openSampleCache(options: CacheOptions): Promise<SampleCache> {
  const { folder, form, sampleBytes, limitBytes, isBelieved } = options;
  const entryBytes = sampleBytes + digestBytes;
  const own = join(folder, form.slice(0, 32));
  if (!isBelieved) await rm(folder, { recursive: true, force: true });
  const others = await removeOldForms(folder, form.slice(0, 32), limitBytes);
  let count = await countEntries(own);
  // The time of its last use, also where nothing is written.
  await utimes(own, new Date(), new Date()).catch(() => undefined);
  let isFull = false;
  const pathOf = (content: string): string => join(own, content.slice(0, 2), content.slice(2));
  return {
    get count() {
      return count;
    },
    async read(content) {
      const entry = await readWhole(pathOf(content), { maxBytes: entryBytes, fix: '' }).catch(() => null);
      if (entry?.length !== entryBytes) return null;
      const pixels = entry.subarray(0, sampleBytes);
      return sha256(pixels).equals(entry.subarray(sampleBytes)) ? pixels : null;
    },
    async valuesDigest(content) {
      const handle = await open(pathOf(content), constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null);
      if (handle === null) return null;
      try {
        if ((await handle.stat()).size !== entryBytes) return null;
        const digest = Buffer.alloc(digestBytes);
        const { bytesRead } = await handle.read(digest, 0, digestBytes, sampleBytes);
        return bytesRead === digestBytes ? digest.toString('hex') : null;
      } finally {
        await handle.close();
      }
    },
    async write(content, pixels) {
      if (isFull || others + (count + 1) * entryBytes > limitBytes) return false;
      const path = pathOf(content);
      const aside = join(own, `${content.slice(0, 16)}-${randomUUID()}.tmp`);
      count++;
      try {
        await mkdir(join(path, '..'), { recursive: true });
        await writeFile(aside, Buffer.concat([pixels, sha256(pixels)]));
        await rename(aside, path);
        return true;
      } catch {
        // A disk that is full is no reason to stop: what is not kept is decoded again.
        isFull = true;
        count--;
        await rm(aside, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

async function countEntries(folder: string): Promise<number> {
  let count = 0;
  for (const shard of await names(folder)) {
    if (!shard.endsWith('.tmp')) count += (await names(join(folder, shard))).length;
    else await removeIfAbandoned(join(folder, shard));
  }
  return count;
}

/** What a process left that was killed while it wrote, a day ago or earlier. */
async function removeIfAbandoned(path: string): Promise<void> {
  const state = await stat(path).catch(() => null);
  if (state && Date.now() - state.mtimeMs > 24 * 60 * 60 * 1000) await unlink(path).catch(() => undefined);
}

interface OtherForm {
  readonly folder: string;
  readonly bytes: number;
  readonly usedMs: number;
}

/** @returns bytes of the other forms that may stay: at most half of the limit */
async function removeOldForms(folder: string, own: string, limitBytes: number): Promise<number> {
  const forms: OtherForm[] = [];
  for (const name of await names(folder)) {
    if (name !== own) forms.push(await measureForm(join(folder, name)));
  }
  forms.sort((a, b) => b.usedMs - a.usedMs);
  let kept = 0;
  for (const form of forms) {
    if (kept + form.bytes <= limitBytes / 2) kept += form.bytes;
    else await rm(form.folder, { recursive: true, force: true });
  }
  return kept;
}

/** All entries of a form have one length, so one of them tells. */
async function measureForm(folder: string): Promise<OtherForm> {
  let count = 0;
  let entryBytes = 0;
  for (const shard of await names(folder)) {
    const entries = await names(join(folder, shard));
    count += entries.length;
    if (entryBytes === 0 && entries[0] !== undefined)
      entryBytes = (await stat(join(folder, shard, entries[0])).catch(() => null))?.size ?? 0;
  }
  if (count === 0) await rmdir(folder).catch(() => undefined);
  const usedMs = (await stat(folder).catch(() => null))?.mtimeMs ?? 0;
  return { folder, bytes: count * entryBytes, usedMs };
}

async function names(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
