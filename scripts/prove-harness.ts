/**
 * Proves the device harness without a device, and writes what docs/harness.md says of it:  npm run prove:harness
 * Real libraries of TFLite and LiteRT natively on x86-64 and under user-mode emulation on aarch64; the static forms and a generated
 * model on all three processors; the same bytes from a build in another folder. Emulated times are no claim about any device.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { digestBytes } from '../src/core/digest.js';
import { seededRandom } from '../src/core/random.js';
import { writeTflite } from '../src/export/tflite/write.js';
import { buildArchitecture } from '../src/graph/zoo/index.js';
import { foldBatchNorm } from '../src/graph/fold.js';
import { parseDeviceFile, type DeviceFile } from '../src/measure/device-file.js';
import { median } from '../src/measure/runs.js';
import type { Measurement } from '../src/measure/schema/measurement.js';

const engines = resolve('.engines/harness');
const dense = 'harness/example/dense.tflite';
const int8 = 'examples/committed-model/models/clothes.tflite';
/** Pairs of windows of harness and loop. */
const pairs = { fewest: 15, most: 150 } as const;
const windowMs = 100;
const limits = { startMs: 20, overhead: 0.01, difference: 0.05 } as const;

execFileSync('scripts/prove-harness.sh', { stdio: 'inherit' });
execFileSync('scripts/build-harness.sh', ['--check'], { stdio: 'inherit' });

const folder = mkdtempSync(join(tmpdir(), 'tinygate-prove-harness-'));
const lines: string[] = [];
try {
  buildElsewhere();
  measureStart();
  const loop = buildLoop();
  measureOverhead(loop);
  const float32 = join(folder, 'float32.tflite');
  writeFileSync(
    float32,
    writeTflite(foldBatchNorm(buildArchitecture('resnet8', {}, [32, 32, 3], 10, seededRandom(1, 'harness')))),
  );
  const inputs = { [int8]: writeInputs('int8', 28 * 28), [float32]: writeInputs('float32', 32 * 32 * 3 * 4) };
  for (const model of [int8, float32]) compareWithLoop(loop, model, inputs[model]!);
  runLibraries(inputs[int8]);
  runPython(inputs[int8]);
  runGenerated();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${lines.join('\n')}`);

function say(line: string): void {
  console.log(line);
  lines.push(line);
}

function expectTo(holds: boolean, expected: string, found: string): void {
  if (!holds) throw new Error(`expected ${expected}, found ${found}`);
}

/** A folder of another name, with the same compiler: no path of this one may be in the bytes. */
function buildElsewhere(): void {
  const other = join(folder, 'another place');
  mkdirSync(join(other, 'tools'), { recursive: true });
  for (const path of ['harness', 'scripts', 'tools/harness', 'package.json'])
    cpSync(path, join(other, path), { recursive: true });
  symlinkSync(resolve('.engines'), join(other, '.engines'));
  execFileSync(join(other, 'scripts/build-harness.sh'), ['--check'], { stdio: 'ignore' });
  say('built again in another folder: the same bytes, all six forms');
}

function measureStart(): void {
  for (const form of ['x86_64-static', 'x86_64-glibc']) {
    const times = Array.from({ length: 21 }, () => {
      const start = performance.now();
      execFileSync(`harness/bin/${form}`, ['--version']);
      return performance.now() - start;
    });
    const ms = median(times);
    say(
      `${form}: ${statSync(`harness/bin/${form}`).size} bytes, starts and ends in ${ms.toFixed(1)} ms (with Node's part of starting it)`,
    );
    expectTo(ms <= limits.startMs, `a start of at most ${limits.startMs} ms`, `${ms} ms`);
  }
}

function buildLoop(): string {
  const loop = join(folder, 'harness-loop');
  const sources = [
    'scripts/prove/harness-loop.c',
    'harness/clock.c',
    'harness/samples.c',
    'harness/text.c',
    'harness/message.c',
  ];
  const zig = '.engines/zig/ziglang/zig';
  const words = ['cc', '-target', 'x86_64-linux-gnu.2.17', '-Os', '-std=gnu99', ...sources, '-ldl', '-o', loop];
  execFileSync(zig, words, {
    stdio: 'inherit',
    env: { ...process.env, ZIG_GLOBAL_CACHE_DIR: resolve('.engines/zig/cache') },
  });
  return loop;
}

