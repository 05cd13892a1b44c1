/** Who asked has gone: nobody measures on, and nothing is left that would overlap with the next measurement. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { canRun, createFolder, dense } from './harness.js';

const onLinux = canRun ? describe : describe.skip;
const forms = ['x86_64-static', 'x86_64-glibc'];
const words = (name: string, windowMs: number): string[] => [
  ...['--end-with-input', '--model', dense, '--base', dense, '--noise-runs', '--runtime', 'builtin'],
  ...['--runs', '2', '--window-ms', String(windowMs), '--name', name],
];

/** Processes with a word in their command line. Not those that are only waited for: they have none. */
function processesOf(word: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(word);
      } catch {
        return false;
      }
    })
    .map(Number);
}

/** Until there are as many, for at most 10 s. */
async function waitFor(word: string, isEnough: (count: number) => boolean): Promise<number> {
  const until = Date.now() + 10_000;
  while (!isEnough(processesOf(word).length) && Date.now() < until) await sleep(20);
  return processesOf(word).length;
}

const nameOf = (kind: string): string => `end-${kind}-${process.pid}`;

onLinux('a harness that ends with its input (needs Linux on x64)', () => {
  it.each(forms)('dies with its series when the input ends: %s', async (form) => {
    const name = nameOf(form);
    const child: ChildProcess = spawn(`harness/bin/${form}`, words(name, 60_000), { stdio: ['pipe', 'pipe', 'pipe'] });
    // Itself, its three series, and what waits for the end of the input.
    expect(await waitFor(name, (count) => count === 5)).toBe(5);
    child.stdin?.end();
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect([code, signal]).toEqual([null, 'SIGKILL']);
    expect(await waitFor(name, (count) => count === 0)).toBe(0);
  });

  it.each(forms)('measures to its end while the input is held, and leaves no process behind: %s', async (form) => {
    const name = nameOf(`held-${form}`);
    const child = spawn(`harness/bin/${form}`, words(name, 20), { stdio: ['pipe', 'pipe', 'pipe'] });
    let answer = '';
    child.stdout.on('data', (part: Buffer) => (answer += part.toString('utf8')));
    child.stdin.write('what nobody reads\n');
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, JSON.parse(answer)]).toEqual([0, expect.objectContaining({ schemaVersion: 1 })]);
    expect(await waitFor(name, (count) => count === 0)).toBe(0);
  });

  it('is refused where there is no input that could end', async () => {
    const line = `exec harness/bin/x86_64-static ${words('closed', 20).join(' ')} <&-`;
    const child = spawn('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, said]).toEqual([2, expect.stringContaining('expected standard input beside --end-with-input')]);
  });

  it.each(['local', 'ssh'])(
    'dies when the bench that started it is killed by SIGKILL: via %s',
    async (via) => {
      const name = nameOf(`killed-${via}`);
      const folder = createFolder();
      // In the place of ssh: the line in a shell of its own, in a session of its own, as a server runs it.
      const ssh = join(folder, 'ssh');
      writeFileSync(ssh, '#!/bin/sh\nfor line; do :; done\nexec setsid --wait sh -c "$line"\n', { mode: 0o755 });
      const open =
        via === 'local'
          ? `(await import('./src/bench/via/local.js')).openLocal(signal)`
          : `(await import('./src/bench/via/ssh.js')).openSsh('pi4', { via: 'ssh', host: 'pi4.lab', port: null, folder: ${JSON.stringify(folder)} }, signal)`;
      const script = `
      const { signal } = new AbortController();
      const session = await ${open};
      await session.run(${JSON.stringify([resolve('harness/bin/x86_64-static'), ...words(name, 60_000).map((word) => (word === dense ? resolve(dense) : word))])}, 600000);`;
      const bench = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        stdio: 'ignore',
        env: { ...process.env, NODE_OPTIONS: '', PATH: `${folder}:${process.env['PATH'] ?? ''}` },
      });
      const isRunning = (): number[] =>
        processesOf(resolve('harness/bin/x86_64-static')).filter((pid) => processesOf(name).includes(pid));
      const until = Date.now() + 20_000;
      while (isRunning().length < 5 && Date.now() < until) await sleep(50);
      expect(isRunning().length).toBeGreaterThanOrEqual(5);
      bench.kill('SIGKILL');
      while (isRunning().length > 0 && Date.now() < until + 10_000) await sleep(20);
      expect(isRunning()).toEqual([]);
      rmSync(folder, { recursive: true });
    },
    60_000,
  );
});
