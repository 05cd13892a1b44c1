/** A shell on a device, whatever leads there. */
import type { Finished } from './child.js';

export interface Session {
  /** What `uname -m` prints. */
  readonly machine: string;
  /** Puts a file into the folder of this measurement; gives its path on the device. */
  put(name: string, bytes: Uint8Array, mode: 'data' | 'program'): Promise<string>;
  /** Its standard input ends when this process does. @throws DeviceError where the device does not answer, or not in time. */
  run(argv: readonly string[], timeoutMs: number): Promise<Finished>;
  /** Removes the folder. Never throws: a device that is gone cannot be cleaned. */
  close(): Promise<void>;
}

/** For a POSIX shell: one word, whatever is in it. */
export function quote(word: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
