/** A session over any program that runs a line in a shell of the device: ssh, adb. */
import { DeviceError } from '../device-error.js';
import type { ChildOptions, Finished } from '../child.js';
import { quote, type Session } from '../session.js';

/** Runs one line in the shell of the device. @throws DeviceError where the device does not answer. */
export type RunLine = (line: string, timeoutMs: number, stdin?: ChildOptions['stdin']) => Promise<Finished>;

const shortMs = 60_000;

/** @param folder on the device, in which the folder of this measurement is made */
export async function openRemote(name: string, folder: string, runLine: RunLine): Promise<Session> {
  const start = `${folder.replace(/\/+$/, '')}/tinygate.`;
  // Several calls in one: each costs a round trip.
  const made = await runLine(
    `uname -m && mkdir -p ${quote(folder)} && mktemp -d ${quote(`${start}XXXXXXXX`)}`,
    shortMs,
  );
  const lines = made.stdout.split(/\r?\n/);
  const [machine = '', own = ''] = lines;
  if (made.code !== 0 || !/^[A-Za-z0-9_]{1,40}$/.test(machine) || !own.startsWith(start)) {
    // Words before it keep it from being used, and are no reason to leave it there.
    const left = lines.find((line) => line.startsWith(start) && /^[A-Za-z0-9]{8}$/.test(line.slice(start.length)));
    if (left !== undefined) await runLine(`rmdir ${quote(left)}`, shortMs).catch(() => undefined);
    throw new DeviceError('unfit', {
      message: `expected a folder of its own below ${folder} on ${name}, found ${said(made)}`,
      ...(left === undefined
        ? {}
        : {
            cause: 'The shell of the device prints words of its own where nobody is logged in (~/.bashrc, ~/.profile).',
          }),
      fix:
        left === undefined
          ? 'Name a folder that can be written under the device in the spec: folder.'
          : 'Have ~/.bashrc of the device print only where $PS1 is set.',
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
    // The end of its input is what tells a program there that nobody waits for it any more.
    run: (argv, timeoutMs) => runLine(`cd ${quote(own)} && ${argv.map(quote).join(' ')}`, timeoutMs, 'held'),
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
