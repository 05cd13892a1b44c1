/** A program that is started without a shell, with a deadline and a limit on what it may say. */
import { spawn } from 'node:child_process';
import { childEnvironment } from '../core/child-environment.js';
import { DeviceError } from './device-error.js';

export interface Finished {
  /** Null: a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** The last of it. */
  readonly stderr: string;
}

export interface ChildOptions {
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** `held`: nothing is written, and it ends when this process does, whatever ends it. Default: nothing, and it ends at once. */
  readonly stdin?: Uint8Array | 'held';
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

/** Largest answer of a device: a measurement file is at most 1 MiB. */
const maxOutputBytes = 4 * 1024 * 1024;
const maxErrorChars = 4000;

/**
 * @throws DeviceError `unfit` where the program is not there, `timeout` past the deadline, `garbled` where it says too much.
 */
export function runChild(program: string, args: readonly string[], options: ChildOptions): Promise<Finished> {
  const { timeoutMs, signal, stdin, cwd, env = childEnvironment(process.env) } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A group of its own: a program that starts others ends with them.
    const child = spawn(program, [...args], {
      detached: process.platform !== 'win32',
      env,
      ...(cwd === undefined ? {} : { cwd }),
    });
    let stdout = Buffer.alloc(0);
    let stderr = '';
    const kill = (): void => {
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const stop = (error: Error): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      kill();
      reject(error);
    };
    const abort = (): void => stop(signal.reason as Error);
    const timer = setTimeout(() => stop(tooSlow(program, timeoutMs)), timeoutMs);
    signal.addEventListener('abort', abort, { once: true });
    child.on('error', (error) => stop(notStarted(program, error)));
    child.stdout.on('data', (chunk: Buffer) => {
      stdout = Buffer.concat([stdout, chunk]);
      if (stdout.length > maxOutputBytes) stop(tooMuch(program));
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-maxErrorChars)));
    // Else what it started and left behind would hold on to it.
    child.on('exit', () => child.stdin.destroy());
    child.on('close', (code) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      resolve({ code, stdout: stdout.toString('utf8'), stderr: stderr.trim() });
    });
    // A program that ends before it has read everything says why by its exit code.
    child.stdin.on('error', () => undefined);
    if (stdin !== 'held') child.stdin.end(stdin);
  });
}

function notStarted(program: string, error: NodeJS.ErrnoException): DeviceError {
  const why = error.code === 'ENOENT' ? 'that it is not installed here' : error.message;
  const problem = { message: `expected to start ${program}, found ${why}`, fix: `Install ${program} on this machine.` };
  return new DeviceError('unfit', problem, { cause: error });
}

function tooSlow(program: string, timeoutMs: number): DeviceError {
  const seconds = Math.round(timeoutMs / 100) / 10;
  return new DeviceError('timeout', {
    message: `expected ${program} to end within ${seconds} s, found it still running`,
    fix: 'Look at the device, or raise its timeout in the spec.',
  });
}

function tooMuch(program: string): DeviceError {
  return new DeviceError('garbled', {
    message: `expected at most ${maxOutputBytes} bytes from ${program}, found more`,
  });
}
