/** The machine that tinygate runs on. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { machine, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../child.js';
import type { Session } from '../session.js';

export async function openLocal(signal: AbortSignal): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'tinygate-bench-'));
  return {
    machine: machine(),
    async put(name, bytes, mode) {
      const path = join(folder, name);
      await writeFile(path, bytes, { mode: mode === 'program' ? 0o755 : 0o644 });
      return path;
    },
    run: ([program = '', ...args], timeoutMs) =>
      runChild(program, args, { timeoutMs, signal, cwd: folder, stdin: 'held' }),
    close: () => rm(folder, { recursive: true, force: true }).catch(() => undefined),
  };
}
