import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import { canRun, createFolder, dense, measure, runHarness } from './harness.js';

const hasCompiler = spawnSync('cc', ['--version']).status === 0;
const onLinux = canRun ? describe : describe.skip;
const withCompiler = canRun && hasCompiler ? describe : describe.skip;
const folder = createFolder();
const words = ['--model', dense, '--runs', '2', '--window-ms', '5', '--name', 'pi4'];

withCompiler('a library of TFLite in the dynamic form (needs Linux on x64 and cc)', () => {
  const library = join(folder, 'libfake.so');
  if (canRun && hasCompiler) {
    const built = spawnSync('cc', ['-shared', '-fPIC', '-o', library, '__tests__/harness/fake-tflite.c']);
    if (built.status !== 0) throw new Error(built.stderr.toString());
  }
  const withLibrary = [...words, '--library', library];
  afterEach(() => {
    delete process.env['FAKE'];
  });

  it('runs, is named with its digest, and may print what it likes: none of it is part of the record', () => {
    const { runtime, latency } = measure(withLibrary, 'x86_64-glibc');
    expect(runtime).toMatchObject({
      name: 'TFLite',
      version: '2.9.0-fake',
      digest: digestBytes(readFileSync(library)),
    });
    expect(latency?.runs).toHaveLength(2);
  });

  it('is seen to compute something else, though it is fast', () => {
    const numbers = (name: string, ...values: number[]) => {
      writeFileSync(join(folder, name), Buffer.from(Float32Array.from(values).buffer));
      return join(folder, name);
    };
    const outputs = ['--input', numbers('in', 1, 2, 3, 4), '--expect', numbers('out', 2, 4, 6, 8)];
    expect(measure([...withLibrary, ...outputs], 'x86_64-glibc').outputs).toMatchObject({ compared: 4, agree: true });
    // Right when asked for the first time, wrong while it is measured.
    process.env['FAKE'] = 'drift';
    const { outputs: wrong, conditions } = measure([...withLibrary, ...outputs], 'x86_64-glibc');
    expect(wrong).toMatchObject({ largest_difference: 4, agree: false });
    expect(conditions?.notes?.join()).toContain('other outputs after the runs than before');
  });

  it('has the memory that a model takes counted apart from its own', () => {
    const before = measure(withLibrary, 'x86_64-glibc').memory!.increment_bytes!;
    process.env['FAKE'] = 'memory';
    const { memory } = measure(withLibrary, 'x86_64-glibc');
    expect(memory!.increment_bytes! - before).toBeGreaterThan(31 << 20);
    expect(memory!.increment_bytes! - before).toBeLessThan(34 << 20);
  });

  it('writes no line of a report, whatever it calls itself', () => {
    process.env['FAKE'] = 'hostile';
    expect(measure(withLibrary, 'x86_64-glibc').runtime.version).toBe('2.9  [31m"}');
  });

  it.each([
    ['refuse', /expected a model that TFLite .* reads, found that it refuses/],
    ['allocate', /expected TFLite .* to allocate the tensors/],
    ['status', /found status 1/],
    ['crash', /found that it died of signal 6 \(Aborted\): ERROR: about to fall/],
    ['exit', /found that it ended with exit code 0/],
  ])('ends the measurement with one line and no record where it goes wrong: %s', (fault, message) => {
    process.env['FAKE'] = fault;
    const { status, stdout, stderr } = runHarness(withLibrary, 'x86_64-glibc');
    expect([status, stdout, stderr.split('\n').length]).toEqual([3, '', 2]);
    expect(stderr).toMatch(message);
  });

  it('is refused where it is another kind of library', () => {
    expect(runHarness([...withLibrary, '--runtime', 'litert'], 'x86_64-glibc').stderr).toMatch(/library with LiteRt/);
    const { stderr } = runHarness([...words, '--library', dense], 'x86_64-glibc');
    expect(stderr).toMatch(/expected a library of LiteRT or TFLite at/);
  });
});

