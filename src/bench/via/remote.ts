/** A session over any program that runs a line in a shell of the device: ssh, adb. */
import { DeviceError } from '../device-error.js';
import type { Finished } from '../child.js';
import { quote, type Session } from '../session.js';

/** Runs one line in the shell of the device. @throws DeviceError where the device does not answer. */
export type RunLine = (line: string, timeoutMs: number, stdin?: Uint8Array) => Promise<Finished>;

const shortMs = 60_000;

/** @param folder on the device, in which the folder of this measurement is made */
export async function openRemote(name: string, folder: string, runLine: RunLine): Promise<Session> {
  // Two calls in one: each costs a round trip.
  const made = await runLine(`uname -m && mktemp -d ${quote(`${folder}/tinygate.XXXXXXXX`)}`, shortMs);
  const [machine = '', own = ''] = made.stdout.split(/\r?\n/);
  if (made.code !== 0 || !/^[A-Za-z0-9_]{1,40}$/.test(machine) || !own.startsWith(`${folder}/tinygate.`)) {
    throw new DeviceError('unfit', {
      message: `expected a folder of its own below ${folder} on ${name}, found ${said(made)}`,
      fix: 'Name a folder that can be written under the device in the spec: folder.',
    });
  }
  return {
    machine,
    async put(file, bytes, mode) {
      const path = `${own}/${file}`;
      const mark = mode === 'program' ? 755 : 644;
      const sent = await runLine(
        `cat > ${quote(path)} && chmod ${mark} ${quote(path)} && wc -c < ${quote(path)}`,
        shortMs + bytes.length / 100,
        bytes,
      );
      if (sent.code !== 0 || Number(sent.stdout.trim()) !== bytes.length) {
        throw new DeviceError('unreachable', {
          message: `expected ${name} to take the ${bytes.length} bytes of ${file}, found ${said(sent)}`,
          cause: 'The connection broke, or its disk is full.',
        });
      }
      return path;
    },
    run: (argv, timeoutMs) => runLine(`cd ${quote(own)} && ${argv.map(quote).join(' ')}`, timeoutMs),
    close: async () => {
      await runLine(`rm -rf ${quote(own)}`, shortMs).catch(() => undefined);
    },
  };
}

/** What a device said instead, cut and on one line. */
export function said({ code, stdout, stderr }: Finished): string {
  const words = [stdout, stderr].join(' ').replace(/\s+/g, ' ').trim().slice(-300);
  return `exit code ${code ?? 'unknown'}${words === '' ? '' : `: ${words}`}`;
}
