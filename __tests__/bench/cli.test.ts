/** `tinygate bench`, then `tinygate gate`: from the spec to the verdict, with programs of this machine for devices. */
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import { ownLiteRtLibrary } from '../../src/bench/own-library.js';
import { run } from '../../src/cli/run.js';
import { fakeIo } from '../cli/fake-io.js';

const path = process.env['PATH'];
const model = 'examples/committed-model/models/keywords.tflite';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-bench-cli-'));
  mkdirSync(join(folder, 'tools'));
  mkdirSync(join(folder, 'm'));
  cpSync(modelFile(), join(folder, 'm', 'a.tflite'));
  process.env['PATH'] = `${join(folder, 'tools')}${delimiter}${path ?? ''}`;
});
afterEach(() => {
  process.env['PATH'] = path;
});

function modelFile(): string {
  const [name = ''] = readdirSync('examples/committed-model/models').filter((file) => file.endsWith('.tflite'));
  return model.replace('keywords.tflite', name);
}

function spec(device: string, budgets: string): void {
  const text = `version: 1\nname: t\nartifacts: { a: { file: m/a.tflite } }\ndevices: { here: ${device} }\nbudgets:\n${budgets}`;
  writeFileSync(join(folder, 'tinygate.yml'), text);
}

async function tinygate(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = { ...fakeIo(argv), cwd: folder, env: { TINYGATE_RESERVATIONS: join(folder, 'queue') } };
  return { code: await run(io), out: io.out(), err: io.err() };
}

