/** A job on a device with a shell: the harness goes there, runs once, and its answer comes back. */
import type { ConnectionPlan, ProtocolPlan } from '../spec/plan.js';
import { DeviceError } from './device-error.js';
import { expectedMs, harnessArguments, readHarness, type Form, type HarnessFiles } from './harness.js';
import type { Job } from './job.js';
import { ownLiteRtLibrary } from './own-library.js';
import { readAnswer, requireCompared } from './record.js';
import { makeReference, type Reference } from './reference.js';
import type { Session } from './session.js';
import { openAdb } from './via/adb.js';
import { openLocal } from './via/local.js';
import { said } from './via/remote.js';
import { openSsh } from './via/ssh.js';
import type { Finished } from './child.js';
import type { Tell } from './state.js';

export interface MeasureContext {
  readonly signal: AbortSignal;
  /** What is left of the timeout of the device. */
  readonly leftMs: () => number;
  readonly tell: Tell;
}

type Shell = Extract<ConnectionPlan, { via: 'local' | 'ssh' | 'adb' }>;

function open(name: string, connection: Shell, signal: AbortSignal): Promise<Session> {
  switch (connection.via) {
    case 'local':
      return openLocal(signal);
    case 'ssh':
      return openSsh(name, connection, signal);
    case 'adb':
      return openAdb(name, connection, signal);
    default:
      return connection satisfies never;
  }
}

/** Exit codes of the harness. */
const codes = { answered: 0, misused: 2 } as const;

/** @returns the text of a measurement file. @throws DeviceError */
export async function measureByShell(
  job: Job,
  connection: Shell,
  protocol: ProtocolPlan,
  context: MeasureContext,
): Promise<string> {
  const reference = await referenceFor(job, protocol, context.signal);
  const session = await open(job.device.name, connection, context.signal);
  try {
    context.tell('sending');
    const files = await putFiles(session, job, reference);
    context.tell('running');
    const answer = await runHarness(session, files, job, withOwnLibrary(protocol, connection), context);
    context.tell('collecting');
    const notes = reference.kind === 'known' ? [] : [`outputs not compared: ${reference.reason}`.slice(0, 200)];
    const text = readAnswer(answer, job, notes);
    if (reference.kind === 'known') requireCompared(text, job.device.name, reference);
    return text;
  } finally {
    await session.close();
  }
}

/** Statistics of time are all that benchmark_model gives; the harness refuses to be sent outputs for it. */
async function referenceFor(
  { artifact }: Job,
  { runtime, tolerance }: ProtocolPlan,
  signal: AbortSignal,
): Promise<Reference> {
  if (runtime === 'benchmark_model') return { kind: 'unknown', reason: 'benchmark_model gives no outputs' };
  return makeReference(artifact.bytes, tolerance, signal);
}

/** What is set up on this machine is found where nothing else is named. */
function withOwnLibrary(protocol: ProtocolPlan, { via }: Shell): ProtocolPlan {
  const { library, runtime } = protocol;
  if (via !== 'local' || library !== null || (runtime !== 'auto' && runtime !== 'litert')) return protocol;
  const own = ownLiteRtLibrary();
  return own === null ? protocol : { ...protocol, runtime: 'litert', library: own };
}

async function putFiles(
  session: Session,
  { artifact, base }: Job,
  reference: Reference,
): Promise<Omit<HarnessFiles, 'program'>> {
  const model = await session.put('model.tflite', artifact.bytes, 'data');
  const basePath = base && (await session.put('base.tflite', base.bytes, 'data'));
  if (reference.kind === 'unknown') return { model, base: basePath, reference: null };
  const inputs = await session.put('inputs.bin', reference.inputs, 'data');
  const outputs = await session.put('outputs.bin', reference.outputs, 'data');
  return { model, base: basePath, reference: { inputs, outputs, tolerance: reference.tolerance } };
}

/** The build for glibc loads the libraries of the device; where its system has none to start it with, the static one runs. */
async function runHarness(
  session: Session,
  files: Omit<HarnessFiles, 'program'>,
  job: Job,
  protocol: ProtocolPlan,
  { leftMs }: MeasureContext,
): Promise<string> {
  const needed = expectedMs(protocol, job.base !== null);
  if (needed > leftMs()) throw tooLong(job, needed, leftMs());
  const start = async (form: Form): Promise<Finished> => {
    const program = await session.put(`tinygate-harness-${form}`, await readHarness(session.machine, form), 'program');
    return session.run(harnessArguments(job.device.name, protocol, { program, ...files }), leftMs());
  };
  let finished = await start('glibc');
  // 126 and 127: the shell cannot start it, for want of an interpreter of its form.
  if (finished.code === 126 || finished.code === 127) finished = await start('static');
  if (finished.code === codes.answered) return finished.stdout;
  throw new DeviceError(finished.code === null || finished.code > 128 ? 'unreachable' : 'unfit', {
    message: `expected ${job.device.name} to measure ${job.artifact.name}, found ${said(finished)}`,
    ...(finished.code === codes.misused ? { cause: 'Its harness does not know what this tinygate asks of it.' } : {}),
    fix: 'See docs/devices.md: what a device needs.',
  });
}

function tooLong({ device, artifact, base }: Job, neededMs: number, leftMs: number): DeviceError {
  const seconds = (ms: number): number => Math.ceil(ms / 1000);
  return new DeviceError('timeout', {
    message: `expected the runs of ${artifact.name} on ${device.name}, ${seconds(neededMs)} s in all, to fit into its timeout, found ${seconds(leftMs)} s left`,
    fix: `Raise timeout, or lower runs, window or cool_down${base === null ? '' : ', or measure without the base: --no-base'}.`,
  });
}
