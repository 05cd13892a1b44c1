import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { fakeIo } from './fake-io.js';

const example = 'examples/fashion-mnist/tinygate.yml';
const broken = '__tests__/spec/situations/unknown-keys.yml';

describe('the command line', () => {
  it.each([[[]], [['--help']], [['help']], [['-h']]])('prints what it can do for %j', async (argv) => {
    const io = fakeIo(argv);
    expect(await run(io)).toBe(0);
    expect(io.out()).toContain('tinygate run [SPEC...]');
    expect(io.out()).toContain('Exit codes: 0 pass · 1 a budget failed');
  });

  it('prints the options of a command', async () => {
    const io = fakeIo(['run', '--help']);
    expect(await run(io)).toBe(0);
    for (const option of [
      '--out DIR',
      '--engine NAME',
      '--threads N',
      '--data-root DIR',
      '--seed N',
      '--json',
      '-q, --quiet',
    ]) {
      expect(io.out()).toContain(option);
    }
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    for (const argv of [['--version'], ['-v'], ['run', '--version']]) {
      const io = fakeIo(argv);
      expect([await run(io), io.out()]).toEqual([0, `${version}\n`]);
    }
  });

  it.each([
    [
      ['rum'],
      "expected a command (init, run, gate, bench, sensitivity, tune, merge, plan, report, history, inspect, validate, schema, lock, ratchet, publish, completion, verify or setup), found 'rum'\n  fix: Did you mean 'tinygate run'?\n",
    ],
    [
      ['constructor'],
      "expected a command (init, run, gate, bench, sensitivity, tune, merge, plan, report, history, inspect, validate, schema, lock, ratchet, publish, completion, verify or setup), found 'constructor'\n  fix: See tinygate --help.\n",
    ],
    [
      ['run'],
      'expected the path of a spec, or one of tinygate.yml, tinygate.yaml, tinygate.json in this folder, found no such file\n',
    ],
    [['report'], 'expected the path of a report, found no path\n  fix: See tinygate report --help.\n'],
    [['completion'], 'expected the name of a shell, found no name\n  fix: See tinygate completion --help.\n'],
    [['setup', 'torch'], "found 'torch'\n  fix: Write: tinygate setup litert-python\n"],
    [['validate', 'a', 'b'], 'expected one spec, found also b\n  fix: See tinygate validate --help.\n'],
    [
      ['run', 'a', '--treads', '2'],
      'expected an option of tinygate run, found --treads\n  fix: Did you mean --threads?\n',
    ],
    [['run', 'a', '-z'], 'expected an option of tinygate run, found -z\n  fix: See tinygate run --help.\n'],
    [
      ['run', 'a', '--engine=tensorflw'],
      "expected --engine to be one of auto, onnxruntime, wasm, cpu, tensorflow, found 'tensorflw'",
    ],
    [['run', 'a', '--threads=-1'], "expected --threads to be a whole number from 0 to 256, found '-1'"],
    [['run', 'a', '--seed=1.5'], "expected --seed to be a whole number from 0 to 4294967295, found '1.5'"],
    [['run', 'a', '--json=yes'], "expected --json without a value, found 'yes'"],
    [['run', 'a', '--out', '--json'], 'expected --out DIR, found no value'],
    [['run', 'a', '--out=x', '--out=y'], 'expected --out once, found it twice'],
    [['validate', 'a', '--format=xml'], "expected --format to be one of text, json, found 'xml'"],
    [['run', 'no/such.yml'], 'expected a spec file, found no file no/such.yml'],
  ])('answers %j with what it expected, and 2', async (argv, message) => {
    const io = fakeIo(argv);
    expect(await run(io)).toBe(2);
    expect(io.err()).toContain(message);
    expect(io.out()).toBe('');
  });

  it('validates a spec', async () => {
    const io = fakeIo(['validate', example]);
    expect([await run(io), io.out(), io.err()]).toEqual([
      0,
      `${example}: valid: fashion-mnist, 3 artifacts, 6 budgets\n`,
      '',
    ]);
  });

  it.each([
    ['resnet8', 'pruning', '[stem, stack9/*]', "expected 'stack9/*' to match a layer that can be compressed"],
    ['ds_cnn', 'clustering', "[stem, '/block[78]/']", "expected '/block[78]/' to match a layer that can be compressed"],
    ['mobilenet_v1', 'pruning', '[block13/pointwise, pool]', "expected 'pool' to match a layer that can be compressed"],
  ])('validates the layer patterns of %s without any data', async (architecture, pass, layers, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-validate-'));
    const training = '{ epochs: 2, learning_rate: { schedule: constant, peak: 0.01 } }';
    const own = pass === 'pruning' ? 'schedule: ConstantSparsity, target_sparsity: 80 %' : 'number_of_clusters: 16';
    const text = (patterns: string) => `version: 1
name: tiny
data: { root: nowhere, images: images.gz, labels: labels.gz }
student: { architecture: ${architecture}, training: ${training} }
compression: { ${pass}: { ${own}, layers: ${patterns} }, fine_tuning: ${training} }
artifacts: { float32: { type: float32 } }
`;
    writeFileSync(join(folder, 'wrong.yml'), text(layers));
    writeFileSync(join(folder, 'right.yml'), text(`${layers.split(',')[0]}]`));
    const wrong = fakeIo(['validate', 'wrong.yml'], { cwd: folder });
    expect([await run(wrong), wrong.err()]).toEqual([2, expect.stringContaining(message)]);
    expect(wrong.err()).toContain('wrong.yml:5:');
    const right = fakeIo(['validate', 'right.yml'], { cwd: folder });
    expect([await run(right), right.err()]).toEqual([0, '']);
    rmSync(folder, { recursive: true });
  });

  it('validates the layer patterns of budgets on what a run would make', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-validate-'));
    const text = (layers: string) => `version: 1
name: tiny
data: { root: nowhere, images: images.gz, labels: labels.gz }
student: { architecture: ds_cnn, training: { epochs: 2, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { float32: { type: float32 } }
budgets: [{ artifact: float32, metric: distinct_codes, layers: ${layers}, max: 16 }]
`;
    writeFileSync(join(folder, 'wrong.yml'), text('[stem, block9*]'));
    writeFileSync(join(folder, 'right.yml'), text('[stem, block1*]'));
    const wrong = fakeIo(['validate', 'wrong.yml'], { cwd: folder });
    expect(await run(wrong)).toBe(2);
    expect(wrong.err()).toContain("wrong.yml:6:71: expected 'block9*' to match a kernel of float32");
    const right = fakeIo(['validate', 'right.yml'], { cwd: folder });
    expect([await run(right), right.err()]).toEqual([0, '']);
    rmSync(folder, { recursive: true });
  });

  it('prints every problem of a spec, and 2', async () => {
    const io = fakeIo(['validate', broken]);
    expect(await run(io)).toBe(2);
    expect(io.err()).toContain(
      `${broken}:6:1: expected a key that the spec has, found 'sed'\n  6 | sed: 3\n    | ^^^\n`,
    );
    expect(io.err()).toContain(`${broken}: not valid: 6 problems\n`);
  });

  it('prints problems as JSON for editors and CI plugins', async () => {
    const io = fakeIo(['validate', broken, '--format', 'json']);
    expect(await run(io)).toBe(2);
    const answer = JSON.parse(io.out()) as { valid: boolean; problems: { file: string; line: number; code: string }[] };
    expect(answer.valid).toBe(false);
    expect(answer.problems).toHaveLength(6);
    expect(answer.problems[0]).toMatchObject({
      code: 'spec/unknown-key',
      file: broken,
      line: 6,
      column: 1,
      fix: "Did you mean 'seed'?",
    });
  });

  it('says 130 and that the cache continues after Ctrl-C', async () => {
    const controller = new AbortController();
    controller.abort();
    const io = fakeIo(['run', example], { signal: controller.signal, cwd: '/no/such/folder' });
    expect(await run(io)).toBe(130);
    expect(io.err()).toContain('the same command continues from there');
  });

  it('does not run a spec that is wrong', async () => {
    const io = fakeIo(['run', broken]);
    expect(await run(io)).toBe(2);
    expect(io.err()).toContain("Did you mean 'seed'?");
  });
});