function measureOverhead(loop: string): void {
  const nanoseconds = median(
    Array.from({ length: 7 }, () => Number(execFileSync(loop, ['overhead'], { encoding: 'utf8' }))),
  );
  say(`a sample costs ${nanoseconds.toFixed(0)} ns: ${((nanoseconds / 1e6) * 100).toFixed(4)} % of a 1 ms inference`);
  expectTo(nanoseconds / 1e6 <= limits.overhead, 'at most 1 % of 1 ms', `${nanoseconds} ns`);
}

/**
 * By turns, each first in every other pair, because what else the machine does changes from second to second. It goes on until
 * the 95 % interval of the median ratio lies within the limit, or beside it: a busy machine needs more pairs, and may never tell.
 */
function compareWithLoop(loop: string, model: string, input: string): void {
  const library = join(engines, 'tflite/linux_amd64/libtensorflowlite_c.so');
  const own: number[] = [];
  const its: number[] = [];
  const measureOwn = () => {
    const words = [
      '--model',
      model,
      '--library',
      library,
      '--input',
      input,
      '--runs',
      '1',
      '--window-ms',
      `${windowMs}`,
    ];
    own.push(measure('x86_64-glibc', words).read.measurement.latency!.medianMs[0]!);
  };
  const measureIts = () => {
    its.push(Number(execFileSync(loop, [library, model, input, `${windowMs}`], { encoding: 'utf8' })) / 1e6);
  };
  const name = model === int8 ? 'int8' : 'float32';
  for (;;) {
    if (own.length % 2 === 0) {
      measureOwn();
      measureIts();
    } else {
      measureIts();
      measureOwn();
    }
    if (own.length < pairs.fewest) continue;
    const ratios = own.map((ms, pair) => ms / its[pair]!);
    const [low, high] = intervalOfMedian(ratios);
    const isWithin = Math.max(Math.abs(low - 1), Math.abs(high - 1)) <= limits.difference;
    const isBeside = low > 1 + limits.difference || high < 1 - limits.difference;
    if (!isWithin && !isBeside && own.length < pairs.most) continue;
    const found =
      `median ratio of ${own.length} pairs ${formatDifference(median(ratios))} ` +
      `(95 %: ${formatDifference(low)} to ${formatDifference(high)})`;
    say(
      `${name} on x86-64, TFLite 2.9.0: harness ${median(own).toFixed(4)} ms, loop ${median(its).toFixed(4)} ms, ${found}`,
    );
    expectTo(isWithin, `a difference of at most 5 %${isBeside ? '' : ', and a machine quiet enough to tell'}`, found);
    return;
  }
}

/** Of order statistics, whatever the distribution: ranks n / 2 ± 0.98 √n. */
function intervalOfMedian(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((a, b) => a - b);
  const half = 0.98 * Math.sqrt(sorted.length);
  const low = Math.max(0, Math.floor(sorted.length / 2 - half) - 1);
  return [sorted[low]!, sorted[sorted.length - 1 - low]!];
}

function formatDifference(ratio: number): string {
  return `${ratio < 1 ? '−' : '+'}${(Math.abs(ratio - 1) * 100).toFixed(2)} %`;
}

/** The committed model in every library: outputs within one code of each other, and a record that the gate reads. */
function runLibraries(input: string): void {
  const cases = [
    ['x86_64-glibc', 'tflite/linux_amd64/libtensorflowlite_c.so', []],
    ['x86_64-glibc', 'litert-x86_64-1.4/ai_edge_litert/libLiteRtRuntimeCApi.so', []],
    ['x86_64-glibc', 'litert-x86_64/ai_edge_litert/libLiteRt.so', []],
    ['aarch64-glibc', 'tflite/linux_arm64/libtensorflowlite_c.so', emulate('aarch64', 'arm64')],
    ['aarch64-glibc', 'litert-aarch64/ai_edge_litert/libLiteRtRuntimeCApi.so', emulate('aarch64', 'arm64')],
  ] as const;
  const digests = new Map<string, number>();
  for (const [form, library, emulator] of cases) {
    const words = ['--model', int8, '--base', int8, '--noise-runs', '--library', join(engines, library), '--runs', '3'];
    const {
      runtime,
      outputs: found,
      memory,
      read,
      conditions,
    } = measure(form, [...words, '--window-ms', '100', '--input', input], emulator);
    const { medianMs } = read.measurement.latency!;
    expectTo(
      runtime.digest === digestBytes(readFileSync(join(engines, library))),
      'the digest of the library',
      runtime.digest ?? 'none',
    );
    expectTo(
      (conditions?.notes?.some((note) => note.startsWith('emulated')) ?? false) === emulator.length > 0,
      'a note exactly where the processor is emulated',
      JSON.stringify(conditions?.notes),
    );
    digests.set(found!.sha256, (digests.get(found!.sha256) ?? 0) + 1);
    say(
      `${form}, ${runtime.name} ${runtime.version}${emulator.length > 0 ? ' (emulated)' : ''}: median ${median(medianMs).toFixed(3)} ms, ` +
        `increment ${(memory!.increment_bytes! / 1e6).toFixed(1)} MB, outputs ${found!.sha256.slice(0, 12)}`,
    );
  }
  say(`outputs of ${cases.length} libraries: ${digests.size} different ones, to the bit`);
}

