/** Labels and normalization inside a `.tflite`, read back by code that knows neither the writer nor tinygate's reader. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { withAssociatedFiles } from '../../src/export/tflite/associated-files.js';
import { labelsFile, metadataEntry, writeModelMetadata } from '../../src/export/tflite/model-metadata.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { inspectFile } from '../../src/measure/anatomy/anatomy.js';
import { randomInt8Graph } from './random-graph.js';
import { readTable, type Field } from './schema-reader.js';

const metadata = writeModelMetadata({
  name: 'flowers',
  input: { color: 'rgb', normalization: { mean: [127.5], std: [127.5, 64, 32] } },
  hasLabels: true,
});
const labels = ['daisy', 'dandelion', 'Löwenzahn'];
const plain = writeTflite(randomInt8Graph(1));
const described = (): Uint8Array =>
  withAssociatedFiles(writeTflite(randomInt8Graph(1), { metadata: { [metadataEntry]: metadata } }), {
    [labelsFile]: new TextEncoder().encode(labels.map((label) => `${label}\n`).join('')),
  });

/** Of metadata_schema.fbs in tflite-support, 1.0: fields by their numbers. */
const associatedFile: Field = { table: { 0: ['name', 'string'], 2: ['type', 'byte'] } };
const processUnit: Field = {
  table: {
    0: ['optionsType', 'byte'],
    1: ['options', { table: { 0: ['mean', 'floats'], 1: ['std', 'floats'] } }],
  },
};
const content: Field = {
  table: { 0: ['propertiesType', 'byte'], 1: ['properties', { table: { 0: ['colorSpace', 'byte'] } }] },
};
const tensor: Field = {
  table: {
    0: ['name', 'string'],
    3: ['content', content],
    4: ['processUnits', { list: processUnit }],
    6: ['associatedFiles', { list: associatedFile }],
  },
};
const modelMetadata: Field = {
  table: {
    0: ['name', 'string'],
    3: [
      'subgraphMetadata',
      {
        list: {
          table: { 2: ['inputTensorMetadata', { list: tensor }], 3: ['outputTensorMetadata', { list: tensor }] },
        },
      },
    ],
    7: ['minParserVersion', 'string'],
  },
};

describe('metadata in a .tflite', () => {
  it('is what its schema says', () => {
    expect(Buffer.from(metadata).toString('latin1', 4, 8)).toBe('M001');
    expect(readTable(metadata, modelMetadata)).toEqual({
      name: 'flowers',
      minParserVersion: '1.0.0',
      subgraphMetadata: [
        {
          inputTensorMetadata: [
            {
              name: 'input',
              content: { propertiesType: 2, properties: { colorSpace: 1 } },
              processUnits: [{ optionsType: 1, options: { mean: [127.5], std: [127.5, 64, 32] } }],
            },
          ],
          outputTensorMetadata: [
            {
              name: 'output',
              content: { propertiesType: 1, properties: {} },
              associatedFiles: [{ name: 'labels.txt', type: 2 }],
            },
          ],
        },
      ],
    });
  });

  it('has its labels in a zip that another program reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-metadata-'));
    writeFileSync(join(folder, 'model.tflite'), described());
    const script = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read("labels.txt").decode(), end="")';
    const python = ['python3', 'python'].find((name) => runs(name));
    if (python === undefined) console.warn('SKIPPED: Python is not installed, so its zipfile did not read the labels.');
    else
      expect(
        execFileSync(python, ['-X', 'utf8', '-c', script, join(folder, 'model.tflite')], { encoding: 'utf8' }),
      ).toBe('daisy\ndandelion\nLöwenzahn\n');
    rmSync(folder, { recursive: true });
  });

  it('is the same bytes again, leaves the model what it is, and costs less than a kilobyte', () => {
    expect(described()).toEqual(described());
    expect(importTflite(described())).toEqual(importTflite(plain));
    expect(described().length - plain.length).toBeLessThan(1000);
  });

  it('is shown by inspect, and counted as metadata to the last byte', async () => {
    const [before, after] = [await inspectFile('plain.tflite', plain), await inspectFile('m.tflite', described())];
    expect(before.metadata).toBeNull();
    expect(after.metadata).toEqual({
      normalization: { mean: [127.5], std: [127.5, 64, 32] },
      labelsFile: 'labels.txt',
      labels,
    });
    const bytesOf = (file: typeof after, purpose: string): number =>
      file.bytes.find((one) => one.purpose === purpose)?.bytes ?? 0;
    expect(after.bytes.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(described().length);
    for (const purpose of ['weights', 'biases', 'other', 'unused'])
      expect([purpose, bytesOf(after, purpose)]).toEqual([purpose, bytesOf(before, purpose)]);
    expect(bytesOf(after, 'metadata')).toBeGreaterThan(metadata.length + 'daisy\ndandelion\nLöwenzahn\n'.length);
  });

  it('leaves out what is not known: no colour, no normalization, no labels', () => {
    const bare = writeModelMetadata({ name: 'x', input: { color: null, normalization: null }, hasLabels: false });
    expect(readTable(bare, modelMetadata)).toEqual({
      name: 'x',
      minParserVersion: '1.0.0',
      subgraphMetadata: [
        {
          inputTensorMetadata: [{ name: 'input', content: { propertiesType: 1, properties: {} } }],
          outputTensorMetadata: [{ name: 'output', content: { propertiesType: 1, properties: {} } }],
        },
      ],
    });
  });

  it('that a stranger has cut or changed ends in an answer or in words, never in a crash', async () => {
    const file = described();
    const at = Buffer.from(file).indexOf('M001') - 4;
    for (let offset = 0; offset < metadata.length; offset += 9) {
      const changed = file.slice();
      changed[at + offset] = 0xff;
      const result = await inspectFile('changed.tflite', changed).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.message).toMatch(/^export\/|expected|cannot read/);
    }
    const shown = await inspectFile('cut.tflite', file.slice(0, -30));
    expect(shown.metadata?.labels).toBeNull();
  });
});

function runs(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
