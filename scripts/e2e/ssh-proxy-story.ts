/** bench-ssh-proxy.yml: the runner reaches a board by ssh, here a real sshd on loopback. Nothing is installed on it but LiteRT. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ownLiteRtLibrary } from '../../src/bench/own-library.js';
import { expectExit, logOf, onlyComment } from './expect.js';
import { example } from './files.js';
import { freePort } from './process.js';
import type { Story } from './story.js';
import { createWorld, openPullRequest, pushToMain, runOnPullRequest, type StorySettings } from './world.js';

export async function sshProxyStory({ step }: Story, settings: StorySettings): Promise<void> {
  const library = ownLiteRtLibrary();
  if (library === null)
    throw new Error('expected LiteRT on this machine, found none\n  fix: npm run setup:litert-python');
  const board = await startServer(join(settings.scratch, 'board'));
  settings.later(board.stop);

  const workflow = '.github/workflows/boards.yml';
  const specWith = (max: string): string => `version: 1
name: boards
artifacts: { clothes: { file: models/clothes.tflite } }
devices:
  board:
    { via: ssh, host: ${userInfo().username}@127.0.0.1, port: ${board.port}, folder: ${board.folder}, library: ${library}, runs: 3, window: 0.05 s, timeout: 1 min }
budgets:
  - { artifact: clothes, metric: latency_median, device: board, max: ${max} }
  - { artifact: clothes, metric: latency_median, device: board, max_increase: 1000 % }
`;
  const model = readFileSync('examples/committed-model/models/clothes.tflite');
  const world = await createWorld(
    { ...settings, nodeFolder: board.tools },
    { [workflow]: example('bench-ssh-proxy.yml'), 'tinygate.yml': specWith('1000 ms'), 'models/clothes.tflite': model },
  );
  await step('a push: the file is measured over ssh, and judged in the same job: green', async () => {
    const run = expectExit(await pushToMain(world, { workflow }), 0);
    assert.match(run.output, /board: clothes: measured/, logOf(run));
    assert.deepEqual(
      readdirSync(board.folder).filter((name) => name.startsWith('tinygate.')),
      [],
    );
  });
  await step('a pull request with another file: by turns with that of main; a tighter limit is red', async () => {
    // The same network: bytes behind the last table belong to no one.
    const files = {
      'models/clothes.tflite': Buffer.concat([model, Buffer.alloc(16)]),
      'tinygate.yml': specWith('0.001 ms'),
    };
    const pull = await openPullRequest(world, 'tight', 'base', files);
    const run = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    assert.match(onlyComment(world, pull, run).body, /over|fail/i, logOf(run));
    assert.match(run.output, /measured by turns with the base|against base/, logOf(run));
  });
  await step('a board that is gone: undecided, which is red, and the reason is told', async () => {
    await board.stop();
    const pull = await openPullRequest(world, 'gone', 'base', { 'NOTES.md': 'Nothing.\n' });
    const run = expectExit(await runOnPullRequest(world, pull, { workflow }), 1);
    assert.match(onlyComment(world, pull, run).body, /board did not measure clothes/, logOf(run));
  });
}

interface Server {
  readonly port: number;
  /** On the device. */
  readonly folder: string;
  /** First in the PATH of the runner: node, and ssh with the key and the known host that a proxy has in ~/.ssh. */
  readonly tools: string;
  readonly stop: () => Promise<void>;
}

async function startServer(home: string): Promise<Server> {
  const sshd = ['/usr/sbin/sshd', '/usr/local/sbin/sshd', '/usr/bin/sshd'].find(existsSync);
  if (sshd === undefined) throw new Error('expected sshd on this machine, found none\n  fix: install openssh-server');
  const [folder, tools, port] = [join(home, 'device'), join(home, 'tools'), await freePort()];
  for (const path of [folder, tools]) mkdirSync(path, { recursive: true });
  for (const key of ['host', 'user'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, key)]);
  writeFileSync(join(home, 'authorized'), readFileSync(join(home, 'user.pub')), { mode: 0o600 });
  const [type, key] = readFileSync(join(home, 'host.pub'), 'utf8').split(' ');
  writeFileSync(join(home, 'known'), `[127.0.0.1]:${port} ${type} ${key}\n`);
  const options = [
    `IdentityFile ${home}/user`,
    'IdentitiesOnly yes',
    `UserKnownHostsFile ${home}/known`,
    'StrictHostKeyChecking yes',
  ];
  writeFileSync(join(home, 'config'), `${options.join('\n')}\n`);
  writeFileSync(join(tools, 'ssh'), `#!/bin/sh\nexec /usr/bin/ssh -F ${home}/config "$@"\n`, { mode: 0o755 });
  symlinkSync(process.execPath, join(tools, 'node'));
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const words = [
    'ListenAddress=127.0.0.1',
    `AuthorizedKeysFile=${home}/authorized`,
    'StrictModes=no',
    `PidFile=${home}/pid`,
    'UsePAM=no',
  ];
  const args = [
    '-D',
    '-e',
    '-f',
    '/dev/null',
    '-p',
    String(port),
    '-h',
    join(home, 'host'),
    ...words.flatMap((word) => ['-o', word]),
  ];
  const server = spawn(sshd, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (part: Buffer) => (said += part.toString('utf8')));
  for (let tries = 0; tries < 100 && !said.includes('listening'); tries++) await sleep(50);
  if (!said.includes('listening')) throw new Error(`expected sshd to listen on ${port}, found: ${said}`);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  return { port, folder, tools, stop };
}
