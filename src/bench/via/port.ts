/** A serial port, or a serial server by TCP, as lines of text both ways. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Duplex, Readable, Writable } from 'node:stream';
import { ReadStream, WriteStream } from 'node:tty';
import { runChild } from '../child.js';
import { DeviceError } from '../device-error.js';

export interface Port {
  send(line: string): void;
  /** Called for every line; what is longer than a line may be is cut. */
  onLine(listener: (line: string) => void): void;
  /** Called once, where the connection breaks. */
  onEnd(listener: (reason: string) => void): void;
  close(): void;
}

/** Longest line: a device that sends no line end must not fill the memory. */
const longestLine = 4096;

/** @throws DeviceError `unreachable` where nothing is there. */
export async function openPort(port: string, baud: number, signal: AbortSignal): Promise<Port> {
  const server = /^tcp:\/\/([A-Za-z0-9.-]+):(\d+)$/.exec(port);
  return server ? ofStreams(await openTcp(server[1]!, Number(server[2]), port)) : openTty(port, baud, signal);
}

async function openTcp(host: string, number: number, port: string): Promise<{ input: Duplex; output: Duplex }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: number, timeout: 20_000 });
    const refuse = (why: string): void => {
      socket.destroy();
      reject(nobody(port, why));
    };
    socket.once('error', (error) => refuse(error.message));
    socket.once('timeout', () => refuse('no answer in 20 s'));
    socket.once('connect', () => {
      socket.setTimeout(0);
      socket.removeAllListeners('error');
      resolve({ input: socket, output: socket });
    });
  });
}

async function openTty(port: string, baud: number, signal: AbortSignal): Promise<Port> {
  const flag = process.platform === 'darwin' ? '-f' : '-F';
  const set = await runChild('stty', [flag, port, String(baud), 'raw', '-echo', 'cs8', '-cstopb', '-parenb'], {
    timeoutMs: 10_000,
    signal,
  });
  if (set.code !== 0) throw nobody(port, set.stderr);
  // Non-blocking, and never the terminal that controls this process.
  const flags = constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK;
  const handle = await open(port, flags).catch((error: unknown) => {
    throw nobody(port, (error as Error).message);
  });
  const streams = { input: new ReadStream(handle.fd), output: new WriteStream(handle.fd) };
  return ofStreams(streams, () => void handle.close().catch(() => undefined));
}

function ofStreams({ input, output }: { input: Readable; output: Writable }, closed?: () => void): Port {
  let [rest, isOpen] = ['', true];
  let lineListener: (line: string) => void = () => undefined;
  let endListener: (reason: string) => void = () => undefined;
  const end = (reason: string): void => {
    if (!isOpen) return;
    isOpen = false;
    endListener(reason);
  };
  // Bytes that are no text are noise on the line; its checksum tells.
  input.setEncoding('latin1');
  input.on('data', (text: string) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = (lines.pop() ?? '').slice(0, longestLine);
    for (const line of lines) lineListener(line.slice(0, longestLine));
  });
  input.on('error', (error) => end(error.message));
  input.on('close', () => end('it was closed by the other side'));
  output.on('error', (error: Error) => end(error.message));
  return {
    send: (line) => {
      if (isOpen) output.write(`${line}\n`);
    },
    onLine: (listener) => (lineListener = listener),
    onEnd: (listener) => (endListener = listener),
    close: () => {
      isOpen = false;
      input.destroy();
      if (output !== (input as unknown)) output.destroy();
      closed?.();
    },
  };
}

function nobody(port: string, why: string): DeviceError {
  return new DeviceError('unreachable', {
    message: `expected a device at ${port}, found ${why.slice(0, 300)}`,
    fix: 'Look whether it is connected, and whether this user may open the port (group dialout).',
  });
}
