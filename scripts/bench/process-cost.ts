/** What a process of Node costs, from its start to its end. */
import { spawnSync } from 'node:child_process';

export interface ProcessCost {
  readonly seconds: number;
  /** User and system time, with that of the processes that it waited for. */
  readonly cpuSeconds: number;
  readonly status: number | null;
  readonly output: string;
}

/** By bash's `time`: Node does not tell what the processes of a process took. @param args of Node. */
export function timeProcess(args: readonly string[], cwd: string): ProcessCost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const { status, stderr, stdout, error } = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 256e6,
  });
  const [, wall, user, system] = /([\d.]+) ([\d.]+) ([\d.]+)\n$/.exec(stderr) ?? [];
  if (system === undefined) throw new Error(`expected a process that ends, found ${error?.message ?? stderr}`);
  return {
    seconds: Number(wall),
    cpuSeconds: Number(user) + Number(system),
    status,
    output: `${stdout}${stderr}`,
  };
}

const probe = "process.on('exit', () => process.stderr.write('maxRSS ' + process.resourceUsage().maxRSS + '\\n'))";

/** Before the other arguments of Node: then it prints its peak when it ends, which no other process sees. It is a module more. */
export const watched: readonly string[] = ['--import', `data:text/javascript,${encodeURIComponent(probe)}`];

/** Of memory, as a watched process printed it; NaN where it did not. */
export function peakMegabytesIn(output: string): number {
  return Number(/maxRSS (\d+)/.exec(output)?.[1] ?? NaN) / 1000;
}
