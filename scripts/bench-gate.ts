/**
 * `npm run bench:gate`: what a gate costs in all, as a process: start-up, git, a committed model of 300 kB, a budget on its
 * size and one on its growth, the reports. In turns with size-limit on the same file, where `npm run bench:setup` installed it.
 * Times the committed bundle, so run `npm run build` first.  [-- --runs 10] [--seconds 0.2] [--megabytes 90] [--ratio 0.7]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/random.js';
import { writeTflite } from '../src/export/tflite/write.js';
import { foldBatchNorm } from '../src/graph/fold.js';
import { resnet8 } from '../src/graph/zoo/index.js';
import { peakMegabytesIn, timeProcess, watched, type ProcessCost } from './bench/process-cost.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10' },
    seconds: { type: 'string', default: '0.2' },
    megabytes: { type: 'string', default: '90' },
    ratio: { type: 'string', default: '0.7' },
  },
});
const most = { seconds: Number(values.seconds), megabytes: Number(values.megabytes), ratio: Number(values.ratio) };
const yardstick = resolve('tools/size-limit/node_modules');
const model = 'models/resnet8.tflite';

interface Contender {
  readonly name: string;
  /** Of Node. */
  readonly args: readonly string[];
}

const gate: Contender = { name: 'tinygate gate', args: [resolve('dist/cli/index.js'), 'gate'] };
const nothing: Contender = { name: 'Node alone', args: ['-e', '0'] };
const sizeLimit = ['default (brotli)', 'brotli: false'].map((name, index) => ({
  name: `size-limit, ${name}`,
  args: ['node_modules/size-limit/bin.js', '--config', `size-limit-${index}.json`],
}));
const isInstalled = existsSync(join(yardstick, 'size-limit/bin.js'));
const contenders = [gate, nothing, ...(isInstalled ? sizeLimit : [])];

const folder = mkdtempSync(join(tmpdir(), 'tinygate-bench-'));
try {
  const bytes = makeRepository(folder);
  const runs = new Map<string, ProcessCost[]>(contenders.map(({ name }) => [name, []]));
  // In turns, and the first turn counts for nothing: files are read from the disk then.
  for (let turn = 0; turn <= Number(values.runs); turn++) {
    for (const one of contenders) {
      const timed = time(one, folder);
      if (turn > 0) runs.get(one.name)?.push(timed);
    }
  }
  const megabytes = Math.max(...[1, 2, 3].map(() => peakMegabytes(gate, folder)));
  tell(bytes, runs, megabytes);
} finally {
  rmSync(folder, { recursive: true });
}

/** A branch whose model is a little larger than the one of `main`. Returns its size. */
function makeRepository(home: string): number {
  const git = (...args: string[]): void => {
    const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...author, ...args], { cwd: home, stdio: 'pipe' });
  };
  mkdirSync(join(home, 'models'));
  writeFileSync(
    join(home, 'tinygate.yml'),
    `version: 1
name: resnet8
artifacts: { resnet8: { file: ${model} } }
budgets:
  - { artifact: resnet8, metric: size, max: 400 kB }
  - { artifact: resnet8, metric: size, max_increase: 2 % }
`,
  );
  writeFileSync(join(home, '.gitignore'), 'node_modules\n');
  writeFileSync(
    join(home, 'package.json'),
    '{ "devDependencies": { "@size-limit/file": "11.2.0", "size-limit": "11.2.0" } }\n',
  );
  sizeLimit.forEach((_, index) => {
    const check = { path: model, limit: '400 kB', ...(index === 1 ? { brotli: false } : {}) };
    writeFileSync(join(home, `size-limit-${index}.json`), JSON.stringify([check]));
  });
  if (isInstalled) symlinkSync(yardstick, join(home, 'node_modules'));
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(home, model), modelOf(10));
  git('add', '--all');
  git('commit', '--quiet', '--message=A model');
  git('checkout', '--quiet', '-b', 'change');
  const changed = modelOf(12);
  writeFileSync(join(home, model), changed);
  git('commit', '--quiet', '--all', '--message=Two more classes');
  return changed.length;
}

function modelOf(classes: number): Uint8Array {
  return writeTflite(foldBatchNorm(resnet8({}, [32, 32, 3], classes, seededRandom(1, 'bench-gate'))));
}

function time({ name, args }: Contender, cwd: string): ProcessCost {
  const cost = timeProcess(args, cwd);
  if (cost.status !== 0) throw new Error(`expected ${name} to pass, found exit code ${cost.status}:\n${cost.output}`);
  return cost;
}

/** Not timed. */
function peakMegabytes({ name, args }: Contender, cwd: string): number {
  return peakMegabytesIn(time({ name, args: [...watched, ...args] }, cwd).output);
}

function tell(bytes: number, runs: ReadonlyMap<string, readonly ProcessCost[]>, megabytes: number): void {
  const count = Number(values.runs);
  console.log(`A committed model of ${(bytes / 1000).toFixed(0)} kB, budgets on size and growth, in a git repository;`);
  console.log(
    `${count} runs each, in turns, Node ${process.version}. CPU is user and system time with all processes.\n`,
  );
  const best = new Map<string, Pick<ProcessCost, 'seconds' | 'cpuSeconds'>>();
  for (const [name, all] of runs) {
    const [seconds, cpu] = [sorted(all.map((run) => run.seconds)), sorted(all.map((run) => run.cpuSeconds))];
    const [middle, least] = [seconds[seconds.length >> 1] ?? NaN, cpu[0] ?? NaN];
    best.set(name, { seconds: middle, cpuSeconds: least });
    console.log(
      `  ${name.padEnd(30)} ${middle.toFixed(3)} s median (${(seconds[0] ?? NaN).toFixed(3)} to ${(seconds.at(-1) ?? NaN).toFixed(3)})` +
        `   CPU ${least.toFixed(3)} s least`,
    );
  }
  const own = best.get(gate.name) ?? { seconds: NaN, cpuSeconds: NaN };
  const ratios = sizeLimit.map(({ name }) => own.cpuSeconds / (best.get(name)?.cpuSeconds ?? NaN));
  const bars: readonly (readonly [string, number, number])[] = [
    ['wall time in s', own.seconds, most.seconds],
    ['peak memory in MB', megabytes, most.megabytes],
    ...(isInstalled ? [["CPU time in size-limit's", ratios[0] ?? NaN, most.ratio] as const] : []),
  ];
  console.log('');
  for (const [what, found, bar] of bars) {
    const isMet = found <= bar;
    console.log(`  ${isMet ? '✓' : '✗'} ${what}: ${found.toFixed(3)}, at most ${bar}`);
    if (!isMet) process.exitCode = 1;
  }
  if (isInstalled) {
    console.log(
      `    of its check that only asks the file system for the size (brotli: false): ${(ratios[1] ?? NaN).toFixed(3)}`,
    );
  } else {
    console.log('\n  NOT COMPARED: size-limit is not installed, so nothing is said about CPU time against it.');
    console.log('    fix: npm run bench:setup');
  }
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