withCompiler('the sources of the harness (need Linux on x64 and cc)', () => {
  it.each([
    ['dynamic', []],
    ['static', ['-DTG_STATIC']],
  ])('compile without a warning: %s', (_name, flags) => {
    const sources = readdirSync('harness').filter((name) => name.endsWith('.c'));
    const all = [...sources.map((name) => `harness/${name}`), 'harness/example/dense.c'];
    const built = spawnSync(
      'cc',
      [
        ...['-std=gnu99', '-fsyntax-only', '-Wall', '-Wextra', '-Werror', '-DTG_VERSION="0"', '-DTG_FORM="test"'],
        ...[...flags, ...all],
      ],
      { encoding: 'utf8' },
    );
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
  });
});

onLinux('benchmark_model (needs Linux on x64)', () => {
  const program = join(folder, 'benchmark_model');
  /** A program that writes what benchmark_model writes, and keeps the words it was called with. */
  const script = (result: string, last = 'exit 0') => {
    writeFileSync(
      program,
      `#!/bin/sh\necho "$@" >>${folder}/calls\nfor w; do case $w in --result_file_path=*) f=\${w#*=};; esac; done\ncat >"$f" <<'EOF'\n${result}\nEOF\necho noise\n${last}\n`,
    );
    chmodSync(program, 0o755);
  };
  const result = `name: "x"
latency_metrics { avg_ms: 1.5 min_ms: 1.0 max_ms: 9.0 stddev_ms: 0.1
  median_ms: 1.25 p5_ms: 1.0 p95_ms: 2.5 init_ms: 12 first_inference_ms: 7.5 average_warm_up_ms: 2 }
memory_metrics { init_footprint_kb: 10 overall_footprint_kb: 20 peak_mem_mb: 2.5 }
misc_metrics { model_size_mb: 0.1 num_runs: 66 num_warmup_runs: 3 }`;
  const withProgram = [...words, '--runtime', 'benchmark_model', '--library', program, '--threads', '4'];

  it('is run once for each run, and its statistics are the run: it gives no samples', () => {
    script(result);
    const { latency, memory, runtime, conditions, read } = measure([...withProgram, '--base', dense]);
    const run = { mean: 1500, median: 1250, p95: 2500, count: 66 };
    expect(latency).toMatchObject({ unit: 'us', first: 7500, runs: [run, run], base: { runs: [run, run] } });
    expect(memory).toEqual({ peak_bytes: 2.5 * 1024 * 1024 });
    expect(runtime).toEqual({
      name: 'benchmark_model',
      version: 'unknown',
      threads: 4,
      digest: digestBytes(readFileSync(program)),
    });
    expect(conditions?.notes).toEqual(
      expect.arrayContaining(['statistics of benchmark_model, which gives no samples']),
    );
    expect(read.measurement.latency).toEqual({ meanMs: [1.5, 1.5], medianMs: [1.25, 1.25], p95Ms: [2.5, 2.5] });
    const calls = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
    expect(calls).toHaveLength(4);
    expect(calls[0]).toMatch(
      /^--graph=harness\/example\/dense\.tflite --num_threads=4 --warmup_runs=10 .*--min_secs=0\.005/,
    );
  });

  it.each([
    ['it fails', result, 'exit 7', /to end with exit code 0, found exit code 7/],
    ['it dies', result, 'kill -9 $$', /found signal 9/],
    [
      'its result is half written',
      'latency_metrics { avg_',
      'exit 0',
      /expected avg_ms and num_runs .* found 'latency_metrics \{ avg_'/,
    ],
    ['its result is empty', '', 'exit 0', /found ''/],
    ['its mean is zero', result.replace('avg_ms: 1.5', 'avg_ms: 0'), 'exit 0', /expected avg_ms/],
  ])('gives no record where %s', (_name, text, last, message) => {
    script(text, last);
    const { status, stdout, stderr } = runHarness(withProgram);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(message);
  });
});

onLinux('Python (needs Linux on x64)', () => {
  it('without a runtime is said to be without, and one that ends at once is no measurement', () => {
    const python = join(folder, 'python');
    const write = (text: string) => {
      writeFileSync(python, `#!/bin/sh\n${text}\n`);
      chmodSync(python, 0o755);
      return runHarness([...words, '--runtime', 'litert-python', '--library', python]);
    };
    expect(write('exec python3 -S "$@"')).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/expected Python with ai-edge-litert or tflite-runtime, found: No module named/),
    });
    expect(write('echo Traceback >&2; exit 5')).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringMatching(/found that it ended with exit code 5: Traceback\n$/),
    });
  });
});
