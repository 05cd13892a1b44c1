/**
 * Whether a native package can be loaded here at all. A library that crashes takes its process with it, and no error tells why:
 * so another process tries first, once for each machine, version and copy, and the answer is remembered.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { childEnvironment } from '../../core/child-environment.js';
import { digestValue } from '../../core/digest.js';
import type { LocatedPackage } from './package.js';

export interface ProbeOptions {
  /** Absolute folder that keeps answers. Null: every process asks again. */
  readonly memory: string | null;
  /** Default: 60 s, for an emulated machine. */
  readonly timeoutMs?: number;
}

/** @returns null where it loads, else what became of the process that tried. */
export async function whyItDoesNotLoad(
  located: LocatedPackage,
  { memory, timeoutMs = 60_000 }: ProbeOptions,
): Promise<string | null> {
  const path = memory === null ? null : join(memory, 'native-probes', `${questionOf(located)}.json`);
  const known = path === null ? null : recall(path);
  if (known) return known.reason;
  const reason = await tryInChild(located.folder, timeoutMs);
  if (path !== null) remember(path, { reason });
  return reason;
}

/** All that the answer may depend on. */
function questionOf({ name, version, folder }: LocatedPackage): string {
  const { platform, arch, version: node } = process;
  const manifest = statSync(join(folder, 'package.json'));
  const [cpu] = cpus();
  return digestValue({
    name,
    version,
    folder,
    written: manifest.mtimeMs,
    platform,
    arch,
    node,
    kernel: release(),
    cpu: cpu?.model ?? '',
  }).slice(0, 32);
}

interface Answer {
  readonly reason: string | null;
}

/** An answer that is damaged is none. */
function recall(path: string): Answer | null {
  try {
    const { reason } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Answer>;
    return reason === null || typeof reason === 'string' ? { reason } : null;
  } catch {
    return null;
  }
}

/** Where nothing can be kept, the next process asks again. */
function remember(path: string, answer: Answer): void {
  try {
    mkdirSync(join(path, '..'), { recursive: true });
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, JSON.stringify(answer));
    renameSync(beside, path);
  } catch {
    // A cache that cannot be written is no reason to train more slowly.
  }
}

function tryInChild(folder: string, timeoutMs: number): Promise<string | null> {
  const main = createRequire(join(folder, 'package.json')).resolve(folder);
  const script = `import(${JSON.stringify(pathToFileURL(main).href)}).then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      env: childEnvironment(process.env),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
      windowsHide: true,
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-1000)));
    child.on('error', (error) => resolve(`no process could be started to try it: ${error.message}`));
    child.on('close', (code, signal) => {
      if (code === 0) resolve(null);
      else if (signal === 'SIGKILL') resolve(`it did not load within ${timeoutMs / 1000} s`);
      else if (signal !== null) resolve(`the process that loads it dies of ${signal}`);
      // 128 + signal: a shell or an emulator in between.
      else if (code !== null && code > 128) resolve(`the process that loads it dies of signal ${code - 128}`);
      else resolve(said.trim().split('\n').at(-1) ?? `exit code ${code ?? 'unknown'}`);
    });
  });
}
