/** By the ssh client of the machine, with its own configuration, keys and known hosts. */
import type { ConnectionPlan } from '../../spec/plan.js';
import { runChild } from '../child.js';
import { DeviceError } from '../device-error.js';
import type { Session } from '../session.js';
import { openRemote, said } from './remote.js';

type Ssh = Extract<ConnectionPlan, { via: 'ssh' }>;

/** ssh's own exit code for anything that is wrong before the command of the device ran, or with the connection. */
const sshFailed = 255;

export function openSsh(name: string, { host, port, folder }: Ssh, signal: AbortSignal): Promise<Session> {
  const options = [
    // Nobody is there to type a password, or to say yes to an unknown host.
    ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'],
    ...['-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'],
    ...(port === null ? [] : ['-p', String(port)]),
  ];
  return openRemote(name, folder, async (line, timeoutMs, stdin) => {
    const finished = await runChild('ssh', [...options, '--', host, line], {
      timeoutMs,
      signal,
      ...(stdin ? { stdin } : {}),
    });
    if (finished.code !== sshFailed) return finished;
    throw new DeviceError('unreachable', {
      message: `expected ${name} to answer at ssh ${host}, found ${said(finished)}`,
      cause: /Permission denied|Host key verification/.test(finished.stderr)
        ? 'It answers, but does not let this user in, or is not the host that it was.'
        : 'It is switched off, has no network, or the connection broke.',
      fix: `Try it on the same machine: ssh ${port === null ? '' : `-p ${port} `}${host} uname -m`,
    });
  });
}
