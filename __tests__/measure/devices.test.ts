import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import { DataError, SpecError } from '../../src/core/errors.js';
import { parseDeviceFile } from '../../src/measure/device-file.js';
import { attachDevices, readDeviceMeasurements, type DeviceFile } from '../../src/measure/devices.js';
import type { FileFault } from '../../src/measure/fault.js';
import type { Measurement } from '../../src/measure/schema/measurement.js';
import { createMeasurement, type Evaluated } from '../gate/factory.js';

const sha256 = 'a'.repeat(64);
const minimal = {
  schemaVersion: 1,
  artifact: { sha256 },
  device: { name: 'pi4' },
  runtime: { name: 'LiteRT', version: '1.4.0' },
  nodes: { delegated: 28, undelegated: 1 },
} as const satisfies Measurement;

function parse(changes: object, file = 'pi4.json') {
  return parseDeviceFile(JSON.stringify({ ...minimal, ...changes }), file).measurement;
}

describe('a measurement file', () => {
  it('becomes what reports hold, with the digest of its own bytes', () => {
    const full: Measurement = {
      ...minimal,
      device: {
        name: 'pi4',
        board: 'Raspberry Pi 4',
        cpu: 'Cortex-A72',
        clock_mhz: 1800,
        os: 'Debian 12',
        kernel: '6.6',
      },
      runtime: { name: 'LiteRT', version: '1.4.0', threads: 1, delegate: 'XNNPACK' },
      conditions: {
        governor: 'performance',
        temperature_before_c: 48.2,
        temperature_after_c: 51,
        throttled: false,
        warmup_runs: 10,
        notes: ['WiFi off'],
      },
      latency: { unit: 'us', runs: [{ samples: [4000, 1000, 2000, 3000] }, { mean: 2000, median: 1500, p95: 9000 }] },
      memory: { arena_bytes: 1, peak_bytes: 2, ram_bytes: 3, flash_bytes: 4 },
      energy: { unit: 'uJ', runs: [3200, 3300] },
      measured_at: '2026-11-24T12:00:00Z',
    };
    const text = JSON.stringify(full);
    expect(parseDeviceFile(text, 'pi4.json')).toEqual({
      file: 'pi4.json',
      artifactSha256: sha256,
      measurement: {
        clockMhz: 1800,
        device: 'pi4',
        runtime: 'LiteRT 1.4.0, XNNPACK, 1 thread',
        conditions: [
          'Raspberry Pi 4',
          'Cortex-A72',
          '1800 MHz',
          'Debian 12',
          'kernel 6.6',
          'governor performance',
          '48.2 °C before, 51 °C after',
          'not throttled',
          '10 warm-up inferences',
          'measured 2026-11-24T12:00:00Z',
          'WiFi off',
        ],
        sha256: digestBytes(text),
        latency: { meanMs: [2.5, 2], medianMs: [2.5, 1.5], p95Ms: [4, 9] },
        energyMillijoules: [3.2, 3.3],
        flashBytes: 4,
        ramBytes: 3,
        arenaBytes: 1,
        peakMemoryBytes: 2,
        delegatedNodes: 28,
        undelegatedNodes: 1,
      },
    });
  });

  it('is read as the documentation shows it', () => {
    const [, example = ''] = /```json\n([^]*?)```/.exec(readFileSync('docs/measurement.md', 'utf8')) ?? [];
    expect(parseDeviceFile(example, 'pi4.json').measurement).toMatchObject({
      device: 'pi4',
      runtime: 'LiteRT 1.4.0, XNNPACK, 1 thread',
      latency: { medianMs: [12.1, 12.1] },
    });
  });

  it('says loudly that the device throttled', () => {
    expect(parse({ conditions: { throttled: true } }).conditions).toEqual(['THROTTLED while measuring']);
  });

  it('has no median where one run does not give it, rather than that of the others', () => {
    const latency = { unit: 'ms', runs: [{ mean: 2, median: 2 }, { mean: 3 }] };
    expect(parse({ latency }).latency).toEqual({ meanMs: [2, 3], medianMs: [], p95Ms: [] });
  });

  const run = (samples: readonly unknown[]) => ({ latency: { unit: 'ms', runs: [{ samples }] } });
  const series = (more: object) => ({ latency: { unit: 'ms', runs: [{ mean: 1 }, { mean: 2 }], ...more } });
  const digests = { inputs_sha256: 'b'.repeat(64), sha256: 'c'.repeat(64) };
  const outputs = (more: object) => ({ outputs: { ...digests, agree: true, compared: 10, tolerance: 1, ...more } });
  it.each<[string, object, RegExp]>([
    ['a negative sample', run([1, -1]), /\/latency\/runs\/0/],
    ['a sample of zero', run([0]), /\/latency\/runs\/0/],
    ['a sample that is no number', run(['1']), /\/latency\/runs\/0/],
    ['a sample that JSON cannot say', run([NaN]), /\/latency\/runs\/0/],
    ['no samples', run([]), /\/latency\/runs\/0/],
    ['no runs', { latency: { unit: 'ms', runs: [] } }, /\/latency\/runs/],
    ['a unit that is none', { latency: { unit: 'sec', runs: [{ mean: 1 }] } }, /\/latency\/unit/],
    ['a p95 below its median', { latency: { unit: 'ms', runs: [{ mean: 1, median: 2, p95: 1 }] } }, /p95 .* run 1/],
    ['a mean of zero', { latency: { unit: 'ms', runs: [{ mean: 0 }] } }, /\/latency\/runs\/0/],
    ['an energy of zero', { energy: { unit: 'mJ', runs: [0] } }, /\/energy\/runs\/0/],
    ['half a byte', { memory: { arena_bytes: 0.5 } }, /\/memory\/arena_bytes must be integer/],
    ['nothing measured', { nodes: undefined }, /must have required property/],
    ['an empty memory', { memory: {} }, /\/memory/],
    ['a key of its own', { latencies: 1 }, /found 'latencies'/],
    ['a misspelt key', { memory: { arena: 1 } }, /found 'arena' in \/memory/],
    ['a digest that is none', { artifact: { sha256: 'g'.repeat(64) } }, /\/artifact\/sha256/],
    ['a later schema', { schemaVersion: 2 }, /expected schemaVersion 1, found 2/],
    ['a device without a name', { device: { name: '' } }, /\/device\/name/],
    ['a day that is no time', { measured_at: 'yesterday' }, /\/measured_at/],
    ['samples that are all equal', run([1.25, 1.25, 1.25]), /found all 3 .* equal to 1\.25: the clock is too coarse/],
    [
      'equal samples of the base',
      series({ base: { sha256, runs: [{ samples: [2, 2] }, { samples: [2, 2] }] } }),
      /all 4 of each base run equal to 2/,
    ],
    ['a clock that jumps by hours', run([12, 3_600_001]), /more than an hour, found 1\.00 hours in latency run 1/],
    ['a mean of hours', { latency: { unit: 'ns', runs: [{ mean: 1e16 / 2 }] } }, /\/latency\/runs\/0/],
    ['a first inference of hours', series({ first: 7_200_000 }), /2\.00 hours in the first inference/],
    [
      'a base with fewer runs',
      series({ base: { sha256, runs: [{ mean: 1 }] } }),
      /base to have as many runs .* 2, found 1/,
    ],
    [
      'more runs of noise than of the artifact',
      series({ noise_runs: [1, 2, 3].map((mean) => ({ mean })) }),
      /noise .* 3/,
    ],
    [
      'cycles of some runs of the base only',
      series({ base: { sha256, runs: [{ mean: 1 }, { mean: 2 }], cycles: [5] } }),
      /cycles of the base to have as many runs .* 2, found 1/,
    ],
    [
      'energy of fewer runs of the base',
      { energy: { unit: 'mJ', runs: [1, 2], base: { sha256, runs: [1] } } },
      /energy of the base to have as many runs .* 2, found 1/,
    ],
    [
      'energy of more runs of noise',
      { energy: { unit: 'mJ', runs: [1], noise_runs: [1, 2] } },
      /energy of the noise to have as many runs .* 1, found 2/,
    ],
    [
      'energy of another base than that of the times',
      {
        ...series({ base: { sha256, runs: [{ mean: 1 }, { mean: 2 }] } }),
        energy: { unit: 'mJ', runs: [1], base: { sha256: 'f'.repeat(64), runs: [1] } },
      },
      /expected the energy of the base whose latency is there, .* found that of f{64}/,
    ],
    ['cycles of some runs only', series({ cycles: [5] }), /cycles to have as many runs/],
    ['a key of its own in the base', series({ base: { sha256, runs: [{ mean: 1 }], x: 1 } }), /found 'x' in/],
    [
      'an increment that leaves no room for what was before it',
      { memory: { peak_bytes: 10, before_bytes: 6, increment_bytes: 5 } },
      /increment of at most 4 bytes .*, found 5/,
    ],
    ['agreement with nothing compared', outputs({ compared: 0, largest_difference: 0 }), /found 0 compared/],
    [
      'agreement that its difference denies',
      outputs({ largest_difference: 2 }),
      /found true with a difference of 2 and 1/,
    ],
    ['agreement with outputs that are no numbers', outputs({}), /found true with no difference that is a number/],
    ['agreement without a tolerance', { outputs: { ...digests, agree: true, compared: 3 } }, /\/outputs/],
    ['a device name with an escape sequence', { device: { name: 'pi\u001b[31m4' } }, /\/device\/name/],
    ['a device name over two lines', { device: { name: 'pi4\n## Passed' } }, /\/device\/name/],
    ['a device name that turns the writing round', { device: { name: 'pi\u202e4' } }, /\/device\/name/],
    ['a device name of a megabyte', { device: { name: 'x'.repeat(1_000_000) } }, /\/device\/name/],
  ])('is refused for %s', (_name, changes, message) => {
    const parsing = () => parse(changes, 'bench/pi4.json');
    expect(parsing).toThrow(DataError);
    expect(parsing).toThrow(message);
    expect(parsing).toThrow(/^bench\/pi4\.json: /);
  });

  it.each(['', '[]', 'null', '{', '{"__proto__": {"schemaVersion": 1}}', JSON.stringify(minimal).slice(0, -1)])(
    'is refused when it holds %j',
    (text) => expect(() => parseDeviceFile(text, 'x.json')).toThrow(DataError),
  );

  it.each([
    ['before it', `Starting benchmark…\n${JSON.stringify(minimal)}`],
    ['after it', `${JSON.stringify(minimal)}\nKilled`],
    ['a second JSON after it', JSON.stringify(minimal).repeat(2)],
  ])('is refused with text of the device %s', (_name, text) => {
    expect(() => parseDeviceFile(text, 'x.json')).toThrow(/x\.json: expected JSON, found/);
  });

  it('is refused where a key stands twice, at its place: two readers would see two numbers', () => {
    const text = JSON.stringify(minimal).replace('"undelegated":1', '"undelegated":1,\n "\\u0064elegated":29');
    expect(() => parseDeviceFile(text, 'x.json')).toThrow(
      /x\.json:2:2: expected each key once, found the key 'delegated' again in the same object, at 2:2/,
    );
  });

  it('is read where counted times are all equal, as those of an emulator are', () => {
    const latency = { unit: 'us', counted: true, runs: [{ samples: [7, 7, 7] }, { samples: [7] }] };
    expect(parse({ latency }).latency?.medianMs).toEqual([0.007, 0.007]);
  });

  it('keeps markup in the name of a device as the text that it is', () => {
    expect(parse({ device: { name: '<img src=x> **pi** `4`' } }).device).toBe('<img src=x> **pi** `4`');
  });

  it('tells first inference, base, noise, cycles, increment and outputs apart', () => {
    const runs = (samples: number[]) => [{ samples }, { samples: samples.map((sample) => sample + 1000) }];
    const measured = parse({
      latency: {
        unit: 'us',
        first: 9000,
        runs: runs([1000, 2000, 3000]),
        base: { sha256: 'E'.repeat(64), runs: runs([4000, 5000, 6000]), cycles: [1_700_000, 1_720_000] },
        noise_runs: runs([1000, 2500, 3000]),
        cycles: [1_800_000, 1_810_000],
      },
      memory: { before_bytes: 100, peak_bytes: 150, increment_bytes: 40 },
      outputs: { ...digests, agree: false, compared: 10, largest_difference: 3, tolerance: 1 },
      harness: { version: '0.1.0', form: 'aarch64-static' },
      energy: {
        unit: 'uJ',
        runs: [1000],
        method: 'RAPL package-0',
        base: { sha256: 'e'.repeat(64), runs: [900] },
        noise_runs: [1100],
      },
      conditions: { clock_before_mhz: 1800, clock_after_mhz: 600, throttled_before: true },
      runtime: { name: 'LiteRT', version: '1.4.0', digest: 'D'.repeat(64) },
    });
    expect(measured).toMatchObject({
      firstMs: 9,
      latency: { medianMs: [2, 3] },
      base: {
        sha256: 'e'.repeat(64),
        latency: { medianMs: [5, 6] },
        energyMillijoules: [0.9],
        cycles: [1_700_000, 1_720_000],
      },
      energyMillijoules: [1],
      noiseEnergyMillijoules: [1.1],
      noise: { medianMs: [2.5, 3.5] },
      cycles: [1_800_000, 1_810_000],
      memoryIncrementBytes: 40,
      outputs: { agree: false, compared: 10, largestDifference: 3, tolerance: 1 },
    });
    expect(measured.conditions).toEqual([
      'clock 1800 MHz before, 600 MHz after',
      'THROTTLED before measuring',
      'energy by RAPL package-0',
      'library dddddddddddd…',
      'harness 0.1.0 aarch64-static',
    ]);
  });

  it('takes the nearest rank for p95 and the middle for the median', () => {
    const samples = Array.from({ length: 40 }, (_, i) => 40 - i);
    expect(parse(run(samples)).latency).toEqual({ meanMs: [20.5], medianMs: [20.5], p95Ms: [38] });
    expect(parse(run([5])).latency).toEqual({ meanMs: [5], medianMs: [5], p95Ms: [5] });
  });
});

