/** A microcontroller: its firmware is flashed, then it is asked, and what it says becomes a measurement (docs/serial.md). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConnectionPlan, ProtocolPlan } from '../../spec/plan.js';
import { runChild } from '../child.js';
import { DeviceError } from '../device-error.js';
import type { Job } from '../job.js';
import type { MeasureContext } from '../measure-shell.js';
import { readAnswer } from '../record.js';
import { openPort, type Port } from './port.js';
import { said } from './remote.js';
import { readSentence, writeSentence, type Sentence } from './sentence.js';

type Serial = Extract<ConnectionPlan, { via: 'serial' }>;

/** More than this no measurement file holds; who says more would fill the memory. */
const most = { runs: 1000, samples: 100_000 } as const;

/** A board that has just been flashed boots meanwhile; whoever listens too late is asked again. */
const askEveryMs = 2000;

/** @returns the text of a measurement file. @throws DeviceError */
export async function measureBySerial(
  job: Job,
  { port: path, baud, flash }: Serial,
  protocol: ProtocolPlan,
  { signal, leftMs, tell }: MeasureContext,
): Promise<string> {
  // Listening before it boots: nothing that it says at once is missed.
  const port = await openPort(path, baud, signal);
  try {
    const heard = listen(job.device.name, port, leftMs(), signal);
    // Whoever waits for it later is told; until then it is no defect.
    heard.catch(() => undefined);
    if (flash) {
      tell('flashing');
      await flashFirmware(job, flash, leftMs(), signal);
    }
    tell('running');
    const ask = (): void =>
      port.send(writeSentence('START', protocol.warmupInferences, protocol.runs, Math.round(protocol.windowMs)));
    ask();
    const asking = setInterval(ask, askEveryMs);
    const told = await heard.finally(() => clearInterval(asking));
    tell('collecting');
    return readAnswer(JSON.stringify(recordOf(told, job, protocol)), job, [
      'outputs not compared: its firmware tells none',
    ]);
  } finally {
    port.close();
  }
}

