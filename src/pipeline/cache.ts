/**
 * A build system's memory: every expensive stage is stored under the digest of all it depends on. An entry is one file:
 * 32 bytes of SHA-256, then the value as structured-clone bytes. A damaged or unreadable entry is said so and made anew.
 */
import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeAtomically } from '../core/atomic-write.js';
import { digestValue } from '../core/digest.js';
import type { Progress } from '../core/io.js';
import { readWhole } from '../core/read-whole.js';

export interface StageRecord {
  readonly name: string;
  readonly digest: string;
  /** Seconds the stage took when it was made. */
  readonly seconds: number;
  readonly cached: boolean;
}

/** What a stage leaves behind when it is interrupted, and goes on from. */
export interface Checkpointing<C> {
  readonly load: () => Promise<C | null>;
  readonly save: (checkpoint: C) => Promise<void>;
}

/** Plain data by name; none may vary with what leaves the value as it is. */
export type Depends = Readonly<Record<string, unknown>>;

export interface Cache {
  /** The stored value of the stage, or what `make` returns, stored. `depends` must name everything the value depends on. */
  stage<T, C = never>(
    name: string,
    depends: Depends,
    make: (checkpointing: Checkpointing<C>) => Promise<T>,
  ): Promise<Staged<T>>;
  /** Stages asked for so far, in order. */
  readonly records: readonly StageRecord[];
}

export interface Staged<T> {
  readonly value: T;
  readonly digest: string;
}

interface Entry<T> {
  readonly value: T;
  readonly seconds: number;
}

/** `isBelieved`: whether what is there already may be taken for a finished stage; see own-work.ts. */
export function openCache(folder: string, now: () => number, progress: Progress, isBelieved = true): Cache {
  const records: StageRecord[] = [];
  const readEntry = <E>(file: string): Promise<E | null> =>
    isBelieved ? readStored<E>(file, progress) : Promise.resolve(null);
  return {
    records,
    async stage<T, C>(
      name: string,
      depends: Depends,
      make: (checkpointing: Checkpointing<C>) => Promise<T>,
    ): Promise<Staged<T>> {
      const digest = digestValue([name, depends]);
      const file = join(folder, `${name}-${digest.slice(0, 16)}.bin`);
      const stored = await readEntry<Entry<T>>(file);
      if (stored) {
        records.push({ name, digest, seconds: stored.seconds, cached: true });
        return { value: stored.value, digest };
      }
      const partialFile = `${file}.partial`;
      const interrupted = await readEntry<{ seconds: number; checkpoint: C }>(partialFile);
      const started = now() - (interrupted?.seconds ?? 0) * 1000;
      const seconds = (): number => (now() - started) / 1000;
      const value = await make({
        load: () => Promise.resolve(interrupted?.checkpoint ?? null),
        save: (checkpoint) => writeEntry(partialFile, { seconds: seconds(), checkpoint }),
      });
      const entry: Entry<T> = { value, seconds: seconds() };
      await writeEntry(file, entry);
      await rm(partialFile, { force: true });
      records.push({ name, digest, seconds: entry.seconds, cached: false });
      return { value, digest };
    },
  };
}

async function writeEntry(file: string, value: unknown): Promise<void> {
  const payload = serialize(value);
  await writeAtomically(file, Buffer.concat([createHash('sha256').update(payload).digest(), payload]));
}

async function readStored<T>(file: string, progress: Progress): Promise<T | null> {
  const bytes = await readWhole(file, { maxBytes: Infinity, fix: 'Remove it.' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  if (bytes === null) return null;
  const payload = bytes.subarray(32);
  if (!createHash('sha256').update(payload).digest().equals(bytes.subarray(0, 32))) {
    progress.note(`cache: ${file} is damaged; its stage is made again`);
    return null;
  }
  try {
    return deserialize(payload) as T;
  } catch (error) {
    progress.note(`cache: ${file} was written by another Node (${(error as Error).message}); its stage is made again`);
    return null;
  }
}
