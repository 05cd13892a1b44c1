/** Sessions through programs that stand in for ssh and adb: they run the line in a shell of this machine, as a device would. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openAdb } from '../../src/bench/via/adb.js';
import { openLocal } from '../../src/bench/via/local.js';
import { openSsh } from '../../src/bench/via/ssh.js';
import { runChild } from '../../src/bench/child.js';
import { childEnvironment } from '../../src/core/child-environment.js';
import { quote } from '../../src/bench/session.js';

const { signal } = new AbortController();
const path = process.env['PATH'];
let [tools, folder] = ['', ''];

beforeEach(() => {
  tools = mkdtempSync(join(tmpdir(), 'tinygate-tools-'));
  folder = mkdtempSync(join(tmpdir(), 'tinygate-device-'));
  process.env['PATH'] = `${tools}${delimiter}${path ?? ''}`;
});
afterEach(() => {
  process.env['PATH'] = path;
});

/** The last argument is the line for the shell of the device. */
function program(name: string, script: string): void {
  writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(tools, name), 0o755);
}
const runLast = 'for line; do :; done; exec sh -c "$line"';

const ssh = () => openSsh('pi4', { via: 'ssh', host: 'pi@pi4.lab', port: 2222, folder }, signal);

describe.each([
  ['ssh', ssh],
  ['adb', () => openAdb('phone', { via: 'adb', serial: 'abc', folder }, signal)],
  ['local', () => openLocal(signal)],
])('a session by %s', (name, open) => {
  it('takes files, runs programs with any words, and leaves nothing behind', async () => {
    program(name, runLast);
    const session = await open();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7) % 256);
    const file = await session.put("it's a file.bin", bytes, 'data');
    const script = await session.put(
      'say.sh',
      new TextEncoder().encode('#!/bin/sh\nwc -c < "$1"; echo "$2"; exit 3\n'),
      'program',
    );
    const finished = await session.run([script, file, `$(id) 'quoted' "*" ; rm -rf /nothing`], 5000);
    expect(finished.code).toBe(3);
    expect(finished.stdout.split('\n').map((line) => line.trim())).toEqual([
      '70000',
      `$(id) 'quoted' "*" ; rm -rf /nothing`,
      '',
    ]);
    await session.close();
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends a program that does not end, with all that it started', async () => {
    program(name, runLast);
    const session = await open();
    const started = Date.now();
    await expect(session.run(['sh', '-c', 'sleep 30 & sleep 30'], 300)).rejects.toMatchObject({ kind: 'timeout' });
    expect(Date.now() - started).toBeLessThan(10_000);
    await session.close();
  });
});

describe('a device by ssh', () => {
  it('that does not answer is unreachable, and the message has the words of ssh', async () => {
    program('ssh', 'echo "ssh: connect to host pi4.lab port 2222: No route to host" >&2; exit 255');
    await expect(ssh()).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('No route to host'),
      problems: [{ fix: 'Try it on the same machine: ssh -p 2222 pi@pi4.lab uname -m' }],
    });
  });

  it('is asked without a terminal, a password or a host that looks like an option', async () => {
    program('ssh', `printf '%s\\n' "$@" > ${quote(join(tools, 'arguments'))}; exit 255`);
    await expect(ssh()).rejects.toThrow();
    const { stdout } = await runChild('cat', [join(tools, 'arguments')], { timeoutMs: 5000, signal });
    expect(stdout).toMatch(/BatchMode=yes\n[^]*-p\n2222\n--\npi@pi4.lab\n/);
  });

  it.each([
    ['a banner in the place of an answer', 'echo "Welcome!"; exit 0'],
    ['a hostile name of a machine', 'echo "x;reboot"; echo /tmp/tinygate.1'],
    ['a folder that is another', `echo x86_64; echo /etc`],
    ['a full disk', 'echo "mktemp: No space left on device" >&2; exit 1'],
  ])('with %s is unfit', async (_, script) => {
    program('ssh', script);
    await expect(ssh()).rejects.toMatchObject({
      kind: 'unfit',
      message: expect.stringContaining('a folder of its own'),
    });
  });

  it('whose shell greets is unfit, is told why, and keeps no folder', async () => {
    program('ssh', `echo "Welcome!"; ${runLast}`);
    await expect(ssh()).rejects.toMatchObject({
      kind: 'unfit',
      problems: [{ cause: expect.stringMatching(/bashrc/) }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('has the folder made that the spec names', async () => {
    program('ssh', runLast);
    const below = join(folder, 'not', 'there') + '/';
    const session = await openSsh('pi4', { via: 'ssh', host: 'pi', port: null, folder: below }, signal);
    expect(readdirSync(below)).toHaveLength(1);
    await session.close();
    expect(readdirSync(below)).toEqual([]);
  });

  it('that takes half a file is unreachable', async () => {
    program(
      'ssh',
      'for line; do :; done; case "$line" in cat*) head -c 10 > /dev/null; echo 10;; *) exec sh -c "$line";; esac',
    );
    const session = await ssh();
    await expect(session.put('model.tflite', new Uint8Array(1000), 'data')).rejects.toMatchObject({
      kind: 'unreachable',
    });
  });
});

describe('a program that is started for a device', () => {
  it('sees neither tokens nor inputs of the job', () => {
    const env = {
      PATH: '/bin',
      HOME: '/root',
      GITHUB_TOKEN: 'x',
      INPUT_SPEC: 'x',
      NODE_OPTIONS: 'x',
      ACTIONS_RUNTIME_URL: 'x',
      MY_SECRET: 'x',
    };
    expect(childEnvironment(env)).toEqual({ PATH: '/bin', HOME: '/root' });
  });

  it('is ended where it says more than any measurement', async () => {
    await expect(runChild('sh', ['-c', 'yes'], { timeoutMs: 20_000, signal })).rejects.toMatchObject({
      kind: 'garbled',
    });
  });

  it('that is not installed is said to be so', async () => {
    await expect(runChild('tinygate-no-such-program', [], { timeoutMs: 1000, signal })).rejects.toMatchObject({
      kind: 'unfit',
      message: expect.stringContaining('not installed'),
    });
  });

  it('ends with an interrupt', async () => {
    const abort = new AbortController();
    const running = runChild('sleep', ['30'], { timeoutMs: 60_000, signal: abort.signal });
    abort.abort(new Error('stop'));
    await expect(running).rejects.toThrow('stop');
  });
});
