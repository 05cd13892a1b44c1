/** Child processes and ports, so that an end-to-end test leaves nothing running. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

export interface Finished {
  readonly code: number;
  /** What it printed, both streams in order of arrival. */
  readonly output: string;
}

export interface Options {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** It is killed after so long. Default 5 minutes. */
  readonly timeoutMs?: number;
}

/** Runs to the end, whatever the exit code. Rejects when it cannot be started or takes too long. */
export async function execute(command: string, args: readonly string[], options: Options): Promise<Finished> {
  const { cwd, env, timeoutMs = 300_000 } = options;
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === null) reject(new Error(`${command} was ended by ${String(signal)}:\n${tail(output)}`));
        else resolve({ code, output });
      });
    });
  } finally {
    clearTimeout(timer);
  }
}

/** As `execute`; rejects unless it succeeds. */
export async function succeed(command: string, args: readonly string[], options: Options): Promise<string> {
  const { code, output } = await execute(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${tail(output)}`);
  return output;
}

export interface Server {
  readonly process: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a server and waits until `isReady` holds for its output or answers true. Stops it when it is not ready in time. */
export async function serve(
  command: string,
  args: readonly string[],
  options: Options,
  isReady: (output: string) => boolean | Promise<boolean>,
): Promise<Server> {
  const child = spawn(command, args, { cwd: options.cwd, env: options.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const state = { hasEnded: false };
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      state.hasEnded = true;
      resolve();
    });
    child.on('close', () => {
      state.hasEnded = true;
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    if (!state.hasEnded) child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(timer);
  };
  const deadline = Date.now() + (options.timeoutMs ?? 60_000);
  while (!(await isReady(output))) {
    if (state.hasEnded || Date.now() > deadline) {
      await stop();
      throw new Error(
        `expected ${command} to be ready, found that it ${state.hasEnded ? 'ended' : 'is not'}:\n${tail(output)}`,
      );
    }
    await pause(100);
  }
  return { process: child, output: () => output, stop };
}

/** A port of 127.0.0.1 that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('expected a port, found none');
  return address.port;
}

/** Between two looks at something outside this process. */
export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function tail(text: string): string {
  return text.split('\n').slice(-40).join('\n');
}

/** What a command prints, as bytes. */
export async function executeBytes(command: string, args: readonly string[], cwd: string): Promise<Uint8Array> {
  const run = promisify(execFile);
  const { stdout } = await run(command, [...args], { cwd, encoding: 'buffer', maxBuffer: 64 * 1024 * 1024 });
  return new Uint8Array(stdout);
}