describe('tinygate bench', () => {
  const budget = '  - { artifact: a, metric: latency_median, device: here, max: 10000 ms }\n';

  it('leaves the limits of a device that is switched off inconclusive, and says why', async () => {
    writeFileSync(join(folder, 'tools', 'ssh'), '#!/bin/sh\necho "No route to host" >&2; exit 255\n');
    chmodSync(join(folder, 'tools', 'ssh'), 0o755);
    spec('{ via: ssh, host: pi4.lab, window: 10 ms, timeout: 1 s }', budget);
    const benched = await tinygate('bench');
    expect([benched.code, benched.out]).toEqual([
      4,
      expect.stringContaining('? a on here was not measured: expected here to answer'),
    ]);
    const gated = await tinygate('gate', '--baseline', 'none');
    expect(gated.code).toBe(4);
    expect(gated.out).toContain('here did not measure a: expected here to answer at ssh pi4.lab');
  });

  it('says that nobody measured where nobody did', async () => {
    spec('{ via: local }', budget);
    const { code, out } = await tinygate('gate', '--baseline', 'none');
    expect([code, out]).toEqual([4, expect.stringContaining('expected a measurement of a on here, found none')]);
  });

  it('shows what a device says as text, whatever is in it', async () => {
    writeFileSync(
      join(folder, 'tools', 'ssh'),
      String.raw`#!/bin/sh
printf 'x86_64\n\033[2J::error::owned' >&2; exit 255
`,
    );
    chmodSync(join(folder, 'tools', 'ssh'), 0o755);
    spec('{ via: ssh, host: pi4.lab, window: 10 ms, timeout: 1 s }', budget);
    const { out, err } = await tinygate('bench');
    expect(out).toContain('owned');
    expect(out + err).not.toContain('\u001b');
    expect(out + err).not.toContain('::error');
  });

  it('calibrates into no folder outside the workspace', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tinygate-outside-'));
    symlinkSync(outside, join(folder, 'costs'));
    spec('{ via: local, costs: costs/here.json }', budget);
    const { code, err } = await tinygate('bench', '--calibrate');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('costs/here.json in the workspace, found that it is behind'),
    ]);
    expect(readdirSync(outside)).toEqual([]);
  });

  /** Leaves what a bench of this very file would, under the name of a device. */
  function leaveMeasurement(device: string): void {
    const bytes = readFileSync(join(folder, 'm', 'a.tflite'));
    const record = {
      schemaVersion: 1,
      artifact: { sha256: digestBytes(bytes) },
      device: { name: device },
      runtime: { name: 'LiteRT', version: '2.3.0' },
      latency: {
        unit: 'ms',
        runs: [
          { mean: 1, median: 1 },
          { mean: 1.01, median: 1.01 },
        ],
      },
    };
    mkdirSync(join(folder, '.tinygate', 't', 'devices'), { recursive: true });
    writeFileSync(join(folder, '.tinygate', 't', 'devices', `a@${device}.json`), JSON.stringify(record));
  }

  it('says nothing of a device that has left the spec', async () => {
    spec('{ via: local }', '  - { artifact: a, metric: latency_median, max: 10000 ms }\n');
    leaveMeasurement('here');
    expect((await tinygate('gate', '--baseline', 'none')).code).toBe(0);
    leaveMeasurement('gone');
    const { code, out } = await tinygate('gate', '--baseline', 'none');
    expect([code, out]).toEqual([0, expect.not.stringContaining('gone')]);
  });

  it('is no fault of a file that has changed since, where no limit reads it', async () => {
    spec('{ via: local }', `  - { artifact: a, metric: size, max: 10 MB }\n`);
    leaveMeasurement('here');
    const file = join(folder, 'm', 'a.tflite');
    writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.alloc(16)]));
    const { code, out } = await tinygate('gate', '--baseline', 'none');
    expect([code, out]).toEqual([0, expect.not.stringContaining('stale')]);
  });

  it('says what to expect where the device has costs, and decides nothing by it', async () => {
    spec('{ via: local, costs: costs.json }', budget);
    const observations = Array.from({ length: 12 }, (_, i) => ({
      name: `f${i}`,
      work: {
        inference: 1,
        operators: 10 + i,
        'CONV_2D int8': 1e6 * (1 + (i % 5)),
        'DEPTHWISE_CONV_2D int8': 1e6 * (1 + (i % 3)),
        'FULLY_CONNECTED int8': 1e5 * (1 + (i % 4)),
      },
      latencyMs: 0.1 * (1 + (i % 5)) + 0.02 * i,
    }));
    writeFileSync(
      join(folder, 'costs.json'),
      JSON.stringify({ schemaVersion: 1, device: 'here', runtime: 'LiteRT 2', observations }),
    );
    const { code, out } = await tinygate('gate', '--baseline', 'none');
    expect(code).toBe(4);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /predicted [\d.]+ ms \([\d.]+ to [\d.]+, 95 %\) from 12 files that it measured with LiteRT 2 \(costs.json\); a prediction decides nothing/,
    );
    writeFileSync(join(folder, 'costs.json'), '{}');
    expect((await tinygate('gate', '--baseline', 'none')).out.replace(/\s+/g, ' ')).toContain(
      'nothing is predicted: expected costs of a device, found something else',
    );
  });

  it('knows its devices and artifacts', async () => {
    spec('{ via: local }', budget);
    expect((await tinygate('bench', '--device', 'hree')).err).toContain("Did you mean 'here'?");
    expect((await tinygate('bench', '--artifact', 'b')).err).toContain(
      "expected one of the artifacts of the spec (a), found 'b'",
    );
    expect((await tinygate('bench', '--calibrate')).err).toContain(
      'Add costs to the device, such as costs: costs/here.json.',
    );
  });

  const isSetUp = ownLiteRtLibrary() !== null;
  if (!isSetUp) console.warn('SKIPPED: LiteRT is not set up; run `tinygate setup litert-python`');
  (isSetUp ? it : it.skip)('measures this machine with the LiteRT that is set up, and compares outputs', async () => {
    spec('{ via: local, runs: 2, window: 0.05 s }', budget);
    const benched = await tinygate('bench', '--no-base', '--json');
    expect(JSON.parse(benched.out)).toEqual([
      { device: 'here', artifact: 'a', outcome: 'measured', reason: null, file: '.tinygate/t/devices/a@here.json' },
    ]);
    const record = JSON.parse(readFileSync(join(folder, '.tinygate/t/devices/a@here.json'), 'utf8')) as {
      outputs: object;
    };
    expect(record).toMatchObject({ runtime: { name: 'LiteRT', threads: 1 }, outputs: { agree: true } });
    expect((await tinygate('gate', '--baseline', 'none')).code).toBe(0);
  });
});

describe('tinygate plan', () => {
  it('prints the matrix of jobs as one line of JSON', async () => {
    spec(
      '{ via: local, runs_on: [self-hosted, pi4], timeout: 90 s }',
      '  - { artifact: a, metric: size, max: 1 MB }\n',
    );
    const { code, out } = await tinygate('plan', '--devices');
    expect([code, out]).toEqual([
      0,
      '{"include":[{"spec":"tinygate.yml","device":"here","runs_on":["self-hosted","pi4"],"artifacts":["a"],"via":"local","timeout_minutes":7}]}\n',
    ]);
  });

  it('says what is missing', async () => {
    spec('{ via: local }', '  - { artifact: a, metric: size, max: 1 MB }\n');
    expect((await tinygate('plan', '--devices', '--matrix')).err).toContain('Run `tinygate plan --devices`, or');
    expect((await tinygate('plan')).out).toContain('Nothing is trained');
    writeFileSync(
      join(folder, 'tinygate.yml'),
      'version: 1\nname: t\nartifacts: { a: { file: m/a.tflite } }\nbudgets: []\n',
    );
    expect((await tinygate('plan', '--devices')).err).toContain('expected devices in tinygate.yml, found no devices');
  });
});
