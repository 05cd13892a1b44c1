/**
 * One at a time on a device, among all that run on this machine: a queue of tickets in a folder, as labgrid has reservations.
 * A ticket is held by refreshing it; one whose holder died ends by itself.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { DeviceError } from './device-error.js';

export interface Reservation {
  /** Names the ticket, in messages. */
  readonly token: string;
  readonly release: () => Promise<void>;
}

export interface ReserveOptions {
  /** Absolute folder of all queues of this machine. */
  readonly folder: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Called when the place in the queue changes; 1 is next. */
  readonly onPosition: (position: number) => void;
  /** Time between two looks at the queue. */
  readonly pollMs?: number;
}

/** A ticket that nobody refreshed for so long has no holder any more. */
const staleMs = 30_000;
const refreshMs = staleMs / 6;
/** The clock of a small computer jumps when it finds its network: what looks old must also stay as it is, by a clock that does not. */
const quietMs = 2 * refreshMs;

/** Where the queues are: one place for each user of a machine. */
export function reservationsFolder(env: Readonly<Record<string, string | undefined>>): string {
  return (
    env['TINYGATE_RESERVATIONS'] ??
    join(env['XDG_STATE_HOME'] ?? join(homedir(), '.local', 'state'), 'tinygate', 'devices')
  );
}

/** @throws DeviceError `busy` where the device is not free in time. */
export async function reserve(device: string, options: ReserveOptions): Promise<Reservation> {
  const { timeoutMs, signal, onPosition, pollMs = 1000 } = options;
  const folder = join(options.folder, device);
  await mkdir(folder, { recursive: true });
  const token = randomUUID();
  // By time of arrival: names sort as the queue stands.
  const own = `${String(Date.now()).padStart(15, '0')}-${token}`;
  const path = join(folder, own);
  await writeFile(path, `${process.pid}\n`, { flag: 'wx' });
  // Two that arrive in the same millisecond may both be first in the queue; only one of them makes this file.
  const holder = join(folder, 'holder');
  let isHeld = false;
  const touch = (file: string): void => void utimes(file, new Date(), new Date()).catch(() => undefined);
  const refresh = setInterval(() => {
    touch(path);
    if (isHeld) touch(holder);
  }, refreshMs);
  const release = async (): Promise<void> => {
    clearInterval(refresh);
    if (isHeld) await rm(holder, { force: true });
    await rm(path, { force: true });
  };
  const deadline = performance.now() + timeoutMs;
  const isStale = watchFiles(Math.min(quietMs, timeoutMs / 4));
  let last = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      // Looked at in every round: how long nobody refreshed it is known when its turn comes.
      await isStale(holder);
      const before = (await livingTickets(folder, isStale)).filter((name) => name < own).length;
      if (before === 0 && (await take(holder, token))) {
        isHeld = true;
        return { token, release };
      }
      const position = Math.max(1, before);
      if (position !== last) onPosition((last = position));
      const left = deadline - performance.now();
      if (left <= 0) throw stillBusy(device, position, timeoutMs);
      await sleep(Math.min(pollMs, left), undefined, { signal }).catch(() => undefined);
    }
  } catch (error) {
    await release();
    throw error;
  }
}

async function take(holder: string, token: string): Promise<boolean> {
  try {
    await writeFile(holder, `${token}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether nobody refreshed a file for so long that its holder has died; then it is removed. */
type IsStale = (path: string) => Promise<boolean>;

function watchFiles(leastQuietMs: number): IsStale {
  const seen = new Map<string, { readonly mtimeMs: number; readonly since: number }>();
  return async (path) => {
    const found = await stat(path).catch(() => null);
    if (found === null) return true;
    const { mtimeMs } = found;
    const before = seen.get(path);
    if (before?.mtimeMs !== mtimeMs) seen.set(path, { mtimeMs, since: performance.now() });
    const unchangedMs = before?.mtimeMs === mtimeMs ? performance.now() - before.since : 0;
    const isOld = Date.now() - mtimeMs > staleMs;
    if (unchangedMs <= (isOld ? leastQuietMs : staleMs)) return false;
    await rm(path, { force: true });
    return true;
  };
}

async function livingTickets(folder: string, isStale: IsStale): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{15}-[0-9a-f-]{36}$/.test(name));
  const living = await Promise.all(names.map(async (name) => ((await isStale(join(folder, name))) ? [] : [name])));
  return living.flat();
}

function stillBusy(device: string, before: number, timeoutMs: number): DeviceError {
  return new DeviceError('busy', {
    message: `expected ${device} to be free within ${Math.round(timeoutMs / 1000)} s, found ${before} before this in its queue`,
    fix: 'Wait for the other measurements, or raise the timeout of the device.',
  });
}