describe('readDeviceMeasurements', () => {
  let folder = '';
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const where = { file: 'tinygate.yml', line: 7, column: 3 };
  const read = (...patterns: string[]) =>
    readDeviceMeasurements(
      patterns.map((pattern) => ({ pattern: join(folder, 'repository', pattern), where })),
      join(folder, 'repository'),
    );

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tinygate-devices-'));
    write('secret.json', JSON.stringify({ ...minimal, device: { name: 'secret' } }));
    write('repository/bench/b.json', JSON.stringify(minimal));
    write('repository/bench/deep/a.json', JSON.stringify({ ...minimal, device: { name: 'm4' } }));
    write('repository/bench/[x].txt', JSON.stringify(minimal));
    write('repository/large/a.json', `${JSON.stringify(minimal)}${' '.repeat(1024 * 1024)}`);
    for (let i = 0; i < 1001; i++) write(`repository/many/${i}.json`, '');
    symlinkSync(join(folder, 'secret.json'), join(folder, 'repository/link.json'));
    symlinkSync(folder, join(folder, 'repository/up'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds each file once, in the order of their paths', async () => {
    const { files, faults } = await read('bench/**/*.json', 'bench/b.json');
    expect(faults).toEqual([]);
    expect(files.map(({ file, measurement }) => [file, measurement.device])).toEqual([
      ['bench/b.json', 'pi4'],
      ['bench/deep/a.json', 'm4'],
    ]);
    expect(await readDeviceMeasurements([], folder)).toEqual({ files: [], faults: [] });
  });

  it.each([
    ['a pattern outside the workspace', ['../secret.json'], /inside the workspace/],
    ['a link', ['link.json'], /link/],
    ['a folder that is a link', ['up/secret.json'], /link/],
    ['links among what a pattern matches', ['up/**/*.json'], /goes through a link/],
    ['too many files', ['many/*.json'], /at most 1000 measurement files, found 1001/],
  ])('refuses %s, at its place in the spec', async (_name, patterns, message) => {
    await expect(read(...patterns)).rejects.toThrow(message);
    await expect(read(...patterns)).rejects.toMatchObject({ problems: [{ where }] });
    await expect(read(...patterns)).rejects.toBeInstanceOf(SpecError);
  });

  it('says at its place in the spec which pattern matches nothing, and reads what the others match', async () => {
    const { files, faults } = await read('bench/*.json', 'none.json');
    expect(files.map(({ file }) => file)).toEqual(['bench/b.json']);
    expect(faults).toMatchObject([
      {
        artifact: null,
        file: 'none.json',
        message: expect.stringContaining('none that matches none.json'),
        place: where,
      },
    ]);
  });

  it('names a file that is too large, and reads the others', async () => {
    const { files, faults } = await read('large/a.json', 'bench/b.json');
    expect(files).toHaveLength(1);
    expect(faults).toMatchObject([
      { message: expect.stringContaining('expected a measurement of at most'), place: { file: 'large/a.json' } },
    ]);
  });

  it.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['CR LF', (text: string) => text.replaceAll(',', ',\r\n')],
    [
      'an upper-case digest',
      (text: string) => text.replace(minimal.artifact.sha256, minimal.artifact.sha256.toUpperCase()),
    ],
    ['UTF-16, as PowerShell 5 writes it', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('takes a file from Windows with %s', async (_name, save) => {
    const from = (text: string | Buffer) => Buffer.from(text as string);
    mkdirSync(join(folder, 'repository/windows'), { recursive: true });
    writeFileSync(join(folder, 'repository/windows/a.json'), from(save(JSON.stringify(minimal))));
    const { files, faults } = await read('windows/a.json');
    expect(faults).toEqual([]);
    expect(files[0]?.artifactSha256).toBe(minimal.artifact.sha256);
  });
});

describe('attachDevices', () => {
  const file = (name: string, device: string, digest = sha256) => ({
    file: name,
    artifactSha256: digest,
    measurement: { ...parse({}), device },
  });
  const int8 = createMeasurement();
  const unreadable = {
    file: 'm.tflite',
    code: 'export/malformed-file',
    message: '',
    cause: null,
    fix: null,
    place: null,
  };
  const attach = (measurements: Evaluated[], files: DeviceFile[], faults: FileFault[] = []) =>
    attachDevices({ measurements, faults }, files);
  const float = createMeasurement({ artifact: 'float32', sha256: 'f'.repeat(64) });

  it('joins by the digest of the bytes, and orders devices by name', () => {
    const files = [file('1', 'pi4'), file('2', 'm4'), file('3', 'pi4', float.sha256)];
    const joined = attach([int8, float, { ...int8, artifact: 'copy' }], files);
    expect(joined.faults).toEqual([]);
    expect(joined.measurements.map(({ artifact, devices }) => [artifact, devices.map(({ device }) => device)])).toEqual(
      [
        ['int8', ['m4', 'pi4']],
        ['float32', ['pi4']],
        ['copy', ['m4', 'pi4']],
      ],
    );
  });

  it('takes a measurement of another file for a fault: it is stale', () => {
    const { faults } = attach([int8, float], [file('ok.json', 'pi4'), file('old.json', 'pi4', '0'.repeat(64))]);
    const stale = /int8 aaaaaaaaaaaa….*float32 ffffffffffff….*another file: 000000000000…/;
    expect(faults).toMatchObject([{ file: 'old.json', message: expect.stringMatching(stale) }]);
    expect(faults[0]?.cause).toContain('stale');
  });

  it('takes a device that computes something else for a fault, though nothing is judged on it', () => {
    const outputs = { agree: false, compared: 10, largestDifference: 12, tolerance: 1 };
    const wrong = file('pi4.json', 'pi4');
    const { faults } = attach([int8], [{ ...wrong, measurement: { ...wrong.measurement, outputs } }]);
    expect(faults).toMatchObject([
      {
        file: 'pi4.json',
        code: 'measure/wrong-outputs',
        message: 'int8: expected outputs of pi4 within 1 of the reference, found a difference of 12 among 10 values',
      },
    ]);
  });

  it('does not call a measurement stale whose artifact could not be read as a model', () => {
    const wake = { ...unreadable, artifact: 'wake', sha256: '0'.repeat(64) };
    const { faults } = attach([int8], [file('wake.json', 'pi4', wake.sha256)], [wake]);
    expect(faults).toEqual([]);
  });

  it('takes the second measurement of one artifact on one device for a fault, and the first for the measurement', () => {
    const { measurements, faults } = attach([int8], [file('1.json', 'pi4'), file('2.json', 'pi4')]);
    expect(measurements[0]?.devices).toHaveLength(1);
    expect(faults).toMatchObject([
      { file: '2.json', message: expect.stringMatching(/on pi4, found a second beside 1\.json/) },
    ]);
  });

  it('gives each of two artifacts of the same bytes what was measured under its name', () => {
    const copy = createMeasurement({ artifact: 'copy' });
    const asked = (about: string, kernel: string): DeviceFile => ({
      ...file(`devices/${about}@pi4.json`, 'pi4'),
      about,
      measurement: { ...parse({}), device: 'pi4', runtime: kernel },
    });
    const { measurements, faults } = attach([int8, copy], [asked('copy', 'second'), asked('int8', 'first')]);
    expect(measurements.map(({ devices }) => devices.map(({ runtime }) => runtime))).toEqual([['first'], ['second']]);
    expect(faults).toEqual([]);
  });
});
