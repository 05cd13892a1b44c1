/** By the adb of the machine. */
import type { ConnectionPlan } from '../../spec/plan.js';
import { runChild } from '../child.js';
import { DeviceError } from '../device-error.js';
import type { Session } from '../session.js';
import { openRemote, said } from './remote.js';

type Adb = Extract<ConnectionPlan, { via: 'adb' }>;

export function openAdb(name: string, { serial, folder }: Adb, signal: AbortSignal): Promise<Session> {
  const which = serial === null ? [] : ['-s', serial];
  return openRemote(name, folder, async (line, timeoutMs, stdin) => {
    // No terminal: with one, adb would turn line ends into others.
    const finished = await runChild('adb', [...which, 'shell', '-T', line], {
      timeoutMs,
      signal,
      ...(stdin ? { stdin } : {}),
    });
    if (finished.code === 0 || !/^(adb: |error: )/m.test(finished.stderr)) return finished;
    throw new DeviceError('unreachable', {
      message: `expected ${name} at adb${serial === null ? '' : ` -s ${serial}`}, found ${said(finished)}`,
      cause: 'It is not connected, or has not allowed this machine to debug it.',
      fix: 'Try it on the same machine: adb devices',
    });
  });
}
