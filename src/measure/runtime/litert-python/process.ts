/** A Python process that answers framed messages, one at a time and in order. */
import { spawn, type ChildProcess } from 'node:child_process';
import { Buffer } from 'node:buffer';
import { ExportError } from '../../../core/errors.js';
import { findAsset } from '../../../core/assets.js';
import type { PythonEnvironment } from './environment.js';
import { litertPythonVersion } from './version.js';

const workerAsset = 'src/measure/runtime/litert-python/litert_worker.py';

export interface Message {
  readonly header: Readonly<Record<string, unknown>>;
  readonly parts: readonly Uint8Array[];
}

export interface PythonProcess {
  /** @throws ExportError with what Python said, for an answer that is an error or when the process ends. */
  ask(header: Message['header'], parts: readonly Uint8Array[]): Promise<Message>;
  close(): Promise<void>;
}

/** What the end of the error output may say when a process dies. */
const longestReason = 2000;

export function startPython({ folder, python }: PythonEnvironment): PythonProcess {
  // Isolated: no variable, no user's packages and not the current folder decide what is imported. And it starts elsewhere.
  const child = spawn(python, ['-I', '-B', findAsset(workerAsset)], {
    cwd: folder,
    env: reducedEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const waiting: { resolve: (message: Message) => void; reject: (error: ExportError) => void; verb: string }[] = [];
  let errors = '';
  let ended: string | null = null;
  const end = (reason: string): void => {
    ended ??= [reason, errors.trim()].filter(Boolean).join('\n');
    for (const { reject, verb } of waiting.splice(0)) reject(refused(verb, ended));
    keepAlive(child, false);
  };
  child.on('error', (error) => end(`its process did not start: ${error.message}`));
  child.on('close', (code, signal) => end(`its process ended with ${signal ?? `code ${code ?? 'unknown'}`}`));
  // A process that ends while a request is written says why through `close`.
  child.stdin.on('error', () => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = (errors + text).slice(-longestReason)));
  const read = frameReader((message) => {
    const asked = waiting.shift();
    if (waiting.length === 0) keepAlive(child, false);
    const { error } = message.header;
    if (typeof error === 'string') asked?.reject(refused(asked.verb, error));
    else asked?.resolve(message);
  });
  child.stdout.on('data', read);
  keepAlive(child, false);

  return {
    ask: (header, parts) =>
      new Promise((resolve, reject) => {
        const verb = String(header['verb']);
        if (ended !== null) {
          reject(refused(verb, ended));
          return;
        }
        keepAlive(child, true);
        waiting.push({ resolve, reject, verb });
        child.stdin.write(frameOf(header, parts));
      }),
    close: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) {
          resolve();
          return;
        }
        keepAlive(child, true);
        child.once('close', () => resolve());
        // A model that keeps the interpreter busy hears no other signal.
        child.kill('SIGKILL');
      }),
  };
}

/** Nothing of the caller's environment but what an operating system needs to start a program. */
function reducedEnvironment(): NodeJS.ProcessEnv {
  const kept = ['SystemRoot', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8' };
}

/** A process that nobody waits for must not keep ours running. */
function keepAlive(child: ChildProcess, isNeeded: boolean): void {
  const handles = [child, child.stdin, child.stdout, child.stderr] as unknown as ({
    ref(): void;
    unref(): void;
  } | null)[];
  for (const handle of handles) handle?.[isNeeded ? 'ref' : 'unref']();
}

function frameOf(header: Message['header'], parts: readonly Uint8Array[]): Buffer {
  const text = Buffer.from(JSON.stringify({ ...header, parts: parts.map(({ length }) => length) }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return Buffer.concat([size, text, ...parts]);
}

/** Collects bytes until a message is whole. */
function frameReader(receive: (message: Message) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let have = 0;
  return (chunk) => {
    chunks.push(chunk);
    have += chunk.length;
    for (let size = wholeMessage(chunks, have); size !== null; size = wholeMessage(chunks, have)) {
      const all = Buffer.concat(chunks);
      receive(messageOf(all.subarray(0, size)));
      chunks = [all.subarray(size)];
      have -= size;
    }
  };
}

/** Bytes of the first message, once they are all there. */
function wholeMessage(chunks: Buffer[], have: number): number | null {
  if (have < 4) return null;
  const start = joinedStart(chunks, 4);
  const headerEnd = 4 + start.readUInt32LE();
  if (have < headerEnd) return null;
  const { parts } = JSON.parse(joinedStart(chunks, headerEnd).toString('utf8', 4, headerEnd)) as { parts: number[] };
  const end = headerEnd + parts.reduce((sum, length) => sum + length, 0);
  return have < end ? null : end;
}

/** The first chunk, with as many others joined to it as `bytes` needs. */
function joinedStart(chunks: Buffer[], bytes: number): Buffer {
  while (chunks.length > 1 && chunks[0]!.length < bytes) chunks.unshift(Buffer.concat(chunks.splice(0, 2)));
  return chunks[0]!;
}

function messageOf(bytes: Buffer): Message {
  const headerEnd = 4 + bytes.readUInt32LE();
  const header = JSON.parse(bytes.toString('utf8', 4, headerEnd)) as Message['header'];
  let offset = headerEnd;
  const parts = (header['parts'] as number[]).map((length) => {
    // A copy: a view would be misaligned, and would keep the whole message.
    const part = Uint8Array.from(bytes.subarray(offset, offset + length));
    offset += length;
    return part;
  });
  return { header, parts };
}

function refused(verb: string, reason: string): ExportError {
  return new ExportError({
    code: 'measure/runtime',
    message: `${litertPythonVersion} could not ${verb} the model: ${reason}`,
  });
}
