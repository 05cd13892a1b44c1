import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import { hasSamples } from '../../src/measure/runs.js';
import { canRun, createFolder, dense, measure, runHarness, short } from './harness.js';

const onLinux = canRun ? describe : describe.skip;
const sha256 = digestBytes(readFileSync(dense));

/** What dense.c computes: all numbers are exact. */
function computeDense(x: Float32Array): Float32Array {
  return Float32Array.from({ length: 10 }, (_, output) => {
    const products = [...x].map((value, i) => ((((output * 7 + i * 3) % 17) - 8) / 16) * value);
    return products.reduce((sum, product) => sum + product, ((output % 5) - 2) / 4);
  });
}

function writeNumbers(name: string, ...parts: readonly Float32Array[]): string {
  const file = join(createFolder(), name);
  writeFileSync(file, Buffer.concat(parts.map((part) => Buffer.from(part.buffer))));
  return file;
}

const first = Float32Array.from({ length: 64 }, (_, i) => (i % 9) / 8);
const second = Float32Array.from({ length: 64 }, (_, i) => -(i % 5) / 4);
const inputs = writeNumbers('inputs', first, second);

onLinux('the harness (needs Linux on x64)', () => {
  it('carries the model whose file lies beside its source', () => {
    expect(readFileSync('harness/example/dense-sha256.h', 'utf8')).toContain(`"${sha256}"`);
  });

  it('prints one measurement that the gate reads, with every sample', () => {
    const measured = measure(short);
    expect(measured.artifact).toEqual({ sha256, name: 'dense.tflite' });
    expect(measured.runtime).toMatchObject({ name: 'tinygate example', version: '1', threads: 1 });
    expect(measured.runtime.digest).toBe(digestBytes(readFileSync('harness/bin/x86_64-static')));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    expect(measured.harness).toEqual({ version, form: 'x86_64-static' });
    expect(measured.read).toMatchObject({ artifactSha256: sha256, measurement: { device: 'pi4' } });
    expect(measured.read.measurement.latency?.medianMs).toHaveLength(2);
    expect(measured.read.measurement.firstMs).toBeGreaterThan(0);
    const { memory } = measured;
    expect(memory?.before_bytes).toBeGreaterThan(0);
    expect(memory?.increment_bytes).toBe(memory!.peak_bytes! - memory!.before_bytes!);
    // 5 ms are over when the first inference ends after them: the window is not cut short.
    for (const run of measured.latency!.runs) {
      if (!hasSamples(run)) throw new Error('expected samples');
      const microseconds = run.samples.reduce((sum, sample) => sum + sample, 0) / run.samples.length;
      expect(microseconds * run.count!).toBeGreaterThan(1000);
    }
  });

  it('runs by turns with the base and with itself: as many runs of each', () => {
    const { latency, read } = measure([...short, '--base', dense, '--noise-runs']);
    expect(latency?.base?.sha256).toBe(sha256);
    expect([latency?.runs, latency?.base?.runs, latency?.noise_runs].map((runs) => runs?.length)).toEqual([2, 2, 2]);
    expect(read.measurement.base?.latency.medianMs).toHaveLength(2);
    expect(read.measurement.noise?.medianMs).toHaveLength(2);
  });

  it('keeps samples evenly over a long run, no more than a file holds, and says so', () => {
    const { latency, conditions } = measure([
      ...['--model', dense, '--runtime', 'builtin', '--runs', '1000', '--inferences', '3000', '--noise-runs'],
    ]);
    const kept = [...latency!.runs, ...latency!.noise_runs!].map((run) => (hasSamples(run) ? run.samples.length : 0));
    expect(Math.max(...kept)).toBeLessThanOrEqual(30);
    expect(Math.min(...kept)).toBeGreaterThan(10);
    expect(latency!.runs.every(({ count }) => count! >= 3000)).toBe(true);
    expect(conditions?.notes?.join()).toMatch(
      /a sample is the mean of \d+ inferences.*\d+ samples in a row are left out/,
    );
  });

  describe('outputs', () => {
    const expected = writeNumbers('expected', computeDense(first), computeDense(second));
    const wrong = computeDense(second);
    wrong[3]! += 0.5;
    const nearly = writeNumbers('nearly', computeDense(first), wrong);

    it('agree with the reference on every input, to the bit', () => {
      const { outputs } = measure([...short, '--input', inputs, '--expect', expected]);
      expect(outputs).toEqual({
        inputs_sha256: digestBytes(readFileSync(inputs)),
        sha256: digestBytes(readFileSync(expected)),
        compared: 20,
        largest_difference: 0,
        tolerance: 0,
        agree: true,
      });
    });

    it('that differ by more than the tolerance are in the record, which is printed with exit code 0', () => {
      const { outputs, read } = measure([...short, '--input', inputs, '--expect', nearly, '--tolerance', '0.25']);
      expect(outputs).toMatchObject({ largest_difference: 0.5, tolerance: 0.25, agree: false });
      expect(read.measurement.outputs?.agree).toBe(false);
      expect(measure([...short, '--input', inputs, '--expect', nearly, '--tolerance', '0.5']).outputs?.agree).toBe(
        true,
      );
    });

    it('that are no numbers where the reference has some agree with no tolerance', () => {
      wrong[3] = NaN;
      const nonsense = writeNumbers('nonsense', computeDense(first), wrong);
      const { outputs } = measure([...short, '--input', inputs, '--expect', nonsense, '--tolerance', '1e300']);
      expect(outputs).toMatchObject({ agree: false, compared: 20 });
    });

    it('are hashed on inputs of the harness itself where none are given, the same each time', () => {
      const [one, two] = [measure(short).outputs, measure(short).outputs];
      expect(one).toEqual(two);
      expect(Object.keys(one!)).toEqual(['inputs_sha256', 'sha256']);
    });
  });

  const model = ['--model', dense];
  it.each<[string, readonly string[], RegExp]>([
    ['no model', [], /expected --model FILE, found none/],
    ['no value', ['--model'], /expected a value after --model, found none/],
    ['an unknown option', [...model, '--frobnicate'], /found '--frobnicate'/],
    ['an option that takes no word before it', ['x', ...model], /found 'x'/],
    ['no runs', [...model, '--runs', '0'], /--runs to be a whole number from 1 to 1000, found '0'/],
    ['a number with a unit', [...model, '--window-ms', '5s'], /--window-ms .* found '5s'/],
    ['a negative tolerance', [...model, '--input', inputs, '--expect', inputs, '--tolerance', '-1'], /found '-1'/],
    ['a tolerance for nothing', [...model, '--tolerance', '1'], /expected --expect FILE beside --tolerance/],
    ['outputs without inputs', [...model, '--expect', inputs], /expected --input FILE beside --expect/],
    ['two lengths of a run', [...model, '--window-ms', '5', '--inferences', '5'], /found both/],
    ['another runtime', [...model, '--runtime', 'tvm'], /found 'tvm'/],
    ['another meter', [...model, '--meter', 'guess'], /found 'guess'/],
    ['a command that is none', [...model, '--meter', 'command:'], /found 'command:'/],
    ['another protocol', [...model, '--protocol', 'mine'], /found 'mine'/],
    ['a protocol with runs of its own', [...model, '--protocol', 'mlperf_tiny', '--runs', '3'], /alone/],
    ['a name over two lines', [...model, '--name', 'pi4\n# Passed'], /one line .* found 'pi4 # Passed'/],
    ['a name that turns the writing round', [...model, '--name', 'pi\u202e4'], /expected --name/],
    ['a name of a kilobyte', [...model, '--name', 'x'.repeat(1000)], /expected --name/],
    [
      'outputs of benchmark_model',
      [...model, '--runtime', 'benchmark_model', '--input', inputs, '--expect', inputs],
      /gives its outputs/,
    ],
  ])('ends with exit code 2 and one line for %s', (_name, words, message) => {
    const { status, stdout, stderr } = runHarness(words);
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toMatch(/^tinygate-harness: expected /);
    expect(stderr).toMatch(message);
  });

  const odd = writeNumbers('odd', first.slice(1));
  it.each<[string, readonly string[], RegExp]>([
    ['a model that is not there', ['--model', 'none.tflite'], /none\.tflite, found: No such file/],
    ['a model that is a folder', ['--model', 'src'], /src, found: Is a directory/],
    [
      'another model than the one in it',
      ['--model', 'harness/example/dense.c', '--runtime', 'builtin'],
      /generated from/,
    ],
    ['a base that is not there', [...short, '--base', 'none.tflite'], /none\.tflite/],
    ['a library for the static form', [...model, '--runtime', 'tflite'], /found the static form/],
    ['inputs of another size', [...short, '--input', odd], /256 bytes of all inputs .* found 252/],
    ['outputs of another size', [...short, '--input', inputs, '--expect', odd], /80 bytes of all outputs .* found 252/],
    [
      'Python that is not there',
      [...model, '--runtime', 'litert-python', '--library', '/none/python'],
      /Python at \/none/,
    ],
    [
      'benchmark_model that is not there',
      [...model, '--runtime', 'benchmark_model', '--library', '/none/b'],
      /at \/none\/b/,
    ],
  ])('ends with exit code 3 and one line for %s', (_name, words, message) => {
    const { status, stdout, stderr } = runHarness(words);
    expect([status, stdout, stderr.split('\n').length]).toEqual([3, '', 2]);
    expect(stderr).toMatch(message);
  });

  it('says its version and form', () => {
    expect(runHarness(['--version']).stdout).toMatch(/^tinygate-harness \d+\.\d+\.\d+ x86_64-static\n$/);
    expect(runHarness(['--help']).stdout).toContain('--noise-runs');
  });
});

describe('the binaries of the harness', () => {
  const forms = ['aarch64-glibc', 'aarch64-static', 'armv7-glibc', 'armv7-static', 'x86_64-glibc', 'x86_64-static'];
  it.each(forms)('have the digest, the size and the libraries of their list: %s', (form) => {
    const bytes = readFileSync(`harness/bin/${form}`);
    expect(readFileSync('harness/bin/SHA256SUMS', 'utf8')).toContain(`${digestBytes(bytes)}  ${form}\n`);
    expect(bytes.length).toBeLessThanOrEqual(300_000);
    const asked = [...bytes.toString('latin1').matchAll(/GLIBC_2\.(\d+)/g)].map(([, minor]) => Number(minor));
    if (form.endsWith('static')) expect(asked).toEqual([]);
    else expect(Math.max(...asked)).toBeLessThanOrEqual(27);
  });

  it('have the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    for (const form of forms) expect(readFileSync(`harness/bin/${form}`, 'latin1')).toContain(version);
  });
});