async function flashFirmware(
  { artifact, base, device }: Job,
  command: readonly string[],
  timeoutMs: number,
  signal: AbortSignal,
) {
  const folder = await mkdtemp(join(tmpdir(), 'tinygate-flash-'));
  try {
    const file = join(folder, `${artifact.name}.tflite`);
    const baseFile = join(folder, 'base.tflite');
    await writeFile(file, artifact.bytes);
    if (base) await writeFile(baseFile, base.bytes);
    const values: Readonly<Record<string, string>> = { file, base: base ? baseFile : file, artifact: artifact.name };
    const words = command.map((word) =>
      word.replace(/\{(file|base|artifact)\}/g, (_, name: string) => values[name] ?? ''),
    );
    const finished = await runChild(words[0] ?? '', words.slice(1), { timeoutMs, signal });
    if (finished.code === 0) return;
    throw new DeviceError('unreachable', {
      message: `expected ${words[0] ?? ''} to flash ${device.name}, found ${said(finished)}`,
      cause: 'The probe is not connected, or another program holds it.',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly warmup: number;
  readonly samplesUs: number[];
}

interface Told {
  model: string;
  runtime: readonly [string, string];
  cpu: string;
  clockHz: number | null;
  readonly runs: Run[];
  /** Whether times come from a counter of cycles: then runs may be equal to the last digit. */
  isCounted: boolean;
  memory: readonly (number | null)[];
  energyMj: number[];
}

/** Resolves with all that the device said between the first RUN and END. */
function listen(device: string, port: Port, timeoutMs: number, signal: AbortSignal): Promise<Told> {
  return new Promise((resolve, reject) => {
    const told: Told = {
      model: '',
      runtime: ['', ''],
      cpu: '',
      clockHz: null,
      runs: [],
      isCounted: false,
      memory: [],
      energyMj: [],
    };
    const stop = (error: Error): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      reject(error);
    };
    const abort = (): void => stop(signal.reason as Error);
    const timer = setTimeout(() => stop(silentDevice(device, timeoutMs, told)), timeoutMs);
    signal.addEventListener('abort', abort, { once: true });
    port.onEnd((reason) => stop(brokenOff(device, reason)));
    let samples = 0;
    const countSample = ({ word }: Sentence): number => {
      if (word === 'HELLO') samples = 0;
      if (word === 'US' || word === 'CYCLES') samples++;
      return samples;
    };
    port.onLine((line) => {
      const sentence = readSentence(line);
      if (sentence === null) return;
      try {
        if (sentence === 'damaged') throw garbled(device, `a damaged line: ${JSON.stringify(line.slice(0, 100))}`);
        const isLast = take(sentence, told, device);
        if (told.runs.length > most.runs || told.energyMj.length > most.runs)
          throw tooMuch(device, `more than ${most.runs} runs`);
        if (countSample(sentence) > most.samples) throw tooMuch(device, `more than ${most.samples} inferences`);
        if (!isLast) return;
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        resolve(told);
      } catch (error) {
        stop(error as Error);
      }
    });
  });
}

/** @returns whether it was the last. */
function take({ word, fields }: Sentence, told: Told, device: string): boolean {
  const number = (index: number): number => {
    const text = fields[index] ?? '';
    if (!/^\d{1,15}(\.\d{1,9})?$/.test(text))
      throw garbled(device, `${word} with ${JSON.stringify(text)} for a number`);
    return Number(text);
  };
  const optional = (index: number): number | null => ((fields[index] ?? '') === '' ? null : number(index));
  const run = told.runs.at(-1);
  switch (word) {
    case 'HELLO':
      // It booted, or booted again: what it said before is of a run that did not end.
      told.runs.length = 0;
      told.energyMj.length = 0;
      return false;
    case 'MODEL':
      told.model = (fields[0] ?? '').toLowerCase();
      return false;
    case 'RUNTIME':
      told.runtime = [fields[0] ?? '', fields[1] ?? ''];
      return false;
    case 'DEVICE':
      told.cpu = fields[0] ?? '';
      told.clockHz = optional(1);
      return false;
    case 'RUN':
      told.runs.push({ warmup: number(0), samplesUs: [] });
      return false;
    case 'US':
      if (!run) throw garbled(device, 'US before the first RUN');
      run.samplesUs.push(number(0));
      return false;
    case 'CYCLES':
      if (!run || !told.clockHz) throw garbled(device, 'CYCLES before a RUN, or without a clock in DEVICE');
      run.samplesUs.push((number(0) * 1e6) / told.clockHz);
      told.isCounted = true;
      return false;
    case 'MJ':
      told.energyMj.push(number(0));
      return false;
    case 'MEMORY':
      told.memory = [0, 1, 2, 3].map(optional);
      return false;
    case 'END':
      if (told.runs.length === 0) throw garbled(device, 'END without any RUN');
      return true;
    case 'ERROR':
      throw new DeviceError('unfit', {
        message: `expected ${device} to measure, found its word: ${fields.join(',').slice(0, 300)}`,
      });
    default:
      throw garbled(device, `the word ${JSON.stringify(word.slice(0, 40))}, which the protocol does not have`);
  }
}

function recordOf(told: Told, { device, artifact }: Job, protocol: ProtocolPlan): object {
  const { model, runtime, cpu, clockHz, runs, isCounted, memory, energyMj } = told;
  const [arenaBytes, stackBytes, ramBytes, flashBytes] = memory;
  const bytes = { arena_bytes: arenaBytes, stack_bytes: stackBytes, ram_bytes: ramBytes, flash_bytes: flashBytes };
  const known = Object.fromEntries(Object.entries(bytes).filter(([, value]) => value !== null && value !== undefined));
  return {
    schemaVersion: 1,
    artifact: { sha256: model, name: artifact.name },
    device: {
      name: device.name,
      ...(cpu === '' ? {} : { cpu }),
      ...(clockHz === null ? {} : { clock_mhz: clockHz / 1e6 }),
      os: 'bare metal',
    },
    runtime: { name: runtime[0], version: runtime[1] },
    conditions: { warmup_runs: runs[0]?.warmup ?? protocol.warmupInferences },
    latency: {
      unit: 'us',
      ...(isCounted ? { counted: true } : {}),
      runs: runs.map(({ samplesUs }) => ({ samples: samplesUs })),
    },
    ...(Object.keys(known).length === 0 ? {} : { memory: known }),
    ...(energyMj.length === 0 ? {} : { energy: { unit: 'mJ', runs: energyMj } }),
  };
}

function garbled(device: string, found: string): DeviceError {
  return new DeviceError('garbled', {
    message: `expected sentences of the serial protocol from ${device}, found ${found}`,
    cause: 'The speed of the port is another, or characters were lost.',
    fix: 'Compare baud with the firmware; docs/serial.md has the protocol.',
  });
}

function tooMuch(device: string, found: string): DeviceError {
  return new DeviceError('unfit', {
    message: `expected at most ${most.runs} runs and ${most.samples} inferences from ${device}, found ${found}`,
    cause: 'Its firmware does not stop after the runs that START asks for.',
    fix: 'Lower window in the spec, or mend the firmware: docs/serial.md has the protocol.',
  });
}

function silentDevice(device: string, timeoutMs: number, { runs }: Told): DeviceError {
  const heard =
    runs.length === 0 ? 'nothing' : `${runs.length} runs, the last of ${runs.at(-1)?.samplesUs.length ?? 0} inferences`;
  return new DeviceError('timeout', {
    message: `expected ${device} to end within ${Math.round(timeoutMs / 1000)} s, found ${heard}`,
    fix: 'Look at its power and its firmware, or raise its timeout in the spec.',
  });
}

function brokenOff(device: string, reason: string): DeviceError {
  return new DeviceError('unreachable', { message: `expected ${device} to go on answering, found ${reason}` });
}
