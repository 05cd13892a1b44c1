import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import type { Inspection } from '../../src/measure/schema/inspection.js';
import { randomGraph, randomInt8Graph } from '../export/random-graph.js';
import { configOf, kerasH5, randomWeights, type TestModel } from '../formats/keras/keras-model.js';
import { encodeOnnx, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { fakeIo } from './fake-io.js';

const keras: TestModel = {
  inputShape: [6, 6, 2],
  output: 'classes',
  layers: [
    {
      name: 'stem',
      className: 'Conv2D',
      config: { filters: 4, kernel_size: [3, 3], strides: [1, 1], padding: 'same', use_bias: true, activation: 'relu' },
      inputs: ['input'],
      weights: { kernel: [3, 3, 2, 4], bias: [4] },
      compute: ([x]) => x!,
    },
    { name: 'pool', className: 'GlobalAveragePooling2D', inputs: ['stem'], compute: ([x]) => x! },
    {
      name: 'classes',
      className: 'Dense',
      config: { units: 5, use_bias: true, activation: 'softmax' },
      inputs: ['pool'],
      weights: { kernel: [4, 5], bias: [5] },
      compute: ([x]) => x!,
    },
  ],
};

const onnx: TestOnnx = {
  input: [1, 3],
  constants: { w: [3, 2], b: [2] },
  nodes: [{ op: 'Gemm', inputs: ['x', 'w', 'b'], output: 'y' }],
  output: 'y',
};

describe('tinygate inspect', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tinygate-inspect-'));
    writeFileSync(join(cwd, 'a.tflite'), writeTflite(randomGraph(1)));
    writeFileSync(join(cwd, 'b.tflite'), writeTflite(randomInt8Graph(1)));
    writeFileSync(join(cwd, 'model.h5'), Uint8Array.of(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0));
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true });
  });

  it('prints what is in a file', async () => {
    const io = fakeIo(['inspect', 'a.tflite'], { cwd });
    expect(await run(io)).toBe(0);
    expect(io.out()).toMatch(
      /^a\.tflite\n[^]*Why it is as large as it is\n[^]*Layers\n[^]*Memory in TensorFlow Lite Micro/,
    );
    expect(io.err()).toBe('');
  });

  it('compares two files, and prints JSON', async () => {
    const io = fakeIo(['inspect', 'a.tflite', 'b.tflite', '--json'], { cwd });
    expect(await run(io)).toBe(0);
    const { files, comparison } = JSON.parse(io.out()) as Inspection;
    expect(files.map(({ file }) => file)).toEqual(['a.tflite', 'b.tflite']);
    expect(comparison?.layers.length).toBeGreaterThan(0);
  });

  it('writes a page', async () => {
    const io = fakeIo(['inspect', 'a.tflite', '--html', 'a.html'], { cwd });
    expect(await run(io)).toBe(0);
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toMatch(/^<!doctype html>[^]*<h1>a\.tflite<\/h1>/);
  });

  it('shows the other files where one cannot be read, and says why it cannot', async () => {
    const io = fakeIo(['inspect', 'missing.tflite', 'a.tflite', 'model.h5', '.'], { cwd });
    expect(await run(io)).toBe(2);
    expect(io.out()).toMatch(/^a\.tflite\n/);
    expect(io.err()).toMatch(/expected to read missing\.tflite, found that there is no such file or folder \(ENOENT\)/);
    expect(io.err()).toMatch(/model\.h5: expected an HDF5 file, found one that libhdf5 cannot read/);
    // A folder is a SavedModel, or nothing that can be read.
    expect(io.err()).toMatch(/expected to read saved_model\.pb, found that there is no such file or folder \(ENOENT\)/);
  });

  it('tells a SavedModel that is cut short as one', async () => {
    mkdirSync(join(cwd, 'saved'));
    writeFileSync(join(cwd, 'saved/saved_model.pb'), Uint8Array.of(0x0a, 0xff, 0x01));
    const io = fakeIo(['inspect', 'saved'], { cwd });
    expect([await run(io), io.err()]).toEqual([2, expect.stringMatching(/saved_model\.pb: expected a SavedModel/)]);
  });

  it('names a file that is larger than any model, and a device', async () => {
    writeFileSync(join(cwd, 'large.onnx'), '');
    truncateSync(join(cwd, 'large.onnx'), 2 ** 31 + 1);
    const io = fakeIo(['inspect', 'large.onnx', '/dev/zero'], { cwd });
    expect(await run(io)).toBe(2);
    expect(io.err()).toMatch(/large\.onnx: expected a file of at most 1073741824 bytes, found 2147483649/);
    expect(io.err()).toMatch(/\/dev\/zero: expected a file of at most 1073741824 bytes, found a device/);
  });

  it('shows the layers of a Keras model by their names, with shapes, parameters and multiply-accumulates', async () => {
    writeFileSync(join(cwd, 'keras.h5'), await kerasH5(keras, randomWeights(keras, 7)));
    const io = fakeIo(['inspect', 'keras.h5', '--json'], { cwd });
    expect([await run(io), io.err()]).toEqual([0, '']);
    const [file] = (JSON.parse(io.out()) as Inspection).files;
    expect(file).toMatchObject({
      format: 'hdf5',
      parameters: 3 * 3 * 2 * 4 + 4 + 4 * 5 + 5,
      macs: 3 * 3 * 2 * 4 * 36 + 20,
    });
    expect(file!.layers.map(({ name, operator, shape, macs }) => [name, operator, shape, macs])).toEqual([
      ['stem', 'CONV_2D', [4, 3, 3, 2], 2592],
      ['classes', 'FULLY_CONNECTED', [5, 4], 20],
    ]);
    expect(file).toMatchObject({ bytes: [], savings: [], arena: null });
  });

  it('shows an architecture of Keras with the weights in the file after it', async () => {
    writeFileSync(join(cwd, 'keras.json'), JSON.stringify(configOf(keras)));
    writeFileSync(join(cwd, 'weights.h5'), await kerasH5(keras, randomWeights(keras, 7)));
    const io = fakeIo(['inspect', 'keras.json', 'weights.h5', '--json'], { cwd });
    expect([await run(io), io.err()]).toEqual([0, '']);
    const [file, ...others] = (JSON.parse(io.out()) as Inspection).files;
    expect([file, others.length]).toMatchObject([
      { file: 'keras.json and weights.h5', format: 'keras_json', parameters: 101 },
      0,
    ]);
    const alone = fakeIo(['inspect', 'keras.json'], { cwd });
    expect(await run(alone)).toBe(2);
    expect(alone.err()).toMatch(/the weights of the architecture in a second file, found the architecture alone/);
  });

  it('shows an ONNX model as text and as a page, and compares it with a .tflite file', async () => {
    writeFileSync(join(cwd, 'model.onnx'), encodeOnnx(onnx));
    const io = fakeIo(['inspect', 'model.onnx', '--html', 'onnx.html'], { cwd });
    expect([await run(io), io.err()]).toEqual([0, '']);
    expect(io.out()).toMatch(/an ONNX model, shown as the float32 model that a spec makes of it/);
    expect(io.out()).toMatch(/parameters 8 · MACs 6/);
    expect(io.out()).not.toMatch(/Why it is as large|Memory in TensorFlow Lite Micro/);
    expect(readFileSync(join(cwd, 'onnx.html'), 'utf8')).toMatch(/Inside an ONNX model[^]*<h2[^>]*>Layers/);
    const both = fakeIo(['inspect', 'model.onnx', 'a.tflite'], { cwd });
    expect([await run(both), both.err()]).toEqual([0, '']);
    expect(both.out()).toMatch(/a\.tflite against model\.onnx/);
  });

  it('advises on a checkpoint of PyTorch, which is an archive as a Keras model is', async () => {
    writeFileSync(join(cwd, 'model.pt'), Buffer.from('PK\x03\x04 archive/data.pkl'));
    const io = fakeIo(['inspect', 'model.pt'], { cwd });
    expect(await run(io)).toBe(2);
    expect(io.err()).toMatch(/found a PyTorch checkpoint[^]*litert-torch/);
  });

  it('keeps a page that is there where no file can be read', async () => {
    writeFileSync(join(cwd, 'kept.html'), 'kept');
    const io = fakeIo(['inspect', 'model.h5', '--html', 'kept.html'], { cwd });
    expect(await run(io)).toBe(2);
    expect(readFileSync(join(cwd, 'kept.html'), 'utf8')).toBe('kept');
  });
});
