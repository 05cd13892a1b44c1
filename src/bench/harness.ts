/** The program that measures on a device: which build of it fits, and how it is called. */
import { readFile } from 'node:fs/promises';
import { findAsset } from '../core/assets.js';
import type { ProtocolPlan } from '../spec/plan.js';
import { DeviceError } from './device-error.js';

/** By what `uname -m` prints. */
const builds: Readonly<Record<string, string>> = {
  x86_64: 'x86_64',
  amd64: 'x86_64',
  aarch64: 'aarch64',
  arm64: 'aarch64',
  armv7l: 'armv7',
  armv8l: 'armv7',
};

/** The one is loaded by glibc and can load the libraries of the device; the other needs nothing, and finds no library. */
export type Form = 'glibc' | 'static';

/** @throws DeviceError for a machine that no build is for. */
export async function readHarness(machine: string, form: Form): Promise<Uint8Array> {
  const build = Object.hasOwn(builds, machine) ? builds[machine] : undefined;
  if (build === undefined) {
    throw new DeviceError('unfit', {
      message: `expected a device with ${[...new Set(Object.values(builds))].join(', ')}, found ${machine}`,
      fix: 'Build harness/ for it (docs/harness.md), and write its measurement as docs/measurement.md says.',
    });
  }
  return readFile(findAsset(`harness/bin/${build}-${form}`, 'harness'));
}

export interface HarnessFiles {
  readonly program: string;
  readonly model: string;
  readonly base: string | null;
  readonly reference: { readonly inputs: string; readonly outputs: string; readonly tolerance: number } | null;
}

export function harnessArguments(device: string, protocol: ProtocolPlan, files: HarnessFiles): string[] {
  const { runtime, library, threads, warmupInferences, runs, windowMs, coolDownMs, meter } = protocol;
  const { program, model, base, reference } = files;
  return [
    program,
    // Whoever asked may be killed: then nobody measures on.
    '--end-with-input',
    ...['--name', device, '--model', model],
    ...(base === null ? [] : ['--base', base, '--noise-runs']),
    ...(reference === null
      ? []
      : ['--input', reference.inputs, '--expect', reference.outputs, '--tolerance', String(reference.tolerance)]),
    ...['--runtime', runtime],
    ...(library === null ? [] : ['--library', library]),
    ...['--threads', String(threads), '--warmup', String(warmupInferences), '--runs', String(runs)],
    ...['--window-ms', String(Math.round(windowMs)), '--cool-ms', String(Math.round(coolDownMs)), '--meter', meter],
  ];
}

/** How long a measurement takes at most that nothing is wrong with: every run, twice where there is a base, and noise. */
export function expectedMs({ runs, windowMs, coolDownMs }: ProtocolPlan, hasBase: boolean): number {
  const series = hasBase ? 3 : 1;
  return series * runs * (windowMs + coolDownMs);
}
