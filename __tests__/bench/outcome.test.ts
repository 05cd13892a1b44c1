import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readOutcomes } from '../../src/bench/outcome.js';
import { readDeviceTexts } from '../../src/measure/devices.js';

const mebibyte = 1024 * 1024;
let [workDir, folder] = ['', ''];
beforeEach(() => {
  workDir = mkdtempSync(join(tmpdir(), 'tinygate-outcome-'));
  folder = join(workDir, 'devices');
  mkdirSync(folder);
});
afterEach(() => rmSync(workDir, { recursive: true }));
const all = (): boolean => true;

describe('what earlier benches left', () => {
  it('is read to the size of a measurement and no further, and a larger file is a fault', async () => {
    writeFileSync(join(folder, 'int8@pi4.json'), Buffer.alloc(8 * mebibyte, ' '));
    const { measured } = await readOutcomes(workDir, all);
    expect(measured.map(({ file, text }) => [file, text.length])).toEqual([['devices/int8@pi4.json', mebibyte + 1]]);
    expect(readDeviceTexts(measured)).toMatchObject({
      files: [],
      faults: [
        { file: 'devices/int8@pi4.json', message: `expected a measurement of at most ${mebibyte} bytes, found more` },
      ],
    });
  });

  it('says nothing where a record of a device that gave no number is larger than one can be', async () => {
    const record = {
      schemaVersion: 1,
      device: 'pi4',
      artifact: 'int8',
      sha256: 'a'.repeat(64),
      reason: 'x',
      why: 'busy',
      attempts: 3,
    };
    writeFileSync(join(folder, 'int8@pi4.missed'), JSON.stringify(record));
    expect((await readOutcomes(workDir, all)).missed).toEqual([record]);
    writeFileSync(join(folder, 'int8@pi4.missed'), `${JSON.stringify(record)}${' '.repeat(mebibyte)}x`);
    expect((await readOutcomes(workDir, all)).missed).toEqual([]);
  });

  it('is not read at all where nobody asks for the device or the artifact, nor through a link', async () => {
    for (const name of ['int8@pi4.json', 'int8@old.json', 'gone@pi4.json']) writeFileSync(join(folder, name), '{}');
    writeFileSync(join(workDir, 'secret'), 'text');
    symlinkSync(join(workDir, 'secret'), join(folder, 'link@pi4.json'));
    const { measured } = await readOutcomes(workDir, (device, artifact) => device === 'pi4' && artifact !== 'gone');
    expect(measured.map(({ file }) => file)).toEqual(['devices/int8@pi4.json']);
  });
});
