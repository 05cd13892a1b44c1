/**
 * Objects of a repository by one long-lived `git cat-file --batch`: a gate asks for a handful of commits, folders and files,
 * and a process for each would cost more than everything else that it does.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createHash } from 'node:crypto';
import { HistoryError } from '../history-error.js';
import { damaged, readRefusal, whyNoClient, whyRefused } from './faults.js';
import { startGit } from './run.js';

export interface GitObject {
  /** Hexadecimal SHA-1 or SHA-256. */
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

export interface Objects {
  /**
   * The object of a name as `git rev-parse` takes it; null where git has none. The name is one line. Throws `HistoryError`
   * where git cannot be asked, or has the object and cannot read it.
   */
  read(name: string): Promise<GitObject | null>;
}

/** Twice what a flatbuffer's offsets can address is more than any model. */
const maxObjectBytes = 1024 * 1024 * 1024;
/** An idle client is let go: it holds the packs open. */
const idleMs = 1000;

interface Asked {
  readonly name: string;
  readonly resolve: (object: GitObject | null) => void;
  readonly reject: (error: unknown) => void;
}

export function openObjects(folder: string): Objects {
  let reader: Reader | null = null;
  return {
    read: (name) =>
      new Promise((resolve, reject) => {
        if (/[\n\r\0]/.test(name)) {
          resolve(null);
          return;
        }
        reader ??= startReader(folder, () => (reader = null));
        reader.ask({ name, resolve, reject });
      }),
  };
}

interface Reader {
  ask(asked: Asked): void;
}

function startReader(folder: string, onEnd: () => void): Reader {
  const child = startGit(folder, ['cat-file', '--batch']);
  const waiting: Asked[] = [];
  let stderr = '';
  let chunks: Buffer[] = [];
  let length = 0;
  let idle: NodeJS.Timeout | undefined;

  const end = (error: (asked: Asked) => HistoryError): void => {
    clearTimeout(idle);
    onEnd();
    for (const asked of waiting.splice(0)) asked.reject(error(asked));
    child.kill();
  };
  /** As one buffer, only when enough of it is there to be worth it. */
  const joined = (): Buffer => {
    const all = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    chunks = [all];
    return all;
  };
  let wanted = 1;
  const answer = (): void => {
    while (waiting.length > 0 && length >= wanted) {
      const all = joined();
      const lineEnd = all.indexOf(10);
      if (lineEnd < 0) return;
      const line = all.toString('utf8', 0, lineEnd);
      const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
      if (id === undefined || type === undefined) {
        chunks = [all.subarray(lineEnd + 1)];
        length -= lineEnd + 1;
        waiting.shift()?.resolve(null);
        continue;
      }
      if (Number(size) > maxObjectBytes) {
        end(
          () => new HistoryError('refused', `object ${id} has ${size} bytes`, 'Models above 1 GiB are not measured.'),
        );
        return;
      }
      const whole = lineEnd + 1 + Number(size) + 1;
      wanted = whole;
      if (length < whole) return;
      wanted = 1;
      // Copied, so that a file does not keep everything that came with it.
      const bytes = Buffer.from(all.subarray(lineEnd + 1, whole - 1));
      chunks = [all.subarray(whole)];
      length -= whole;
      settle(waiting.shift(), { id, type, bytes });
    }
    if (waiting.length === 0) rest();
  };
  const rest = (): void => {
    hold(child, false);
    idle = setTimeout(() => {
      onEnd();
      child.stdin.end();
    }, idleMs).unref();
  };

  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    answer();
  });
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString('utf8')).slice(0, 4000)));
  // Told by the end of the process.
  child.stdin.on('error', () => undefined);
  child.on('error', (error) => {
    end(() => whyNoClient(error));
  });
  child.on('close', () => {
    end(({ name }) => whyRefused(`read ${name}`, stderr));
  });
  return {
    ask(asked) {
      clearTimeout(idle);
      hold(child, true);
      const { resolve, reject } = asked;
      waiting.push({
        ...asked,
        // git goes on after an object that it cannot unpack, and calls it missing.
        resolve: (object) => {
          if (object !== null) {
            stderr = '';
            resolve(object);
            return;
          }
          // git has said why before it says that, but the other pipe may be read only after this one.
          setImmediate(() => {
            const refusal = readRefusal(stderr);
            stderr = '';
            if (refusal) reject(refusal);
            else resolve(null);
          });
        },
      });
      child.stdin.write(`${asked.name}\n`);
    },
  };
}

/** Whether the client keeps this process from ending. */
function hold(child: ChildProcessWithoutNullStreams, isHeld: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as readonly { ref(): void; unref(): void }[];
  for (const one of [child, ...pipes]) {
    if (isHeld) one.ref();
    else one.unref();
  }
}

/** `cat-file` does not hold bytes to their name. */
function settle(asked: Asked | undefined, object: GitObject): void {
  const { id, type, bytes } = object;
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  const name = hash.update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
  if (name === id) asked?.resolve(object);
  else asked?.reject(damaged(`the bytes of ${type} ${id.slice(0, 12)} are not those of its name`));
}
