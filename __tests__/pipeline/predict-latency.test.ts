import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { predictMissing } from '../../src/pipeline/predict-latency.js';
import { createDevicePlan } from '../bench/jobs.js';
import { createMeasurement } from '../gate/factory.js';

const measurement = createMeasurement();
const work = { inference: 1, operators: 10 };
const observations = Array.from({ length: 12 }, (_, i) => ({
  name: `n${i}`,
  work: { ...work, operators: 4 + i },
  latencyMs: 1 + i / 10,
}));
const costsOf = (device: string): string =>
  JSON.stringify({ schemaVersion: 1, device, runtime: 'LiteRT 2.3.0', observations });

let workspace: string;
let outside: string;
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'tinygate-outside-'));
  workspace = mkdtempSync(join(tmpdir(), 'tinygate-costs-'));
  mkdirSync(join(workspace, 'costs'));
});

async function reasonFor(file = 'costs/pi4.json'): Promise<string> {
  const device = {
    ...createDevicePlan({ via: 'local' }),
    name: 'pi4',
    artifacts: [measurement.artifact],
    costs: { path: join(workspace, file), file },
  };
  const [one] = await predictMissing([device], [measurement], [], workspace);
  return one?.reason ?? '';
}

describe('a prediction', () => {
  it('is of the costs of that device', async () => {
    writeFileSync(join(workspace, 'costs/pi4.json'), costsOf('pi4'));
    expect(await reasonFor()).not.toContain('expected');
  });

  it('is not made from the costs of another device', async () => {
    writeFileSync(join(workspace, 'costs/pi4.json'), costsOf('jetson'));
    expect(await reasonFor()).toContain('expected the costs of pi4, found those of jetson');
  });

  it('reads nothing that a link leads to outside the workspace', async () => {
    writeFileSync(join(outside, 'secret.json'), costsOf('pi4'));
    symlinkSync(join(outside, 'secret.json'), join(workspace, 'costs/pi4.json'));
    expect(await reasonFor()).toContain('found a link to outside');
    symlinkSync(outside, join(workspace, 'linked'));
    expect(await reasonFor('linked/secret.json')).toContain('found a link to outside');
  });

  it('does not wait for whoever writes into a pipe', async () => {
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [join(workspace, 'costs/pi4.json')]);
    expect(await reasonFor()).toContain('found something that is no file');
  });

  it('reads no file of more than a mebibyte', async () => {
    writeFileSync(join(workspace, 'costs/pi4.json'), Buffer.alloc(1024 * 1024 + 1, 0x20));
    expect(await reasonFor()).toContain('found 1048577 bytes');
  });
});
