import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readSentence, writeSentence } from '../../src/bench/via/sentence.js';
import { measureBySerial } from '../../src/bench/via/serial.js';
import { createDevicePlan, createJob, protocol } from './jobs.js';

type Say = (word: string, ...fields: (string | number)[]) => void;

let server: Server | null = null;
afterEach(() => void server?.close());

/** A board behind a serial server: told of START, it says what the test has it say. */
async function board(answer: (say: Say, socket: Socket, start: readonly string[]) => void): Promise<string> {
  server = createServer((socket) => {
    const say: Say = (word, ...fields) => void socket.write(`${writeSentence(word, ...fields)}\r\n`);
    socket.on('error', () => undefined);
    socket.write('Booting…\r\n');
    let isStarted = false;
    socket.on('data', (chunk) => {
      const sentence = readSentence(chunk.toString('latin1').split('\n')[0] ?? '');
      if (sentence === null || sentence === 'damaged' || isStarted) return;
      isStarted = true;
      answer(say, socket, sentence.fields);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const device = createDevicePlan({ via: 'serial', port: '', baud: 115200, flash: null });
const job = createJob(device);

function measure(
  port: string,
  { flash = null, timeoutMs = 4000 }: { flash?: readonly string[] | null; timeoutMs?: number } = {},
) {
  return measureBySerial(job, { via: 'serial', port, baud: 115200, flash }, protocol, {
    signal: new AbortController().signal,
    leftMs: () => timeoutMs,
    tell: () => undefined,
  });
}

const whole = (say: Say): void => {
  say('HELLO', 1);
  say('MODEL', job.artifact.sha256);
  say('RUNTIME', 'TensorFlow Lite Micro', '2026-10-23');
  say('DEVICE', 'Cortex-M7', 480_000_000);
  for (const run of [0, 1]) {
    say('RUN', 1);
    say('US', 1000 + run);
    say('CYCLES', 480_960);
  }
  say('MEMORY', 24_300, 1_200, '', 182_000);
  say('END');
};

describe('a board at a serial port', () => {
  it('becomes a measurement by what its firmware says', async () => {
    let asked: readonly string[] = [];
    const port = await board((say, _, start) => {
      asked = start;
      whole(say);
    });
    expect(JSON.parse(await measure(port))).toEqual({
      schemaVersion: 1,
      artifact: { sha256: job.artifact.sha256, name: 'int8' },
      device: { name: 'board', cpu: 'Cortex-M7', clock_mhz: 480, os: 'bare metal' },
      runtime: { name: 'TensorFlow Lite Micro', version: '2026-10-23' },
      conditions: { warmup_runs: 1, notes: ['outputs not compared: its firmware tells none'] },
      latency: { unit: 'us', counted: true, runs: [{ samples: [1000, 1002] }, { samples: [1001, 1002] }] },
      memory: { arena_bytes: 24_300, stack_bytes: 1_200, flash_bytes: 182_000 },
    });
    expect(asked).toEqual(['1', '2', '10']);
  });

  it('is described by the very sentences of docs/serial.md', async () => {
    const lines = readFileSync('docs/serial.md', 'utf8').match(/^TG,.*$/gm) ?? [];
    const told = lines.map((line) => readSentence(line));
    expect(told).not.toContain('damaged');
    const port = await board((say) => {
      for (const sentence of told) {
        if (sentence === null || sentence === 'damaged') continue;
        say(sentence.word, ...(sentence.word === 'MODEL' ? [job.artifact.sha256] : sentence.fields));
      }
    });
    expect(JSON.parse(await measure(port))).toMatchObject({
      device: { cpu: 'Cortex-M4', clock_mhz: 80 },
      latency: { counted: true, runs: [{ samples: [1202.675, 1202.6125] }, { samples: [1202.6375, 1202.675] }] },
      memory: { arena_bytes: 24_300, stack_bytes: 1_200, flash_bytes: 182_000 },
    });
  });

  it('is flashed with the file before it is asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-flash-test-'));
    const program = join(folder, 'flash.sh');
    writeFileSync(program, `#!/bin/sh\ncp "$2" "${folder}/flashed"; printf '%s' "$1" > "${folder}/name"\n`);
    chmodSync(program, 0o755);
    await measure(await board(whole), { flash: [program, '{artifact}', '{file}'] });
    expect(readFileSync(join(folder, 'flashed'))).toEqual(Buffer.from(job.artifact.bytes));
    expect(readFileSync(join(folder, 'name'), 'utf8')).toBe('int8');
  });

  it('that resets while it measures begins again', async () => {
    const port = await board((say) => {
      say('HELLO', 1);
      say('MODEL', job.artifact.sha256);
      say('RUN', 1);
      say('US', 999_999);
      whole(say);
    });
    const { latency } = JSON.parse(await measure(port)) as { latency: { runs: unknown } };
    expect(latency.runs).toEqual([{ samples: [1000, 1002] }, { samples: [1001, 1002] }]);
  });

  it.each<[string, (say: Say, socket: Socket) => void, string, string]>([
    [
      'of another file',
      (say) => {
        whole((word, ...fields) => say(word, ...(word === 'MODEL' ? ['f'.repeat(64)] : fields)));
      },
      'mistaken',
      'found that it measured ffffffffffff',
    ],
    ['with a damaged line', (_, socket) => void socket.write('TG,US,1000*00\r\n'), 'garbled', 'a damaged line'],
    [
      'with more inferences than a file holds',
      (_, socket) => void socket.write(`${writeSentence('RUN', 1)}\n${`${writeSentence('US', 5)}\n`.repeat(100_001)}`),
      'unfit',
      'found more than 100000 inferences',
    ],
    [
      'with runs that do not end',
      (_, socket) => void socket.write(`${writeSentence('RUN', 1)}\n`.repeat(1001)),
      'unfit',
      'found more than 1000 runs',
    ],
    ['with a word of its own', (say) => say('HUG', 1), 'garbled', 'the word "HUG"'],
    [
      'with a negative time',
      (say) => {
        say('RUN', 1);
        say('US', '-5');
      },
      'garbled',
      'US with "-5" for a number',
    ],
    ['without runs', (say) => say('END'), 'garbled', 'END without any RUN'],
    ['that says what is wrong', (say) => say('ERROR', 'arena too small'), 'unfit', 'arena too small'],
    ['that hangs up', (_, socket) => void socket.destroy(), 'unreachable', 'closed by the other side'],
  ])('gives no number %s', async (_, answer, kind, message) => {
    await expect(measure(await board(answer))).rejects.toMatchObject({
      kind,
      message: expect.stringContaining(message),
    });
  });

  it('that stays silent is missed when its time is up', async () => {
    await expect(measure(await board(() => undefined), { timeoutMs: 200 })).rejects.toMatchObject({
      kind: 'timeout',
      message: expect.stringContaining('found nothing'),
    });
  });

  it('that is not there is unreachable', async () => {
    await expect(measure('tcp://127.0.0.1:1')).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(measure('/dev/tinygate-no-such-port')).rejects.toMatchObject({ kind: 'unreachable' });
  });
});
