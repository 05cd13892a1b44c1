/** The committed harness for this machine, and simulated trees of /sys and /proc for it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseDeviceFile, type DeviceFile } from '../../src/measure/device-file.js';
import type { Measurement } from '../../src/measure/schema/measurement.js';

/** Binaries are for Linux; elsewhere their tests are skipped, and say so. */
export const canRun = process.platform === 'linux' && process.arch === 'x64';
export const dense = 'harness/example/dense.tflite';

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runHarness(words: readonly string[], form = 'x86_64-static'): Answer {
  const { status, stdout, stderr } = spawnSync(`harness/bin/${form}`, words, {
    encoding: 'utf8',
    timeout: 60_000,
    env: process.env,
  });
  return { status, stdout, stderr };
}

/** A short measurement of the model that the binary carries. */
export const short = ['--model', dense, '--runtime', 'builtin', '--runs', '2', '--window-ms', '5', '--name', 'pi4'];

/** What it printed, as it stands and as the gate reads it. @throws what the gate says of a file that is no measurement. */
export function measure(words: readonly string[], form?: string): Measurement & { readonly read: DeviceFile } {
  const { status, stdout, stderr } = runHarness(words, form);
  if (status !== 0 || stderr !== '') throw new Error(`exit code ${String(status)}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Measurement), read: parseDeviceFile(stdout, 'pi4.json') };
}

export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tinygate-harness-'));
}

/** Files of a tree by their paths; those below usr/bin are programs. */
export function createTree(files: Readonly<Record<string, string>>): string {
  const root = createFolder();
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (path.startsWith('usr/bin/')) chmodSync(file, 0o755);
  }
  return root;
}