/** LiteRT through Python where `npm run oracles` has installed it: the same words and outputs as its C library gives. */
function runPython(input: string): void {
  const python = resolve('.oracles/bin/python');
  if (!existsSync(python)) {
    say('LiteRT through Python: NOT RUN, npm run oracles installs it');
    return;
  }
  const words = ['--model', int8, '--runtime', 'litert-python', '--library', python, '--input', input, '--runs', '3'];
  const { runtime, outputs, read, memory } = measure('x86_64-static', [...words, '--window-ms', '100', '--base', int8]);
  say(
    `x86_64-static, ${runtime.name} ${runtime.version} through Python: median ${median(read.measurement.latency!.medianMs).toFixed(3)} ms, ` +
      `increment ${(memory!.increment_bytes! / 1e6).toFixed(1)} MB, outputs ${outputs!.sha256.slice(0, 12)}`,
  );
}

/** The generated model of the binaries against TFLite running the file that it stands for: equal to the bit everywhere. */
function runGenerated(): void {
  const input = writeInputs('dense', 64 * 4, 16);
  const reference = measure('x86_64-glibc', [
    ...['--model', dense, '--library', join(engines, 'tflite/linux_amd64/libtensorflowlite_c.so'), '--input', input],
    ...['--runs', '1', '--inferences', '1'],
  ]).outputs!.sha256;
  const forms = [
    ['x86_64-static', []],
    ['x86_64-glibc', []],
    ['aarch64-static', ['qemu-aarch64-static']],
    ['aarch64-glibc', emulate('aarch64', 'arm64')],
    ['armv7-static', ['qemu-arm-static']],
    ['armv7-glibc', emulate('arm', 'armhf')],
  ] as const;
  for (const [form, emulator] of forms) {
    const { outputs, harness, runtime } = measure(
      form,
      ['--model', dense, '--runtime', 'builtin', '--input', input, '--runs', '3', '--window-ms', '50', '--base', dense],
      emulator,
    );
    expectTo(outputs!.sha256 === reference, `the outputs of TFLite, ${reference}`, outputs!.sha256);
    expectTo(harness?.form === form, form, harness?.form ?? 'none');
    expectTo(
      runtime.digest === digestBytes(readFileSync(`harness/bin/${form}`)),
      'the digest of the binary',
      runtime.digest ?? 'none',
    );
  }
  say(`generated C in ${forms.length} forms on 3 processors: outputs equal TFLite's on the same file, to the bit`);
}

function emulate(processor: string, root: string): readonly string[] {
  return [`qemu-${processor}-static`, '-L', join(engines, `root-${root}`)];
}

function measure(
  form: string,
  words: readonly string[],
  emulator: readonly string[] = [],
): Measurement & { readonly read: DeviceFile } {
  const [program, ...rest] = [...emulator, `harness/bin/${form}`, ...words, '--name', form];
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`expected ${form} to measure, found exit code ${String(status)}: ${stderr}`);
  return { ...(JSON.parse(stdout) as Measurement), read: parseDeviceFile(stdout, form) };
}

/** Floats between 0 and 1 whose low bytes vary too, so that they are fair int8 inputs as well; of few steps, sums of them are exact. */
function writeInputs(name: string, bytes: number, steps = 2 ** 24): string {
  const random = seededRandom(2, name);
  const path = join(folder, `${name}.bin`);
  const values = Float32Array.from(
    { length: Math.ceil(bytes / 4) },
    () => Math.floor(random.uniform() * steps) / steps,
  );
  writeFileSync(path, Buffer.from(values.buffer).subarray(0, bytes));
  return path;
}
